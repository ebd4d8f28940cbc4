package nl.ncw.export.internal.word.anchor;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.ncw.export.internal.digest.Sha256;
import nl.ncw.export.internal.intake.EmbeddedForm;
import nl.ncw.export.internal.intake.FormProperties;
import nl.ncw.export.internal.intake.FormTextHashes;
import nl.ncw.model.agreement.Agreement;

/** Codec of the custom document properties that carry the form as it was sent. */
public final class EmbeddedProperties {
    private static final String AGREEMENT = "ncw.data";
    private static final String CHECKSUM = "ncw.data.sha256";
    private static final String TEXTS = "ncw.texts";

    private EmbeddedProperties() {}

    /** Returns the properties that carry a form. */
    public static Map<String, String> of(Agreement agreement, Locale language, String json, FormTextHashes texts) {
        Map<String, String> properties =
                new LinkedHashMap<>(FormProperties.of(BookmarkNames.FORMAT, agreement, language));
        properties.put(CHECKSUM, Sha256.hexadecimal(json));
        properties.putAll(ChunkedProperty.properties(AGREEMENT, json));
        properties.putAll(ChunkedProperty.properties(TEXTS, texts.written()));
        return properties;
    }

    /** Returns whether properties are those of a form, and say what form it is. */
    public static boolean areIn(Map<String, String> properties) {
        return properties.containsKey(FormProperties.FORMAT)
                && (FormProperties.draft(properties).isPresent()
                        || !ChunkedProperty.text(properties, AGREEMENT).isEmpty());
    }

    /** Returns the form that properties carry. */
    public static EmbeddedForm in(Map<String, String> properties) {
        return new EmbeddedForm(
                Optional.ofNullable(properties.get(FormProperties.FORMAT)),
                ChunkedProperty.text(properties, AGREEMENT),
                properties.getOrDefault(CHECKSUM, ""),
                FormProperties.language(properties),
                FormTextHashes.read(ChunkedProperty.text(properties, TEXTS)),
                properties);
    }
}
