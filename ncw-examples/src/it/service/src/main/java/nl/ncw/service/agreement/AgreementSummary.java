package nl.ncw.service.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An agreement in a list.
 *
 * @param id the id
 * @param version the version
 * @param title the title
 * @param status the status
 * @param profile the cooperation profile
 * @param regions the safety regions for which it holds
 * @param partners the names of the crisis partners
 * @param validFrom the first day on which it holds
 * @param validUntil the last day on which it holds
 * @param evaluation the day by which it is to be evaluated
 * @param openPoints the number of open points
 * @param errors the number of errors that prevent its adoption
 * @param storedAt when this version was stored
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record AgreementSummary(
        String id,
        int version,
        Optional<String> title,
        String status,
        String profile,
        List<Region> regions,
        List<String> partners,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil,
        Optional<LocalDate> evaluation,
        int openPoints,
        int errors,
        Instant storedAt) {

    /**
     * A safety region.
     *
     * @param code the code
     * @param name the name
     */
    record Region(String code, String name) {}

    AgreementSummary between(List<Region> newRegions, List<String> newPartners) {
        return new AgreementSummary(
                id,
                version,
                title,
                status,
                profile,
                newRegions,
                newPartners,
                validFrom,
                validUntil,
                evaluation,
                openPoints,
                errors,
                storedAt);
    }
}
