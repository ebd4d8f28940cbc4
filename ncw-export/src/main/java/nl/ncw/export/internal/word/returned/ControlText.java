package nl.ncw.export.internal.word.returned;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.internal.cell.CellInput;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.export.internal.form.FormTable;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.word.anchor.ControlNotation;
import nl.ncw.export.internal.word.anchor.DocumentFieldIndex;
import nl.ncw.export.internal.word.anchor.PlaceholderTexts;

/**
 * Converts texts of a document to cells of the form: days to ISO form, ticked boxes to words, and placeholders to
 * nothing.
 */
final class ControlText {
    private final DocumentFieldIndex form;
    private final DocumentLabels labels;
    private final Pattern sentence;

    ControlText(DocumentFieldIndex form, DocumentLabels labels) {
        this.form = form;
        this.labels = labels;
        String words = Stream.of(DocumentFieldIndex.normal(labels.get("word.placeholder.answer"))
                        .split(" "))
                .map(Pattern::quote)
                .collect(Collectors.joining("[\\s\u00A0]+"));
        this.sentence = Pattern.compile("^" + words + "|" + words + "$");
    }

    String of(RowId row, String column, String text) {
        CellInput input = form.ref(row, column).input();
        String written = withoutPlaceholder(text);
        if (ControlNotation.isYesOrNo(input, "", labels)) {
            return TickedWords.of(written).orElse(written.strip());
        }
        return switch (input.kind()) {
            case DATE -> ControlNotation.isoDay(written.strip());
            case TEXT, NUMBER, PERIOD, BOX, NONE ->
                isOfOptions(row, column) ? tickedOptions(row, written) : asSent(row, column, written);
        };
    }

    /** Returns a text without the placeholder that is left when a content control was removed. */
    private String withoutPlaceholder(String text) {
        String stripped = text.strip();
        if (PlaceholderTexts.isIn(stripped, labels)) {
            return "";
        }
        Matcher placeholder = sentence.matcher(stripped);
        return placeholder.find() ? placeholder.replaceFirst("").strip() : text;
    }

    /** Returns whether the cell is that of an answer whose options have lost their anchors. */
    private boolean isOfOptions(RowId row, String column) {
        return column.equals(FormAnswer.ANSWER)
                && form.answer(row)
                        .flatMap(FormAnswer::table)
                        .filter(FormTable::isOfOptions)
                        .isPresent();
    }

    /**
     * Returns the options behind ticked boxes and all other text, each on a line. Only an option of the form behind an
     * empty box is left out.
     */
    private String tickedOptions(RowId row, String text) {
        Set<String> options = form.answer(row).stream()
                .flatMap(answer -> answer.table().stream())
                .flatMap(table -> table.rows().stream())
                .map(option -> DocumentFieldIndex.normal(option.cells().get(0)))
                .collect(Collectors.toSet());
        return text.lines()
                .flatMap(line -> options(line, options))
                .filter(line -> !DocumentFieldIndex.normal(line).isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> options(String line, Set<String> options) {
        List<BoxSign> boxes = BoxSign.in(line, behind -> options.contains(DocumentFieldIndex.normal(behind)));
        return BoxSign.before(line, boxes).isBlank() && !boxes.isEmpty()
                ? boxes.stream()
                        .filter(box -> box.ticked() || !isOption(box.text(), options))
                        .map(box -> box.ticked() && !box.text().isBlank()
                                ? box.text().strip()
                                : box.sign() + box.text())
                : Stream.of(line);
    }

    private static boolean isOption(String text, Set<String> options) {
        String normal = DocumentFieldIndex.normal(text);
        return normal.isEmpty() || options.contains(normal);
    }

    /** Returns the sent text if a text differs from it only in surrounding white space, which programs change. */
    private String asSent(RowId row, String column, String text) {
        String sent = form.answer(row).map(answer -> sent(answer, column)).orElse("");
        return !sent.isEmpty() && sent.strip().equals(text.strip()) ? sent : text;
    }

    private static String sent(FormAnswer answer, String column) {
        return switch (column) {
            case FormAnswer.ANSWER -> answer.answer();
            case FormAnswer.NOTE -> answer.note();
            case FormAnswer.OWNER -> answer.owner();
            case FormAnswer.STATUS -> answer.status().value();
            default -> "";
        };
    }
}
