package nl.ncw.model.internal.check;

import java.time.Period;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.ncw.model.internal.plaintext.PlainCharacters;
import nl.ncw.model.internal.plaintext.TextShortener;
import org.jspecify.annotations.Nullable;

/**
 * Argument checks for the constructors of the domain. Each method that accepts a value returns it, cleaned where the
 * method says so.
 */
public final class Checks {
    private static final int SHOWN_CHARACTERS = 60;

    private Checks() {}

    /**
     * Requires a value that is not null.
     *
     * @param <T> the value's type
     * @param value the value
     * @param name the name of the argument, for the message
     * @return the value
     */
    public static <T> T notNull(@Nullable T value, String name) {
        if (value == null) {
            throw new NullPointerException(name + ": expected a value, was null");
        }
        return value;
    }

    /**
     * Requires text that is not blank, and makes it {@link #plainText(String, String) plain}.
     *
     * @param value the text
     * @param name the name of the argument, for the message
     * @return the text, with line feeds as line ends
     */
    public static String notBlank(String value, String name) {
        String text = plainText(value, name);
        if (text.isBlank()) {
            throw refused(name, "some text", value);
        }
        return text;
    }

    /**
     * Requires text that every format can hold: no control characters except tab and line feed, no unpaired surrogates
     * and no noncharacters. Carriage returns become line feeds.
     *
     * @param value the text, may be empty
     * @param name the name of the argument, for the message
     * @return the text, with line feeds as line ends
     */
    public static String plainText(String value, String name) {
        String text = notNull(value, name).indexOf('\r') < 0
                ? value
                : value.replace("\r\n", "\n").replace('\r', '\n');
        // A loop, since each text of a file that is read comes by here.
        int codePoint;
        for (int at = 0; at < text.length(); at += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(at);
            if (!isText(codePoint)) {
                throw refused(name, "text without U+%04X".formatted(codePoint), value);
            }
        }
        return text;
    }

    private static boolean isText(int codePoint) {
        return PlainCharacters.isPlain(codePoint) || codePoint == '\n' || codePoint == '\t';
    }

    /**
     * Requires text that matches a pattern.
     *
     * @param value the text
     * @param form the pattern
     * @param expected the description of the pattern
     * @param name the name of the argument, for the message
     * @return the text
     */
    public static String matches(String value, Pattern form, String expected, String name) {
        if (!form.matcher(notNull(value, name)).matches()) {
            throw refused(name, expected, value);
        }
        return value;
    }

    /**
     * Copies a collection that must not be empty.
     *
     * @param <T> the elements' type
     * @param values the collection
     * @param name the name of the argument, for the message
     * @return an unmodifiable copy
     */
    public static <T> List<T> notEmpty(Collection<? extends T> values, String name) {
        List<T> copy = copy(values, name);
        if (copy.isEmpty()) {
            throw new IllegalArgumentException(name + ": expected at least one, was empty");
        }
        return copy;
    }

    /**
     * Copies a collection.
     *
     * @param <T> the elements' type
     * @param values the collection
     * @param name the name of the argument, for the message
     * @return an unmodifiable copy
     */
    public static <T> List<T> copy(Collection<? extends T> values, String name) {
        int index = 0;
        for (T value : notNull(values, name)) {
            if (value == null) {
                throw new NullPointerException("%s[%d]: expected a value, was null".formatted(name, index));
            }
            index++;
        }
        return List.copyOf(values);
    }

    /**
     * Requires that no two elements have the same key.
     *
     * @param <T> the elements' type
     * @param values the elements
     * @param key the function from an element to its key
     * @param name the name of the argument, for the message
     */
    public static <T> void unique(Collection<? extends T> values, Function<? super T, ?> key, String name) {
        Set<Object> seen = new HashSet<>();
        for (T value : values) {
            if (!seen.add(key.apply(value))) {
                throw new IllegalArgumentException(
                        "%s: expected each once, was \"%s\" twice".formatted(name, key.apply(value)));
            }
        }
    }

    /**
     * Copies texts in the order of their keys, without blank texts.
     *
     * @param values the texts by key
     * @param name the name of the argument, for the message
     * @return a modifiable copy, sorted so that equal contents are written in the same order
     */
    public static SortedMap<String, String> filled(Map<String, String> values, String name) {
        SortedMap<String, String> copy = new TreeMap<>();
        notNull(values, name).forEach((key, value) -> {
            String text = plainText(value, name + "." + key);
            if (!text.isBlank()) {
                copy.put(notBlank(key, name), text);
            }
        });
        return copy;
    }

    /**
     * Copies values by enum constant. No value may be null.
     *
     * @param <E> the enum
     * @param <T> the type of the values
     * @param values the values
     * @param constants the enum
     * @param name the name of the argument, for the message
     * @return an unmodifiable copy in the order of the constants
     */
    public static <E extends Enum<E>, T> Map<E, T> byConstant(Map<E, T> values, Class<E> constants, String name) {
        Map<E, T> copy = new EnumMap<>(constants);
        notNull(values, name)
                .forEach((key, value) -> copy.put(notNull(key, name), notNull(value, name + "." + EnumKeys.of(key))));
        return Collections.unmodifiableMap(copy);
    }

    /**
     * Requires a period that is longer than nothing and has no negative part.
     *
     * @param value the period
     * @param name the name of the argument, for the message
     * @return the period
     */
    public static Period positive(Period value, String name) {
        if (notNull(value, name).isZero() || value.isNegative()) {
            throw refused(name, "a period such as P1Y or P6M", value.toString());
        }
        return value;
    }

    /**
     * Requires an {@link Optional} that is not null and whose value, if present, is not blank.
     *
     * @param value the text, if any
     * @param name the name of the argument, for the message
     * @return the text, with line feeds as line ends, if present
     */
    public static Optional<String> optionalText(Optional<String> value, String name) {
        return notNull(value, name).map(text -> notBlank(text, name));
    }

    private static IllegalArgumentException refused(String name, String expected, String value) {
        return new IllegalArgumentException(
                "%s: expected %s, was \"%s\"".formatted(name, expected, TextShortener.after(value, SHOWN_CHARACTERS)));
    }
}
