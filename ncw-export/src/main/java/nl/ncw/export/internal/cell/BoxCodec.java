package nl.ncw.export.internal.cell;

import java.util.Optional;
import java.util.Set;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.model.agreement.AnswerValue.YesNo;

/** Codec of cells with a box to tick. It reads the usual signs of a tick, and yes and no in every language. */
public final class BoxCodec implements CellCodec<Boolean> {
    /** The sign of a ticked box. */
    public static final String TICKED = "☒";

    /** The sign of a box that is not ticked. */
    public static final String UNTICKED = "☐";

    private static final Set<String> TICKS = Set.of(TICKED, "☑", "✓", "✔", "✗", "✘", "×", "x", "v", "1", "true");
    private static final Set<String> EMPTY = Set.of(UNTICKED, "□", "0", "-", "–", "false");

    private final YesNoCodec words;

    /**
     * Creates a codec.
     *
     * @param labels the labels in the language of the form
     */
    public BoxCodec(DocumentLabels labels) {
        words = new YesNoCodec(labels);
    }

    @Override
    public CellInput input() {
        return CellInput.BOX;
    }

    @Override
    public String show(Boolean ticked) {
        return ticked ? TICKED : "";
    }

    @Override
    public Optional<Boolean> read(String text) {
        String sign = NormalizedText.of(text);
        if (TICKS.contains(sign)) {
            return Optional.of(true);
        }
        if (EMPTY.contains(sign)) {
            return Optional.of(false);
        }
        return words.read(text).filter(value -> value.remark().isEmpty()).map(YesNo::yes);
    }
}
