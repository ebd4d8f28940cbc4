package nl.ncw.export.internal.form.reading;

import java.util.List;
import java.util.stream.Collectors;
import nl.ncw.export.internal.finding.FormCode;
import nl.ncw.export.internal.table.Input;
import nl.ncw.model.text.LocalisedText;

/** What to say of a text that is none of those that a cell takes. */
final class Refusals {
    private static final int SHOWN_CHOICES = 10;

    private Refusals() {}

    /** Why a text was refused where something else can be written. */
    static Refusal of(Input input, String text) {
        return switch (input.kind()) {
            case TEXT -> unknownChoice(text, input.offered());
            case DATE -> new Refusal(FormCode.WRONG_DATE, FormMessages.of("wrong-date", FormMessages.shown(text)));
            case NONE -> throw new IllegalStateException("text is never refused");
        };
    }

    private static Refusal unknownChoice(String text, List<String> offered) {
        return new Refusal(
                FormCode.UNKNOWN_CHOICE,
                FormMessages.of(
                        offered.size() > SHOWN_CHOICES ? "unknown-choice.many" : "unknown-choice",
                        FormMessages.shown(text),
                        offered.stream().limit(SHOWN_CHOICES).collect(Collectors.joining(", "))));
    }

    /**
     * Why a text was refused.
     *
     * @param code the code
     * @param text what is wrong and what to do
     */
    record Refusal(FormCode code, LocalisedText text) {}
}
