package nl.ncw.model.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;

/** The changes of an agreement. Each gives a new agreement and leaves the old one as it was. */
abstract sealed class AgreementChanges permits Agreement {

    abstract Agreement self();

    /** The same agreement with other answers, which nobody else changes. */
    abstract Agreement answering(SortedMap<AnswerKey, Answer> newAnswers);

    /**
     * The same agreement with another value of a field.
     *
     * @param <T> the type of the value
     * @param field the field, such as {@link AgreementFields#PROFILE}
     * @param value the value
     * @return a new agreement
     * @throws IllegalArgumentException if the field is a part of one that is not there
     */
    public <T> Agreement with(AgreementField<T> field, T value) {
        return with(field, Optional.of(Checks.notNull(value, field.words())));
    }

    /**
     * The same agreement with another value of a field, or without one.
     *
     * @param <T> the type of the value
     * @param field the field, such as {@link AgreementFields#REGION}
     * @param value the value; empty to remove it
     * @return a new agreement
     * @throws IllegalArgumentException if the field is required and the value empty, or if the field is a part of one that
     *     is not there
     */
    public <T> Agreement with(AgreementField<T> field, Optional<T> value) {
        return field.replace(self(), value);
    }

    /**
     * The same agreement with other elements in a list.
     *
     * @param <E> the type of the elements
     * @param list the list, such as {@link AgreementFields#CONTACTS}
     * @param elements the elements, in the place of all that it had
     * @return a new agreement
     */
    public <E> Agreement with(AgreementList<E> list, Collection<? extends E> elements) {
        return list.replaceAll(self(), elements);
    }

    /**
     * The same agreement with an identity of its own.
     *
     * @param newId 1 to 64 letters, digits, dots, hyphens and underscores
     * @return a new agreement
     */
    public Agreement identifiedAs(String newId) {
        return with(AgreementFields.ID, Checks.notNull(newId, "agreement id"));
    }

    /**
     * The same agreement between two parties. Where no region is involved yet, the region now is.
     *
     * @param newRegion the safety region, the adoptieregio where others are involved
     * @param newPartner the crisis partner
     * @return a new agreement
     */
    public Agreement between(SafetyRegion newRegion, CrisisPartner newPartner) {
        Agreement between = with(AgreementFields.REGION, newRegion).with(AgreementFields.PARTNER, newPartner);
        return self().involvedRegions().isEmpty() ? between.involving(List.of(newRegion)) : between;
    }

    /**
     * The same agreement, holding for these regions.
     *
     * @param regions all regions for which it holds, the adopting region among them
     * @return a new agreement
     */
    public Agreement involving(Collection<SafetyRegion> regions) {
        return with(AgreementFields.INVOLVED_REGIONS, regions);
    }

    /**
     * The same agreement with another status.
     *
     * @param newStatus the status
     * @return a new agreement
     */
    public Agreement withStatus(AgreementStatus newStatus) {
        return with(AgreementFields.STATUS, newStatus);
    }

    /**
     * The same agreement with another validity.
     *
     * @param newValidity the validity
     * @return a new agreement
     */
    public Agreement withValidity(Validity newValidity) {
        return with(AgreementFields.VALIDITY, newValidity);
    }

    /**
     * The same agreement with one more contact.
     *
     * @param party the party that is reached
     * @param contact the person or desk
     * @return a new agreement
     */
    public Agreement withContact(Party party, Contact contact) {
        return plus(AgreementFields.CONTACTS, new PartyContact(party, contact));
    }

    /**
     * The same agreement with one more signatory.
     *
     * @param signatory who signs
     * @return a new agreement
     */
    public Agreement withSignatory(Signatory signatory) {
        return plus(AgreementFields.SIGNATORIES, signatory);
    }

    /**
     * The same agreement with one more revision at the end of its history.
     *
     * @param revision the revision
     * @return a new agreement
     */
    public Agreement withRevision(Revision revision) {
        return plus(AgreementFields.REVISIONS, revision);
    }

    /**
     * The same agreement with one more thing kept that has no home in it.
     *
     * @param kept what stood where
     * @return a new agreement
     */
    public Agreement withUnplaced(Unplaced kept) {
        return plus(AgreementFields.UNPLACED, kept);
    }

    /**
     * The same agreement with more things kept that have no home in it, behind those that it had. None is ever replaced:
     * what is kept stays.
     *
     * @param kept what stood where
     * @return a new agreement
     */
    public Agreement withUnplaced(Collection<Unplaced> kept) {
        List<Unplaced> more = Checks.copy(kept, "unplaced");
        return with(
                AgreementFields.UNPLACED,
                Stream.concat(self().unplaced().stream(), more.stream()).toList());
    }

    /**
     * The same agreement with a joint answer, in the place of an earlier one.
     *
     * @param question the question's id, such as {@code proces.alerteren.wijze}
     * @param answer the answer
     * @return a new agreement
     * @throws IllegalArgumentException if the id has not the form of one
     */
    public Agreement answer(String question, Answer answer) {
        return answer(new AnswerKey(new QuestionId(question), Voice.JOINT), answer);
    }

    /**
     * The same agreement with the answer of one party, in the place of an earlier one.
     *
     * @param question the question's id, such as {@code proces.monitoren.trigger}
     * @param party the party that answers for itself
     * @param answer the answer
     * @return a new agreement
     * @throws IllegalArgumentException if the id has not the form of one
     */
    public Agreement answer(String question, Party party, Answer answer) {
        Voice voice = Checks.notNull(party, "party").voice();
        return answer(new AnswerKey(new QuestionId(question), voice), answer);
    }

    /**
     * The same agreement with an answer, in the place of an earlier one.
     *
     * @param key the question and the voice
     * @param answer the answer
     * @return a new agreement
     */
    public Agreement answer(AnswerKey key, Answer answer) {
        SortedMap<AnswerKey, Answer> more = new TreeMap<>(self().answers());
        more.put(Checks.notNull(key, "key"), Checks.notNull(answer, "answer"));
        return answering(more);
    }

    /**
     * The same agreement with these answers, in the place of all that it had. The way for readers of files: it takes one
     * copy, where answer by answer takes as many as there are answers.
     *
     * @param newAnswers the answers by question and voice
     * @return a new agreement
     */
    public Agreement replacingAnswers(Map<AnswerKey, Answer> newAnswers) {
        SortedMap<AnswerKey, Answer> copy = new TreeMap<>();
        Checks.notNull(newAnswers, "answers")
                .forEach((key, answer) -> copy.put(Checks.notNull(key, "key"), Checks.notNull(answer, "answer")));
        return answering(copy);
    }

    /**
     * The same agreement without an answer at a key.
     *
     * @param key the question and the voice
     * @return a new agreement
     */
    public Agreement unanswer(AnswerKey key) {
        SortedMap<AnswerKey, Answer> fewer = new TreeMap<>(self().answers());
        fewer.remove(Checks.notNull(key, "key"));
        return answering(fewer);
    }

    private <E> Agreement plus(AgreementList<E> list, E element) {
        return with(
                list,
                Stream.concat(list.of(self()).stream(), Stream.of(element)).toList());
    }
}
