package nl.ncw.examples.architecture;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A switch in the source of a class.
 *
 * @param line the line in which it begins
 * @param isStatement whether it yields no value, so that the compiler lets constants be left out
 * @param hasDefault whether it has a branch for all other values
 * @param constants the constants that it names; none for a switch over something else than an enum
 */
record SwitchSource(int line, boolean isStatement, boolean hasDefault, Set<String> constants) {
    private static final Pattern NOT_CODE =
            Pattern.compile("//[^\n]*|/\\*.*?\\*/|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])+'", Pattern.DOTALL);
    private static final Pattern SWITCH = Pattern.compile("(\\S+)\\s+switch \\(");
    private static final Pattern AFTER_STATEMENT = Pattern.compile(".*[;{})]|else|do");
    private static final Pattern CASE = Pattern.compile("\\bcase\\s+([^>:]+?)\\s*(?:->|:)");
    private static final Pattern DEFAULT = Pattern.compile("\\bdefault\\s*(?:->|:)");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

    /** The switches in a source. */
    static Stream<SwitchSource> in(String source) {
        String code = NOT_CODE.matcher(source).replaceAll(SwitchSource::blank);
        return SWITCH.matcher(code).results().map(start -> at(code, start));
    }

    /** Nothing in as many lines, as a word where a text stands for a value. */
    private static String blank(MatchResult text) {
        String lines = text.group().replaceAll("[^\\n]", "");
        return text.group().startsWith("/") ? lines : "text" + lines;
    }

    private static SwitchSource at(String code, MatchResult start) {
        String body = body(code, code.indexOf('{', start.end()));
        Set<String> labels = CASE.matcher(body)
                .results()
                .flatMap(label -> Stream.of(label.group(1).split(",\\s*")))
                .collect(Collectors.toSet());
        boolean areConstants =
                labels.stream().allMatch(label -> CONSTANT.matcher(label).matches());
        return new SwitchSource(
                (int) code.substring(0, start.end()).lines().count(),
                AFTER_STATEMENT.matcher(start.group(1)).matches(),
                DEFAULT.matcher(body).find(),
                areConstants ? labels : Set.of());
    }

    /** What stands between the braces of a switch, but for what stands in braces of its own there. */
    private static String body(String code, int brace) {
        StringBuilder body = new StringBuilder();
        int depth = 0;
        for (int index = brace; index < code.length(); index++) {
            char character = code.charAt(index);
            depth += character == '{' ? 1 : character == '}' ? -1 : 0;
            if (depth == 0) {
                break;
            }
            if (depth == 1) {
                body.append(character);
            }
        }
        return body.toString();
    }
}
