package nl.ncw.export.internal.word.anchor;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.table.CellInput;

/** The texts that content controls show: days, boxes for yes and no, and placeholders. */
public final class ControlNotation {
    /** What a ticked box shows. */
    public static final String TICKED = "\u2612";

    /** What a box shows that is not ticked. */
    public static final String UNTICKED = "\u2610";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private ControlNotation() {}

    /** The text that a control shows for a day. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The day in ISO 8601 that a control shows in a text, if it is one; any other text as it is. */
    public static String isoDay(String text) {
        try {
            return LocalDate.parse(text.strip(), DAY).toString();
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    /** Whether there is no choice but between yes and no, and nothing else stands there. */
    public static boolean isYesOrNo(CellInput input, String shown, DocumentLabels labels) {
        return !input.others()
                && input.offered().equals(List.of(labels.get("yes"), labels.get("no")))
                && (shown.isEmpty() || input.offered().contains(shown));
    }

    /** Whether a text is what stands in a control while nothing was written in it. */
    public static boolean isPlaceholder(String text, DocumentLabels labels) {
        return Stream.of("answer", "cell", "choice", "date", "note")
                .map(key -> labels.get("word.placeholder." + key))
                .anyMatch(text.strip()::equals);
    }
}
