package nl.ncw.model.merge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementField;
import nl.ncw.model.agreement.AgreementFields;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.PartyContact;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.agreement.Unplaced;
import nl.ncw.model.agreement.Validity;
import nl.ncw.model.catalogue.SmallCatalogue;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;

/** An agreement as it was sent out, in which no part is empty, and what the parties may write in it. */
public final class Copies {
    public static final SafetyRegion UTRECHT = new SafetyRegion("VR09", "Utrecht");
    public static final SafetyRegion ZEELAND = new SafetyRegion("VR19", "Zeeland");
    public static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    public static final PartyContact JANSEN = contact("Jansen", "030-1");
    public static final PartyContact BAKKER = contact("Bakker", "030-2");
    public static final Signatory DE_VRIES = new Signatory(Party.PARTNER, "De Vries", "Directeur", Optional.empty());
    public static final Revision FIRST = new Revision("0.1", DAY, "Jansen", "Eerste versie");
    public static final Unplaced MAP = new Unplaced("/bijlage", "Kaart");
    public static final AnswerKey WIJZE = new AnswerKey(new QuestionId(SmallCatalogue.WIJZE), Voice.JOINT);

    private Copies() {}

    public static Agreement sent() {
        return Agreement.draft(SmallCatalogue.catalogue(), CooperationProfile.STRUCTUREEL)
                .identifiedAs("zaak-1")
                .between(UTRECHT, CrisisPartner.named("Vitens", CoreTask.DIENSTVERLENER))
                .withValidity(Validity.from(DAY))
                .withContact(JANSEN.party(), JANSEN.contact())
                .withContact(BAKKER.party(), BAKKER.contact())
                .withSignatory(DE_VRIES)
                .withRevision(FIRST)
                .withUnplaced(MAP)
                .answer(WIJZE, Answer.text("Telefonisch."))
                .answer(SmallCatalogue.TRIGGER, Party.PARTNER, Answer.text("Lage druk."));
    }

    public static PartyContact contact(String name, String telephone) {
        return new PartyContact(Party.REGION, Contact.named(name).reachedAt(telephone, ""));
    }

    public static AgreementPath.InList contact(String name) {
        return new AgreementPath.InList(AgreementFields.CONTACTS, List.of("region", name), 1);
    }

    public static AgreementPath.OfField field(AgreementField<?> field) {
        return new AgreementPath.OfField(field);
    }
}
