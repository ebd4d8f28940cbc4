package nl.ncw.export.internal.excel.sheet;

import java.util.List;
import java.util.stream.Collectors;
import nl.ncw.export.internal.message.DocumentLabels;

/** The formulas of a workbook. They hold cells, words of our own and nothing that a person wrote. */
public final class Formulas {
    private final DocumentLabels labels;

    public Formulas(DocumentLabels labels) {
        this.labels = labels;
    }

    /** A text in a formula. */
    public static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /** Whether a cell has text. */
    public static String filled(String cell) {
        return "LEN(TRIM(" + cell + "))>0";
    }

    /** Whether one of the cells has something in it. */
    public static String anyFilled(List<CellRange> cells) {
        return cells.stream().map(CellRange::formula).collect(Collectors.joining(",", "COUNTA(", ")>0"));
    }

    /** What stands in a cell elsewhere, or where to fill it in while nothing does. */
    public static String shown(CellRange cell, String otherwise) {
        return "IF(%s,%s&\"\",%s)".formatted(filled(cell.formula()), cell.formula(), quoted(otherwise));
    }

    /** One of two texts. */
    public static String either(String condition, String then, String otherwise) {
        return "IF(%s,%s,%s)".formatted(condition, quoted(then), quoted(otherwise));
    }

    /** How far something is that is filled in or not. */
    public String state(String filled, boolean required) {
        return "IF(%s,%s,%s)"
                .formatted(
                        filled,
                        word(AnswerProgress.DONE),
                        word(required ? AnswerProgress.MISSING : AnswerProgress.EMPTY));
    }

    /**
     * How far an answer is that may have a status instead.
     *
     * @param filled whether there is an answer
     * @param status the cell of the status
     * @param notApplicable the status of a question that does not apply
     * @param toBeSettled the status of an open point
     * @param plan the cells for the reason or action, who settles it and by when
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

    /** How many questions are in one of some states; those alone that are as pressing as a word says. */
    public String count(CellRange need, String pressing, CellRange check, List<AnswerProgress> states) {
        return states.stream()
                .map(state -> "COUNTIFS(%s,%s,%s,%s)"
                        .formatted(need.formula(), quoted(pressing), check.formula(), word(state)))
                .collect(Collectors.joining("+"));
    }

    /** How many questions are in one of some states. */
    public String count(CellRange check, List<AnswerProgress> states) {
        return states.stream()
                .map(state -> "COUNTIF(%s,%s)".formatted(check.formula(), word(state)))
                .collect(Collectors.joining("+"));
    }

    /** A count out of a count in words. */
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
