package nl.ncw.export.internal.excel.sheet;

import java.util.List;
import java.util.stream.Collectors;
import nl.ncw.export.internal.message.DocumentLabels;

/**
 * Builder of the formulas of a workbook. They contain references and the form's own words, and no text that a person
 * wrote.
 */
public final class Formulas {
    private final DocumentLabels labels;

    public Formulas(DocumentLabels labels) {
        this.labels = labels;
    }

    /** Returns a text as a string literal of a formula. */
    public static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /** Returns the condition that a cell has text. */
    public static String filled(String cell) {
        return "LEN(TRIM(" + cell + "))>0";
    }

    /** Returns the condition that one of the cells has content. */
    public static String anyFilled(List<CellRange> cells) {
        return cells.stream().map(CellRange::formula).collect(Collectors.joining(",", "COUNTA(", ")>0"));
    }

    /** Returns the formula for the text of a cell, or for another text while that cell is empty. */
    public static String shown(CellRange cell, String otherwise) {
        return "IF(%s,%s&\"\",%s)".formatted(filled(cell.formula()), cell.formula(), quoted(otherwise));
    }

    /** Returns the formula for one of two texts. */
    public static String either(String condition, String then, String otherwise) {
        return "IF(%s,%s,%s)".formatted(condition, quoted(then), quoted(otherwise));
    }

    /** Returns the formula for the progress of a value that has no status. */
    public String state(String filled, boolean required) {
        return "IF(%s,%s,%s)"
                .formatted(
                        filled,
                        word(AnswerProgress.DONE),
                        word(required ? AnswerProgress.MISSING : AnswerProgress.EMPTY));
    }

    /**
     * Returns the formula for the progress of an answer, which may have a status in its place.
     *
     * @param filled the condition that there is an answer
     * @param status the cell of the status
     * @param notApplicable the status of a question that does not apply
     * @param toBeSettled the status of an open point
     * @param plan the cells for the reason or action, the owner and the day
     */
    public String state(
            String filled,
            boolean required,
            CellRange status,
            String notApplicable,
            String toBeSettled,
            CellRange plan) {
        CellRange reason =
                new CellRange(plan.sheet(), plan.firstRow(), plan.lastRow(), plan.firstColumn(), plan.firstColumn());
        String withoutAnswer = "IF(%1$s=%2$s,IF(%3$s,%4$s,%5$s),IF(%1$s=%6$s,IF(COUNTA(%7$s)<%8$s,%9$s,%10$s),%11$s))"
                .formatted(
                        "TRIM(" + status.local() + ")",
                        quoted(notApplicable),
                        filled(reason.local()),
                        word(AnswerProgress.NOT_APPLICABLE),
                        word(AnswerProgress.WITHOUT_REASON),
                        quoted(toBeSettled),
                        plan.local(),
                        plan.lastColumn() - plan.firstColumn() + 1,
                        word(AnswerProgress.NOT_PLANNED),
                        word(AnswerProgress.TO_BE_SETTLED),
                        word(AnswerProgress.WRONG));
        return "IF(TRIM(%1$s)=\"\",IF(COUNTA(%2$s)>0,%3$s,%4$s),IF(%5$s,%3$s,%6$s))"
                .formatted(
                        status.local(),
                        plan.local(),
                        word(AnswerProgress.WRONG),
                        state(filled, required),
                        filled,
                        withoutAnswer);
    }

    /**
     * Returns the formula for the number of questions of an obligation, as a word, whose progress is one of some
     * states.
     */
    public String count(CellRange need, String obligation, CellRange check, List<AnswerProgress> states) {
        return states.stream()
                .map(state -> "COUNTIFS(%s,%s,%s,%s)"
                        .formatted(need.formula(), quoted(obligation), check.formula(), word(state)))
                .collect(Collectors.joining("+"));
    }

    /** Returns the formula for the number of questions whose progress is one of some states. */
    public String count(CellRange check, List<AnswerProgress> states) {
        return states.stream()
                .map(state -> "COUNTIF(%s,%s)".formatted(check.formula(), word(state)))
                .collect(Collectors.joining("+"));
    }

    /** Returns the formula for a count out of another, in words. */
    public String outOf(CellRange count, CellRange all) {
        String[] words = labels.get("completeness.of").split("%d", -1);
        return "IF(%s=0,%s,%s&%s&%s&%s&%s)"
                .formatted(
                        all.local(),
                        quoted(labels.get("completeness.none")),
                        quoted(words[0]),
                        count.local(),
                        quoted(words[1]),
                        all.local(),
                        quoted(words[2]));
    }

    private String word(AnswerProgress state) {
        return quoted(state.word(labels));
    }
}
