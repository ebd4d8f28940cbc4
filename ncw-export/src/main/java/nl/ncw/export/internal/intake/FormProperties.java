package nl.ncw.export.internal.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.OverlayReference;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.profile.CooperationProfile;

/**
 * Custom document properties that identify the agreement of a form, in case the other data that the file carries is
 * lost.
 */
public final class FormProperties {
    /** The property with the version of the anchors of the form. */
    public static final String FORMAT = "ncw.format";

    private static final String CATALOGUE = "ncw.catalogue";
    private static final String VERSION = "ncw.catalogue.version";
    private static final String OVERLAYS = "ncw.overlays";
    private static final String PROFILE = "ncw.profile";
    private static final String AGREEMENT = "ncw.agreement";
    private static final String LANGUAGE = "ncw.language";

    private FormProperties() {}

    /**
     * Returns the properties of a form.
     *
     * @param format the version of the anchors of the form
     * @param agreement the agreement
     * @param locale the language of the form
     * @return the properties by name, in order
     */
    public static Map<String, String> of(String format, Agreement agreement, Locale locale) {
        Map<String, String> properties = new LinkedHashMap<>();
        CatalogueReference catalogue = agreement.catalogue();
        properties.put(FORMAT, format);
        properties.put(CATALOGUE, catalogue.id());
        properties.put(VERSION, catalogue.version().toString());
        if (!catalogue.overlays().isEmpty()) {
            properties.put(
                    OVERLAYS,
                    catalogue.overlays().stream()
                            .map(overlay -> overlay.id() + "@" + overlay.version())
                            .collect(Collectors.joining(",")));
        }
        properties.put(PROFILE, agreement.profile().key());
        agreement.id().ifPresent(id -> properties.put(AGREEMENT, id));
        properties.put(LANGUAGE, locale.toLanguageTag());
        return properties;
    }

    /**
     * Returns the language of a form.
     *
     * @param properties the properties of the form
     * @return the language; Dutch if the properties name none
     */
    public static Locale language(Map<String, String> properties) {
        return Locale.forLanguageTag(properties.getOrDefault(LANGUAGE, "nl"));
    }

    /**
     * Returns an empty draft of the agreement that properties describe.
     *
     * @param properties the properties
     * @return the draft; empty if the properties are not those of a form
     */
    public static Optional<Agreement> draft(Map<String, String> properties) {
        try {
            Agreement draft = Agreement.draft(
                    new CatalogueReference(
                            properties.getOrDefault(CATALOGUE, ""),
                            SemanticVersion.parse(properties.getOrDefault(VERSION, "")),
                            overlays(properties.getOrDefault(OVERLAYS, ""))),
                    CooperationProfile.ofKey(properties.getOrDefault(PROFILE, "")));
            String id = properties.getOrDefault(AGREEMENT, "");
            return Optional.of(id.isEmpty() ? draft : draft.identifiedAs(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<OverlayReference> overlays(String written) {
        List<OverlayReference> overlays = new ArrayList<>();
        for (String overlay : written.split(",")) {
            String[] parts = overlay.strip().split("@", 2);
            if (parts.length == 2) {
                overlays.add(new OverlayReference(parts[0], SemanticVersion.parse(parts[1])));
            }
        }
        return overlays;
    }
}
