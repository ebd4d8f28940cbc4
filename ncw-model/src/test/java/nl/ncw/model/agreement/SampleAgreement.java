package nl.ncw.model.agreement;

import java.time.LocalDate;
import java.util.Optional;
import nl.ncw.model.catalogue.SmallCatalogue;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;

/** An agreement on the small catalogue in which no part is empty. */
final class SampleAgreement {
    static final SafetyRegion UTRECHT = new SafetyRegion("VR09", "Utrecht");
    static final SafetyRegion ZEELAND = new SafetyRegion("VR19", "Zeeland");
    static final CrisisPartner VITENS = CrisisPartner.named("Vitens", CoreTask.DIENSTVERLENER);
    static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private SampleAgreement() {}

    static Agreement draft() {
        return Agreement.draft(SmallCatalogue.catalogue(), CooperationProfile.STRUCTUREEL);
    }

    static Agreement filledIn() {
        return draft().identifiedAs("zaak-2026-17")
                .between(UTRECHT, VITENS)
                .withStatus(AgreementStatus.IN_AFSTEMMING)
                .withValidity(Validity.from(DAY).until(DAY.plusYears(4)))
                .withContact(Party.REGION, Contact.named("Jansen"))
                .withSignatory(new Signatory(Party.PARTNER, "De Vries", "Directeur", Optional.of(DAY)))
                .withRevision(new Revision("0.1", DAY, "Jansen", "Eerste versie"))
                .withUnplaced(new Unplaced("/bijlage", "Kaart"))
                .answer(SmallCatalogue.WIJZE, Answer.text("Telefonisch."))
                .answer(SmallCatalogue.TRIGGER, Party.PARTNER, Answer.text("Lage druk."));
    }

    static AnswerKey joint(String question) {
        return new AnswerKey(new QuestionId(question), Voice.JOINT);
    }
}
