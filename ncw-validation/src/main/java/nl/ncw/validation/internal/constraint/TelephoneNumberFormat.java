package nl.ncw.validation.internal.constraint;

/** The forms in which a telephone number may be written, for people who read it, not for machines that dial it. */
public final class TelephoneNumberFormat {
    /** What may stand between two digits: spaces, hyphens and parentheses, also those that Word makes of them. */
    private static final String GAP = "[ \\u00A0()\\u2010\\u2011\\u2013-]{0,3}";

    /** No parenthesis is left open, none is closed that was not opened. */
    private static final String BALANCED = "(?=[^()]*(?:\\([^()]*\\)[^()]*)*$)";

    /** Numbers of 0800 and 0900, 0906 and 0909: four or seven digits after the prefix. */
    private static final String SERVICE_PREFIX =
            "0" + GAP + "(?:8" + GAP + "0" + GAP + "0|9" + GAP + "0" + GAP + "[069])";

    private static final String SERVICE = SERVICE_PREFIX + digits("4") + "(?:" + digits("3") + ")?";

    /** A zero and nine digits: area codes, 06, 085, 088. */
    private static final String NATIONAL = "(?!" + SERVICE_PREFIX + ")\\(?0" + GAP + "[1-9]" + digits("8");

    /** A plus sign or 00, and eight to fifteen digits (ITU-T E.164). */
    private static final String INTERNATIONAL = "\\(?(?:\\+|00)" + GAP + "[1-9]" + digits("7,14");

    /** The alarm number, the animal police, and the general numbers of municipalities. */
    private static final String SHORT = "112|144|14" + digits("2,4");

    /** An extension. */
    private static final String EXTENSION = "(?:,? ?(?i:toestel|ext\\.?) ?\\d{1,6})?";

    /**
     * A telephone number, as a regular expression for the whole text. The empty text matches: whether there is a number
     * at all is another rule's concern. Each digit has one place to go, so matching takes linear time.
     */
    public static final String PATTERN = "\\s*|" + BALANCED + "\\s*(?:" + SERVICE + "|" + NATIONAL + "|" + INTERNATIONAL
            + "|" + SHORT + ")" + EXTENSION + "\\s*";

    private TelephoneNumberFormat() {}

    private static String digits(String count) {
        return "(?:" + GAP + "\\d){" + count + "}";
    }
}
