package nl.ncw.examples.sample.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.organisation.Organisation;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.term.Endorsement;

/** Draws who is reached, who signs, and by which versions the agreement came about. */
final class SignatureDrawer {
    private final AgreementPlan plan;
    private final People people;
    private final PhraseBook phrases;
    private final PhraseWords words;
    private final Draws draws;

    SignatureDrawer(AgreementPlan plan, People people, PhraseBook phrases, PhraseWords words, Draws draws) {
        this.plan = plan;
        this.people = people;
        this.phrases = phrases;
        this.words = words;
        this.draws = draws;
    }

    Agreement addTo(Agreement draft) {
        Agreement agreement = draft;
        // Those who sign are the same before and after, as only the scope decides about other regions.
        for (Organisation organisation : draft.signingOrganisations()) {
            agreement = reached(agreement, organisation);
            if (plan.isFinished() || plan.status() == AgreementStatus.IN_AFSTEMMING && draws.chance(50)) {
                agreement = agreement.withSignatory(signatory(organisation));
            }
        }
        return agreement
                .with(AgreementProperties.REVISIONS, revisions())
                .with(AgreementProperties.ENDORSEMENTS, endorsements());
    }

    private Agreement reached(Agreement draft, Organisation organisation) {
        Agreement agreement = draft;
        if (plan.isFinished() || draws.chance(92)) {
            agreement = agreement.withContact(organisation.party(), people.contact(organisation, draws));
        }
        if (organisation.equals(plan.partner()) && draws.chance(75)) {
            String desk = words.fill("{desk}", draws);
            agreement = agreement.withContact(Party.PARTNER, people.desk(organisation, desk, draws));
        }
        return agreement;
    }

    private Signatory signatory(Organisation organisation) {
        String function = organisation.party() == Party.REGION
                ? people.regionSignatoryFunction(draws)
                : draws.one(plan.description().of("head"));
        Signatory signatory = Signatory.of(organisation, people.name(draws), function);
        LocalDate signed = plan.dates().signed().minusDays(draws.between(0, 10));
        if (draws.chance(40)) {
            signatory = signatory.mandatedBy("Mandaatbesluit " + organisation.fullName(), mandated(signed));
        }
        return plan.isFinished() ? signatory.signed(signed) : signatory;
    }

    private LocalDate mandated(LocalDate signed) {
        return signed.minusDays(draws.between(30, 900));
    }

    private List<Revision> revisions() {
        List<Revision> revisions = new ArrayList<>();
        LocalDate drafted = plan.dates().drafted();
        revisions.add(revision("0.1", drafted, "revision first"));
        if (plan.status() != AgreementStatus.CONCEPT || draws.chance(40)) {
            revisions.add(revision("0.5", drafted.plusDays(draws.between(20, 60)), "revision middle"));
        }
        if (plan.status() != AgreementStatus.CONCEPT && draws.chance(60)) {
            revisions.add(revision("0.9", drafted.plusDays(draws.between(61, 100)), "revision middle"));
        }
        if (plan.isFinished()) {
            revisions.add(revision("1.0", plan.dates().signed(), "revision last"));
        }
        return revisions;
    }

    private Revision revision(String version, LocalDate day, String key) {
        return new Revision(version, day, people.name(draws), phrases.text(key, words, draws));
    }

    private List<Endorsement> endorsements() {
        if (!plan.isFinished() || !draws.chance(35)) {
            return List.of();
        }
        LocalDate day = plan.dates().signed().minusDays(draws.between(15, 60));
        return List.of(new Endorsement(
                "Directieoverleg " + plan.region().fullName(),
                Optional.of(day),
                phrases.text("endorsement", words, draws)));
    }
}
