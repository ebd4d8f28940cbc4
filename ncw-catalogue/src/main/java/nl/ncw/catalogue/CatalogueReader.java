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
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.CatalogueText;
import nl.ncw.model.catalogue.Provenance;
import nl.ncw.model.catalogue.Section;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.text.LocalisedText;

/**
 * Reads a catalogue from JSON in the format of {@link Catalogues#schema()}. Thread-safe.
 *
 * <p>Stops at the first error, since a catalogue with an error would ask incomplete questions. The exception names the
 * file, the JSON pointer and the reason.
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
        JsonPart root = JsonPart.root(file, in);
        String id = root.field("id").text();
        SemanticVersion version = root.field("version").parsed(SemanticVersion::parse);
        CatalogueText text = new CatalogueText(
                root.field("title").localised(),
                root.field("introduction").localised(),
                root.field("source").localised());
        Map<CooperationProfile, Provenance> profiles = profiles(root.field("profiles"));
        Optional<CatalogueChanges> changes = ChangesReader.read(root.optional("changes"));
        List<Section> sections = new ArrayList<>();
        for (JsonPart section : root.field("sections").elements()) {
            sections.add(section(section, profiles.keySet()));
        }
        return root.makeWhole(
                () -> new Catalogue(new CatalogueReference(id, version), text, profiles, sections, changes));
    }

    private static Map<CooperationProfile, Provenance> profiles(JsonPart part) throws MalformedCatalogueException {
        Map<CooperationProfile, Provenance> profiles = new EnumMap<>(CooperationProfile.class);
        for (JsonPart element : part.elements()) {
            CooperationProfile profile = element.field("profile").parsed(CooperationProfile::ofKey);
            Provenance provenance = element.field("provenance").parsed(Provenance::ofKey);
            if (element.makeWhole(() -> profiles.put(profile, provenance) != null)) {
                throw element.refused("expected each profile once");
            }
        }
        return profiles;
    }

    private static Section section(JsonPart part, Set<CooperationProfile> covered) throws MalformedCatalogueException {
        String id = part.id("");
        Optional<JsonPart> numberPart = part.optional("number");
        Optional<String> number =
                numberPart.isPresent() ? Optional.of(numberPart.get().text()) : Optional.empty();
        LocalisedText title = part.field("title").localised();
        List<Topic> topics = new ArrayList<>();
        for (JsonPart topic : part.field("topics").elements()) {
            topics.add(TopicReader.read(topic, id + ".", covered));
        }
        return part.makeWhole(() -> new Section(id, number, title, topics));
    }
}
