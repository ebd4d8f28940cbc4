package nl.ncw.export.internal.typesetting;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/**
 * What a publication says of itself, beside what it says.
 *
 * @param title its title, not blank
 * @param language its language
 * @param subject what it is about, if that is not in its title
 * @param creator the program that made it
 * @param dated when its content was last changed, if that is known
 */
public record Description(
        String title, Locale language, Optional<String> subject, String creator, Optional<Instant> dated) {

    private static final int LAST_YEAR = 9999;

    // Requires what the formats require.
    public Description {
        if (title.isBlank()) {
            throw new IllegalArgumentException("title: expected a title, was blank");
        }
        if (language.getLanguage().isEmpty()) {
            throw new IllegalArgumentException("language: expected a language, was " + language.toLanguageTag());
        }
        dated.ifPresent(moment -> {
            int year = moment.atOffset(ZoneOffset.UTC).getYear();
            if (year < 0 || year > LAST_YEAR) {
                throw new IllegalArgumentException("dated: expected a year of four digits, was " + moment);
            }
        });
    }

    /**
     * A description without subject and date.
     *
     * @param title its title, not blank
     * @param language its language
     * @param creator the program that made it
     * @return the description
     */
    public static Description of(String title, Locale language, String creator) {
        return new Description(title, language, Optional.empty(), creator, Optional.empty());
    }

    /**
     * This description with what the publication is about.
     *
     * @param about the subject
     * @return the description
     */
    public Description about(String about) {
        return new Description(title, language, Optional.of(about), creator, dated);
    }

    /**
     * This description with the moment of the last change.
     *
     * @param moment the moment, in a year of four digits
     * @return the description
     */
    public Description dated(Instant moment) {
        return new Description(title, language, subject, creator, Optional.of(moment));
    }
}
