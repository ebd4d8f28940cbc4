package nl.ncw.export.internal.ooxml.xml;

/** Numbers in a file of whatever origin. */
public final class XmlNumbers {
    private static final int MAXIMUM_DIGITS = 9;

    private XmlNumbers() {}

    /**
     * A number that counts from 0.
     *
     * @param text the text
     * @return the number, or -1 if the text is none
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
