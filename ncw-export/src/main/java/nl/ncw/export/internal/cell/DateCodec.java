package nl.ncw.export.internal.cell;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.model.text.LocalisedText;

/** Codec of cells with a day. It shows a day in ISO 8601, and reads the usual notations of the library's languages. */
public final class DateCodec implements CellCodec<LocalDate> {
    /** The codec. */
    public static final DateCodec INSTANCE = new DateCodec();

    private static final List<DateTimeFormatter> NOTATIONS = Stream.concat(
                    Stream.of(
                            DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT),
                            notation("d-M-uuuu", Locale.ROOT),
                            notation("d/M/uuuu", Locale.ROOT),
                            notation("d.M.uuuu", Locale.ROOT)),
                    LocalisedText.LANGUAGES.stream().map(language -> notation("d['er']['.'] MMMM uuuu", language)))
            .toList();

    private DateCodec() {}

    private static DateTimeFormatter notation(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
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
        return NOTATIONS.stream()
                .flatMap(notation -> read(text.strip(), notation).stream())
                .findFirst();
    }

    private static Optional<LocalDate> read(String text, DateTimeFormatter notation) {
        try {
            return Optional.of(LocalDate.parse(text, notation));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
