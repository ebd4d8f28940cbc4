package nl.ncw.model.catalogue.difference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.Section;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.question.Question;
import nl.ncw.model.text.LocalisedText;

/**
 * All texts of a catalogue in the order of the form. The key is the id of the catalogue, section, topic or question,
 * and the name of the part.
 */
final class CatalogueTexts {
    private final Map<String, LocalisedText> parts = new LinkedHashMap<>();

    private CatalogueTexts() {}

    static Map<String, Map<String, LocalisedText>> of(Catalogue catalogue) {
        Map<String, Map<String, LocalisedText>> texts = new LinkedHashMap<>();
        texts.put(catalogue.reference().id(), introducing(catalogue));
        for (Section section : catalogue.sections()) {
            texts.put(section.id(), Map.of("title", section.title()));
            for (Topic topic : section.topics()) {
                texts.put(topic.id(), of(topic));
                topic.questions().forEach(question -> texts.put(question.id().value(), of(question)));
            }
        }
        return texts;
    }

    private static Map<String, LocalisedText> introducing(Catalogue catalogue) {
        CatalogueTexts texts = new CatalogueTexts();
        texts.put("title", catalogue.text().title());
        texts.put("introduction", catalogue.text().introduction());
        texts.put("source", catalogue.text().source());
        return texts.parts;
    }

    private static Map<String, LocalisedText> of(Topic topic) {
        CatalogueTexts texts = new CatalogueTexts();
        texts.put("title", topic.title());
        texts.put("description", topic.description());
        texts.put("instruction", topic.instruction());
        topic.profileNotes().forEach((profile, note) -> texts.put("profileNotes." + profile.key(), note));
        texts.put("rationale", topic.rationale());
        return texts.parts;
    }

    private static Map<String, LocalisedText> of(Question question) {
        CatalogueTexts texts = new CatalogueTexts();
        texts.put("text", question.text());
        texts.put("hints", question.header().hints());
        texts.parts.putAll(question.texts());
        return texts.parts;
    }

    /** Adds texts that have no ids, numbered from 1 on. */
    private void put(String name, List<LocalisedText> texts) {
        for (int index = 0; index < texts.size(); index++) {
            put(name + "." + (index + 1), texts.get(index));
        }
    }

    private void put(String name, Optional<LocalisedText> text) {
        text.ifPresent(present -> put(name, present));
    }

    private void put(String name, LocalisedText text) {
        parts.put(name, text);
    }
}
