package nl.ncw.model.upgrade;

import java.util.Optional;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.internal.check.Checks;

/**
 * Move of an answer in an upgrade. A joint answer to a question that is now put to each party makes two moves.
 *
 * @param from the key before the upgrade
 * @param to the key after the upgrade; empty if the answer became a kept text
 * @since 0.1.0
 */
public record AnswerMove(AnswerKey from, Optional<AnswerKey> to) {
    // Requires both.
    public AnswerMove {
        Checks.notNull(from, "from");
        Checks.notNull(to, "to");
    }
}
