package nl.ncw.export.internal.excel.sheet;

import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.message.DocumentLabels;

/** Progress of the answer to a question. A formula of the workbook computes it and shows it as a word. */
public enum AnswerProgress {
    /** An answer is required, and there is none. */
    MISSING("missing", Palette.MISSING, Palette.MISSING_TEXT),
    /** There is no answer, and none is required. */
    EMPTY("empty"),
    /** There is an answer. */
    DONE("done", Palette.DONE, Palette.DONE_TEXT),
    /** The question does not apply. */
    NOT_APPLICABLE("not-applicable", Palette.DONE, Palette.DONE_TEXT),
    /** The question does not apply, and no reason is given. */
    WITHOUT_REASON("without-reason", Palette.SETTLING, Palette.SETTLING_TEXT),
    /** The parties have yet to agree. */
    TO_BE_SETTLED("to-be-settled", Palette.SETTLING, Palette.SETTLING_TEXT),
    /** The parties have yet to agree, and the action, the owner or the day is missing. */
    NOT_PLANNED("not-planned", Palette.SETTLING, Palette.SETTLING_TEXT),
    /** The question is not asked, because its condition does not hold. */
    NOT_ASKED("not-asked", Palette.NOT_ASKED, Palette.QUIET),
    /** The answer, the status and the cells for reason, owner and day contradict each other. */
    WRONG("wrong", Palette.WRONG, Palette.WRONG_TEXT);

    /** The states that count as settled, in the table of progress. */
    public static final List<AnswerProgress> SETTLED = List.of(DONE, NOT_APPLICABLE, WITHOUT_REASON);

    /** The states of an open point. */
    public static final List<AnswerProgress> OPEN = List.of(TO_BE_SETTLED, NOT_PLANNED);

    private final String key;
    private final Optional<Colours> colours;

    AnswerProgress(String key) {
        this.key = key;
        this.colours = Optional.empty();
    }

    AnswerProgress(String key, Palette background, Palette text) {
        this.key = key;
        this.colours = Optional.of(new Colours(background, text));
    }

    /** Returns the word that the workbook shows. */
    public String word(DocumentLabels labels) {
        return labels.get("excel.state." + key);
    }

    /** Returns the explanation of the word, for the legend. */
    public String meaning(DocumentLabels labels) {
        return labels.get("excel.state." + key + ".meaning");
    }

    /** Returns the colours of a cell with the word; empty if it keeps those of its style. */
    Optional<Colours> colours() {
        return colours;
    }

    record Colours(Palette background, Palette text) {}
}
