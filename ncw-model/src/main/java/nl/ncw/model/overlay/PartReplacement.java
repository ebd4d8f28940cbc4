package nl.ncw.model.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.Section;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionId;

/** Copies catalogues with one part replaced and everything else unchanged. */
final class PartReplacement {
    private PartReplacement() {}

    static Stream<Topic> topics(Catalogue catalogue) {
        return catalogue.sections().stream().flatMap(section -> section.topics().stream());
    }

    static Catalogue ofQuestion(Catalogue catalogue, QuestionId id, UnaryOperator<Question> change) {
        Topic topic = catalogue
                .find(id)
                .orElseThrow(() -> unknown("question", catalogue, id))
                .topic();
        return ofTopic(
                catalogue, topic.id(), old -> old.withQuestions(replaced(old.questions(), Question::id, id, change)));
    }

    static Catalogue ofTopic(Catalogue catalogue, String id, UnaryOperator<Topic> change) {
        Section section = catalogue.sections().stream()
                .filter(known ->
                        known.topics().stream().anyMatch(topic -> topic.id().equals(id)))
                .findFirst()
                .orElseThrow(() -> unknown("topic", catalogue, id));
        return ofTopics(catalogue, section.id(), topics -> replaced(topics, Topic::id, id, change));
    }

    static Catalogue ofTopics(Catalogue catalogue, String section, UnaryOperator<List<Topic>> change) {
        if (catalogue.sections().stream().noneMatch(known -> known.id().equals(section))) {
            throw unknown("section", catalogue, section);
        }
        List<Section> sections = replaced(
                catalogue.sections(),
                Section::id,
                section,
                old -> new Section(old.id(), old.number(), old.title(), change.apply(old.topics())));
        return new Catalogue(
                catalogue.reference(), catalogue.text(), catalogue.profiles(), sections, catalogue.changes());
    }

    /** Returns the elements with one more, inserted after the element with an id, or added at the end. */
    static <T, I> List<T> inserted(List<T> elements, T added, Function<T, I> id, Optional<I> after) {
        List<I> ids = elements.stream().map(id).toList();
        int place = after.map(ids::indexOf).map(index -> index + 1).orElse(elements.size());
        if (place == 0) {
            throw new IllegalArgumentException(
                    "after: expected one of %s, was \"%s\"".formatted(ids, after.orElseThrow()));
        }
        List<T> all = new ArrayList<>(elements);
        all.add(place, added);
        return all;
    }

    private static <T, I> List<T> replaced(List<T> elements, Function<T, I> key, I id, UnaryOperator<T> change) {
        return elements.stream()
                .map(element -> key.apply(element).equals(id) ? change.apply(element) : element)
                .toList();
    }

    private static IllegalArgumentException unknown(String name, Catalogue catalogue, Object id) {
        return new IllegalArgumentException("%s: expected one that %s has, was \"%s\"".formatted(name, catalogue, id));
    }
}
