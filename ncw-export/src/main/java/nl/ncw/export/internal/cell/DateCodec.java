package nl.ncw.export.internal.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ncw.model.text.LocalisedText;

/** Codec of cells with a day. It shows a day in ISO 8601, and reads the usual notations of the library's languages. */
public final class DateCodec implements CellCodec<LocalDate> {
    /** The codec. */
    public static final DateCodec INSTANCE = new DateCodec();

    private static final List<DateTimeFormatter> NOTATIONS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT),
            notation("d-M-uuuu"),
            notation("d/M/uuuu"),
            notation("d.M.uuuu"));

    /** A day with the name of its month, such as "1 maart 2026", "1er mars 2026" and "1-mrt-2026". */
    private static final Pattern WITH_NAME = Pattern.compile("(\\d{1,2})(?:er)?\\.?[ -]?(\\p{L}+)\\.?[ -](\\d{4})");

    /** What the months are called in short, in all languages: what the Java platform knows of it differs by version. */
    private static final List<String> SHORT = List.of(
            "jan janv",
            "feb febr fév févr",
            "mrt mar mär mrz",
            "apr avr",
            "mei may mai",
            "jun",
            "jul juil",
            "aug",
            "sep sept",
            "okt oct",
            "nov",
            "dec dez déc");

    private static final Map<String, Month> MONTHS = months();

    private DateCodec() {}

    private static DateTimeFormatter notation(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (Month month : Month.values()) {
            LocalisedText.LANGUAGES.forEach(
                    language -> months.put(lower(month.getDisplayName(TextStyle.FULL, language)), month));
            Stream.of(SHORT.get(month.ordinal()).split(" ")).forEach(name -> months.put(name, month));
        }
        return Map.copyOf(months);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    @Override
    public CellInput input() {
        return CellInput.DATE;
    }

    @Override
    public String show(LocalDate day) {
        return day.toString();
    }

    @Override
    public Optional<LocalDate> read(String text) {
        String day = text.strip();
        return NOTATIONS.stream()
                .flatMap(notation -> read(() -> LocalDate.parse(day, notation)).stream())
                .findFirst()
                .or(() -> withName(day));
    }

    private static Optional<LocalDate> withName(String text) {
        Matcher parts = WITH_NAME.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(MONTHS.get(lower(parts.group(2))))
                .flatMap(month -> read(
                        () -> LocalDate.of(Integer.parseInt(parts.group(3)), month, Integer.parseInt(parts.group(1)))));
    }

    private static Optional<LocalDate> read(Supplier<LocalDate> day) {
        try {
            return Optional.of(day.get());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
