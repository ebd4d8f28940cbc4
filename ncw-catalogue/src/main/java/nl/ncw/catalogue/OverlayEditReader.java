package nl.ncw.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.overlay.OverlayEdit;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.text.LocalisedText;

/** Reads one edit of an overlay. The name of the field with the edited topic or question is the kind of edit. */
final class OverlayEditReader {
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

    private OverlayEditReader() {}

    static OverlayEdit read(LocatedJson part) throws MalformedCatalogueException {
        Map<String, LocatedJson> entries = part.entries();
        List<Verb> verbs = Stream.of(Verb.values())
                .filter(verb -> entries.containsKey(verb.field))
                .toList();
        if (verbs.size() != 1) {
            throw part.refused("expected one of the fields " + List.of(Verb.values()));
        }
        LocatedJson target = part.field(verbs.get(0).field);
        return switch (verbs.get(0)) {
            case ADD_TOPIC -> addTopic(part, target);
            case ADD_QUESTION -> addQuestion(part, target);
            case TIGHTEN -> tighten(part, target);
            case REWORD -> reword(part, target);
            case HIDE -> hide(part, target);
        };
    }

    private static OverlayEdit hide(LocatedJson part, LocatedJson target) throws MalformedCatalogueException {
        QuestionId question = target.parsed(QuestionId::new);
        return part.makeWhole(() -> new OverlayEdit.Hide(question));
    }

    private static OverlayEdit addTopic(LocatedJson part, LocatedJson target) throws MalformedCatalogueException {
        Topic topic = TopicReader.read(target, containerPrefix(target), Set.of());
        Optional<LocatedJson> afterPart = part.optional("after");
        Optional<String> after =
                afterPart.isPresent() ? Optional.of(afterPart.get().text()) : Optional.empty();
        return part.makeWhole(() -> new OverlayEdit.AddTopic(topic, after));
    }

    private static OverlayEdit addQuestion(LocatedJson part, LocatedJson target) throws MalformedCatalogueException {
        Question question = QuestionReader.read(target, containerPrefix(target), Set.of());
        Optional<LocatedJson> afterPart = part.optional("after");
        Optional<QuestionId> after =
                afterPart.isPresent() ? Optional.of(afterPart.get().parsed(QuestionId::new)) : Optional.empty();
        return part.makeWhole(() -> new OverlayEdit.AddQuestion(question, after));
    }

    /** Returns the id of the containing section or topic, with the dot that follows it. */
    private static String containerPrefix(LocatedJson target) throws MalformedCatalogueException {
        String id = target.field("id").text();
        return id.substring(0, id.lastIndexOf('.') + 1);
    }

    private static OverlayEdit tighten(LocatedJson part, LocatedJson target) throws MalformedCatalogueException {
        QuestionId question = target.parsed(QuestionId::new);
        Map<CooperationProfile, Obligation> obligations =
                QuestionReader.obligations(part.field("obligations"), Set.of());
        return part.makeWhole(() -> new OverlayEdit.Tighten(question, obligations));
    }

    /** Reads the rewording of a topic, whose id has one dot, or of a question, whose id has more. */
    private static OverlayEdit reword(LocatedJson part, LocatedJson target) throws MalformedCatalogueException {
        String id = target.text();
        if (id.indexOf('.') == id.lastIndexOf('.')) {
            Optional<LocalisedText> title = part.localised("title");
            Optional<LocalisedText> description = part.localised("description");
            Optional<LocalisedText> instruction = part.localised("instruction");
            return part.makeWhole(() -> new OverlayEdit.RewordTopic(id, title, description, instruction));
        }
        QuestionId question = target.parsed(QuestionId::new);
        Optional<LocalisedText> text = part.localised("text");
        List<LocalisedText> hints = part.localisedAll("hints");
        Map<String, LocalisedText> labels = new LinkedHashMap<>();
        Optional<LocatedJson> labelsPart = part.optional("labels");
        if (labelsPart.isPresent()) {
            for (Map.Entry<String, LocatedJson> label :
                    labelsPart.get().entries().entrySet()) {
                labels.put(label.getKey(), label.getValue().localised());
            }
        }
        return part.makeWhole(() -> new OverlayEdit.RewordQuestion(question, text, hints, labels));
    }
}
