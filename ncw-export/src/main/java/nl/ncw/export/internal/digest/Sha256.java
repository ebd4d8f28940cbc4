package nl.ncw.export.internal.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 digests of content. */
public final class Sha256 {
    private Sha256() {}

    /**
     * Returns a digest to update piece by piece.
     *
     * @return a digest without content
     */
    public static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Returns the digest of bytes.
     *
     * @param bytes the bytes
     * @return the 32 bytes of the digest
     */
    public static byte[] of(byte[] bytes) {
        return start().digest(bytes);
    }

    /**
     * Returns the digest of a text.
     *
     * @param text the text
     * @return the 32 bytes of the digest of the text in UTF-8
     */
    public static byte[] of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Returns the digest of bytes as text.
     *
     * @param bytes the bytes
     * @return 64 hexadecimal digits in lower case
     */
    public static String hexadecimal(byte[] bytes) {
        return HexFormat.of().formatHex(of(bytes));
    }

    /**
     * Returns the digest of a text as text.
     *
     * @param text the text
     * @return 64 hexadecimal digits in lower case, of the text in UTF-8
     */
    public static String hexadecimal(String text) {
        return HexFormat.of().formatHex(of(text));
    }
}
