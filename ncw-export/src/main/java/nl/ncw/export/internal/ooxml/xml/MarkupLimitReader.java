package nl.ncw.export.internal.ooxml.xml;

import java.io.IOException;
import java.io.Reader;
import nl.ncw.export.internal.ooxml.zip.FileRefusal;
import nl.ncw.export.internal.ooxml.zip.RefusedFileException;

/**
 * Reader that limits the length of a single tag, comment or other piece of markup, since XML parsers hold each as a
 * whole in memory. It refuses a document type at its beginning, before anything processes its declarations.
 */
final class MarkupLimitReader extends Reader {
    private static final int MAXIMUM_CHARACTERS = 1 << 20;

    /** The length of the shortest comment without its first character. */
    private static final int SHORTEST_COMMENT = "!---->".length();

    private final Reader in;
    private final String part;
    private State state = State.TEXT;
    private int length;
    private char previous;
    private char beforePrevious;

    MarkupLimitReader(Reader in, String part) {
        this.in = in;
        this.part = part;
    }

    @Override
    public int read(char[] characters, int offset, int count) throws IOException {
        int read = in.read(characters, offset, count);
        for (int i = offset; i < offset + read; i++) {
            accept(characters[i]);
        }
        return read;
    }

    private void accept(char character) throws RefusedFileException {
        if (state == State.TEXT) {
            if (character == '<') {
                state = State.OPENED;
                length = 0;
            }
            return;
        }
        length++;
        if (length > MAXIMUM_CHARACTERS) {
            throw RefusedFileException.damaged(part, "markup of more than " + MAXIMUM_CHARACTERS + " characters");
        }
        state = next(character);
        beforePrevious = previous;
        previous = character;
    }

    private State next(char character) throws RefusedFileException {
        return switch (state) {
            case TEXT -> State.TEXT;
            case OPENED ->
                switch (character) {
                    case '!' -> State.DECLARATION;
                    case '?' -> State.INSTRUCTION;
                    case '>' -> State.TEXT;
                    default -> State.TAG;
                };
            case DECLARATION ->
                switch (character) {
                    case '-' -> State.COMMENT;
                    case '[' -> State.DATA;
                    default -> throw new RefusedFileException(FileRefusal.DOCUMENT_TYPE);
                };
            case TAG ->
                switch (character) {
                    case '"' -> State.DOUBLE_QUOTED;
                    case '\'' -> State.SINGLE_QUOTED;
                    case '>' -> State.TEXT;
                    default -> State.TAG;
                };
            case DOUBLE_QUOTED -> character == '"' ? State.TAG : state;
            case SINGLE_QUOTED -> character == '\'' ? State.TAG : state;
            case COMMENT -> length >= SHORTEST_COMMENT && ends('-', '-', character) ? State.TEXT : state;
            case DATA -> ends(']', ']', character) ? State.TEXT : state;
            case INSTRUCTION -> previous == '?' && character == '>' ? State.TEXT : state;
        };
    }

    private boolean ends(char first, char second, char character) {
        return beforePrevious == first && previous == second && character == '>';
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private enum State {
        TEXT,
        OPENED,
        TAG,
        DOUBLE_QUOTED,
        SINGLE_QUOTED,
        DECLARATION,
        COMMENT,
        DATA,
        INSTRUCTION
    }
}
