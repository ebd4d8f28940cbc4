package nl.ncw.export.internal.word.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.ncw.export.internal.cell.BoxCodec;
import nl.ncw.export.internal.cell.CellInput;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.export.internal.form.FormTable;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.word.anchor.ControlNotation;
import nl.ncw.export.internal.word.anchor.DocumentFieldIndex;

/**
 * Converts texts of a document to cells of the form: days to ISO form, ticked boxes to words, and placeholders to
 * nothing.
 */
final class ControlText {
    private static final Pattern BOX =
            Pattern.compile("([\u2610\u2611\u2612])[\\s\u00A0]*([^\u2610\u2611\u2612\\s\u00A0]*)");

    private static final Pattern TICKED_LINE = Pattern.compile("^[\\s\u00A0]*[\u2611\u2612][\\s\u00A0]*");

    private final DocumentFieldIndex form;
    private final DocumentLabels labels;

    ControlText(DocumentFieldIndex form, DocumentLabels labels) {
        this.form = form;
        this.labels = labels;
    }

    String of(RowId row, String column, String text) {
        CellInput input = form.ref(row, column).input();
        String written = withoutPlaceholder(text);
        if (ControlNotation.isYesOrNo(input, "", labels)) {
            return ticked(written).orElse(written.strip());
        }
        return switch (input.kind()) {
            case DATE -> ControlNotation.isoDay(written.strip());
            case TEXT, NUMBER, PERIOD, BOX, NONE ->
                isOfOptions(row, column) ? tickedOptions(written) : asSent(row, column, written);
        };
    }

    /** Returns a text without the placeholder that is left when a content control was removed. */
    private String withoutPlaceholder(String text) {
        String stripped = text.strip();
        if (ControlNotation.isPlaceholder(stripped, labels)) {
            return "";
        }
        String sentence = labels.get("word.placeholder.answer");
        if (stripped.startsWith(sentence)) {
            return stripped.substring(sentence.length()).strip();
        }
        return stripped.endsWith(sentence)
                ? stripped.substring(0, stripped.length() - sentence.length()).strip()
                : text.stripTrailing().isEmpty() ? "" : text;
    }

    /** Returns the words next to the ticked boxes; empty if there are no boxes. */
    private static Optional<String> ticked(String text) {
        Matcher boxes = BOX.matcher(text);
        List<String> ticked = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        boolean any = false;
        while (boxes.find()) {
            any = true;
            if (!boxes.group(1).equals(BoxCodec.UNTICKED)) {
                ticked.add(boxes.group(2));
            }
            boxes.appendReplacement(rest, "");
        }
        boxes.appendTail(rest);
        if (!any) {
            return Optional.empty();
        }
        if (ticked.size() == 1 && rest.toString().strip().startsWith(ControlNotation.REMARK.strip())) {
            return Optional.of(ticked.get(0) + " " + rest.toString().strip());
        }
        String others = DocumentFieldIndex.normal(rest.toString());
        if (!others.isEmpty()) {
            ticked.add(others);
        }
        return Optional.of(String.join(", ", ticked));
    }

    /** Returns whether the cell is that of an answer whose options have lost their anchors. */
    private boolean isOfOptions(RowId row, String column) {
        return column.equals(FormAnswer.ANSWER)
                && form.answer(row)
                        .flatMap(FormAnswer::table)
                        .filter(FormTable::isOfOptions)
                        .isPresent();
    }

    /** Returns the lines with a ticked box, and other lines. */
    private static String tickedOptions(String text) {
        return text.lines()
                .filter(line -> !line.strip().startsWith(BoxCodec.UNTICKED))
                .map(line -> TICKED_LINE.matcher(line).replaceFirst(""))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
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
