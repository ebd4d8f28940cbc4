package nl.ncw.service.agreement;

import java.time.LocalDate;
import java.util.Optional;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CooperationProfile;

/**
 * What agreements are asked for: those that fit all that is present.
 *
 * @param region a region for which they hold
 * @param partner a part of the name of a partner
 * @param profile the cooperation profile
 * @param status the status
 * @param evaluationBefore the day before which they are to be evaluated
 * @param openPoints whether they have open points
 */
record AgreementFilter(
        Optional<SafetyRegion> region,
        Optional<String> partner,
        Optional<CooperationProfile> profile,
        Optional<AgreementStatus> status,
        Optional<LocalDate> evaluationBefore,
        Optional<Boolean> openPoints) {}
