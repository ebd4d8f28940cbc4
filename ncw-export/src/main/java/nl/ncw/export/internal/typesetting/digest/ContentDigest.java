package nl.ncw.export.internal.typesetting.digest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import nl.ncw.export.internal.digest.Sha256;

/**
 * Digest of content that is added piece by piece. The file identifier is made from it (ISO 32000-1, section 14.4),
 * where OpenPDF would use the time.
 */
public final class ContentDigest {
    private static final int LENGTH = 16;

    private final MessageDigest digest = Sha256.start();

    /** Creates a digest of no content. */
    public ContentDigest() {
        // nothing to set up
    }

    /** Adds a text in UTF-8, after its length. */
    public ContentDigest add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds bytes, after their number. */
    public ContentDigest add(byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
        return this;
    }

    /** Completes the digest. Returns its first 16 bytes as hexadecimal digits. */
    public String hexadecimal() {
        return HexFormat.of().formatHex(take());
    }

    /** Completes the digest. Returns its first 16 bytes. */
    public byte[] take() {
        return Arrays.copyOf(digest.digest(), LENGTH);
    }
}
