package nl.ncw.model.upgrade;

import java.util.List;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.finding.Finding;

/**
 * Result of upgrading an agreement to a newer catalogue. Every answer is in the upgraded agreement, either at a question or,
 * if there is no question for it, as a kept text in {@link Agreement#unplaced()}.
 *
 * @since 0.1.0
 */
@CheckReturnValue
public sealed interface UpgradeResult permits UpgradeResultContent {
    /**
     * Returns the upgraded agreement, which names the newer catalogue.
     *
     * @return the upgraded agreement, which names the newer catalogue
     */
    Agreement agreement();

    /**
     * Returns the findings for people: first those at fields of the agreement.
     *
     * @return the findings for people: first those at fields of the agreement, then those at answers in the order of the form; all codes begin with {@code upgrade.}
     */
    List<Finding> findings();

    /**
     * Returns the moves of the answers that changed their key or became kept texts.
     *
     * @return the moves of the answers that changed their key or became kept texts
     */
    List<AnswerMove> moves();
}
