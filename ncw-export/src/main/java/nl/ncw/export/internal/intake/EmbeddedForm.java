package nl.ncw.export.internal.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Data about the sent form that a file carries, independent of where its format stores it.
 *
 * @param version the version of the anchors of the form; empty for a file that is not a form
 * @param json the sent agreement as JSON; empty if it is lost
 * @param checksum the {@link nl.ncw.export.internal.digest.Sha256 SHA-256} of the sent agreement
 * @param language the language of the form
 * @param texts the texts that the form itself shows, if the file still carries them
 * @param properties the {@link FormProperties} of the file
 */
public record EmbeddedForm(
        Optional<String> version,
        String json,
        String checksum,
        Locale language,
        Optional<FormTextHashes> texts,
        Map<String, String> properties) {
    // Copies the properties.
    public EmbeddedForm {
        properties = Map.copyOf(properties);
    }
}
