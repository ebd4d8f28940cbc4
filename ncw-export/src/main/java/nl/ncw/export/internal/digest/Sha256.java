package nl.ncw.export.internal.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256. */
public final class Sha256 {
    private Sha256() {}

    /**
     * A digest to be updated piece by piece.
     *
     * @return a digest of nothing yet
     */
    public static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * The digest of bytes.
     *
     * @param bytes the bytes
     * @return 32 bytes
     */
    public static byte[] of(byte[] bytes) {
        return start().digest(bytes);
    }

    /**
     * The digest of a text.
     *
     * @param text the text
     * @return the 32 bytes for the text in UTF-8
     */
    public static byte[] of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The digest of bytes, to be written.
     *
     * @param bytes the bytes
     * @return 64 hexadecimal digits in lower case
     */
    public static String hexadecimal(byte[] bytes) {
        return HexFormat.of().formatHex(of(bytes));
    }

    /**
     * The digest of a text, to be written.
     *
     * @param text the text
     * @return 64 hexadecimal digits in lower case, for the text in UTF-8
     */
    public static String hexadecimal(String text) {
        return HexFormat.of().formatHex(of(text));
    }
}
