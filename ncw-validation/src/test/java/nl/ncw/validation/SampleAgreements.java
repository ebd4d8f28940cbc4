package nl.ncw.validation;

import static nl.ncw.model.agreement.AnswerValue.Row;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.fixture.FullAnswers;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.Question;
import nl.ncw.model.term.PublicationDecision;

/** Agreements on the real catalogue. */
public final class SampleAgreements {
    /** The version that asks what the form asks, so that an answer to each question leaves nothing to say. */
    public static final Catalogue CATALOGUE = Catalogues.all().get(1);

    public static final SafetyRegion REGION = SafetyRegions.byCode("VR08");
    public static final SafetyRegion NEIGHBOUR = SafetyRegions.byCode("VR07");
    public static final CrisisPartner PARTNER = CrisisPartner.named("Waterschap Rivierenland", CoreTask.BEHEERDER);

    public static final String TEXT = "proces.alerteren.wijze";
    public static final String RECOMMENDED = "proces.alerteren.rol-locc";
    public static final String EACH_PARTY = "proces.monitoren.trigger";
    public static final String MATRIX = "proces.op-en-afschalen.niveaus";
    public static final String CHECKLIST = "organisatie.randvoorwaarden.voorzieningen";
    public static final String PER_REGION = "organisatie.adoptieregio.aanspreekpunten";
    public static final String CONTACTS = "mens-cultuur-oto.vertrouwen.aanspreekpunt";
    public static final String TABLE = "techniek.accounts.rechten";
    public static final String FACT = "algemeen.kerntaak.kerntaak";

    private SampleAgreements() {}

    public static Agreement empty() {
        return Agreement.draft(CATALOGUE, CooperationProfile.STRUCTUREEL);
    }

    /** Every question answered, nothing wrong, still a draft. */
    public static Agreement complete() {
        Agreement agreement = FullAnswers.in(empty().between(REGION, PARTNER), CATALOGUE);
        for (Map.Entry<AnswerKey, Question> asked : FullAnswers.asked(CATALOGUE).entrySet()) {
            if (asked.getValue().kind() == AnswerKind.CONTACTS) {
                agreement = agreement.answer(asked.getKey(), Answer.contacts(contact(), partnerContact()));
            }
        }
        return agreement;
    }

    /** Adopted and signed, nothing wrong. */
    public static Agreement adopted() {
        return complete()
                .identifiedAs("Z-2026-0815")
                .with(AgreementProperties.PUBLICATION, PublicationDecision.OPENBAAR)
                .withStatus(AgreementStatus.VASTGESTELD)
                .withValidity(ValidityPeriod.from(day(1)).until(day(28)).evaluatedBy(day(14)))
                .withContact(Party.REGION, contact().reachedAt("024-123 45 67", ""))
                .withSignatory(
                        Signatory.of(Party.REGION, "A. de Vries", "Directeur").signed(day(1)))
                .withSignatory(
                        Signatory.of(Party.PARTNER, "B. Jansen", "Dijkgraaf").signed(day(2)))
                .withRevision(new Revision("0.1", day(1), "A. de Vries", "Eerste opzet"))
                .withRevision(new Revision("1.0", day(1), "A. de Vries", "Vastgesteld"));
    }

    public static LocalDate day(int dayOfMonth) {
        return LocalDate.of(2026, 2, dayOfMonth);
    }

    public static Contact contact() {
        return Contact.named("Meldkamer")
                .reachedAt("0800-1234", "meldkamer@vrgz.nl")
                .forRegion(REGION);
    }

    public static Contact partnerContact() {
        return Contact.named("Dijkwacht").as("Wachtdienst", PARTNER.name()).reachedAt("0800-4321", "");
    }

    public static Answer levels(String regional, String partners) {
        Row named = Row.of(Map.of("veiligheidsregio", "BT", "crisispartner", "Crisisteam"));
        return Answer.matrix(Map.of(
                "strategisch",
                named,
                "tactisch",
                Row.of(Map.of("veiligheidsregio", "ROT", "crisispartner", "Crisisteam")),
                "operationeel",
                Row.of(Map.of("veiligheidsregio", regional, "crisispartner", partners))));
    }

    public static List<SafetyRegion> bothRegions() {
        return List.of(REGION, NEIGHBOUR);
    }
}
