package nl.ncw.export.outline;

import java.util.List;
import java.util.Optional;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;

/**
 * Topic of the form with its questions and the responses to them.
 *
 * @param id the topic's id
 * @param heading number and title
 * @param notes the short texts below the title, in reading order
 * @param items the questions
 * @since 0.1.0
 */
public record OutlineTopic(String id, String heading, List<String> notes, List<Item> items) {
    // Copies the lists.
    public OutlineTopic {
        Checks.notNull(id, "id");
        Checks.notNull(heading, "heading");
        notes = Checks.copy(notes, "notes");
        items = Checks.copy(items, "items");
    }

    /**
     * Question with the responses to it.
     *
     * @param id the question's id
     * @param question the question
     * @param condition the words for the condition under which it is asked; only in a form, and empty if it is always
     *     asked
     * @param hints the hints for answering it
     * @param responses the responses, one for each voice that is asked
     */
    public record Item(
            QuestionId id, String question, Optional<String> condition, List<String> hints, List<Response> responses) {
        // Copies the lists.
        public Item {
            Checks.notNull(id, "id");
            Checks.notNull(question, "question");
            Checks.notNull(condition, "condition");
            hints = Checks.copy(hints, "hints");
            responses = Checks.copy(responses, "responses");
        }

        @Override
        public String toString() {
            return id.toString();
        }
    }

    /**
     * Response of one voice to a question.
     *
     * @param voice the voice
     * @param speaker the name of the party; empty unless each party is asked for itself
     * @param state the state of the response
     * @param content the blocks of the answer; for an unanswered question empty, or on a form the table to fill in
     * @param missing the text to show for an unanswered question, which depends on its obligation; empty on a form
     */
    public record Response(
            Voice voice, Optional<String> speaker, State state, List<OutlineBlock> content, Optional<String> missing) {
        // Copies the content.
        public Response {
            Checks.notNull(voice, "voice");
            Checks.notNull(speaker, "speaker");
            Checks.notNull(state, "state");
            Checks.notNull(missing, "missing");
            content = Checks.copy(content, "content");
        }

        @Override
        public String toString() {
            return voice.key() + ", " + state;
        }
    }

    /** State of a response. */
    public enum State {
        /** An answer was given. */
        GIVEN,
        /** The question does not apply. */
        NOT_APPLICABLE,
        /** The parties have yet to agree. */
        TO_BE_SETTLED,
        /** There is no answer. */
        UNANSWERED
    }

    @Override
    public String toString() {
        return id + ", " + items.size() + " questions";
    }
}
