package nl.ncw.examples.sample.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;

/** Draws the parties, the profile and the status of an agreement. */
final class PlanDrawer {
    private final PartnerDescriptions descriptions = PartnerDescriptions.read();
    private final RegionNeighbours neighbours = RegionNeighbours.read();
    private final Catalogue catalogue;

    PlanDrawer(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    AgreementPlan plan(Draws draws) {
        PartnerDescription description = descriptions.one(draws.about("partner kind"));
        AgreementStatus status = status(draws.about("status").between(1, 100));
        return new AgreementPlan(
                profile(description.kind().coreTask(), draws.about("profile")),
                status,
                completeness(status, draws.about("completeness")),
                description,
                regions(description, draws.about("regions")),
                partners(description, draws.about("partners")),
                AgreementDates.drawn(status, draws.about("dates")));
    }

    /** Returns a profile that the catalogue covers. Who is seldom a partner seldom has one that asks much. */
    private CooperationProfile profile(CoreTask task, Draws draws) {
        List<CooperationProfile> weighted = new ArrayList<>();
        for (CooperationProfile profile : CooperationProfile.values()) {
            if (catalogue.profiles().containsKey(profile)) {
                weighted.addAll(Collections.nCopies(weight(profile, task == CoreTask.INCIDENTELE_PARTNER), profile));
            }
        }
        return draws.one(weighted);
    }

    private static int weight(CooperationProfile profile, boolean seldom) {
        return switch (profile) {
            case KERN -> seldom ? 1 : 25;
            case STRUCTUREEL -> seldom ? 20 : 40;
            case KOPPEL -> seldom ? 5 : 12;
            case STAND_BY -> seldom ? 34 : 15;
            case AD_HOC -> seldom ? 40 : 8;
        };
    }

    private static AgreementStatus status(int percentage) {
        if (percentage <= 30) {
            return AgreementStatus.CONCEPT;
        }
        if (percentage <= 55) {
            return AgreementStatus.IN_AFSTEMMING;
        }
        return percentage <= 92 ? AgreementStatus.VASTGESTELD : AgreementStatus.BEEINDIGD;
    }

    private static int completeness(AgreementStatus status, Draws draws) {
        return switch (status) {
            case CONCEPT -> draws.between(25, 85);
            case IN_AFSTEMMING -> draws.between(75, 99);
            case VASTGESTELD, BEEINDIGD -> 100;
        };
    }

    private List<SafetyRegion> regions(PartnerDescription description, Draws draws) {
        SafetyRegion adopting = draws.one(SafetyRegions.all());
        if (!description.isNational()) {
            return neighbours.around(adopting, draws.chance(45) ? 0 : draws.between(1, 4), draws);
        }
        List<SafetyRegion> all = new ArrayList<>(SafetyRegions.all());
        all.remove(adopting);
        all.add(0, adopting);
        return List.copyOf(all);
    }

    /** Returns the partner, and at times a second one of the same kind. */
    private static List<CrisisPartner> partners(PartnerDescription description, Draws draws) {
        List<String> names = draws.shuffled(description.of("names"));
        boolean two = !description.isNational() && draws.chance(8);
        return names.stream()
                .limit(two ? 2 : 1)
                .map(name -> CrisisPartner.ofKind(name, description.kind()))
                .toList();
    }
}
