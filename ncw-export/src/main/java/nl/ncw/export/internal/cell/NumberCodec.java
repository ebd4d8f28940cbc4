package nl.ncw.export.internal.cell;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.question.MeasurementUnit;
import nl.ncw.model.text.LocalisedText;

/**
 * Codec of cells with a number. It shows the number with its unit, such as {@code 1,5 uur}, and reads a number with or
 * without a unit in every language of the library. A unit that is written is kept, whether or not it is asked for.
 */
public final class NumberCodec implements CellCodec<AnswerValue.Number> {
    private static final Pattern WRITTEN = Pattern.compile(
            "(€)?\\s*(\\d[\\d.,'’\\s\\u00a0\\u202f]*)\\s*(€|\\p{L}*)\\.?", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SPACES = Pattern.compile("['’\\s\\u00a0\\u202f]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SEPARATED = Pattern.compile("\\d{1,3}([.,])\\d{3}(\\1\\d{3})*");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,18}(\\.\\d{1,18})?");
    private static final Map<String, MeasurementUnit> UNITS = units();

    private final MeasurementUnit unit;
    private final DocumentLabels labels;

    /**
     * Creates a codec.
     *
     * @param unit the unit that is asked for
     * @param labels the labels in the language of the form
     */
    public NumberCodec(MeasurementUnit unit, DocumentLabels labels) {
        this.unit = unit;
        this.labels = labels;
    }

    /**
     * Returns the codec of cells with an input.
     *
     * @param input the input, of kind {@link CellInput.Kind#NUMBER}
     * @param labels the labels in the language of the form
     * @return the codec; empty if the unit is not known in this language
     */
    public static Optional<NumberCodec> of(CellInput input, DocumentLabels labels) {
        return Stream.of(MeasurementUnit.values())
                .filter(unit -> input.offered().contains(unit.label().in(labels.locale())))
                .findFirst()
                .map(unit -> new NumberCodec(unit, labels));
    }

    private static Map<String, MeasurementUnit> units() {
        Map<String, MeasurementUnit> units = new HashMap<>();
        for (MeasurementUnit unit : MeasurementUnit.values()) {
            LocalisedText.LANGUAGES.forEach(language -> {
                unit.names(language).forEach(name -> units.put(lowerCase(name), unit));
                List.of(DocumentLabels.in(language).get("unit." + unit.key()).split("\\|"))
                        .forEach(name -> units.put(name, unit));
            });
        }
        return Map.copyOf(units);
    }

    @Override
    public CellInput input() {
        return CellInput.number(unit.label().in(labels.locale()));
    }

    @Override
    public String show(AnswerValue.Number value) {
        return value.unit().text(value.amount(), labels.locale());
    }

    @Override
    public Optional<AnswerValue.Number> read(String text) {
        Matcher written = WRITTEN.matcher(lowerCase(text.strip()));
        if (!written.matches()) {
            return Optional.empty();
        }
        String name = written.group(1) == null ? written.group(3) : written.group(1) + written.group(3);
        Optional<MeasurementUnit> found = name.isEmpty() ? Optional.of(unit) : Optional.ofNullable(UNITS.get(name));
        return found.flatMap(known -> amount(written.group(2)).flatMap(amount -> value(amount, known)));
    }

    private static Optional<AnswerValue.Number> value(BigDecimal amount, MeasurementUnit unit) {
        try {
            return Optional.of(new AnswerValue.Number(amount, unit));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns the amount of a text that this codec shows for a number in the unit that is asked for.
     *
     * @param text the text
     * @return the amount; empty for any other text, such as one with another unit
     */
    public Optional<BigDecimal> shown(String text) {
        return read(text)
                .filter(value -> value.unit() == unit && show(value).equals(text))
                .map(AnswerValue.Number::amount);
    }

    /**
     * Returns the text for an amount in the unit that is asked for.
     *
     * @param digits the amount in digits, with a point as decimal sign
     * @return the text; empty if a number cannot have this amount
     */
    public Optional<String> show(String digits) {
        return Optional.of(digits)
                .filter(plain -> PLAIN.matcher(plain).matches())
                .flatMap(plain -> value(new BigDecimal(plain), unit))
                .map(this::show);
    }

    /**
     * Returns the text for an amount that a cell shows in another way, such as with a unit of its own.
     *
     * @param digits the amount in digits, with a point as decimal sign
     * @param shown the text that the cell shows
     * @return the text, in the unit that is shown, or else in the one that is asked for; empty if a number cannot have
     *     this amount
     */
    public Optional<String> show(String digits, String shown) {
        MeasurementUnit known = read(shown).map(AnswerValue.Number::unit).orElse(unit);
        return new NumberCodec(known, labels).show(digits);
    }

    /**
     * Returns the number that is written. One sign before three digits separates thousands if the language of the form
     * does so, and is a decimal sign otherwise.
     */
    private Optional<BigDecimal> amount(String written) {
        String digits = SPACES.matcher(written).replaceAll("");
        char decimal = decimalSign(digits);
        String others = decimal == '.' ? "," : ".";
        String plain = digits.replace(others, "").replace(decimal, '.');
        boolean grouped = !digits.contains(others)
                || SEPARATED
                        .matcher(
                                digits.contains(String.valueOf(decimal))
                                        ? digits.substring(0, digits.indexOf(decimal))
                                        : digits)
                        .matches();
        return grouped && PLAIN.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private char decimalSign(String digits) {
        int point = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        char last = point > comma ? '.' : ',';
        if (point >= 0 && comma >= 0) {
            return last;
        }
        char ofLanguage = DecimalFormatSymbols.getInstance(labels.locale()).getDecimalSeparator();
        boolean separates = SEPARATED.matcher(digits).matches() && !digits.startsWith("0");
        boolean several = digits.indexOf(last) != digits.lastIndexOf(last);
        return separates && (several || last != ofLanguage) ? other(last) : last;
    }

    private static char other(char sign) {
        return sign == '.' ? ',' : '.';
    }

    private static String lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
