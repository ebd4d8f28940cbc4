package nl.ncw.export.internal.ooxml.xml;

/** Parses numbers in files of any origin. */
public final class XmlNumbers {
    private static final int MAXIMUM_DIGITS = 9;

    private XmlNumbers() {}

    /**
     * Parses a non-negative integer.
     *
     * @param text the text
     * @return the number, or -1 if the text is not such a number
     */
    public static int count(String text) {
        if (text.isEmpty() || text.length() > MAXIMUM_DIGITS) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
