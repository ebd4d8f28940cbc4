package nl.ncw.model.upgrade;

import java.util.Optional;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.internal.check.Checks;

/**
 * Where an answer went. An answer of both parties to a question that each now answers for itself makes two moves, of which
 * one may lead back to where it was.
 *
 * @param from where the answer stood
 * @param to where it stands, or nothing if the agreement keeps it among what is unplaced
 */
public record AnswerMove(AnswerKey from, Optional<AnswerKey> to) {
    // Requires both.
    public AnswerMove {
        Checks.notNull(from, "from");
        Checks.notNull(to, "to");
    }
}
