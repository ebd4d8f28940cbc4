package nl.ncw.export.internal.typesetting;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/**
 * Metadata of a publication.
 *
 * @param title the title, not blank
 * @param language the language
 * @param subject the subject, if the title does not name it
 * @param creator the program that made the content
 * @param dated the moment of the last modification of the content, if known
 */
public record PublicationMetadata(
        String title, Locale language, Optional<String> subject, String creator, Optional<Instant> dated) {

    private static final int LAST_YEAR = 9999;

    // Requires what the formats require.
    public PublicationMetadata {
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
     * Creates a description without subject and date.
     *
     * @param title the title, not blank
     * @param language the language
     * @param creator the program that made the content
     * @return the description
     */
    public static PublicationMetadata of(String title, Locale language, String creator) {
        return new PublicationMetadata(title, language, Optional.empty(), creator, Optional.empty());
    }

    /**
     * Returns a copy of this description with a subject.
     *
     * @param about the subject
     * @return the description
     */
    public PublicationMetadata about(String about) {
        return new PublicationMetadata(title, language, Optional.of(about), creator, dated);
    }

    /**
     * Returns a copy of this description with the moment of the last modification.
     *
     * @param moment the moment, in a year of four digits
     * @return the description
     */
    public PublicationMetadata dated(Instant moment) {
        return new PublicationMetadata(title, language, subject, creator, Optional.of(moment));
    }
}
