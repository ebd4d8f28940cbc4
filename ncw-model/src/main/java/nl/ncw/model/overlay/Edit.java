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

/** One thing that an overlay changes in a catalogue. Whether it can is seen when the overlay is laid. */
public sealed interface Edit {

    /** The kinds of edit. */
    enum Kind {
        /** {@link AddTopic}. */
        ADD_TOPIC,
        /** {@link AddQuestion}. */
        ADD_QUESTION,
        /** {@link Tighten}. */
        TIGHTEN,
        /** {@link RewordTopic}. */
        REWORD_TOPIC,
        /** {@link RewordQuestion}. */
        REWORD_QUESTION,
        /** {@link Hide}. */
        HIDE
    }

    /**
     * The kind of edit.
     *
     * @return the kind, one for each type of edit
     */
    Kind kind();

    /**
     * Adds a topic to the section that its id begins with.
     *
     * <p>A question of it that says nothing of a profile that the catalogue covers is not asked under that profile.
     *
     * @param topic the topic; the id of each of its questions begins with the topic's own
     * @param after the id of the topic after which it comes; at the end of the section if empty
     */
    record AddTopic(Topic topic, Optional<String> after) implements Edit {
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

        /** The id of the section, out of the topic's. */
        String section() {
            return holderOf(topic.id());
        }
    }

    /**
     * Adds a question to the topic that its id begins with.
     *
     * <p>Where it says nothing of a profile that the catalogue covers, it is not asked under that profile.
     *
     * @param question the question
     * @param after the id of the question after which it comes; at the end of the topic if empty
     */
    record AddQuestion(Question question, Optional<QuestionId> after) implements Edit {
        // Requires both.
        public AddQuestion {
            Checks.notNull(question, "question");
            Checks.notNull(after, "after");
        }

        @Override
        public Kind kind() {
            return Kind.ADD_QUESTION;
        }

        /** The id of the topic, out of the question's. */
        String topic() {
            return holderOf(question.id().value());
        }
    }

    /**
     * Makes a question more pressing under some profiles, or asks it where it was not asked. What is as pressing already
     * stays so; nothing becomes less pressing.
     *
     * @param question the question's id
     * @param obligations how pressing it becomes, by profile; not empty
     */
    record Tighten(QuestionId question, Map<CooperationProfile, Obligation> obligations) implements Edit {
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
     * Words a topic differently. A text takes the place of the old one in all languages, so that none contradicts another.
     *
     * @param topic the topic's id
     * @param title the new title; the old one stays if empty
     * @param description the new description; the old one stays if empty
     * @param instruction the new instruction; the old one stays if empty
     */
    record RewordTopic(
            String topic,
            Optional<LocalisedText> title,
            Optional<LocalisedText> description,
            Optional<LocalisedText> instruction)
            implements Edit {
        // Requires a new text at least.
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
     * Words a question differently; what it asks stays the same, and so does what answers it. A text takes the place of
     * the old one in all languages, so that none contradicts another.
     *
     * @param question the question's id
     * @param text the new text; the old one stays if empty
     * @param hints the new hints, in place of all old ones; those stay if empty
     * @param labels the new labels of options, items, rows and columns, by their ids
     */
    record RewordQuestion(
            QuestionId question,
            Optional<LocalisedText> text,
            List<LocalisedText> hints,
            Map<String, LocalisedText> labels)
            implements Edit {
        // Requires a new text at least, and copies the collections.
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
     * Hides a question that no profile requires or recommends. It stays in the catalogue, not asked under any profile: so
     * its id stays taken, answers to it stay known, and a later overlay can ask it again with {@link Tighten}.
     *
     * @param question the question's id
     */
    record Hide(QuestionId question) implements Edit {
        // Requires an id.
        public Hide {
            Checks.notNull(question, "question");
        }

        @Override
        public Kind kind() {
            return Kind.HIDE;
        }
    }

    /** The id of what a topic or question stands in: all but its last part. */
    private static String holderOf(String id) {
        return id.substring(0, id.lastIndexOf('.'));
    }
}
