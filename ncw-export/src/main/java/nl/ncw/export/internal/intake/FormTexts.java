package nl.ncw.export.internal.intake;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.ncw.export.internal.digest.Sha256;

/**
 * Hashes of the texts that a form itself shows. They separate texts that people wrote outside the form from texts that
 * the form had when it was sent, also in a later version of this library whose forms have other texts. White space is
 * ignored.
 */
public final class FormTexts {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final Set<Long> numbers = new TreeSet<>();

    /** Creates an empty set of texts. */
    public FormTexts() {}

    /**
     * Adds a text.
     *
     * @param zone the kind of location in which the text is shown
     * @param text the text
     */
    public void add(String zone, String text) {
        numbers.add(number(zone, text));
    }

    /**
     * Returns whether a text is in this set.
     *
     * @param zone the kind of location in which the text is shown
     * @param text the text
     * @return whether it is in the set
     */
    public boolean has(String zone, String text) {
        return numbers.contains(number(zone, text));
    }

    private static long number(String zone, String text) {
        String normal = WHITE_SPACE.matcher(text.strip()).replaceAll(" ");
        return ByteBuffer.wrap(Sha256.of(zone + "\0" + normal)).getLong();
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
    public static Optional<FormTexts> read(String written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(written));
            FormTexts texts = new FormTexts();
            while (bytes.remaining() >= Long.BYTES) {
                texts.numbers.add(bytes.getLong());
            }
            return Optional.of(texts);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
