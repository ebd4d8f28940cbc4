package nl.ncw.export.internal.message;

import java.util.Arrays;
import java.util.ResourceBundle;
import nl.ncw.model.internal.message.Translations;
import nl.ncw.model.text.LocalisedText;

/** Messages of a format to its users, each in all languages of the library. Thread-safe. */
public final class MessageBundle {
    private final Translations texts;

    /**
     * Creates the messages of a format.
     *
     * @param name the full name of the resource bundle, such as {@code nl.ncw.export.json.messages}
     * @throws java.util.MissingResourceException if there is no such bundle
     */
    public MessageBundle(String name) {
        texts = Translations.of(language -> ResourceBundle.getBundle(name, language));
    }

    /**
     * Returns a message with values filled in. The values are never interpreted as patterns, because they come from
     * files and may have any character.
     *
     * @param key the key in the bundle, of a text with {@code %s} for each value
     * @param values the values; a localised value is filled in in the language of each translation
     * @return the message
     * @throws java.util.MissingResourceException if there is no such key
     */
    public LocalisedText of(String key, Object... values) {
        return texts.each(translation -> translation.format(
                key,
                Arrays.stream(values)
                        .map(translation::word)
                        .map(PlainText::line)
                        .toArray()));
    }
}
