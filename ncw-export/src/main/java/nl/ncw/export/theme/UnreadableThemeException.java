package nl.ncw.export.theme;

import java.io.IOException;
import java.util.Locale;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when the file of a theme has an error. Names the place and the reason, in the language of the user.
 *
 * @since 0.1.0
 */
public final class UnreadableThemeException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final LocalisedText text;

    UnreadableThemeException(String pointer, LocalisedText text, @Nullable Throwable cause) {
        super((pointer.isEmpty() ? "" : pointer + ": ") + text.in(Locale.ENGLISH), cause);
        this.pointer = pointer;
        this.text = text;
    }

    /**
     * Returns the place in the file.
     *
     * @return a JSON pointer (RFC 6901), empty for the whole file
     */
    public String pointer() {
        return pointer;
    }

    /**
     * Returns what is wrong and what to do.
     *
     * @param locale the language
     * @return the message, in Dutch if there is no translation
     */
    public String message(Locale locale) {
        return text.in(Checks.notNull(locale, "locale"));
    }
}
