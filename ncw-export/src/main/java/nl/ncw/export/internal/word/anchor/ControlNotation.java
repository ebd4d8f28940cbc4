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
import nl.ncw.model.question.MeasurementUnit;

/** Texts that content controls show: days, boxes for yes and no, and placeholders. */
public final class ControlNotation {
    /** The sign between yes or no and a remark. */
    public static final String REMARK = " – ";

    /** The notations of days in all languages. Forms of earlier versions had the first one in each. */
    private static final List<DateTimeFormatter> DAYS = Stream.of("dd-MM-uuuu", "dd.MM.uuuu", "dd/MM/uuuu")
            .map(ControlNotation::formatter)
            .toList();

    private ControlNotation() {}

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    /** Returns the format of days in a language, as Word writes it: {@code dd-MM-yyyy}. */
    public static String dayFormat(DocumentLabels labels) {
        return labels.get("day.notation").replace('m', 'M');
    }

    /** Returns the text of a control for a day. */
    public static String day(LocalDate day, DocumentLabels labels) {
        return formatter(dayFormat(labels).replace('y', 'u')).format(day);
    }

    /**
     * Converts the text of a control for a day, in the notation of any language, to ISO 8601. Returns any other text
     * unchanged.
     */
    public static String isoDay(String text) {
        for (DateTimeFormatter notation : DAYS) {
            try {
                return LocalDate.parse(text.strip(), notation).toString();
            } catch (DateTimeParseException e) {
                // It may be in the next notation.
            }
        }
        return text;
    }

    /**
     * Returns whether an input is the choice between yes and no, and its text is empty or one of them, with or without
     * a remark behind a dash.
     */
    public static boolean isYesOrNo(CellInput input, String shown, DocumentLabels labels) {
        return !input.others()
                && input.offered().equals(List.of(labels.get("yes"), labels.get("no")))
                && (shown.isEmpty() || input.offered().stream().anyMatch(word -> isWord(word, shown)));
    }

    /** Returns whether a text is one of the words for yes and no, or begins with it and has a remark. */
    public static boolean isWord(String word, String shown) {
        return shown.equals(word) || shown.startsWith(word + REMARK);
    }

    /** Returns the placeholder of a control for an input, or of a control for text. */
    public static String placeholder(CellInput input, String ofText, DocumentLabels labels) {
        return switch (input.kind()) {
            case DATE -> labels.get("word.placeholder.date");
            case NUMBER -> number(String.join("", input.offered()), labels);
            case TEXT, PERIOD, BOX, NONE ->
                labels.get("word.placeholder." + (input.offered().isEmpty() ? ofText : "choice"));
        };
    }

    private static String number(String unit, DocumentLabels labels) {
        return labels.get("word.placeholder.number", unit);
    }

    /** Returns the placeholders of all controls in a language. */
    static Stream<String> placeholders(DocumentLabels labels) {
        Stream<String> texts = Stream.of("answer", "cell", "choice", "date", "date.former", "note")
                .map(key -> labels.get("word.placeholder." + key));
        Stream<String> numbers = Stream.of(MeasurementUnit.values())
                .map(unit -> number(unit.label().in(labels.locale()), labels));
        return Stream.concat(texts, numbers);
    }
}
