package nl.ncw.export.internal.excel.sheet;

import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.message.DocumentLabels;

/** How far the answer to a question is, as the workbook computes it and says in a word. */
public enum AnswerProgress {
    /** An answer is required, and there is none. */
    MISSING("missing", Palette.MISSING, Palette.MISSING_TEXT),
    /** There is no answer, and none is required. */
    EMPTY("empty"),
    /** There is an answer. */
    DONE("done", Palette.DONE, Palette.DONE_TEXT),
    /** The question does not apply. */
    NOT_APPLICABLE("not-applicable", Palette.DONE, Palette.DONE_TEXT),
    /** The question does not apply, and nobody said why. */
    WITHOUT_REASON("without-reason", Palette.SETTLING, Palette.SETTLING_TEXT),
    /** The parties have yet to agree. */
    TO_BE_SETTLED("to-be-settled", Palette.SETTLING, Palette.SETTLING_TEXT),
    /** The parties have yet to agree, and it is not said what, who or when. */
    NOT_PLANNED("not-planned", Palette.SETTLING, Palette.SETTLING_TEXT),
    /** The answer, the status and what stands beside it do not go together. */
    WRONG("wrong", Palette.WRONG, Palette.WRONG_TEXT);

    /** Nothing is left to do. */
    public static final List<AnswerProgress> SETTLED = List.of(DONE, NOT_APPLICABLE, WITHOUT_REASON);

    /** An open point. */
    public static final List<AnswerProgress> OPEN = List.of(TO_BE_SETTLED, NOT_PLANNED);

    private final String key;
    private final Optional<Colours> colours;

    AnswerProgress(String key) {
        this.key = key;
        this.colours = Optional.empty();
    }

    AnswerProgress(String key, Palette behind, Palette text) {
        this.key = key;
        this.colours = Optional.of(new Colours(behind, text));
    }

    /** The word that the workbook says. */
    public String word(DocumentLabels labels) {
        return labels.get("excel.state." + key);
    }

    /** What the word means, for the legend. */
    public String meaning(DocumentLabels labels) {
        return labels.get("excel.state." + key + ".meaning");
    }

    Optional<Colours> colours() {
        return colours;
    }

    record Colours(Palette behind, Palette text) {}
}
