package nl.ncw.model.overlay;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.text.LocalisedText;

/**
 * Change that an overlay makes in a catalogue. Whether the change is possible is checked when the overlay is applied.
 *
 * @since 0.1.0
 */
public sealed interface OverlayEdit {

    /** The kinds of edit. */
    enum Kind {
        /** Edit of type {@link AddTopic}. */
        ADD_TOPIC,
        /** Edit of type {@link AddQuestion}. */
        ADD_QUESTION,
        /** Edit of type {@link Tighten}. */
        TIGHTEN,
        /** Edit of type {@link RewordTopic}. */
        REWORD_TOPIC,
        /** Edit of type {@link RewordQuestion}. */
        REWORD_QUESTION,
        /** Edit of type {@link Hide}. */
        HIDE
    }

    /**
     * Returns the kind of edit.
     *
     * @return the kind, one for each implementing type
     */
    Kind kind();

    /**
     * Adds a topic to the section whose id is the first part of the topic's id.
     *
     * <p>A question without an obligation for a profile of the catalogue is not asked under that profile.
     *
     * @param topic the topic; the id of each of its questions begins with the id of the topic
     * @param after the id of the topic after which it is inserted; if empty, it is added at the end of the section
     */
    record AddTopic(Topic topic, Optional<String> after) implements OverlayEdit {
        // Requires that the questions belong to the topic.
        public AddTopic {
            Checks.notNull(topic, "topic");
            Checks.notNull(after, "after");
            for (Question question : topic.questions()) {
                if (!holderOf(question.id().value()).equals(topic.id())) {
                    throw new IllegalArgumentException("question: expected an id of \"%s.\" and one name, was \"%s\""
                            .formatted(topic.id(), question.id()));
                }
            }
        }

        @Override
        public Kind kind() {
            return Kind.ADD_TOPIC;
        }

        /** Returns the id of the section, taken from the id of the topic. */
        String section() {
            return holderOf(topic.id());
        }
    }

    /**
     * Adds a question to the topic whose id begins the id of the question.
     *
     * <p>Without an obligation for a profile of the catalogue, the question is not asked under that profile.
     *
     * @param question the question
     * @param after the id of the question after which it is inserted; if empty, it is added at the end of the topic
     */
    record AddQuestion(Question question, Optional<QuestionId> after) implements OverlayEdit {
        // Requires both.
        public AddQuestion {
            Checks.notNull(question, "question");
            Checks.notNull(after, "after");
        }

        @Override
        public Kind kind() {
            return Kind.ADD_QUESTION;
        }

        /** Returns the id of the topic, taken from the id of the question. */
        String topic() {
            return holderOf(question.id().value());
        }
    }

    /**
     * Makes a question more pressing under some profiles, or asks it under profiles that did not ask it. An obligation
     * that is already as pressing stays unchanged; none becomes less pressing.
     *
     * @param question the question's id
     * @param obligations the new obligation by profile; not empty
     */
    record Tighten(QuestionId question, Map<CooperationProfile, Obligation> obligations) implements OverlayEdit {
        // Copies the obligations.
        public Tighten {
            Checks.notNull(question, "question");
            obligations = Checks.byConstant(obligations, CooperationProfile.class, "obligations");
            Checks.notEmpty(obligations.keySet(), "obligations");
        }

        @Override
        public Kind kind() {
            return Kind.TIGHTEN;
        }
    }

    /**
     * Rewords a topic. A new text replaces the old text in all languages, so that no language contradicts another.
     *
     * @param topic the topic's id
     * @param title the new title; if empty, the old one stays
     * @param description the new description; if empty, the old one stays
     * @param instruction the new instruction; if empty, the old one stays
     */
    record RewordTopic(
            String topic,
            Optional<LocalisedText> title,
            Optional<LocalisedText> description,
            Optional<LocalisedText> instruction)
            implements OverlayEdit {
        // Requires at least one new text.
        public RewordTopic {
            Checks.notNull(topic, "topic");
            Checks.notNull(title, "title");
            Checks.notNull(description, "description");
            Checks.notNull(instruction, "instruction");
            if (title.isEmpty() && description.isEmpty() && instruction.isEmpty()) {
                throw new IllegalArgumentException(
                        "%s: expected a new title, description or instruction, was none".formatted(topic));
            }
        }

        @Override
        public Kind kind() {
            return Kind.REWORD_TOPIC;
        }
    }

    /**
     * Rewords a question. The meaning of the question and the kind of answer stay the same. A new text replaces the old
     * text in all languages, so that no language contradicts another.
     *
     * @param question the question's id
     * @param text the new text; if empty, the old one stays
     * @param hints the new hints, which replace all old ones; if empty, the old ones stay
     * @param labels the new labels of options, items, rows and columns, by id
     */
    record RewordQuestion(
            QuestionId question,
            Optional<LocalisedText> text,
            List<LocalisedText> hints,
            Map<String, LocalisedText> labels)
            implements OverlayEdit {
        // Requires at least one new text, and copies the collections.
        public RewordQuestion {
            Checks.notNull(question, "question");
            Checks.notNull(text, "text");
            hints = Checks.copy(hints, "hints");
            Checks.notNull(labels, "labels").forEach((id, label) -> Checks.notNull(label, "labels." + id));
            labels = Collections.unmodifiableMap(new TreeMap<>(labels));
            if (text.isEmpty() && hints.isEmpty() && labels.isEmpty()) {
                throw new IllegalArgumentException(
                        "%s: expected a new text, hints or labels, was none".formatted(question));
            }
        }

        @Override
        public Kind kind() {
            return Kind.REWORD_QUESTION;
        }
    }

    /**
     * Hides a question that no profile requires or recommends. The question stays in the catalogue, but no profile asks
     * it. Its id stays in use, its answers stay known, and a later overlay can ask it again with {@link Tighten}.
     *
     * @param question the question's id
     */
    record Hide(QuestionId question) implements OverlayEdit {
        // Requires an id.
        public Hide {
            Checks.notNull(question, "question");
        }

        @Override
        public Kind kind() {
            return Kind.HIDE;
        }
    }

    /** Returns the id of the containing section or topic: the id without its last part. */
    private static String holderOf(String id) {
        return id.substring(0, id.lastIndexOf('.'));
    }
}
