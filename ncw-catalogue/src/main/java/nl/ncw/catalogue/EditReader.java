package nl.ncw.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.overlay.Edit;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.text.LocalisedText;

/** Reads one edit of an overlay. The kind of edit is the name of the field that holds the edited topic or question. */
final class EditReader {
    /** Kinds of edit, by the name of that field. */
    private enum Verb {
        ADD_TOPIC("addTopic"),
        ADD_QUESTION("addQuestion"),
        TIGHTEN("tighten"),
        REWORD("reword"),
        HIDE("hide");

        private final String field;

        Verb(String field) {
            this.field = field;
        }

        @Override
        public String toString() {
            return field;
        }
    }

    private EditReader() {}

    static Edit read(JsonPart part) throws MalformedCatalogueException {
        Map<String, JsonPart> entries = part.entries();
        List<Verb> verbs = Stream.of(Verb.values())
                .filter(verb -> entries.containsKey(verb.field))
                .toList();
        if (verbs.size() != 1) {
            throw part.refused("expected one of the fields " + List.of(Verb.values()));
        }
        JsonPart subject = part.field(verbs.get(0).field);
        return switch (verbs.get(0)) {
            case ADD_TOPIC -> addTopic(part, subject);
            case ADD_QUESTION -> addQuestion(part, subject);
            case TIGHTEN -> tighten(part, subject);
            case REWORD -> reword(part, subject);
            case HIDE -> hide(part, subject);
        };
    }

    private static Edit hide(JsonPart part, JsonPart subject) throws MalformedCatalogueException {
        QuestionId question = subject.parsed(QuestionId::new);
        return part.makeWhole(() -> new Edit.Hide(question));
    }

    private static Edit addTopic(JsonPart part, JsonPart subject) throws MalformedCatalogueException {
        Topic topic = TopicReader.read(subject, holderOf(subject), Set.of());
        Optional<JsonPart> afterPart = part.optional("after");
        Optional<String> after =
                afterPart.isPresent() ? Optional.of(afterPart.get().text()) : Optional.empty();
        return part.makeWhole(() -> new Edit.AddTopic(topic, after));
    }

    private static Edit addQuestion(JsonPart part, JsonPart subject) throws MalformedCatalogueException {
        Question question = QuestionReader.read(subject, holderOf(subject), Set.of());
        Optional<JsonPart> afterPart = part.optional("after");
        Optional<QuestionId> after =
                afterPart.isPresent() ? Optional.of(afterPart.get().parsed(QuestionId::new)) : Optional.empty();
        return part.makeWhole(() -> new Edit.AddQuestion(question, after));
    }

    /** Returns the id of the containing section or topic, with the dot that follows it. */
    private static String holderOf(JsonPart subject) throws MalformedCatalogueException {
        String id = subject.field("id").text();
        return id.substring(0, id.lastIndexOf('.') + 1);
    }

    private static Edit tighten(JsonPart part, JsonPart subject) throws MalformedCatalogueException {
        QuestionId question = subject.parsed(QuestionId::new);
        Map<CooperationProfile, Obligation> obligations =
                QuestionReader.obligations(part.field("obligations"), Set.of());
        return part.makeWhole(() -> new Edit.Tighten(question, obligations));
    }

    /** Reads the rewording of a topic, whose id has one dot, or of a question, whose id has more. */
    private static Edit reword(JsonPart part, JsonPart subject) throws MalformedCatalogueException {
        String id = subject.text();
        if (id.indexOf('.') == id.lastIndexOf('.')) {
            Optional<LocalisedText> title = part.localised("title");
            Optional<LocalisedText> description = part.localised("description");
            Optional<LocalisedText> instruction = part.localised("instruction");
            return part.makeWhole(() -> new Edit.RewordTopic(id, title, description, instruction));
        }
        QuestionId question = subject.parsed(QuestionId::new);
        Optional<LocalisedText> text = part.localised("text");
        List<LocalisedText> hints = part.localisedAll("hints");
        Map<String, LocalisedText> labels = new LinkedHashMap<>();
        Optional<JsonPart> labelsPart = part.optional("labels");
        if (labelsPart.isPresent()) {
            for (Map.Entry<String, JsonPart> label : labelsPart.get().entries().entrySet()) {
                labels.put(label.getKey(), label.getValue().localised());
            }
        }
        return part.makeWhole(() -> new Edit.RewordQuestion(question, text, hints, labels));
    }
}
