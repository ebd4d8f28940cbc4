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
        int at = offset;
        while (at < offset + read) {
            // Most characters are in texts, in values of attributes and in tags, which few characters end.
            int end = state.isLong() ? endOf(state, characters, at, offset + read) : at;
            length += state == State.TEXT ? 0 : end - at;
            if (end < offset + read) {
                accept(characters[end]);
            }
            at = end + 1;
        }
        requireShort();
        return read;
    }

    private static int endOf(State state, char[] characters, int from, int to) {
        int at = from;
        while (at < to && !state.mayEnd(characters[at])) {
            at++;
        }
        return at;
    }

    private void requireShort() throws RefusedFileException {
        if (length > MAXIMUM_CHARACTERS) {
            throw RefusedFileException.damaged(part, "markup of more than " + MAXIMUM_CHARACTERS + " characters");
        }
    }

    private void accept(char character) throws RefusedFileException {
        requireShort();
        length = state == State.TEXT ? 0 : length + 1;
        state = next(character);
        beforePrevious = previous;
        previous = character;
    }

    private State next(char character) throws RefusedFileException {
        return switch (state) {
            case TEXT -> State.OPENED;
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
            case DOUBLE_QUOTED, SINGLE_QUOTED -> State.TAG;
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
        TEXT('<', '<', '<'),
        OPENED,
        TAG('>', '"', '\''),
        DOUBLE_QUOTED('"', '"', '"'),
        SINGLE_QUOTED('\'', '\'', '\''),
        DECLARATION,
        COMMENT,
        DATA,
        INSTRUCTION;

        private static final char NONE = '\0';

        private final char first;
        private final char second;
        private final char third;

        /** Creates a state that any character may end, or that it takes more than one to end. */
        State() {
            this(NONE, NONE, NONE);
        }

        /** Creates a state that only these characters end. */
        State(char first, char second, char third) {
            this.first = first;
            this.second = second;
            this.third = third;
        }

        /** Returns whether characters may be passed over up to one that {@link #mayEnd may end} this state. */
        boolean isLong() {
            return first != NONE;
        }

        boolean mayEnd(char character) {
            return character == first || character == second || character == third;
        }
    }
}
