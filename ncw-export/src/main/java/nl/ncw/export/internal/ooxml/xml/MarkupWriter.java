package nl.ncw.export.internal.ooxml.xml;

import java.io.ByteArrayOutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writer to memory without locks. The XML writer of the platform writes names and quotes one character at a time, and the
 * writers of {@code java.io} take a lock for each.
 */
final class MarkupWriter extends Writer {
    /** The number of characters that are encoded together. A part has up to millions. */
    private static final int PIECE = 8192;

    /** Room for what comes before the next tag, mostly. */
    private static final int MARGIN = 1024;

    private final ByteArrayOutputStream encoded = new ByteArrayOutputStream();
    private StringBuilder written = new StringBuilder(PIECE + MARGIN);

    @Override
    public void write(int character) {
        // No character of two units is divided before a tag.
        if (character == '<' && written.length() >= PIECE) {
            encode();
        }
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
        encode();
        return encoded.toByteArray();
    }

    private void encode() {
        encoded.writeBytes(written.toString().getBytes(StandardCharsets.UTF_8));
        written = new StringBuilder(PIECE + MARGIN);
    }
}
