package nl.ncw.model.text;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.internal.plaintext.TextShortener;

/**
 * Text in one or more languages. Dutch, the language of the source form, is always present and is the fallback for a
 * missing language. Immutable.
 *
 * @since 0.1.0
 */
public final class LocalisedText implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The language that every text has. */
    public static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** The languages of this library's own texts; Dutch is the source, the others are translations. */
    public static final List<Locale> LANGUAGES = List.of(DUTCH, Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH);

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

    private final transient SortedMap<String, String> byLanguage;

    private LocalisedText(Map<String, String> byLanguage) {
        SortedMap<String, String> copy = new TreeMap<>();
        byLanguage.forEach((language, text) -> copy.put(
                Checks.matches(language, LANGUAGE, "a language of two lower-case letters (ISO 639-1)", "language"),
                Checks.notBlank(text, language)));
        if (!copy.containsKey(DUTCH.getLanguage())) {
            throw new IllegalArgumentException("text: expected a Dutch one (nl), was " + copy.keySet());
        }
        this.byLanguage = Collections.unmodifiableSortedMap(copy);
    }

    /**
     * Creates a text in Dutch only.
     *
     * @param text the text, not blank
     * @return the localised text
     */
    public static LocalisedText dutch(String text) {
        return of(Map.of(DUTCH.getLanguage(), Checks.notNull(text, "text")));
    }

    /**
     * Creates a text in several languages.
     *
     * @param byLanguage the texts by ISO 639-1 code, including {@code nl}
     * @return the localised text
     * @throws IllegalArgumentException if Dutch is missing, a text is blank, or a code is not a language code
     */
    public static LocalisedText of(Map<String, String> byLanguage) {
        return new LocalisedText(Checks.notNull(byLanguage, "text"));
    }

    /**
     * Returns the text in a language.
     *
     * @param locale the locale; only its language matters
     * @return the text in that language, or in Dutch if there is no such text
     */
    public String in(Locale locale) {
        Checks.notNull(locale, "locale");
        String text = byLanguage.get(locale.getLanguage());
        return text != null ? text : Objects.requireNonNull(byLanguage.get(DUTCH.getLanguage()));
    }

    /**
     * Returns the languages of this text.
     *
     * @return the ISO 639-1 codes, in alphabetical order, unmodifiable
     */
    public Set<String> languages() {
        return byLanguage.keySet();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalisedText that && byLanguage.equals(that.byLanguage);
    }

    @Override
    public int hashCode() {
        return byLanguage.hashCode();
    }

    @Override
    public String toString() {
        return byLanguage.entrySet().stream()
                .limit(LANGUAGES.size())
                .map(text -> text.getKey() + "=" + TextShortener.excerpt(text.getValue()))
                .collect(Collectors.joining(", ", "{", byLanguage.size() > LANGUAGES.size() ? ", …}" : "}"));
    }

    private Object writeReplace() {
        return new Serialised(new HashMap<>(byLanguage));
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("expected what writeReplace gives");
    }

    /** Serialised form, which is checked when it is read. */
    private record Serialised(HashMap<String, String> byLanguage) implements Serializable {
        private Object readResolve() {
            return LocalisedText.of(byLanguage);
        }
    }
}
