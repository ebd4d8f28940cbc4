package nl.ncw.export.internal.word.anchor;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ncw.export.internal.cell.CellInput;
import nl.ncw.export.internal.message.DocumentLabels;

/** Texts that content controls show: days, boxes for yes and no, and placeholders. */
public final class ControlNotation {
    /** The character of a ticked box. */
    public static final String TICKED = "\u2612";

    /** The character of a box that is not ticked. */
    public static final String UNTICKED = "\u2610";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private ControlNotation() {}

    /** Returns the text of a control for a day. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Converts the text of a control for a day to ISO 8601. Returns any other text unchanged. */
    public static String isoDay(String text) {
        try {
            return LocalDate.parse(text.strip(), DAY).toString();
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    /** Returns whether an input is the choice between yes and no, and its text is one of them or empty. */
    public static boolean isYesOrNo(CellInput input, String shown, DocumentLabels labels) {
        return !input.others()
                && input.offered().equals(List.of(labels.get("yes"), labels.get("no")))
                && (shown.isEmpty() || input.offered().contains(shown));
    }

    /** Returns whether a text is the placeholder of an empty control. */
    public static boolean isPlaceholder(String text, DocumentLabels labels) {
        return Stream.of("answer", "cell", "choice", "date", "note")
                .map(key -> labels.get("word.placeholder." + key))
                .anyMatch(text.strip()::equals);
    }
}
