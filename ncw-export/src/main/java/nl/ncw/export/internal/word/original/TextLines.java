package nl.ncw.export.internal.word.original;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ncw.export.internal.ooxml.word.BodyElement;

/** Converts the content of a document to lines. List items begin with a sign, as in the original form. */
final class TextLines {
    private static final Pattern SIGN = Pattern.compile("^[>\\u2026.\\s\\u00A0]+(?=\\S|$)");
    private static final Pattern NUMBER = Pattern.compile("^\\s*([0-9]{1,2})[.)]\\s+");
    private static final String ITEM = "> ";
    private static final String LISTED = "• ";

    private TextLines() {}

    /** Returns the paragraphs and table rows of some content. */
    static List<String> of(List<BodyElement> pieces) {
        return pieces.stream().flatMap(TextLines::of).flatMap(String::lines).toList();
    }

    private static Stream<String> of(BodyElement piece) {
        return switch (piece.kind()) {
            case PARAGRAPH -> Stream.of(line((BodyElement.Paragraph) piece));
            case TABLE -> ((BodyElement.Table) piece).rows().stream().map(TextLines::of);
        };
    }

    private static String line(BodyElement.Paragraph paragraph) {
        boolean isItem = paragraph.listed() && !isItem(paragraph.text());
        return isItem ? ITEM + paragraph.text() : paragraph.text();
    }

    /** Returns a table row as one line. */
    static String of(BodyElement.Row row) {
        return String.join(
                " | ",
                row.cells().stream()
                        .map(cell -> text(cell).replace("\n", " / "))
                        .toList());
    }

    /** Returns the text of a cell, without list signs. */
    static String text(BodyElement.Cell cell) {
        return String.join(
                        "\n",
                        of(cell.content()).stream().map(TextLines::withoutSign).toList())
                .strip();
    }

    static boolean isItem(String line) {
        return line.stripLeading().startsWith(ITEM.strip());
    }

    /** Returns a line without the signs that are placeholders for an answer. */
    static String withoutSign(String line) {
        return SIGN.matcher(line).replaceFirst("");
    }

    /** Returns the number at the beginning of a line. */
    static Optional<Integer> number(String line) {
        Matcher number = NUMBER.matcher(withoutSign(line));
        return number.find() ? Optional.of(Integer.parseInt(number.group(1))) : Optional.empty();
    }

    /** Returns a line without a sign and without the number at its beginning. */
    static String withoutNumber(String line) {
        return NUMBER.matcher(withoutSign(line)).replaceFirst("");
    }

    static boolean areBlank(List<String> lines) {
        return lines.stream().map(TextLines::withoutSign).allMatch(String::isBlank);
    }

    /** Joins lines to an answer. If several lines are list items, the answer remains a list. */
    static String join(List<String> lines) {
        List<String> joined = new ArrayList<>();
        boolean isList = lines.stream()
                        .filter(line -> isItem(line) && !withoutSign(line).isBlank())
                        .count()
                > 1;
        for (String line : lines) {
            String text = withoutSign(line);
            joined.add(isList && isItem(line) && !text.isBlank() ? LISTED + text : text);
        }
        return String.join("\n", joined).strip();
    }
}
