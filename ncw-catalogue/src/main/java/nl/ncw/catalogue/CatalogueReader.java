package nl.ncw.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueChanges;
import nl.ncw.model.catalogue.CatalogueIntroduction;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.ObligationSource;
import nl.ncw.model.catalogue.OverlayReference;
import nl.ncw.model.catalogue.Section;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.text.LocalisedText;

/**
 * Reads a catalogue from JSON in the format of {@link Catalogues#schema()}. Thread-safe.
 *
 * <p>Stops at the first error, since a catalogue with an error would ask incomplete questions. The exception names the
 * file, the JSON pointer and the reason.
 *
 * @since 0.1.0
 */
public final class CatalogueReader {
    /** Creates a reader. All readers behave alike. */
    public CatalogueReader() {
        // nothing to set up
    }

    /**
     * Reads a catalogue.
     *
     * @param file the file's name, for messages
     * @param in the JSON in UTF-8, at most 8 MiB; it is not closed
     * @return the catalogue
     * @throws MalformedCatalogueException if the content is not a catalogue
     * @throws IOException if reading from {@code in} fails
     */
    public Catalogue read(String file, InputStream in) throws IOException {
        Checks.notNull(file, "file");
        Checks.notNull(in, "in");
        return read(LocatedJson.root(file, in));
    }

    static Catalogue read(LocatedJson root) throws MalformedCatalogueException {
        CatalogueReference reference = reference(root);
        CatalogueIntroduction text = new CatalogueIntroduction(
                root.field("title").localised(),
                root.field("introduction").localised(),
                root.field("source").localised());
        Map<CooperationProfile, ObligationSource> profiles = profiles(root.field("profiles"));
        Optional<CatalogueChanges> changes = CatalogueChangesReader.read(root.optional("changes"));
        List<Section> sections = new ArrayList<>();
        for (LocatedJson section : root.field("sections").elements()) {
            sections.add(section(section, profiles.keySet()));
        }
        return root.makeWhole(() -> new Catalogue(reference, text, profiles, sections, changes));
    }

    /** Reads the id and the version of a catalogue, and the overlays on it. */
    static CatalogueReference reference(LocatedJson part) throws MalformedCatalogueException {
        String id = part.field("id").text();
        SemanticVersion version = part.field("version").parsed(SemanticVersion::parse);
        List<OverlayReference> overlays = new ArrayList<>();
        for (LocatedJson overlay : part.elements("overlays")) {
            overlays.add(overlay(overlay));
        }
        return part.make(() -> new CatalogueReference(id, version, overlays));
    }

    /** Reads the id and the version of an overlay. */
    static OverlayReference overlay(LocatedJson part) throws MalformedCatalogueException {
        String id = part.field("id").text();
        SemanticVersion version = part.field("version").parsed(SemanticVersion::parse);
        return part.makeWhole(() -> new OverlayReference(id, version));
    }

    private static Map<CooperationProfile, ObligationSource> profiles(LocatedJson part)
            throws MalformedCatalogueException {
        Map<CooperationProfile, ObligationSource> profiles = new EnumMap<>(CooperationProfile.class);
        for (LocatedJson element : part.elements()) {
            CooperationProfile profile = element.field("profile").parsed(CooperationProfile::ofKey);
            ObligationSource provenance = element.field("provenance").parsed(ObligationSource::ofKey);
            if (element.makeWhole(() -> profiles.put(profile, provenance) != null)) {
                throw element.refused("expected each profile once");
            }
        }
        return profiles;
    }

    private static Section section(LocatedJson part, Set<CooperationProfile> covered)
            throws MalformedCatalogueException {
        String id = part.id("");
        Optional<LocatedJson> numberPart = part.optional("number");
        Optional<String> number =
                numberPart.isPresent() ? Optional.of(numberPart.get().text()) : Optional.empty();
        LocalisedText title = part.field("title").localised();
        List<Topic> topics = new ArrayList<>();
        for (LocatedJson topic : part.field("topics").elements()) {
            topics.add(TopicReader.read(topic, id + ".", covered));
        }
        return part.makeWhole(() -> new Section(id, number, title, topics));
    }

    @Override
    public String toString() {
        return "CatalogueReader";
    }
}
