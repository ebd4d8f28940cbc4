package nl.ncw.model.question;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.internal.check.EnumKeys;
import nl.ncw.model.internal.message.Translation;
import nl.ncw.model.internal.message.Translations;
import nl.ncw.model.text.LocalisedText;

/**
 * Units in which questions ask for a number.
 *
 * @since 0.1.0
 */
public enum MeasurementUnit {
    /** Minutes. */
    MINUTES(Quantity.TIME),
    /** Hours. */
    HOURS(Quantity.TIME),
    /** Number of people. */
    PEOPLE(Quantity.COUNT),
    /** Amount of money in euros. */
    EUROS(Quantity.MONEY);

    private static final Translations TEXTS =
            Translations.of(language -> ResourceBundle.getBundle("nl.ncw.model.question.messages", language));

    /** A digit before a number of threes of digits. */
    private static final Pattern THOUSANDS = Pattern.compile("\\d(?=(\\d{3})+$)");

    private final Quantity quantity;

    MeasurementUnit(Quantity quantity) {
        this.quantity = quantity;
    }

    /** What units measure. */
    private enum Quantity {
        TIME,
        COUNT,
        MONEY
    }

    /**
     * Returns whether this unit and another one measure the same quantity, so that amounts in them can be compared.
     *
     * @param other the other unit
     * @return true for minutes and hours, and for a unit and itself
     */
    public boolean isComparableTo(MeasurementUnit other) {
        Checks.notNull(other, "other");
        return quantity == other.quantity;
    }

    /**
     * Returns the name that is shown, in the plural.
     *
     * @return such as "minuten"
     */
    public LocalisedText label() {
        return TEXTS.of(key() + ".other");
    }

    /**
     * Returns the names that people write in a language.
     *
     * @param locale the language; Dutch where there is no translation
     * @return the singular and the plural, which may be equal
     */
    public List<String> names(Locale locale) {
        Checks.notNull(locale, "locale");
        Translation words = TEXTS.in(locale);
        return List.of(words.text(key() + ".one"), words.text(key() + ".other"));
    }

    /**
     * Returns an amount in this unit as it is written in a language.
     *
     * @param amount the amount
     * @param locale the language; Dutch where there is no translation
     * @return such as "1,5 uur" or "18.500 euro", with the decimal sign and the separator of thousands of the language
     */
    public String text(BigDecimal amount, Locale locale) {
        Checks.notNull(amount, "amount");
        Checks.notNull(locale, "locale");
        return text(amount, TEXTS.in(locale), true);
    }

    private String text(BigDecimal amount, Translation words, boolean separated) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(words.locale());
        String[] parts = amount.toPlainString().split("\\.", 2);
        String whole =
                separated ? THOUSANDS.matcher(parts[0]).replaceAll("$0" + symbols.getGroupingSeparator()) : parts[0];
        String digits = parts.length == 1 ? whole : whole + symbols.getDecimalSeparator() + parts[1];
        boolean one = amount.compareTo(BigDecimal.ONE) == 0;
        return digits + " " + words.text(key() + (one ? ".one" : ".other"));
    }

    /**
     * Returns an amount in this unit as it is kept in a text of each language: without separators of thousands, which are the
     * decimal signs of other languages.
     *
     * @param amount the amount
     * @return such as "1,5 uur" or "18500 euro" in Dutch
     */
    public LocalisedText plainText(BigDecimal amount) {
        Checks.notNull(amount, "amount");
        return TEXTS.each(words -> text(amount, words, false));
    }

    /**
     * Returns the name in files.
     *
     * @return such as {@code minutes}
     */
    public String key() {
        return EnumKeys.of(this);
    }

    /**
     * Finds the constant of a key.
     *
     * @param key the key, as {@link #key()} gives it
     * @return the constant
     * @throws IllegalArgumentException if no constant has the key; the message lists the known keys
     */
    public static MeasurementUnit ofKey(String key) {
        return EnumKeys.find(values(), key, "unit");
    }
}
