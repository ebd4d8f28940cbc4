package nl.ncw.model.term;

import java.time.LocalDate;
import java.util.Optional;
import nl.ncw.model.internal.check.Checks;

/**
 * Endorsement of an agreement by a body that does not sign it, such as a national working group.
 *
 * @param body the body
 * @param date the day of the endorsement, if known
 * @param remark a remark, such as the subject of a decision; may be empty
 * @since 0.1.0
 */
public record Endorsement(String body, Optional<LocalDate> date, String remark) {
    // Requires a body.
    public Endorsement {
        body = Checks.notBlank(body, "body");
        Checks.notNull(date, "date");
        remark = Checks.plainText(remark, "remark");
    }
}
