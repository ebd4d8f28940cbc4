package nl.ncw.validation.internal.constraint;

/** Accepted notations of telephone numbers, which are for people to read, not for machines to dial. */
public final class TelephoneNumberFormat {
    /** Separator between two digits: up to three spaces, hyphens and parentheses, also the variants that Word inserts. */
    private static final String GAP = "[ \\u00A0()\\u2010\\u2011\\u2013-]{0,3}";

    /** Lookahead that requires balanced parentheses, not nested. */
    private static final String BALANCED = "(?=[^()]*(?:\\([^()]*\\)[^()]*)*$)";

    /** Prefixes of service numbers, 0800, 0900, 0906 and 0909, which four or seven digits follow. */
    private static final String SERVICE_PREFIX =
            "0" + GAP + "(?:8" + GAP + "0" + GAP + "0|9" + GAP + "0" + GAP + "[069])";

    private static final String SERVICE = SERVICE_PREFIX + digits("4") + "(?:" + digits("3") + ")?";

    /** National number, a zero and nine digits: area codes, 06, 085, 088. */
    private static final String NATIONAL = "(?!" + SERVICE_PREFIX + ")\\(?0" + GAP + "[1-9]" + digits("8");

    /** International number, a plus sign or 00 and eight to fifteen digits (ITU-T E.164). */
    private static final String INTERNATIONAL = "\\(?(?:\\+|00)" + GAP + "[1-9]" + digits("7,14");

    /** Short numbers: the emergency number, the animal police, and the general numbers of municipalities. */
    private static final String SHORT = "112|144|14" + digits("2,4");

    private static final String EXTENSION = "(?:,? ?(?i:toestel|ext\\.?) ?\\d{1,6})?";

    /**
     * Regular expression for a whole text with a telephone number. A blank text matches too, since another rule reports
     * a missing number. Each digit can match in one way only, so that matching takes linear time.
     */
    public static final String PATTERN = "\\s*|" + BALANCED + "\\s*(?:" + SERVICE + "|" + NATIONAL + "|" + INTERNATIONAL
            + "|" + SHORT + ")" + EXTENSION + "\\s*";

    private TelephoneNumberFormat() {}

    private static String digits(String count) {
        return "(?:" + GAP + "\\d){" + count + "}";
    }
}
