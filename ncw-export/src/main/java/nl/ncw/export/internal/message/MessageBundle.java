package nl.ncw.export.internal.message;

import java.util.Arrays;
import java.util.ResourceBundle;
import nl.ncw.model.internal.message.Translations;
import nl.ncw.model.text.LocalisedText;

/** What a format has to say to its users, each message in all languages of the library. Thread-safe. */
public final class MessageBundle {
    private final Translations texts;

    /**
     * The messages of a format.
     *
     * @param name the full name of the resource bundle, such as {@code nl.ncw.export.json.messages}
     * @throws java.util.MissingResourceException if there is no such bundle
     */
    public MessageBundle(String name) {
        texts = Translations.of(language -> ResourceBundle.getBundle(name, language));
    }

    /**
     * A message with values in it. The values are never interpreted: they come out of files, with any character in them.
     *
     * @param key its key in the bundle, of a text with {@code %s} for each value
     * @param values the values; a localised one is put in each language
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
