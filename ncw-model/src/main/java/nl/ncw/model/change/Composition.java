package nl.ncw.model.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.PartyContact;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.agreement.Unplaced;
import nl.ncw.model.agreement.Validity;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;

/**
 * An agreement put together out of what stands at each subject.
 *
 * @param parts what stands at each subject
 * @param orders the elements of each list, in their order; those that nothing stands at are not in it
 */
record Composition(Map<Subject, Content> parts, Map<AgreementList, List<Subject>> orders) {

    Agreement agreement() {
        Agreement draft = Agreement.draft(
                field(AgreementField.CATALOGUE, CatalogueReference.class).orElseThrow(),
                field(AgreementField.PROFILE, CooperationProfile.class).orElseThrow());
        return field(AgreementField.ID, String.class)
                .map(draft::identifiedAs)
                .orElse(draft)
                .withParties(field(AgreementField.REGION, SafetyRegion.class), partner())
                .involving(list(AgreementList.INVOLVED_REGIONS, SafetyRegion.class))
                .withStatus(field(AgreementField.STATUS, AgreementStatus.class).orElseThrow())
                .withValidity(new Validity(
                        field(AgreementField.VALIDITY_FROM, LocalDate.class),
                        field(AgreementField.VALIDITY_UNTIL, LocalDate.class),
                        field(AgreementField.VALIDITY_EVALUATION, LocalDate.class)))
                .replacingContacts(list(AgreementList.CONTACTS, PartyContact.class))
                .replacingSignatories(list(AgreementList.SIGNATORIES, Signatory.class))
                .replacingRevisions(list(AgreementList.REVISIONS, Revision.class))
                .replacingAnswers(answers())
                .withUnplaced(list(AgreementList.UNPLACED, Unplaced.class));
    }

    private Optional<CrisisPartner> partner() {
        return field(AgreementField.PARTNER_NAME, String.class)
                .map(name -> new CrisisPartner(
                        name,
                        field(AgreementField.PARTNER_CORE_TASK, CoreTask.class).orElseThrow(),
                        field(AgreementField.PARTNER_KIND, String.class)))
                .or(() -> field(AgreementField.PARTNER, CrisisPartner.class));
    }

    private Map<AnswerKey, Answer> answers() {
        Map<AnswerKey, Answer> answers = new TreeMap<>();
        parts.forEach((subject, content) -> {
            if (subject instanceof Subject.OfAnswer answer) {
                answers.put(answer.key(), content.as(Answer.class).orElseThrow());
            }
        });
        return answers;
    }

    private <T> Optional<T> field(AgreementField field, Class<T> type) {
        return Optional.ofNullable(parts.get(new Subject.OfField(field))).flatMap(content -> content.as(type));
    }

    private <T> List<T> list(AgreementList list, Class<T> type) {
        return orders.get(list).stream()
                .flatMap(subject -> Optional.ofNullable(parts.get(subject)).stream())
                .map(content -> content.as(type).orElseThrow())
                .toList();
    }
}
