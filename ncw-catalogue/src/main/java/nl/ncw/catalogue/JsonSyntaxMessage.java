package nl.ncw.catalogue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.DatabindException;

/** Messages of JSON syntax errors. Those of the library name its classes and settings, which are no help to an author. */
final class JsonSyntaxMessage {
    private static final Pattern NUMBER =
            Pattern.compile("Non-standard token '([^']{1,20}+)'.*|Invalid numeric value.*", Pattern.DOTALL);
    private static final Pattern NAMED =
            Pattern.compile("(Unrecognized token '[^'`]*+'|Duplicate Object property \"[^\"`]*+\").*", Pattern.DOTALL);
    private static final Pattern CHARACTER =
            Pattern.compile("(Unexpected character \\('.{1,2}' \\(code \\d++)[ )].*", Pattern.DOTALL);

    private JsonSyntaxMessage() {}

    static String of(JacksonException e, int maximumDepth, int maximumBytes) {
        if (e instanceof UnexpectedEndOfInputException) {
            return "Unexpected end-of-input: the end of the file is missing";
        }
        if (e instanceof StreamConstraintsException) {
            return limit(e.getOriginalMessage(), maximumDepth, maximumBytes);
        }
        if (e instanceof DatabindException) {
            return "Trailing token: something comes after the end of the JSON; take that away";
        }
        return syntax(e.getOriginalMessage());
    }

    private static String limit(String message, int maximumDepth, int maximumBytes) {
        if (message.startsWith("Document nesting depth")) {
            return "Document nesting depth (%d) exceeds the maximum of %d".formatted(maximumDepth + 1, maximumDepth);
        }
        return message.startsWith("Document length")
                ? "Document length exceeds the maximum of %d MiB".formatted(maximumBytes / (1024 * 1024))
                : "A number, text or name is too long";
    }

    private static String syntax(String message) {
        if (NUMBER.matcher(message).matches()) {
            return "Invalid number: NaN, infinity, leading zeroes and the like are no numbers of JSON; write a plain"
                    + " number or a text";
        }
        Matcher named = NAMED.matcher(message);
        if (named.matches()) {
            return named.group(1);
        }
        if (message.startsWith("Invalid UTF-")) {
            return "Invalid UTF-8; save the file in UTF-8";
        }
        Matcher character = CHARACTER.matcher(message);
        return (character.matches() ? character.group(1) + "))" : "Unexpected character")
                + "; check quotation marks, commas and brackets";
    }
}
