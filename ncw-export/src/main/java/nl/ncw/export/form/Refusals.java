package nl.ncw.export.form;

import java.util.List;
import java.util.stream.Collectors;

/** What to say of a text that is none of those that a cell takes. */
final class Refusals {
    private static final int SHOWN_CHOICES = 10;

    private Refusals() {}

    static CellType.Refusal unknownChoice(String text, List<String> offered) {
        return new CellType.Refusal(
                "unknown-choice",
                Messages.of(
                        offered.size() > SHOWN_CHOICES ? "unknown-choice.many" : "unknown-choice",
                        Messages.shown(text),
                        offered.stream().limit(SHOWN_CHOICES).collect(Collectors.joining(", "))));
    }

    static CellType.Refusal wrongDate(String text) {
        return new CellType.Refusal("wrong-date", Messages.of("wrong-date", Messages.shown(text)));
    }
}
