package nl.ncw.catalogue.internal.json;

import java.util.Optional;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueChanges;
import nl.ncw.model.catalogue.CatalogueIntroduction;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.OverlayReference;
import nl.ncw.model.catalogue.QuestionChange;
import nl.ncw.model.catalogue.Section;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.QuestionId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Catalogues and their parts as JSON, with the fields in the order of the schema. */
public final class CatalogueToJson {
    private CatalogueToJson() {}

    /**
     * Returns a catalogue as a file of its format holds it.
     *
     * @param catalogue the catalogue
     * @return the root of the file
     * @throws IllegalArgumentException if the format has no place for something that a question holds
     */
    public static ObjectNode of(Catalogue catalogue) {
        ObjectNode node = TextToJson.object().put("$schema", "catalogue.schema.json");
        node.setAll(of(catalogue.reference()));
        node.setAll(of(catalogue.text()));
        node.set(
                "profiles",
                TextToJson.array(
                        catalogue.profiles().entrySet(),
                        profile -> TextToJson.object()
                                .put("profile", profile.getKey().key())
                                .put("provenance", profile.getValue().key())));
        catalogue.changes().ifPresent(changes -> node.set("changes", of(changes)));
        node.set("sections", TextToJson.array(catalogue.sections(), CatalogueToJson::of));
        return node;
    }

    /**
     * Returns a reference as agreements have it, with its overlays if it has some.
     *
     * @param reference the reference
     * @return the id, the version and the overlays
     */
    public static ObjectNode of(CatalogueReference reference) {
        ObjectNode node = TextToJson.object()
                .put("id", reference.id())
                .put("version", reference.version().toString());
        return TextToJson.put(node, "overlays", reference.overlays(), CatalogueToJson::of);
    }

    /**
     * Returns a reference to an overlay.
     *
     * @param reference the reference
     * @return the id and the version
     */
    public static ObjectNode of(OverlayReference reference) {
        return TextToJson.object()
                .put("id", reference.id())
                .put("version", reference.version().toString());
    }

    /**
     * Returns the texts that introduce a catalogue.
     *
     * @param text the texts
     * @return the title, the introduction and the source
     */
    public static ObjectNode of(CatalogueIntroduction text) {
        ObjectNode node = TextToJson.object();
        node.set("title", TextToJson.of(text.title()));
        node.set("introduction", TextToJson.of(text.introduction()));
        node.set("source", TextToJson.of(text.source()));
        return node;
    }

    /**
     * Returns the changes since the version before.
     *
     * @param changes the changes
     * @return the version before and the changed questions
     */
    public static ObjectNode of(CatalogueChanges changes) {
        ObjectNode node = TextToJson.object().put("since", changes.since().toString());
        node.set("questions", TextToJson.array(changes.questions(), CatalogueToJson::of));
        return node;
    }

    /**
     * Returns the change of a question.
     *
     * @param change the change
     * @return its kind, the ids before and after, and the note
     */
    public static ObjectNode of(QuestionChange change) {
        ObjectNode node = TextToJson.object().put("change", change.kind().key());
        TextToJson.put(node, "from", change.from(), CatalogueToJson::of);
        TextToJson.put(node, "to", change.to(), CatalogueToJson::of);
        node.set("note", TextToJson.of(change.note()));
        return node;
    }

    /**
     * Returns the id of a question.
     *
     * @param id the id
     * @return the text of the id
     */
    public static JsonNode of(QuestionId id) {
        return TextToJson.string(id.value());
    }

    /**
     * Returns a section with its topics.
     *
     * @param section the section
     * @return the section as in the file of its catalogue
     */
    public static ObjectNode of(Section section) {
        ObjectNode node = heading(section);
        node.set("topics", TextToJson.array(section.topics(), CatalogueToJson::of));
        return node;
    }

    private static ObjectNode heading(Section section) {
        ObjectNode node = TextToJson.object().put("id", section.id());
        section.number().ifPresent(number -> node.put("number", number));
        return TextToJson.put(node, "title", Optional.of(section.title()));
    }

    /**
     * Returns a topic with its questions.
     *
     * @param topic the topic
     * @return the topic as in the file of its catalogue
     */
    public static ObjectNode of(Topic topic) {
        ObjectNode node = heading(topic);
        TextToJson.put(node, "description", topic.description());
        TextToJson.put(node, "instruction", topic.instruction());
        if (!topic.profileNotes().isEmpty()) {
            node.set("profileNotes", TextToJson.map(topic.profileNotes(), CooperationProfile::key, TextToJson::of));
        }
        TextToJson.put(node, "rationale", topic.rationale());
        node.set("questions", TextToJson.array(topic.questions(), QuestionToJson::of));
        return node;
    }

    private static ObjectNode heading(Topic topic) {
        ObjectNode node = TextToJson.object().put("id", topic.id()).put("number", topic.number());
        return TextToJson.put(node, "title", Optional.of(topic.title()));
    }

    /**
     * Returns a question with the headings of its section and topic, without the other topics and questions in them.
     *
     * @param entry the question with its section and topic
     * @return the ids, numbers and titles of the section and the topic, and the question
     */
    public static ObjectNode of(Catalogue.Entry entry) {
        ObjectNode node = TextToJson.object();
        node.set("section", heading(entry.section()));
        node.set("topic", heading(entry.topic()));
        node.set("question", QuestionToJson.of(entry.question()));
        return node;
    }
}
