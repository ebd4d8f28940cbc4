package nl.ncw.export.internal.pdffile;

import com.lowagie.text.pdf.PRTokeniser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Parses values one after the other, from a file or from a decoded stream. */
final class ObjectParser {
    private static final int DEEPEST = 64;

    private final byte[] bytes;
    private final PRTokeniser tokens;
    private final ReadingBudget budget;

    ObjectParser(byte[] bytes, ReadingBudget budget) {
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

    /** Returns the object that begins at an offset, after its number. */
    PdfObject object(int number, int start) throws RefusedPdfException {
        seek(start);
        boolean begins = isNumber(nextInContent(), number)
                && nextInContent() instanceof PdfObject.Numeral
                && isWord(nextInContent(), "obj");
        if (!begins) {
            throw RefusedPdfException.damaged("%d 0 obj".formatted(number));
        }
        PdfObject value = next();
        if (value instanceof PdfObject.Dictionary dictionary && isWord(nextInContent(), "stream")) {
            return new PdfObject.Stream(dictionary, startOfData(position()));
        }
        return value;
    }

    /** Returns the offset of stream data: after the keyword {@code stream} and one line end. */
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

    /** Returns the next value, which may be a reference. */
    PdfObject next() throws RefusedPdfException {
        return next(true, 0);
    }

    /** Returns the next value in a content stream, which has no references. */
    PdfObject nextInContent() throws RefusedPdfException {
        return next(false, 0);
    }

    private PdfObject next(boolean references, int depth) throws RefusedPdfException {
        if (depth > DEEPEST) {
            throw new RefusedPdfException(PdfRefusal.TOO_MUCH);
        }
        int from = position();
        int type = token(references);
        budget.step(Math.abs(position() - from) + 1L);
        return switch (type) {
            case PRTokeniser.TK_NUMBER -> new PdfObject.Numeral(tokens.getStringValue());
            case PRTokeniser.TK_STRING -> new PdfObject.Text(tokens.getStringValue());
            case PRTokeniser.TK_NAME -> new PdfObject.Name(tokens.getStringValue());
            case PRTokeniser.TK_REF -> new PdfObject.Reference(tokens.getReference());
            case PRTokeniser.TK_START_ARRAY -> new PdfObject.Array(array(references, depth));
            case PRTokeniser.TK_START_DIC -> new PdfObject.Dictionary(dictionary(references, depth));
            case PRTokeniser.TK_END_ARRAY -> new PdfObject.Keyword("]");
            case PRTokeniser.TK_END_DIC -> new PdfObject.Keyword(">>");
            case PRTokeniser.TK_ENDOFFILE -> new PdfObject.End();
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
            // A string without its end, or a number too large to be meant.
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

    /** Skips to the position after a keyword that has white space on both sides. */
    void skipBehind(String word) throws RefusedPdfException {
        byte[] letters = word.getBytes(StandardCharsets.US_ASCII);
        int from = position();
        int at = from + 1;
        while (at < bytes.length
                && !(ByteSearch.isAt(bytes, at, letters) && isWhite(at - 1) && isWhite(at + letters.length))) {
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

    private static PdfObject word(String word) {
        return switch (word) {
            case "true" -> new PdfObject.Truth(true);
            case "false" -> new PdfObject.Truth(false);
            case "null" -> PdfObject.NOTHING;
            default -> new PdfObject.Keyword(word);
        };
    }

    private List<PdfObject> array(boolean references, int depth) throws RefusedPdfException {
        List<PdfObject> values = new ArrayList<>();
        PdfObject value = next(references, depth + 1);
        while (!isWord(value, "]")) {
            requireInside(value);
            values.add(value);
            value = next(references, depth + 1);
        }
        return values;
    }

    private Map<String, PdfObject> dictionary(boolean references, int depth) throws RefusedPdfException {
        Map<String, PdfObject> entries = new HashMap<>();
        PdfObject key = next(references, depth + 1);
        while (!isWord(key, ">>")) {
            requireInside(key);
            if (!(key instanceof PdfObject.Name name)) {
                throw damaged();
            }
            PdfObject value = next(references, depth + 1);
            requireInside(value);
            entries.put(name.text(), value);
            key = next(references, depth + 1);
        }
        return entries;
    }

    private void requireInside(PdfObject value) throws RefusedPdfException {
        budget.keep();
        boolean inside = switch (value.kind()) {
            case NOTHING, TRUTH, NUMERAL, NAME, TEXT, ARRAY, DICTIONARY, STREAM, REFERENCE -> true;
            case KEYWORD, END -> false;
        };
        if (!inside) {
            throw damaged();
        }
    }

    static boolean isWord(PdfObject value, String word) {
        return value instanceof PdfObject.Keyword keyword && keyword.word().equals(word);
    }

    private static boolean isNumber(PdfObject value, int number) {
        return value instanceof PdfObject.Numeral numeral && numeral.number() == number;
    }

    private RefusedPdfException damaged() {
        return RefusedPdfException.damaged("syntax");
    }
}
