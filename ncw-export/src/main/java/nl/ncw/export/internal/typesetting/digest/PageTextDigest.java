package nl.ncw.export.internal.typesetting.digest;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import nl.ncw.export.internal.digest.Sha256;

/**
 * Digest of the text of a page: SHA-256 of the text in UTF-16, in drawing order. Each run of white space counts as one
 * space; white space at the beginning and at the end is ignored.
 */
public final class PageTextDigest {
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int BUFFER = 1024;

    private final MessageDigest digest = Sha256.start();
    private final ByteBuffer pending = ByteBuffer.allocate(BUFFER);
    private boolean begun;
    private boolean blank;

    /** Creates a digest of an empty page. */
    public PageTextDigest() {
        // nothing to set up
    }

    /**
     * Adds the next text.
     *
     * @param text the original text, not the characters drawn for it
     */
    public void add(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (isWhite(unit)) {
                blank = begun;
            } else {
                if (blank) {
                    update(' ');
                }
                update(unit);
                blank = false;
                begun = true;
            }
        }
    }

    private static boolean isWhite(char unit) {
        return unit <= ' ' || unit == ZERO_WIDTH_SPACE || Character.isSpaceChar(unit);
    }

    private void update(char unit) {
        if (!pending.hasRemaining()) {
            updatePending();
        }
        pending.putChar(unit);
    }

    private void updatePending() {
        digest.update(pending.flip());
        pending.clear();
    }

    /**
     * Ends the page.
     *
     * @return the digest, as 64 hexadecimal digits
     */
    public String digest() {
        updatePending();
        return HexFormat.of().formatHex(digest.digest());
    }
}
