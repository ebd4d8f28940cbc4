package nl.ncw.export.excel;

import nl.ncw.export.document.MessageBundle;
import nl.ncw.model.catalogue.LocalisedText;
import nl.ncw.model.internal.plaintext.Shortening;

/** The messages of this package, each in all its languages. */
final class Messages {
    private static final MessageBundle BUNDLE = new MessageBundle("nl.ncw.export.excel.messages");
    private static final int SHOWN_CHARACTERS = 60;

    private Messages() {}

    /** A message with values at its {@code %s} places. */
    static LocalisedText of(String key, Object... values) {
        return BUNDLE.of(key, values);
    }

    /** As much of a text as a message can show. */
    static String shown(String text) {
        return Shortening.within(Shortening.line(text), SHOWN_CHARACTERS);
    }
}
