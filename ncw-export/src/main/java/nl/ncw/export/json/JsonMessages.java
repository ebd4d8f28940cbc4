package nl.ncw.export.json;

import nl.ncw.export.internal.message.MessageBundle;
import nl.ncw.model.text.LocalisedText;

/** The messages of this package, each in all its languages. */
final class JsonMessages {
    static final MessageBundle BUNDLE = new MessageBundle("nl.ncw.export.json.messages");

    private JsonMessages() {}

    /** A message with values at its {@code %s} places. */
    static LocalisedText of(String key, Object... values) {
        return BUNDLE.of(key, values);
    }
}
