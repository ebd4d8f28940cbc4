package nl.ncw.export.json;

import java.util.Locale;
import nl.ncw.model.internal.check.EnumKeys;
import nl.ncw.model.text.LocalisedText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.DatabindException;

/** Kinds of errors of JSON syntax, in words of our own: those of the library name its classes and settings. */
enum JsonSyntaxError {
    /** The file ends too early. */
    END,
    /** The file has text after the end of the JSON. */
    TRAILING,
    /** Objects and arrays are nested too deep. */
    DEPTH,
    /** An object has a field twice. */
    DUPLICATE,
    /** A number is none that JSON has, such as NaN. */
    NUMBER,
    /** The bytes are in no encoding of Unicode. */
    ENCODING,
    /** A character or word has no place there. */
    CHARACTER;

    static JsonSyntaxError of(JacksonException e) {
        if (e instanceof UnexpectedEndOfInputException) {
            return END;
        }
        String message = e.getOriginalMessage().toLowerCase(Locale.ROOT);
        if (e instanceof StreamConstraintsException) {
            return message.startsWith("number ") ? NUMBER : DEPTH;
        }
        // The parser reads the tree as far as it goes. Databind objects only to what comes after it.
        if (e instanceof DatabindException) {
            return TRAILING;
        }
        if (message.startsWith("duplicate ")) {
            return DUPLICATE;
        }
        if (message.contains("numeric value")
                || message.contains("'nan'")
                || message.contains("infinity'")
                || message.contains("inf'")) {
            return NUMBER;
        }
        return message.startsWith("invalid utf-") ? ENCODING : CHARACTER;
    }

    /** Returns what is wrong, as a part of a sentence. */
    LocalisedText text() {
        return JsonFindings.MESSAGES.of("syntax." + EnumKeys.of(this));
    }
}
