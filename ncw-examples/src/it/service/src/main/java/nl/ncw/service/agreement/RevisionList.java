package nl.ncw.service.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The versions of an agreement.
 *
 * @param items the versions, the first one first
 */
record RevisionList(List<Item> items) {

    /**
     * When a version was stored, and by whom.
     *
     * @param version the version
     * @param storedAt the time
     * @param storedBy the name of the caller, if the service knows its callers
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Item(int version, Instant storedAt, Optional<String> storedBy) {}
}
