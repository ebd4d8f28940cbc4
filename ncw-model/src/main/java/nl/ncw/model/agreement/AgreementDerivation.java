package nl.ncw.model.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;

/** Methods that derive a changed agreement. Each returns a new agreement and leaves the original unchanged. */
@CheckReturnValue
abstract sealed class AgreementDerivation extends AgreementReading permits Agreement {

    /** Returns a copy of this agreement with other answers. The map must not be modified afterwards. */
    abstract Agreement answering(SortedMap<AnswerKey, Answer> newAnswers);

    /**
     * Returns a copy of this agreement with another value of a field.
     *
     * @param <T> the type of the value
     * @param field the field, such as {@link AgreementProperties#PROFILE}
     * @param value the value
     * @return a new agreement
     * @throws IllegalArgumentException if the field is a part of a field that has no value
     */
    public <T> Agreement with(SingleValueProperty<T> field, T value) {
        return with(field, Optional.of(Checks.notNull(value, field.words())));
    }

    /**
     * Returns a copy of this agreement with another value of a field, or without a value.
     *
     * @param <T> the type of the value
     * @param field the field, such as {@link AgreementProperties#REGION}
     * @param value the value; empty to remove it
     * @return a new agreement
     * @throws IllegalArgumentException if the field is required and the value is empty, or if the field is a part of a
     *     field that has no value
     */
    public <T> Agreement with(SingleValueProperty<T> field, Optional<T> value) {
        return field.replace(self(), value);
    }

    /**
     * Returns a copy of this agreement with other elements in a list.
     *
     * @param <E> the type of the elements
     * @param list the list, such as {@link AgreementProperties#CONTACTS}
     * @param elements the elements, which replace all current elements
     * @return a new agreement
     */
    public <E> Agreement with(ListProperty<E> list, Collection<? extends E> elements) {
        return list.replaceAll(self(), elements);
    }

    /**
     * Returns a copy of this agreement with another id.
     *
     * @param newId 1 to 64 letters, digits, dots, hyphens and underscores
     * @return a new agreement
     */
    public Agreement identifiedAs(String newId) {
        return with(AgreementProperties.ID, Checks.notNull(newId, "agreement id"));
    }

    /**
     * Returns a copy of this agreement between two parties. If no region is involved yet, the safety region becomes an
     * involved region.
     *
     * @param newRegion the safety region (the adoptieregio, where other regions are involved)
     * @param newPartner the crisis partner
     * @return a new agreement
     */
    public Agreement between(SafetyRegion newRegion, CrisisPartner newPartner) {
        Agreement between = with(AgreementProperties.REGION, newRegion).with(AgreementProperties.PARTNER, newPartner);
        return self().involvedRegions().isEmpty() ? between.involving(List.of(newRegion)) : between;
    }

    /**
     * Returns a copy of this agreement between several organisations. All regions become involved regions.
     *
     * @param newRegions the safety regions, at least one; the first is the adoptieregio
     * @param newPartners the crisis partners, at least one; the first is the contact for the others
     * @return a new agreement
     */
    public Agreement between(Collection<SafetyRegion> newRegions, Collection<CrisisPartner> newPartners) {
        List<SafetyRegion> regions = Checks.notEmpty(newRegions, "regions");
        List<CrisisPartner> partners = Checks.notEmpty(newPartners, "partners");
        return with(AgreementProperties.REGION, regions.get(0))
                .with(AgreementProperties.PARTNER, partners.get(0))
                .with(AgreementProperties.OTHER_PARTNERS, partners.subList(1, partners.size()))
                .involving(regions);
    }

    /**
     * Returns a copy of this agreement that holds for other regions.
     *
     * @param regions all regions for which the agreement holds, including the adopting region
     * @return a new agreement
     */
    public Agreement involving(Collection<SafetyRegion> regions) {
        return with(AgreementProperties.INVOLVED_REGIONS, regions);
    }

    /**
     * Returns a copy of this agreement with another status.
     *
     * @param newStatus the status
     * @return a new agreement
     */
    public Agreement withStatus(AgreementStatus newStatus) {
        return with(AgreementProperties.STATUS, newStatus);
    }

    /**
     * Returns a copy of this agreement with another validity.
     *
     * @param newValidity the validity
     * @return a new agreement
     */
    public Agreement withValidity(ValidityPeriod newValidity) {
        return with(AgreementProperties.VALIDITY, newValidity);
    }

    /**
     * Returns a copy of this agreement with one more contact.
     *
     * @param party the party that is reached through the contact
     * @param contact the person or desk
     * @return a new agreement
     */
    public Agreement withContact(Party party, Contact contact) {
        return plus(AgreementProperties.CONTACTS, new PartyContact(party, contact));
    }

    /**
     * Returns a copy of this agreement with one more signatory.
     *
     * @param signatory the signatory
     * @return a new agreement
     */
    public Agreement withSignatory(Signatory signatory) {
        return plus(AgreementProperties.SIGNATORIES, signatory);
    }

