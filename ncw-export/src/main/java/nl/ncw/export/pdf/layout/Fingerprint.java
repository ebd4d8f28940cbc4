package nl.ncw.export.pdf.layout;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import nl.ncw.export.internal.digest.Sha256;

/** What tells a file from others: a number made of its content, where OpenPDF would take the time. */
final class Fingerprint {
    private static final int LENGTH = 16;

    private final MessageDigest digest = Sha256.start();

    Fingerprint add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    Fingerprint add(byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
        return this;
    }

    String hexadecimal() {
        return HexFormat.of().formatHex(take());
    }

    byte[] take() {
        return Arrays.copyOf(digest.digest(), LENGTH);
    }
}
