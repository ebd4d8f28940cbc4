package nl.ncw.examples.sample.random;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.model.organisation.Organisation;
import nl.ncw.model.term.BasisDocument;
import nl.ncw.model.term.BasisKind;
import nl.ncw.model.term.Classification;
import nl.ncw.model.term.DurationKind;
import nl.ncw.model.term.Enclosure;
import nl.ncw.model.term.PublicationDecision;
import nl.ncw.model.term.RenewalKind;

/** Draws the terms of an agreement: how long it holds, on what it is based, what is published. */
final class TermDrawer {
    private final AgreementPlan plan;
    private final PhraseBook phrases;
    private final PhraseWords words;
    private final Draws draws;
    private final SignatureDrawer signatures;

    TermDrawer(AgreementPlan plan, People people, PhraseBook phrases, PhraseWords words, Draws draws) {
        this.plan = plan;
        this.phrases = phrases;
        this.words = words;
        this.draws = draws;
        this.signatures = new SignatureDrawer(plan, people, phrases, words, draws.about("signatures"));
    }

    Agreement addTo(Agreement draft) {
        Agreement agreement = draft.with(AgreementProperties.TITLE, PhraseWords.capitalised(text("title")));
        boolean early = plan.status() == AgreementStatus.CONCEPT && draws.chance(60);
        agreement = signatures.addTo(agreement);
        return early ? agreement : documents(publication(duration(agreement)));
    }

    private Agreement duration(Agreement draft) {
        LocalDate from = plan.dates().from();
        int years = draws.between(2, 4);
        ValidityPeriod validity = ValidityPeriod.from(from).evaluatedBy(from.plusMonths(draws.between(10, 22)));
        Agreement agreement = draft.with(AgreementProperties.AMENDMENT, text("amendment"))
                .with(AgreementProperties.ACCESSION, maybe(40, text("accession")))
                .with(AgreementProperties.YEARLY_MEETING, maybe(60, text("yearly-meeting")))
                .with(AgreementProperties.GO_LIVE, maybe(60, from.plusDays(draws.between(0, 60))))
                .with(AgreementProperties.EVALUATOR, maybe(70, evaluator()));
        if (plan.status() != AgreementStatus.BEEINDIGD && draws.chance(30)) {
            return agreement
                    .withValidity(validity)
                    .with(AgreementProperties.DURATION, DurationKind.ONBEPAALD)
                    .with(AgreementProperties.NOTICE_PERIOD, Period.ofMonths(draws.one(List.of(3, 6, 12))));
        }
        return renewal(agreement
                .withValidity(validity.until(from.plusYears(years).minusDays(1)))
                .with(AgreementProperties.DURATION, DurationKind.BEPAALD));
    }

    private Agreement renewal(Agreement agreement) {
        RenewalKind renewal = draws.one(List.of(RenewalKind.values()));
        return agreement
                .with(AgreementProperties.RENEWAL, renewal)
                .with(
                        AgreementProperties.RENEWAL_PERIOD,
                        renewal == RenewalKind.GEEN ? Optional.empty() : Optional.of(Period.ofYears(1)))
                .with(AgreementProperties.NOTICE_PERIOD, maybe(60, Period.ofMonths(draws.one(List.of(3, 6)))));
    }

    private Agreement publication(Agreement agreement) {
        Classification classification = draws.one(List.of(
                Classification.OPENBAAR, Classification.OPENBAAR, Classification.INTERN, Classification.VERTROUWELIJK));
        PublicationDecision decision = switch (classification) {
            case OPENBAAR -> draws.one(List.of(PublicationDecision.OPENBAAR, PublicationDecision.GEDEELTELIJK));
            case INTERN -> PublicationDecision.GEDEELTELIJK;
            case VERTROUWELIJK -> PublicationDecision.NIET;
        };
        return agreement
                .with(AgreementProperties.CLASSIFICATION, classification)
                .with(AgreementProperties.PUBLICATION, decision)
                .with(
                        AgreementProperties.PUBLICATION_GROUNDS,
                        decision == PublicationDecision.OPENBAAR ? Optional.empty() : Optional.of(text("grounds")));
    }

    private Agreement documents(Agreement agreement) {
        List<BasisDocument> basis = List.of(
                new BasisDocument(BasisKind.WET, "Wet veiligheidsregio's", "artikel 16"),
                new BasisDocument(BasisKind.WET, draws.one(plan.description().of("law")), ""),
                new BasisDocument(
                        BasisKind.CRISISPLAN,
                        "Regionaal crisisplan",
                        plan.region().name()),
                new BasisDocument(BasisKind.KADER, "Beleidskader Netcentrische Samenwerking", ""));
        List<Enclosure> enclosures = List.of(
                new Enclosure("Contactkaart", "bijlage 1", ""),
                new Enclosure("Begrippenlijst", "bijlage 2", ""),
                new Enclosure("Gebruiksregeling LCMS", "bijlage 3", ""));
        return agreement
                .with(AgreementProperties.BASIS_DOCUMENTS, draws.some(basis, draws.between(1, basis.size())))
                .with(AgreementProperties.ENCLOSURES, enclosures.subList(0, draws.between(0, enclosures.size())));
    }

    private String evaluator() {
        Organisation one = draws.chance(50) ? plan.region() : plan.partner();
        return one.fullName() + draws.one(List.of("", ", in overleg met de andere partij"));
    }

    private String text(String key) {
        return phrases.text(key, words, draws);
    }

    private <T> Optional<T> maybe(int percentage, T value) {
        return draws.chance(percentage) ? Optional.of(value) : Optional.empty();
    }
}