    /**
     * Returns a copy of this agreement with one more revision at the end of its history.
     *
     * @param revision the revision
     * @return a new agreement
     */
    public Agreement withRevision(Revision revision) {
        return plus(AgreementProperties.REVISIONS, revision);
    }

    /**
     * Returns a copy of this agreement with more values that were not chosen when copies were merged, added after the
     * existing ones.
     *
     * @param values the values
     * @return a new agreement
     */
    public Agreement withSetAside(Collection<SetAsideValue> values) {
        List<SetAsideValue> more = Checks.copy(values, "set-aside values");
        return with(
                AgreementProperties.SET_ASIDE,
                Stream.concat(self().setAside().stream(), more.stream()).toList());
    }

    /**
     * Returns a copy of this agreement with one more piece of unplaced content.
     *
     * @param kept the content and its origin
     * @return a new agreement
     */
    public Agreement withUnplaced(UnplacedText kept) {
        return plus(AgreementProperties.UNPLACED, kept);
    }

    /**
     * Returns a copy of this agreement with more unplaced content, added after the existing content. Existing content
     * is never replaced.
     *
     * @param kept the contents and their origins
     * @return a new agreement
     */
    public Agreement withUnplaced(Collection<UnplacedText> kept) {
        List<UnplacedText> more = Checks.copy(kept, "unplaced");
        return with(
                AgreementProperties.UNPLACED,
                Stream.concat(self().unplaced().stream(), more.stream()).toList());
    }

    /**
     * Returns a copy of this agreement without a piece of unplaced content that somebody dealt with.
     *
     * @param kept the content and its origin
     * @return a new agreement
     */
    public Agreement withoutUnplaced(UnplacedText kept) {
        return minus(AgreementProperties.UNPLACED, Checks.notNull(kept, "kept"));
    }

    /**
     * Returns a copy of this agreement without a value that was not chosen when copies were merged.
     *
     * @param value the value
     * @return a new agreement
     */
    public Agreement withoutSetAside(SetAsideValue value) {
        return minus(AgreementProperties.SET_ASIDE, Checks.notNull(value, "value"));
    }

    /**
     * Returns a copy of this agreement with a text as an answer, or at the end of the answer that is there, on a line of its
     * own. This is how kept content gets a place.
     *
     * @param key the question and the voice
     * @param text the text
     * @return a new agreement
     * @throws IllegalArgumentException if the question has an answer that is not a text, or an open point
     */
    public Agreement extendAnswer(AnswerKey key, String text) {
        Checks.notNull(text, "text");
        Optional<Answer> before = Optional.ofNullable(self().answers().get(Checks.notNull(key, "key")));
        if (before.isPresent() && before.flatMap(AgreementDerivation::words).isEmpty()) {
            throw new IllegalArgumentException("%s: expected no answer or a text, was another answer".formatted(key));
        }
        String words = before.flatMap(AgreementDerivation::words)
                .map(old -> old + "\n" + text)
                .orElse(text);
        return answer(key, Answer.text(words));
    }

    /** Returns the text of an answer; empty if it is not a text. */
    private static Optional<String> words(Answer answer) {
        return answer.given()
                .filter(AnswerValue.Text.class::isInstance)
                .map(value -> ((AnswerValue.Text) value).text());
    }

    /**
     * Returns a copy of this agreement with a joint answer, which replaces an earlier joint answer to the question.
     *
     * @param question the question's id, such as {@code proces.alerteren.wijze}
     * @param answer the answer
     * @return a new agreement
     * @throws IllegalArgumentException if the id is malformed
     */
    public Agreement answer(String question, Answer answer) {
        return answer(new AnswerKey(new QuestionId(question), Voice.JOINT), answer);
    }

    /**
     * Returns a copy of this agreement with the answer of one party, which replaces an earlier answer of that party to
     * the question.
     *
     * @param question the question's id, such as {@code proces.monitoren.trigger}
     * @param party the party that answers for itself
     * @param answer the answer
     * @return a new agreement
     * @throws IllegalArgumentException if the id is malformed
     */
    public Agreement answer(String question, Party party, Answer answer) {
        Voice voice = Checks.notNull(party, "party").voice();
        return answer(new AnswerKey(new QuestionId(question), voice), answer);
    }

    /**
     * Returns a copy of this agreement with an answer, which replaces an earlier answer with the same key.
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
     * Returns a copy of this agreement in which these answers replace all current answers. File readers use it: it
     * makes one copy, where adding the answers one by one makes a copy for each answer.
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
     * Returns a copy of this agreement without the answer with a key.
     *
     * @param key the question and the voice
     * @return a new agreement
     */
    public Agreement unanswer(AnswerKey key) {
        SortedMap<AnswerKey, Answer> fewer = new TreeMap<>(self().answers());
        fewer.remove(Checks.notNull(key, "key"));
        return answering(fewer);
    }

    private <E> Agreement minus(ListProperty<E> list, E element) {
        return with(
                list,
                list.of(self()).stream().filter(other -> !other.equals(element)).toList());
    }

    private <E> Agreement plus(ListProperty<E> list, E element) {
        return with(
                list,
                Stream.concat(list.of(self()).stream(), Stream.of(element)).toList());
    }
}
