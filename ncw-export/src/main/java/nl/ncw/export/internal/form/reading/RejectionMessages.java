package nl.ncw.export.internal.form.reading;

import java.util.List;
import java.util.stream.Collectors;
import nl.ncw.export.internal.cell.CellCodec;
import nl.ncw.export.internal.finding.FormFindingCode;
import nl.ncw.export.internal.message.Excerpt;
import nl.ncw.model.text.LocalisedText;

/** Messages about texts that a cell does not accept. */
public final class RejectionMessages {
    private static final int SHOWN_CHOICES = 10;

    private RejectionMessages() {}

    /** Returns the code and message for a text that cannot be read from its cell. */
    public static Refusal of(CellCodec<?> codec, String text) {
        return switch (codec.input().kind()) {
            case TEXT -> unknownChoice(text, codec.input().offered(), codec.nearest(text));
            case DATE ->
                new Refusal(FormFindingCode.WRONG_DATE, FormFindings.MESSAGES.of("wrong-date", Excerpt.brief(text)));
            case PERIOD ->
                new Refusal(
                        FormFindingCode.WRONG_PERIOD, FormFindings.MESSAGES.of("wrong-period", Excerpt.brief(text)));
            case NUMBER ->
                new Refusal(
                        FormFindingCode.WRONG_NUMBER,
                        FormFindings.MESSAGES.of(
                                "wrong-number",
                                Excerpt.brief(text),
                                String.join(", ", codec.input().offered())));
            case BOX ->
                new Refusal(FormFindingCode.UNKNOWN_CHOICE, FormFindings.MESSAGES.of("wrong-box", Excerpt.brief(text)));
            case NONE -> throw new IllegalStateException("text is never refused");
        };
    }

    private static Refusal unknownChoice(String text, List<String> offered, List<String> nearest) {
        List<String> shown = nearest.isEmpty() ? offered : nearest;
        return new Refusal(
                FormFindingCode.UNKNOWN_CHOICE,
                FormFindings.MESSAGES.of(
                        kind(offered, nearest),
                        Excerpt.brief(text),
                        shown.stream().limit(SHOWN_CHOICES).collect(Collectors.joining(", "))));
    }

    private static String kind(List<String> offered, List<String> nearest) {
        if (!nearest.isEmpty()) {
            return "unknown-choice.nearest";
        }
        if (offered.isEmpty()) {
            return "unknown-choice.none";
        }
        return offered.size() > SHOWN_CHOICES ? "unknown-choice.many" : "unknown-choice";
    }

    /**
     * Reason why a text was refused.
     *
     * @param code the code
     * @param reason the message about what is wrong and what to write instead
     */
    public record Refusal(FormFindingCode code, LocalisedText reason) {}
}
