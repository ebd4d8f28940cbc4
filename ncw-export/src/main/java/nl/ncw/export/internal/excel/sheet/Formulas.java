package nl.ncw.export.internal.excel.sheet;

import java.util.List;
import java.util.stream.Collectors;
import nl.ncw.export.internal.message.DocumentLabels;

/**
 * Builder of the formulas of a workbook. They contain references and the form's own words, and no text that a person
 * wrote.
 */
public final class Formulas {
    /** The condition that always holds. Programs write the constants for true and false in different ways. */
    public static final String ALWAYS = "1=1";

    /** The condition that never holds. */
    public static final String NEVER = "1=0";

    private static final int LONGEST_LITERAL = 250;

    private final DocumentLabels labels;

    public Formulas(DocumentLabels labels) {
        this.labels = labels;
    }

    /** Returns a text as a string literal of a formula, or as several ones if it is longer than a literal may be. */
    public static String quoted(String text) {
        return TextMeasure.cut(text, LONGEST_LITERAL).stream()
                .map(piece -> "\"" + piece.replace("\"", "\"\"") + "\"")
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("&"), literals -> literals.isEmpty() ? "\"\"" : literals));
    }

    /** Returns the condition that a cell has text. */
    public static String filled(String cell) {
        return "LEN(TRIM(" + cell + "))>0";
    }

    /** Returns the condition that a cell has one of some texts. Case is ignored, as Excel does. */
    public static String isOneOf(CellRange cell, List<String> texts) {
        return anyOf(texts.stream()
                .map(text -> "TRIM(%s)=%s"
                        .formatted(
                                cell.formula(),
                                quoted(text.replaceAll(" +", " ").strip())))
                .toList());
    }

    /** Returns the condition that one of the cells has one of some texts, the whole text. */
    public static String hasOneOf(CellRange cells, List<String> texts) {
        return anyOf(texts.stream()
                .map(text -> "COUNTIF(%s,%s)>0".formatted(cells.formula(), quoted(text.replaceAll("[~*?]", "~$0"))))
                .toList());
    }

    /** Returns the condition that all conditions hold. */
    public static String allOf(List<String> conditions) {
        return conditions.size() == 1 ? conditions.get(0) : "AND(" + String.join(",", conditions) + ")";
    }

    /** Returns the condition that one of the conditions holds; {@link #NEVER} if there is none. */
    public static String anyOf(List<String> conditions) {
        if (conditions.isEmpty()) {
            return NEVER;
        }
        return conditions.size() == 1 ? conditions.get(0) : "OR(" + String.join(",", conditions) + ")";
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
     * @param plan the cells for the reason or action, the owner and the day
     * @param takesRemark whether an answer may have a remark, in the cell for the reason
     */
    public String state(String filled, boolean required, CellRange status, CellRange plan, boolean takesRemark) {
        String contradicts = takesRemark
                ? "COUNTA(%s)+IF(%s,0,COUNTA(%s))>0"
                        .formatted(dates(plan).local(), filled, reason(plan).local())
                : "COUNTA(" + plan.local() + ")>0";
        return "IF(TRIM(%1$s)=\"\",IF(%2$s,%3$s,%4$s),IF(%5$s,%3$s,%6$s))"
                .formatted(
                        status.local(),
                        contradicts,
                        word(AnswerProgress.WRONG),
                        state(filled, required),
                        filled,
                        withoutAnswer(status, plan));
    }

    private String withoutAnswer(CellRange status, CellRange plan) {
        return "IF(%1$s=%2$s,IF(%3$s,%4$s,%5$s),IF(%1$s=%6$s,IF(COUNTA(%7$s)<%8$s,%9$s,%10$s),%11$s))"
                .formatted(
                        "TRIM(" + status.local() + ")",
                        quoted(labels.get("answer.not-applicable")),
                        filled(reason(plan).local()),
                        word(AnswerProgress.NOT_APPLICABLE),
                        word(AnswerProgress.WITHOUT_REASON),
                        quoted(labels.get("answer.to-be-settled")),
                        plan.local(),
                        plan.lastColumn() - plan.firstColumn() + 1,
                        word(AnswerProgress.NOT_PLANNED),
                        word(AnswerProgress.TO_BE_SETTLED),
                        word(AnswerProgress.WRONG));
    }

    /** Returns the cell for the reason, the action or the remark. */
    private static CellRange reason(CellRange plan) {
        return new CellRange(plan.sheet(), plan.firstRow(), plan.lastRow(), plan.firstColumn(), plan.firstColumn());
    }

    /** Returns the cells for the owner and the day. */
    private static CellRange dates(CellRange plan) {
        return new CellRange(plan.sheet(), plan.firstRow(), plan.lastRow(), plan.firstColumn() + 1, plan.lastColumn());
    }

    /** Returns the formula for the progress of a question that is asked under a condition. */
    public String askedIf(String condition, String state) {
        return "IF(%s,%s,%s)".formatted(condition, state, word(AnswerProgress.NOT_ASKED));
    }

    /** Returns the condition that a question is asked. */
    public String asked(CellRange check) {
        return check.formula() + "<>" + word(AnswerProgress.NOT_ASKED);
    }

    /** Returns the formula for the number of questions of an obligation, as a word, that are asked. */
    public String asked(CellRange need, String obligation, CellRange check) {
        return "COUNTIFS(%s,%s,%s,%s)"
                .formatted(
                        need.formula(),
                        quoted(obligation),
                        check.formula(),
                        quoted("<>" + AnswerProgress.NOT_ASKED.word(labels)));
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
