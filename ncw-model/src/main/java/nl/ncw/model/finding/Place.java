package nl.ncw.model.finding;

import java.io.Serializable;
import java.util.Optional;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;

/**
 * Place of a finding: at an answer, at another field of the agreement, or at a location in a file.
 *
 * @since 0.1.0
 */
public sealed interface Place extends Serializable {

    /** The kinds of place. */
    enum Kind {
        /** {@link AtAnswer}. */
        ANSWER,
        /** {@link AtField}. */
        FIELD,
        /** {@link InFile}. */
        FILE
    }

    /**
     * Returns the kind of place.
     *
     * @return the kind, one for each implementing type
     */
    Kind kind();

    /**
     * Returns this place as the place of an answer.
     *
     * @return this place, or empty if it is not at an answer
     */
    default Optional<AtAnswer> answer() {
        return switch (kind()) {
            case ANSWER -> Optional.of((AtAnswer) this);
            case FIELD, FILE -> Optional.empty();
        };
    }

    /**
     * Place at an answer.
     *
     * @param section the section's id
     * @param topic the topic's id
     * @param question the question's id
     * @param voice the voice that answers
     */
    record AtAnswer(String section, String topic, QuestionId question, Voice voice) implements Place {
        // Requires all four.
        public AtAnswer {
            Checks.notBlank(section, "section");
            Checks.notBlank(topic, "topic");
            Checks.notNull(question, "question");
            Checks.notNull(voice, "voice");
        }

        @Override
        public Kind kind() {
            return Kind.ANSWER;
        }

        /**
         * Returns the ids, from the section inwards, and the key of the voice.
         *
         * @return {@code section/topic/question/voice}
         */
        @Override
        public String toString() {
            return "%s/%s/%s/%s".formatted(section, topic, question, voice.key());
        }
    }

    /**
     * Place at a field, a list or a list element of the agreement.
     *
     * @param name the name, such as {@code validity.until} or {@code signatories[0]}
     */
    record AtField(String name) implements Place {
        // Requires a name.
        public AtField {
            Checks.notBlank(name, "name");
        }

        @Override
        public Kind kind() {
            return Kind.FIELD;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * Place in a file.
     *
     * @param location the location as the format names it: a JSON pointer, a sheet and a cell, a page; the empty text
     *     means the whole file
     */
    record InFile(String location) implements Place {
        // Requires a location.
        public InFile {
            Checks.notNull(location, "location");
        }

        @Override
        public Kind kind() {
            return Kind.FILE;
        }

        @Override
        public String toString() {
            return location;
        }
    }
}
