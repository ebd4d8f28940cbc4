package nl.ncw.export.internal.intake;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.ncw.export.internal.digest.Sha256;

/**
 * Hashes of the texts that a form itself shows. They separate texts that people wrote outside the form from texts that
 * the form had when it was sent, also in a later version of this library whose forms have other texts. White space is
 * ignored.
 */
public final class FormTextHashes {
    private final Set<Long> numbers = new TreeSet<>();

    /** Creates an empty set of texts. */
    public FormTextHashes() {}

    /**
     * Adds a text.
     *
     * @param scope the kind of location in which the text is shown
     * @param text the text
     */
    public void add(String scope, String text) {
        numbers.add(number(scope, text));
    }

    /**
     * Returns whether a text is in this set.
     *
     * @param scope the kind of location in which the text is shown
     * @param text the text
     * @return whether it is in the set
     */
    public boolean has(String scope, String text) {
        return numbers.contains(number(scope, text));
    }

    private static long number(String scope, String text) {
        StringBuilder scoped = new StringBuilder(scope).append('\0');
        appendNormal(text.strip(), scoped);
        return ByteBuffer.wrap(Sha256.of(scoped.toString())).getLong();
    }

    /** Appends a text with a single space for white space of any length. */
    private static void appendNormal(String text, StringBuilder normal) {
        boolean afterSpace = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean space = character == ' ' || character >= '\t' && character <= '\r';
            if (!space) {
                normal.append(character);
            } else if (!afterSpace) {
                normal.append(' ');
            }
            afterSpace = space;
        }
    }

    /**
     * Returns this set as letters and digits, to be carried in a file.
     *
     * @return the letters and digits
     */
    public String written() {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.size() * Long.BYTES);
        numbers.forEach(bytes::putLong);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    /**
     * Parses a set that a file carries.
     *
     * @param written the letters and digits
     * @return the texts; empty if the file carries none, or if they are damaged
     */
    public static Optional<FormTextHashes> read(String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(written));
            FormTextHashes texts = new FormTextHashes();
            while (bytes.remaining() >= Long.BYTES) {
                texts.numbers.add(bytes.getLong());
            }
            return Optional.of(texts);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
