package nl.ncw.service.openpoint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that is still to be settled in an agreement.
 *
 * @param agreement the id of the agreement
 * @param question the id of the question
 * @param voice the party or parties that answer the question
 * @param action what is to be done
 * @param owner who sees to it
 * @param due the day by which it is to be done
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record OpenPoint(
        String agreement, String question, String voice, String action, String owner, Optional<LocalDate> due) {}
