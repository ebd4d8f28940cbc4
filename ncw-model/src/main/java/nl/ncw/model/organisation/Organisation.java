package nl.ncw.model.organisation;

import java.util.Locale;
import java.util.stream.Stream;

/** Organisation that is a party to an agreement: a safety region or a crisis partner. */
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
        String sought = comparable(text);
        return Stream.of(name(), fullName()).map(Organisation::comparable).anyMatch(sought::equals);
    }

    private static String comparable(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
