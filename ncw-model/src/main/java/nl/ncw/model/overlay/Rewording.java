package nl.ncw.model.overlay;

import java.util.Set;
import java.util.TreeSet;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.question.DistinctLabels;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionHeader;
import nl.ncw.model.text.LocalisedText;

/** Copies topics and questions with other texts. */
final class Rewording {
    private Rewording() {}

    static Topic of(Topic topic, OverlayEdit.RewordTopic words) {
        return topic.withTitle(words.title().orElse(topic.title()))
                .withDescription(words.description().or(topic::description))
                .withInstruction(words.instruction().or(topic::instruction));
    }

    static Question of(Question question, OverlayEdit.RewordQuestion words) {
        QuestionHeader old = question.header();
        QuestionHeader header =
                old.worded(words.text().orElse(old.text()), words.hints().isEmpty() ? old.hints() : words.hints());
        Set<String> unknown = new TreeSet<>(words.labels().keySet());
        Question reworded = question.worded(header, option -> {
            unknown.remove(option.id());
            LocalisedText label = words.labels().get(option.id());
            return label == null ? option : option.labelled(label);
        });
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("labels: expected ids of options, items, rows or columns of %s, was %s"
                    .formatted(question.id(), unknown));
        }
        return DistinctLabels.requireIn(reworded);
    }
}
