package nl.ncw.export.outline;

import java.util.List;
import java.util.Optional;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;

/**
 * A topic of the form with its questions and what was said to them.
 *
 * @param id the topic's id
 * @param heading number and title
 * @param notes the short texts under the title, in the order of reading
 * @param items the questions
 */
public record OutlineTopic(String id, String heading, List<String> notes, List<Item> items) {
    // Copies the lists.
    public OutlineTopic {
        notes = List.copyOf(notes);
        items = List.copyOf(items);
    }

    /**
     * A question and what was said to it.
     *
     * @param id the question's id
     * @param question the question
     * @param hints what to think of
     * @param responses one for each voice that is asked
     */
    public record Item(QuestionId id, String question, List<String> hints, List<Response> responses) {
        // Copies the lists.
        public Item {
            hints = List.copyOf(hints);
            responses = List.copyOf(responses);
        }
    }

    /**
     * What one voice said to a question.
     *
     * @param voice whose it is
     * @param speaker the name of the party, where each party is asked for itself
     * @param state how far it got
     * @param content what was said; empty while unanswered
     * @param missing what to show while unanswered, with how pressing the question is
     */
    public record Response(
            Voice voice, Optional<String> speaker, State state, List<OutlineBlock> content, Optional<String> missing) {
        // Copies the content.
        public Response {
            content = List.copyOf(content);
        }
    }

    /** How far a response got. */
    public enum State {
        /** An answer was given. */
        GIVEN,
        /** The question does not apply. */
        NOT_APPLICABLE,
        /** The parties have yet to agree. */
        TO_BE_SETTLED,
        /** Nothing was said. */
        UNANSWERED
    }
}
