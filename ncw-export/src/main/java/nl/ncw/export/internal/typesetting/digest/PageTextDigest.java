package nl.ncw.export.internal.typesetting.digest;

import java.security.MessageDigest;
import java.util.HexFormat;
import nl.ncw.export.internal.digest.Sha256;

/**
 * The digest of what a page says: SHA-256 of its text in UTF-16, in the order in which it is drawn, where white space of any
 * kind and length counts as one blank, and none at the beginning and the end.
 */
public final class PageTextDigest {
    private static final int ZERO_WIDTH_SPACE = 0x200B;

    private final MessageDigest digest = Sha256.start();
    private boolean begun;
    private boolean blank;

    /** A page that says nothing yet. */
    public PageTextDigest() {
        // nothing to set up
    }

    /**
     * Adds what comes next.
     *
     * @param text the text as it is meant
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
        digest.update((byte) (unit >> Byte.SIZE));
        digest.update((byte) unit);
    }

    /**
     * Ends the page.
     *
     * @return the digest, in 64 hexadecimal digits
     */
    public String digest() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
