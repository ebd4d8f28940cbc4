package nl.ncw.validation;

import static nl.ncw.validation.SampleAgreements.NEIGHBOUR;
import static nl.ncw.validation.SampleAgreements.REGION;
import static nl.ncw.validation.SampleAgreements.contact;
import static nl.ncw.validation.SampleAgreements.day;

import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.AnswerValue.Row;
import nl.ncw.model.agreement.AnswerValue.Tick;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.organisation.AssociationMember;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.MeasurementUnit;
import nl.ncw.model.term.AgreementReference;
import nl.ncw.model.term.AgreementScope;
import nl.ncw.model.term.Classification;
import nl.ncw.model.term.DurationKind;
import nl.ncw.model.term.PublicationDecision;
import nl.ncw.model.term.RenewalKind;

/** Agreements that between them break every rule. */
public final class BrokenAgreements {
    private BrokenAgreements() {}

    public static List<Finding> findings() {
        return Stream.of(
                        Reports.findings(fields(), SampleAgreements.CATALOGUE),
                        Reports.findings(answers(), SampleAgreements.CATALOGUE),
                        Reports.findings(organisations(), SampleAgreements.CATALOGUE),
                        Reports.findings(indefinite(), SampleAgreements.CATALOGUE),
                        Reports.findings(definite(), SampleAgreements.CATALOGUE),
                        Reports.findings(withdrawn(), SampleAgreements.CATALOGUE),
                        Reports.findings(own(), SampleCatalogue.catalogue()),
                        Reports.findings(own(), SampleAgreements.CATALOGUE),
                        Reports.findings(typed(), SampleCatalogue.catalogue()),
                        Reports.findings(uncovered(), SampleCatalogue.catalogue()),
                        AgreementValidators.knowing(RegionRegister.of(List.of(NEIGHBOUR)))
                                .validate(
                                        fields().with(AgreementProperties.SCOPE, AgreementScope.LANDELIJK),
                                        SampleAgreements.CATALOGUE)
                                .findings())
                .flatMap(List::stream)
                .toList();
    }

    private static Agreement fields() {
        return SampleAgreements.empty()
                .with(AgreementProperties.REGION, Optional.of(REGION))
                .with(AgreementProperties.PARTNER, Optional.empty())
                .withStatus(AgreementStatus.VASTGESTELD)
                .withContact(Party.REGION, Contact.named("A. de Vries"))
                .withContact(Party.REGION, contact().reachedAt("12345", "geen"))
                .withSignatory(Signatory.of(Party.REGION, "A. de Vries", "").signed(day(1)))
                .withSignatory(Signatory.of(Party.REGION, "B. Jansen", ""))
                .withRevision(new Revision("0.1", day(2), "A. de Vries", "Opzet"))
                .withRevision(new Revision("0.2", day(1), "A. de Vries", "Vervolg"))
                .withUnplaced(new UnplacedText("Blad1!A1", "iets"));
    }

    private static Agreement organisations() {
        return SampleAgreements.empty()
                .withStatus(AgreementStatus.IN_AFSTEMMING)
                .between(
                        List.of(REGION),
                        List.of(
                                SampleAgreements.PARTNER,
                                CrisisPartner.named("Netbeheer"),
                                CrisisPartner.named("NETBEHEER")))
                .with(AgreementProperties.MEMBERS, List.of(new AssociationMember("Onbekend", "Lid")))
                .withContact(Party.PARTNER, Contact.named("Wacht").as("", "Onbekend"))
                .withSignatory(Signatory.of(CrisisPartner.named("Onbekend"), "A. de Vries", "")
                        .mandatedBy("Besluit", day(2))
                        .signed(day(1)));
    }

