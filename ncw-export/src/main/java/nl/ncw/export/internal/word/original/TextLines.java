package nl.ncw.export.internal.word.original;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ncw.export.internal.ooxml.word.BodyElement;

/** The text of a document as lines; a sign stands before those that are items of a list, as the original form has them. */
final class TextLines {
    private static final Pattern SIGN = Pattern.compile("^[>\\u2026.\\s\\u00A0]+(?=\\S|$)");
    private static final Pattern NUMBER = Pattern.compile("^\\s*([0-9]{1,2})[.)]\\s+");
    private static final String ITEM = "> ";
    private static final String LISTED = "• ";

    private TextLines() {}

    /** The paragraphs of pieces of text, and the rows of the tables in it. */
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

    /** A row of a table in one line. */
    static String of(BodyElement.Row row) {
        return String.join(
                " | ",
                row.cells().stream()
                        .map(cell -> text(cell).replace("\n", " / "))
                        .toList());
    }

    /** The text of a cell, without the signs of lists. */
    static String text(BodyElement.Cell cell) {
        return String.join(
                        "\n",
                        of(cell.content()).stream().map(TextLines::withoutSign).toList())
                .strip();
    }

    static boolean isItem(String line) {
        return line.stripLeading().startsWith(ITEM.strip());
    }

    /** A line without the signs that only hold the place of an answer. */
    static String withoutSign(String line) {
        return SIGN.matcher(line).replaceFirst("");
    }

    /** The number that stands before a line. */
    static Optional<Integer> number(String line) {
        Matcher number = NUMBER.matcher(withoutSign(line));
        return number.find() ? Optional.of(Integer.parseInt(number.group(1))) : Optional.empty();
    }

    /** A line without a sign and without the number before it. */
    static String withoutNumber(String line) {
        return NUMBER.matcher(withoutSign(line)).replaceFirst("");
    }

    static boolean areBlank(List<String> lines) {
        return lines.stream().map(TextLines::withoutSign).allMatch(String::isBlank);
    }

    /** An answer of some lines; where several of them are items, it is still a list. */
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
