package nl.ncw.export.internal.word.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ncw.export.internal.cell.BoxCodec;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.word.anchor.ControlNotation;
import nl.ncw.export.internal.word.anchor.DocumentFieldIndex;
import nl.ncw.model.text.LocalisedText;

/**
 * Reads boxes for yes and no. The words behind ticked boxes are the answer, yes and no behind the other boxes are left
 * out, and all other text is kept.
 */
final class TickedWords {
    private static final Pattern FIRST_WORD = Pattern.compile("^[\\s\u00A0]*([^\\s\u00A0]*)", Pattern.DOTALL);
    private static final Pattern UNBOXED_CROSS = Pattern.compile("(?<![\\p{L}\\p{N}])[xX](?=[\\s\u00A0]*$)");
    private static final List<String> WORDS = LocalisedText.LANGUAGES.stream()
            .map(DocumentLabels::in)
            .flatMap(labels -> Stream.of(labels.get("yes"), labels.get("no")))
            .distinct()
            .toList();
    private static final Pattern WORD = Pattern.compile(
            "^[\\s\u00A0]*(?:" + String.join("|", WORDS) + ")(?![\\p{L}\\p{M}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ANY_WORD = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}])(?:" + String.join("|", WORDS) + ")(?![\\p{L}\\p{M}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private TickedWords() {}

    /**
     * Returns the words behind the ticked boxes with all other text; empty if there are no boxes. The boxes stay where
     * it is not certain to which word a box belongs, so that the text is no choice.
     */
    static Optional<String> of(String text) {
        List<BoxSign> boxes = BoxSign.in(text, behind -> WORD.matcher(behind).find());
        if (boxes.isEmpty()) {
            return Optional.empty();
        }
        String before = BoxSign.before(text, boxes);
        if (ANY_WORD.matcher(before).find() || UNBOXED_CROSS.matcher(before).find()) {
            return Optional.of(DocumentFieldIndex.normal(text));
        }
        List<String> ticked = new ArrayList<>();
        StringBuilder rest = new StringBuilder(before);
        for (BoxSign box : boxes) {
            String word = first(box.ticked() ? FIRST_WORD : WORD, box.text());
            rest.append(' ').append(box.text().substring(word.length()));
            if (box.ticked()) {
                ticked.add(DocumentFieldIndex.normal(word));
            }
        }
        return Optional.of(joined(ticked, rest.toString().strip(), text));
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .findFirst()
                .map(found -> found.group())
                .orElse("");
    }

    private static String joined(List<String> ticked, String rest, String text) {
        String others = DocumentFieldIndex.normal(rest);
        if (ticked.size() > 1) {
            return others.isEmpty()
                    ? BoxCodec.TICKED + " " + String.join(", ", ticked)
                    : DocumentFieldIndex.normal(text);
        }
        if (ticked.isEmpty()) {
            // A single letter may be a tick, and it is not certain of which box.
            return others.length() == 1 ? DocumentFieldIndex.normal(text) : others;
        }
        String word = ticked.get(0);
        if (rest.startsWith(ControlNotation.REMARK.strip())) {
            return word + " " + rest;
        }
        return others.isEmpty() ? word : word + ", " + others;
    }
}
