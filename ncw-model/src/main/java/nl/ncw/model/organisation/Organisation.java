package nl.ncw.model.organisation;

import nl.ncw.model.internal.check.Checks;

/**
 * Organisation that is a party to an agreement: a safety region or a crisis partner.
 *
 * @since 0.1.0
 */
public sealed interface Organisation permits SafetyRegion, CrisisPartner {
    /**
     * Returns the name of the organisation.
     *
     * @return the name; that of a region is without "Veiligheidsregio"
     */
    String name();

    /**
     * Returns the side on which the organisation takes part.
     *
     * @return the side
     */
    Party party();

    /**
     * Returns the name of the organisation as it stands in the Dutch text of agreements.
     *
     * @return the name; that of a region begins with {@code Veiligheidsregio}
     */
    String fullName();

    /**
     * Returns whether a text names this organisation. Case and white space are ignored.
     *
     * @param text the text, such as {@code veiligheidsregio gelderland-zuid} or {@code VR08}
     * @return whether the text is the name, the full name or, for a region, the code
     */
    default boolean isNamed(String text) {
        Checks.notNull(text, "text");
        return isSame(name(), text) || isSame(fullName(), text);
    }

    /** Compares two names. It stops at the first difference, because long lists are compared each with each. */
    private static boolean isSame(String name, String text) {
        String one = name.strip();
        String other = text.strip();
        int position = 0;
        int inOther = 0;
        while (position < one.length() && inOther < other.length()) {
            if (Character.isWhitespace(one.charAt(position)) && Character.isWhitespace(other.charAt(inOther))) {
                position = afterSpace(one, position);
                inOther = afterSpace(other, inOther);
            } else if (one.regionMatches(true, position, other, inOther, 1)) {
                position++;
                inOther++;
            } else {
                return false;
            }
        }
        return position == one.length() && inOther == other.length();
    }

    private static int afterSpace(String text, int start) {
        int position = start;
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
        return position;
    }
}
