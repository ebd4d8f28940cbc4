package nl.ncw.export.internal.ooxml.xml;

import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writer to memory without locks. The XML writer of the platform writes names and quotes one character at a time, and the
 * writers of {@code java.io} take a lock for each.
 */
final class MarkupWriter extends Writer {
    private final StringBuilder written = new StringBuilder();

    @Override
    public void write(int character) {
        written.append((char) character);
    }

    @Override
    public void write(String text) {
        written.append(text);
    }

    @Override
    public void write(String text, int offset, int count) {
        written.append(text, offset, offset + count);
    }

    @Override
    public void write(char[] characters, int offset, int count) {
        written.append(characters, offset, count);
    }

    @Override
    public void flush() {
        // There is nothing behind it.
    }

    @Override
    public void close() {
        // There is nothing to release.
    }

    /** Returns what was written, in UTF-8. */
    byte[] bytes() {
        return written.toString().getBytes(StandardCharsets.UTF_8);
    }
}
