package nl.ncw.export.internal.form.reading;

import java.util.List;
import java.util.stream.Collectors;
import nl.ncw.export.internal.cell.CellInput;
import nl.ncw.export.internal.finding.FormFindingCode;
import nl.ncw.export.internal.message.Excerpt;
import nl.ncw.model.text.LocalisedText;

/** Messages about texts that a cell does not accept. */
public final class RejectionMessages {
    private static final int SHOWN_CHOICES = 10;

    private RejectionMessages() {}

    /** Returns the code and message for a text that does not fit the input of its cell. */
    public static Refusal of(CellInput input, String text) {
        return switch (input.kind()) {
            case TEXT -> unknownChoice(text, input.offered());
            case DATE ->
                new Refusal(FormFindingCode.WRONG_DATE, FormFindings.MESSAGES.of("wrong-date", Excerpt.brief(text)));
            case PERIOD ->
                new Refusal(
                        FormFindingCode.WRONG_PERIOD, FormFindings.MESSAGES.of("wrong-period", Excerpt.brief(text)));
            case NUMBER ->
                new Refusal(
                        FormFindingCode.WRONG_NUMBER, FormFindings.MESSAGES.of("wrong-number", Excerpt.brief(text)));
            case BOX ->
                new Refusal(FormFindingCode.UNKNOWN_CHOICE, FormFindings.MESSAGES.of("wrong-box", Excerpt.brief(text)));
            case NONE -> throw new IllegalStateException("text is never refused");
        };
    }

    private static Refusal unknownChoice(String text, List<String> offered) {
        return new Refusal(
                FormFindingCode.UNKNOWN_CHOICE,
                FormFindings.MESSAGES.of(
                        offered.size() > SHOWN_CHOICES ? "unknown-choice.many" : "unknown-choice",
                        Excerpt.brief(text),
                        offered.stream().limit(SHOWN_CHOICES).collect(Collectors.joining(", "))));
    }

    /**
     * Reason why a text was refused.
     *
     * @param code the code
     * @param reason the message about what is wrong and what to write instead
     */
    public record Refusal(FormFindingCode code, LocalisedText reason) {}
}
