package nl.ncw.export;

import static org.junit.jupiter.api.Named.named;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.fixture.AwkwardTexts;
import nl.ncw.fixture.FullAnswers;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.organisation.AssociationMember;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.ValueQuestion;
import nl.ncw.model.term.AgreementReference;
import nl.ncw.model.term.AgreementScope;
import nl.ncw.model.term.BasisDocument;
import nl.ncw.model.term.BasisKind;
import nl.ncw.model.term.Classification;
import nl.ncw.model.term.DurationKind;
import nl.ncw.model.term.Enclosure;
import nl.ncw.model.term.Endorsement;
import nl.ncw.model.term.PublicationDecision;
import nl.ncw.model.term.RenewalKind;
import org.junit.jupiter.api.Named;

/** Agreements on which every format is tried: one with nothing in it, one between parties who said nothing yet, one with everything, and one that breaks formats. */
public final class TestAgreements {
    /** The first version, so that what the tests quote does not change with the form. */
    public static final Catalogue CATALOGUE = Catalogues.all().get(0);

    public static final Locale DUTCH = Locale.forLanguageTag("nl");

    private TestAgreements() {}

    @SuppressWarnings("exports") // JUnit is on the class path
    public static Stream<Named<Agreement>> all() {
        return Stream.of(
                named("a blank form", empty()),
                named("a draft between parties", begun()),
                named("a full one", full()),
                named("an awkward one", awkward()));
    }

    /** Without answers and parties: laid out as a form to fill in. */
    public static Agreement empty() {
        return Agreement.draft(CATALOGUE, CooperationProfile.STRUCTUREEL);
    }

    /** The parties are known, and have answered nothing. */
    public static Agreement begun() {
        return between(empty());
    }

    /** The same agreement between two parties, so that it is no form but lacks its answers. */
    public static Agreement between(Agreement agreement) {
        return agreement.between(
                SafetyRegions.byCode("VR08"), CrisisPartner.named("Waterschap Rivierenland", CoreTask.BEHEERDER));
    }

    private static final String DIGEST = "0123456789abcdef".repeat(4);

    /** Every question is answered in every voice, one as not applicable and one as an open point. */
    public static Agreement full() {
        Agreement agreement = empty().identifiedAs("ZAAK-2026.001")
                .between(
                        SafetyRegions.byCode("VR08"),
                        new CrisisPartner(
                                "Waterschap Rivierenland", Optional.of(CoreTask.BEHEERDER), Optional.of("waterschap")))
                .involving(List.of(SafetyRegions.byCode("VR08"), SafetyRegions.byCode("VR16")))
                .withStatus(AgreementStatus.IN_AFSTEMMING)
                .withValidity(ValidityPeriod.from(LocalDate.of(2026, 3, 1))
                        .until(LocalDate.of(2028, 2, 29))
                        .evaluatedBy(LocalDate.of(2027, 9, 1)))
                .withContact(Party.REGION, FullAnswers.contact("Anna de Vries"))
                .withContact(Party.PARTNER, Contact.named("Wachtdienst"))
                .withSignatory(
                        Signatory.of(Party.REGION, "Bram Jansen", "Directeur").signed(LocalDate.of(2026, 2, 20)))
                .withSignatory(Signatory.of(Party.PARTNER, "Carla Smit", ""))
                .withRevision(new Revision("0.1", LocalDate.of(2026, 1, 12), "Anna de Vries", "Eerste opzet"))
                .withRevision(new Revision("0.2", LocalDate.of(2026, 2, 3), "Carla Smit", "Trigger aangescherpt"));
        return FullAnswers.in(agreement, CATALOGUE)
                .answer("proces.alerteren.rol-locc", Answer.notApplicable("Het LOCC heeft hier geen rol."))
                .answer(
                        "mens-cultuur-oto.oefenen.frequentie",
                        Answer.toBeSettled("Oefenkalender maken", "OTO-functionaris", LocalDate.of(2026, 6, 30)));
    }

