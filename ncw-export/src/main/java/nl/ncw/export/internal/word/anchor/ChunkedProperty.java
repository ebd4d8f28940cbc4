package nl.ncw.export.internal.word.anchor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Codec of long texts in custom document properties, which all programs keep when they save. A text is compressed and
 * cut into
 * pieces, since programs show and keep no more than 255 characters of a property.
 */
final class ChunkedProperty {
    private static final int LONGEST = 240;
    private static final int MAXIMUM_BYTES = 8 * 1024 * 1024;

    private ChunkedProperty() {}

    /** Returns the properties that carry a text. Each has this name with a number. */
    static Map<String, String> properties(String name, String text) {
        String encoded = Base64.getEncoder().encodeToString(compressed(text));
        Map<String, String> properties = new LinkedHashMap<>();
        for (int start = 0; start < encoded.length(); start += LONGEST) {
            properties.put(
                    key(name, properties.size()),
                    encoded.substring(start, Math.min(start + LONGEST, encoded.length())));
        }
        return properties;
    }

    private static String key(String name, int number) {
        return String.format(Locale.ROOT, "%s.%03d", name, number + 1);
    }

    private static byte[] compressed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /**
     * Returns the text that properties carry under a name; empty if they carry none, or if it is damaged or too long.
     */
    static String text(Map<String, String> properties, String name) {
        StringBuilder encoded = new StringBuilder();
        for (int number = 0; properties.containsKey(key(name, number)); number++) {
            encoded.append(
                    Objects.requireNonNull(properties.get(key(name, number))).strip());
        }
        try (InflaterInputStream in = new InflaterInputStream(
                new ByteArrayInputStream(Base64.getDecoder().decode(encoded.toString())))) {
            byte[] bytes = in.readNBytes(MAXIMUM_BYTES);
            return in.read() < 0 ? new String(bytes, StandardCharsets.UTF_8) : "";
        } catch (IOException | IllegalArgumentException e) {
            return "";
        }
    }
}