    private static Agreement indefinite() {
        AgreementReference itself = new AgreementReference("Z-1", Optional.of("abc"));
        return SampleAgreements.empty()
                .with(AgreementProperties.REFERENCE, "Z-1")
                .with(AgreementProperties.DURATION, DurationKind.ONBEPAALD)
                .with(AgreementProperties.RENEWAL, RenewalKind.STILZWIJGEND)
                .with(AgreementProperties.PREDECESSOR, itself)
                .with(AgreementProperties.SUCCESSOR, itself)
                .with(AgreementProperties.CLASSIFICATION, Classification.INTERN)
                .with(AgreementProperties.PUBLICATION, PublicationDecision.OPENBAAR)
                .withValidity(ValidityPeriod.from(day(1)).until(day(2)))
                .with(AgreementProperties.GO_LIVE, day(3));
    }

    private static Agreement definite() {
        return SampleAgreements.empty()
                .answer(SampleAgreements.TEXT, Answer.toBeSettled("Bellen", "A. de Vries", day(1)))
                .with(AgreementProperties.DURATION, DurationKind.BEPAALD)
                .with(AgreementProperties.PUBLICATION, PublicationDecision.NIET);
    }

    private static Agreement withdrawn() {
        return SampleAgreements.empty()
                .withValidity(ValidityPeriod.from(day(1)).until(day(2)).evaluatedBy(day(3)))
                .with(AgreementProperties.NOTICE_PERIOD, Period.ofMonths(1));
    }

    private static Agreement answers() {
        return SampleAgreements.empty()
                .with(AgreementProperties.REGION, Optional.empty())
                .with(AgreementProperties.PARTNER, Optional.of(SampleAgreements.PARTNER))
                .involving(List.of(NEIGHBOUR))
                .withValidity(ValidityPeriod.from(day(3)).until(day(1)).evaluatedBy(day(2)))
                .answer(SampleAgreements.TEXT, new Answer.ToBeSettled("", "", Optional.empty()))
                .answer(SampleAgreements.EACH_PARTY, Answer.text("x"))
                .answer(SampleAgreements.FACT, Answer.choice("x"))
                .answer("proces.alarmeren.onbekend", Answer.text("x"))
                .answer("proces.alarmeren.verloop", Answer.notApplicable(""))
                .answer("proces.alarmeren.functionarissen", Answer.choice("x"))
                .answer(SampleAgreements.CHECKLIST, Answer.checklist(Tick.arranged("x", "")))
                .answer(SampleAgreements.TABLE, Answer.table(Row.of(Map.of("x", "y"))))
                .answer(
                        SampleAgreements.MATRIX,
                        Answer.matrix(Map.of(
                                "operationeel",
                                Row.of(Map.of("veiligheidsregio", "ROT")),
                                "x",
                                Row.of(Map.of("veiligheidsregio", "y")))))
                .answer(SampleAgreements.PER_REGION, Answer.contacts(contact().reachedAt("12345", "geen")))
                .answer(SampleAgreements.CONTACTS, Answer.contacts(Contact.named("A. de Vries")));
    }

    private static Agreement own() {
        return Agreement.draft(SampleCatalogue.catalogue(), CooperationProfile.STRUCTUREEL)
                .answer(SampleCatalogue.CHOICE, Answer.choice("x"))
                .answer(SampleCatalogue.CLOSED_CHECKLIST, Answer.checklist(Tick.added("x", "")))
                .answer(SampleCatalogue.ONE_REGION, Answer.regions(REGION, NEIGHBOUR))
                .answer(SampleCatalogue.ELSEWHERE, Answer.text("x"));
    }

    private static Agreement typed() {
        AnswerValue.Number people = new AnswerValue.Number(BigDecimal.ONE, MeasurementUnit.PEOPLE);
        return Agreement.draft(SampleCatalogue.catalogue(), CooperationProfile.STRUCTUREEL)
                .answer(SampleCatalogue.NUMBER, Answer.number(1, MeasurementUnit.PEOPLE))
                .answer(SampleCatalogue.CONDITIONAL, Answer.text("x"))
                .answer(
                        SampleCatalogue.GROUP,
                        Answer.table(
                                Row.ofValues(Map.of("keuze", new AnswerValue.Choice("x"), "duur", people)),
                                Row.of(Map.of("naam", "x", "duur", "x"))));
    }

    private static Agreement uncovered() {
        return Agreement.draft(SampleCatalogue.catalogue().reference(), CooperationProfile.KOPPEL);
    }
}
