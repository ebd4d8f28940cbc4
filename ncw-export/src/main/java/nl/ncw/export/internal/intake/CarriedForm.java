package nl.ncw.export.internal.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a file carries of the form as it was sent, wherever its format puts it.
 *
 * @param version the version of the marks of the form; nothing in a file that is no form
 * @param json the agreement as it was sent; empty if it is lost
 * @param checksum the {@link nl.ncw.export.internal.digest.Sha256 SHA-256} that the agreement had
 * @param language the language of the form
 * @param texts the texts that the form shows itself, if it still carries them
 * @param properties the {@link FormProperties} of the file
 */
public record CarriedForm(
        Optional<String> version,
        String json,
        String checksum,
        Locale language,
        Optional<FormTexts> texts,
        Map<String, String> properties) {
    // Copies the properties.
    public CarriedForm {
        properties = Map.copyOf(properties);
    }
}
