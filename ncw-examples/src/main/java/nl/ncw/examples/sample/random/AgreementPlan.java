package nl.ncw.examples.sample.random;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CooperationProfile;

/**
 * What is drawn before all else, since the rest of the agreement has to fit it.
 *
 * @param completeness the share of the questions of a draft that have been dealt with, as a percentage
 */
record AgreementPlan(
        CooperationProfile profile,
        AgreementStatus status,
        int completeness,
        PartnerDescription description,
        List<SafetyRegion> regions,
        List<CrisisPartner> partners,
        AgreementDates dates) {

    boolean isNational() {
        return description.isNational();
    }

    /** Returns whether the agreement has been adopted, now or once, and so has no gaps. */
    boolean isFinished() {
        return !status.isDraft();
    }

    SafetyRegion region() {
        return regions.get(0);
    }

    CrisisPartner partner() {
        return partners.get(0);
    }

    /** Returns the words for phrases. Of what there is one, the same is named in the whole agreement. */
    PhraseWords words(Draws draws) {
        Map<String, List<String>> words = new TreeMap<>(description.words());
        for (String single :
                List.of("desk", "duty", "tool", "operational", "tactical", "strategic", "branch", "head")) {
            words.put(single, List.of(draws.about(single).one(description.of(single))));
        }
        words.put(
                "partner",
                description.words().getOrDefault("called", List.of(partner().name())));
        words.put("region", List.of(region().fullName()));
        int drafted = dates.drafted().getYear();
        words.put(
                "year",
                Stream.of(1, 2, 3).map(ago -> String.valueOf(drafted - ago)).toList());
        return new PhraseWords(words);
    }
}
