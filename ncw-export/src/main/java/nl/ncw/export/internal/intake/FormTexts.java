package nl.ncw.export.internal.intake;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.ncw.export.internal.digest.Sha256;

/**
 * The texts that a form says itself, as numbers that they give: so that what people wrote beside the form is known from what
 * stood there, also to a later version of this library whose form says it in other words. White space does not count.
 */
public final class FormTexts {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final Set<Long> numbers = new TreeSet<>();

    /** No texts. */
    public FormTexts() {}

    /**
     * Adds a text.
     *
     * @param zone in what kind of place it stands
     * @param text the text
     */
    public void add(String zone, String text) {
        numbers.add(number(zone, text));
    }

    /**
     * Whether a text is one of these.
     *
     * @param zone in what kind of place it stands
     * @param text the text
     * @return whether it is
     */
    public boolean has(String zone, String text) {
        return numbers.contains(number(zone, text));
    }

    private static long number(String zone, String text) {
        String normal = WHITE_SPACE.matcher(text.strip()).replaceAll(" ");
        return ByteBuffer.wrap(Sha256.of(zone + "\0" + normal)).getLong();
    }

    /**
     * The texts as letters and digits, to be carried.
     *
     * @return the letters and digits
     */
    public String written() {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.size() * Long.BYTES);
        numbers.forEach(bytes::putLong);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    /**
     * What was carried.
     *
     * @param written the letters and digits
     * @return the texts; nothing if none were carried, or they are damaged
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
