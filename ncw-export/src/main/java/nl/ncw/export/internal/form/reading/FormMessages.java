package nl.ncw.export.internal.form.reading;

import nl.ncw.export.internal.message.MessageBundle;
import nl.ncw.model.internal.plaintext.Shortening;
import nl.ncw.model.text.LocalisedText;

/** The messages of this package, each in all its languages. */
final class FormMessages {
    static final MessageBundle BUNDLE = new MessageBundle("nl.ncw.export.internal.form.reading.messages");
    private static final int SHOWN_CHARACTERS = 60;
    private static final int QUOTED_CHARACTERS = 600;

    private FormMessages() {}

    /** A message with values at its {@code %s} places. */
    static LocalisedText of(String key, Object... values) {
        return BUNDLE.of(key, values);
    }

    /** A word or name, or as much of a longer text as reminds of it. */
    static String shown(String text) {
        return Shortening.within(Shortening.line(text), SHOWN_CHARACTERS);
    }

    /** As much of a text as is of use to somebody who wants it back. */
    static String quoted(String text) {
        return Shortening.within(Shortening.line(text), QUOTED_CHARACTERS);
    }
}
