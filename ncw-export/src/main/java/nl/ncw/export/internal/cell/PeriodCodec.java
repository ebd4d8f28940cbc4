package nl.ncw.export.internal.cell;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.model.text.LocalisedText;

/**
 * Codec of cells with a period. It shows a period in words, such as {@code 1 jaar en 6 maanden}, and reads the words of
 * every language of the library as well as the notation of ISO 8601.
 */
public final class PeriodCodec implements CellCodec<Period> {
    private static final Pattern PART = Pattern.compile("(\\d{1,9})\\s*(\\p{L}+)\\.?");
    private static final Pattern PARTS = Pattern.compile("%1$s(?:[\\s,]+(?:\\p{L}{1,3}\\s+)?%1$s)*".formatted(PART));
    private static final Map<String, Unit> UNITS = units();

    private final DocumentLabels labels;

    public PeriodCodec(DocumentLabels labels) {
        this.labels = labels;
    }

    private static Map<String, Unit> units() {
        Map<String, Unit> units = new HashMap<>();
        for (Locale language : LocalisedText.LANGUAGES) {
            for (Unit unit : Unit.values()) {
                Stream.of(DocumentLabels.in(language).get(unit.label).split("\\|"))
                        .forEach(word -> units.put(word.toLowerCase(Locale.ROOT), unit));
            }
        }
        return Map.copyOf(units);
    }

    @Override
    public CellInput input() {
        return CellInput.PERIOD;
    }

    @Override
    public String show(Period period) {
        return Stream.of(
                        part(period.getYears(), Unit.YEAR),
                        part(period.getMonths(), Unit.MONTH),
                        part(period.getDays(), Unit.DAY))
                .flatMap(List::stream)
                .collect(Collectors.joining(" " + labels.get("period.and") + " "));
    }

    private List<String> part(int number, Unit unit) {
        String[] words = labels.get(unit.label).split("\\|");
        return number == 0 ? List.of() : List.of(number + " " + words[number == 1 ? 0 : 1]);
    }

    @Override
    public Optional<Period> read(String text) {
        String written = text.strip().toLowerCase(Locale.ROOT);
        try {
            return Optional.of(PARTS.matcher(written).matches() ? words(written) : Period.parse(written))
                    .filter(period -> !period.isZero() && !period.isNegative());
        } catch (ArithmeticException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Period words(String text) {
        Period period = Period.ZERO;
        Matcher part = PART.matcher(text);
        while (part.find()) {
            Unit unit = UNITS.get(part.group(2));
            if (unit == null) {
                return Period.ZERO;
            }
            period = unit.plus.apply(period, Integer.parseInt(part.group(1)));
        }
        return period;
    }

    /** Units of time, each with the words for one and for several in the labels. */
    private enum Unit {
        YEAR("period.year", (period, years) -> period.plusYears(years)),
        MONTH("period.month", (period, months) -> period.plusMonths(months)),
        WEEK("period.week", (period, weeks) -> period.plusDays(Math.multiplyExact(7, weeks))),
        DAY("period.day", (period, days) -> period.plusDays(days));

        private final String label;
        private final BiFunction<Period, Integer, Period> plus;

        Unit(String label, BiFunction<Period, Integer, Period> plus) {
            this.label = label;
            this.plus = plus;
        }
    }
}
