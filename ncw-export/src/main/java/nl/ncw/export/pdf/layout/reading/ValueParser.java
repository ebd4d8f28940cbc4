package nl.ncw.export.pdf.layout.reading;

import com.lowagie.text.pdf.PRTokeniser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads values one after the other, out of a file or out of what was packed in it. */
final class ValueParser {
    private static final int DEEPEST = 64;

    private final byte[] bytes;
    private final PRTokeniser tokens;
    private final Budget budget;

    ValueParser(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.tokens = new PRTokeniser(bytes);
        this.budget = budget;
    }

    void seek(int position) throws RefusedPdfException {
        if (position < 0 || position >= bytes.length) {
            throw RefusedPdfException.damaged("offset " + position);
        }
        try {
            tokens.seek(position);
        } catch (IOException e) {
            throw damaged();
        }
    }

    int position() throws RefusedPdfException {
        try {
            return tokens.getFilePointer();
        } catch (IOException e) {
            throw damaged();
        }
    }

    /** The object that begins at a place, after its number. */
    Value object(int number, int start) throws RefusedPdfException {
        seek(start);
        boolean begins = isNumber(nextInContent(), number)
                && nextInContent() instanceof Value.Numeral
                && isWord(nextInContent(), "obj");
        if (!begins) {
            throw RefusedPdfException.damaged("%d 0 obj".formatted(number));
        }
        Value value = next();
        if (value instanceof Value.Dictionary dictionary && isWord(nextInContent(), "stream")) {
            return new Value.Stream(dictionary, startOfData(position()));
        }
        return value;
    }

    /** Behind the word {@code stream} comes one line end. */
    private int startOfData(int behindWord) {
        int start = behindWord;
        if (start < bytes.length && bytes[start] == '\r') {
            start++;
        }
        if (start < bytes.length && bytes[start] == '\n') {
            start++;
        }
        return start;
    }

    /** The next value where there may be references. */
    Value next() throws RefusedPdfException {
        return next(true, 0);
    }

    /** The next value where two numbers and a word are just that. */
    Value nextInContent() throws RefusedPdfException {
        return next(false, 0);
    }

    private Value next(boolean references, int depth) throws RefusedPdfException {
        if (depth > DEEPEST) {
            throw new RefusedPdfException(Refusal.TOO_MUCH);
        }
        int from = position();
        int type = token(references);
        budget.step(Math.abs(position() - from) + 1L);
        return switch (type) {
            case PRTokeniser.TK_NUMBER -> new Value.Numeral(number(tokens.getStringValue()));
            case PRTokeniser.TK_STRING -> new Value.Text(tokens.getStringValue());
            case PRTokeniser.TK_NAME -> new Value.Name(tokens.getStringValue());
            case PRTokeniser.TK_REF -> new Value.Reference(tokens.getReference());
            case PRTokeniser.TK_START_ARRAY -> new Value.Array(array(references, depth));
            case PRTokeniser.TK_START_DIC -> new Value.Dictionary(dictionary(references, depth));
            case PRTokeniser.TK_END_ARRAY -> new Value.Keyword("]");
            case PRTokeniser.TK_END_DIC -> new Value.Keyword(">>");
            case PRTokeniser.TK_ENDOFFILE -> new Value.End();
            default -> word(tokens.getStringValue());
        };
    }

    private int token(boolean references) throws RefusedPdfException {
        try {
            do {
                if (!references) {
                    tokens.nextToken();
                } else if (isAtEnd()) {
                    return PRTokeniser.TK_ENDOFFILE;
                } else {
                    tokens.nextValidToken();
                }
            } while (tokens.getTokenType() == PRTokeniser.TK_COMMENT);
            return tokens.getTokenType();
        } catch (IOException | RuntimeException e) {
            // A string without its end, or a number of a size that nobody means.
            throw damaged();
        }
    }

    private boolean isAtEnd() throws IOException {
        int at = tokens.getFilePointer();
        while (at < bytes.length && PRTokeniser.isWhitespace(bytes[at])) {
            at++;
        }
        return at >= bytes.length;
    }

    /** Goes behind a word that stands alone between white space, over whatever stands before it. */
    void skipBehind(String word) throws RefusedPdfException {
        byte[] letters = word.getBytes(StandardCharsets.US_ASCII);
        int from = position();
        int at = from + 1;
        while (at < bytes.length
                && !(Bytes.isAt(bytes, at, letters) && isWhite(at - 1) && isWhite(at + letters.length))) {
            at++;
        }
        budget.step(at - from);
        if (at < bytes.length) {
            seek(Math.min(at + letters.length, bytes.length - 1));
        } else {
            throw damaged();
        }
    }

    private boolean isWhite(int at) {
        return at >= bytes.length || PRTokeniser.isWhitespace(bytes[at]);
    }

    private static Value word(String word) {
        return switch (word) {
            case "true" -> new Value.Truth(true);
            case "false" -> new Value.Truth(false);
            case "null" -> Value.NOTHING;
            default -> new Value.Keyword(word);
        };
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            // As viewers take it.
            return 0;
        }
    }

    private List<Value> array(boolean references, int depth) throws RefusedPdfException {
        List<Value> values = new ArrayList<>();
        Value value = next(references, depth + 1);
        while (!isWord(value, "]")) {
            requireInside(value);
            values.add(value);
            value = next(references, depth + 1);
        }
        return values;
    }

    private Map<String, Value> dictionary(boolean references, int depth) throws RefusedPdfException {
        Map<String, Value> entries = new HashMap<>();
        Value key = next(references, depth + 1);
        while (!isWord(key, ">>")) {
            requireInside(key);
            if (!(key instanceof Value.Name name)) {
                throw damaged();
            }
            Value value = next(references, depth + 1);
            requireInside(value);
            entries.put(name.text(), value);
            key = next(references, depth + 1);
        }
        return entries;
    }

    private void requireInside(Value value) throws RefusedPdfException {
        budget.keep();
        if (value instanceof Value.End || value instanceof Value.Keyword) {
            throw damaged();
        }
    }

    static boolean isWord(Value value, String word) {
        return value instanceof Value.Keyword keyword && keyword.word().equals(word);
    }

    private static boolean isNumber(Value value, int number) {
        return value instanceof Value.Numeral numeral && numeral.number() == number;
    }

    private RefusedPdfException damaged() {
        return RefusedPdfException.damaged("syntax");
    }
}
