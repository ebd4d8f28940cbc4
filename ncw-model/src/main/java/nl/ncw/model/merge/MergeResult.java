package nl.ncw.model.merge;

import java.util.List;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.SetAsideValue;
import nl.ncw.model.finding.Finding;

/**
 * Result of merging copies of an agreement.
 *
 * @since 0.1.0
 */
@CheckReturnValue
public sealed interface MergeResult permits MergeResultContent {
    /**
     * Returns the agreement with the chosen value of each conflict.
     *
     * @return the agreement with the chosen value of each conflict, without the values that were not chosen
     */
    Agreement settled();

    /**
     * Returns the values that were not chosen.
     *
     * @return the values that were not chosen, one for each copy in which such a value was written
     */
    List<SetAsideValue> setAside();

    /**
     * Returns the findings for people: first that at the status.
     *
     * @return the findings for people: first that at the status, if any, then those of the conflicts in their order; all codes begin with {@code merge.}
     */
    List<Finding> findings();

    /**
     * Returns the merged agreement with the values that were not chosen as history. A party that opens it can then find
     * what it wrote, also where a preference decided and nobody looked. A caller that has shown these values to all
     * parties takes {@link #settled()}.
     *
     * @return the settled agreement with the further set-aside values
     */
    Agreement agreement();
}