    /** The same between several organisations, and no property empty. */
    public static Agreement signed() {
        return full().with(AgreementProperties.OTHER_PARTNERS, List.of(CrisisPartner.named("Rijkswaterstaat")))
                .with(
                        AgreementProperties.MEMBERS,
                        List.of(new AssociationMember("Waterschap Rivierenland", "Waterschap Linge")))
                .with(AgreementProperties.SCOPE, AgreementScope.REGIONAAL)
                .with(AgreementProperties.REFERENCE, "2026/017")
                .with(AgreementProperties.TITLE, "Convenant hoogwater")
                .with(AgreementProperties.DURATION, DurationKind.BEPAALD)
                .with(AgreementProperties.RENEWAL, RenewalKind.BIJ_BESLUIT)
                .with(AgreementProperties.RENEWAL_PERIOD, Period.of(1, 6, 0))
                .with(AgreementProperties.NOTICE_PERIOD, Period.ofMonths(6))
                .with(AgreementProperties.AMENDMENT, "Schriftelijk en met instemming van alle partijen.")
                .with(AgreementProperties.ACCESSION, "Met instemming van alle partijen.")
                .with(AgreementProperties.EVALUATOR, "De informatiemanagers van de partijen")
                .with(AgreementProperties.YEARLY_MEETING, "In maart, door de accounthouders.")
                .with(AgreementProperties.PREDECESSOR, new AgreementReference("2022/3", Optional.of(DIGEST)))
                .with(AgreementProperties.SUCCESSOR, new AgreementReference("2030/1", Optional.of(DIGEST)))
                .with(AgreementProperties.GO_LIVE, LocalDate.of(2026, 4, 1))
                .with(AgreementProperties.CLASSIFICATION, Classification.INTERN)
                .with(AgreementProperties.PUBLICATION, PublicationDecision.GEDEELTELIJK)
                .with(AgreementProperties.PUBLICATION_GROUNDS, "Woo artikel 5.1, tweede lid, onder e")
                .with(
                        AgreementProperties.BASIS_DOCUMENTS,
                        List.of(new BasisDocument(BasisKind.WET, "Wet veiligheidsregio's", "artikel 16")))
                .with(AgreementProperties.ENCLOSURES, List.of(new Enclosure("Actielijst", "2026/018", DIGEST)))
                .with(
                        AgreementProperties.ENDORSEMENTS,
                        List.of(new Endorsement(
                                "Werkgroep Crisispartners",
                                Optional.of(LocalDate.of(2026, 2, 1)),
                                "zonder voorbehoud")))
                .with(
                        AgreementProperties.EARLIER_SIGNATORIES,
                        List.of(Signatory.of(Party.REGION, "Dirk Bos", "Directeur")
                                .signed(LocalDate.of(2022, 1, 5))))
                .withSignatory(Signatory.of(Party.PARTNER, "Els Mulder", "Hoofdingenieur-directeur")
                        .forOrganisation("Rijkswaterstaat")
                        .inCapacity("als vertegenwoordiger van de Staat")
                        .mandatedBy("mandaatbesluit", Optional.of(LocalDate.of(2024, 5, 1)))
                        .signingAt("Arnhem", Optional.of(LocalDate.of(2026, 2, 20))));
    }

    /** Awkward texts, long ones, and things without a place in the catalogue. */
    public static Agreement awkward() {
        Agreement agreement = empty().between(
                        SafetyRegions.byCode("VR25"),
                        CrisisPartner.named(
                                "Jansen & Zonen &9 &RRail \"=1+1\" " + "Zeer Lange Naam ".repeat(20) + "\uD83D\uDE00",
                                CoreTask.INCIDENTELE_PARTNER))
                .withContact(Party.PARTNER, FullAnswers.contact("=HYPERLINK(\"http://x.invalid\")"))
                .withSignatory(Signatory.of(Party.PARTNER, "@naam", "+functie"))
                .withRevision(new Revision("=2", LocalDate.of(2026, 1, 12), "-auteur", "_x0041_"))
                .withUnplaced(new UnplacedText("=Blad!A1", "-1 " + AwkwardTexts.longText("bewaard")));
        List<AnswerKey> texts = asked().entrySet().stream()
                .filter(asked -> asked.getValue() instanceof ValueQuestion)
                .map(Map.Entry::getKey)
                .toList();
        for (int i = 0; i < AwkwardTexts.ALL.size(); i++) {
            agreement = agreement.answer(texts.get(i), Answer.text(AwkwardTexts.ALL.get(i)));
        }
        return withStrangers(agreement)
                .answer("techniek.terugvalprocedure.wijze", Answer.text(AwkwardTexts.LONG_TEXT))
                .answer("mens-cultuur-oto.oefenen.frequentie", Answer.notApplicable(""))
                .answer("mens-cultuur-oto.vertrouwen.vertrouwen", new Answer.ToBeSettled("", "", Optional.empty()));
    }

    /** Answers to questions, options and columns that the catalogue has not, and in voices that are not asked. */
    private static Agreement withStrangers(Agreement agreement) {
        return agreement
                .answer("proces.vervallen.vraag", Answer.text("=antwoord op een vervallen vraag"))
                .answer("proces.vervallen.tabel", Party.PARTNER, Answer.table(AnswerValue.Row.of(Map.of("x", "=cel"))))
                .answer("algemeen.kerntaak.kerntaak", Answer.choice("beheerder"))
                .answer("proces.alerteren.wijze", Party.REGION, Answer.text("In een stem die niet gevraagd is."))
                .answer(
                        "organisatie.randvoorwaarden.voorzieningen",
                        Answer.checklist(
                                AnswerValue.Tick.arranged("vervallen-voorziening", "+notitie"),
                                AnswerValue.Tick.added("=eigen", AwkwardTexts.longText("notitie"))))
                .answer(
                        "proces.op-en-afschalen.niveaus",
                        Answer.matrix(Map.of("extra-rij", AnswerValue.Row.of(Map.of("extra-kolom", "=matrixcel")))))
                .answer(
                        "techniek.accounts.rechten",
                        Answer.table(AnswerValue.Row.of(Map.of(
                                "functie",
                                AwkwardTexts.LONG_WORD,
                                "_x0042_",
                                "-extra",
                                "rechten",
                                AwkwardTexts.LONG_WORD))));
    }

    /** The keys under which the parties answer, with their questions, in the order of the form. */
    public static Map<AnswerKey, Question> asked() {
        return FullAnswers.asked(CATALOGUE);
    }

    /** The same agreement, its answers given in another order. */
    public static Agreement rebuilt(Agreement agreement) {
        List<Map.Entry<AnswerKey, Answer>> answers =
                new ArrayList<>(agreement.answers().entrySet());
        Collections.reverse(answers);
        Agreement rebuilt = agreement;
        for (Map.Entry<AnswerKey, Answer> entry : answers) {
            rebuilt = rebuilt.unanswer(entry.getKey());
        }
        for (Map.Entry<AnswerKey, Answer> entry : answers) {
            rebuilt = rebuilt.answer(entry.getKey(), entry.getValue());
        }
        return rebuilt;
    }
}
