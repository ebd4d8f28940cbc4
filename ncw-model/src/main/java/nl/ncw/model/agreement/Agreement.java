package nl.ncw.model.agreement;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.AgreementFact;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.Voice;

/**
 * Agreement between safety regions and crisis partners: the filled-in model form (uitwerking).
 *
 * <p>Immutable and thread-safe. The methods that change something return a new agreement. Two agreements are equal when
 * their contents are equal. The agreement keeps its content as given, even when it is incomplete or wrong; an
 * {@code AgreementValidator} reports what is missing or wrong. {@link AgreementProperties} lists the properties, which
 * {@link #get} reads and {@code with} replaces.
 *
 * @since 0.1.0
 */
@CheckReturnValue
public final class Agreement extends AgreementDerivation {
    private final Map<AgreementProperty<?>, Object> values;
    private final SortedMap<AnswerKey, Answer> answers;

    private Agreement(Map<AgreementProperty<?>, Object> values, SortedMap<AnswerKey, Answer> answers) {
        this.values = values;
        this.answers = answers;
    }

    /**
     * Creates an empty draft.
     *
     * @param catalogue the catalogue whose questions the agreement answers
     * @param profile the cooperation profile
     * @return a draft with status {@link AgreementStatus#CONCEPT}
     * @throws IllegalArgumentException if the catalogue does not cover the profile
     */
    public static Agreement draft(Catalogue catalogue, CooperationProfile profile) {
        Checks.notNull(catalogue, "catalogue").requireCovered(Checks.notNull(profile, "profile"));
        return draft(catalogue.reference(), profile);
    }

    /**
     * Creates an empty draft from a catalogue reference alone. File readers use it when the catalogue is not available.
     *
     * @param catalogue the id and version of the catalogue whose questions the agreement answers
     * @param profile the cooperation profile
     * @return a draft with status {@link AgreementStatus#CONCEPT}
     */
    public static Agreement draft(CatalogueReference catalogue, CooperationProfile profile) {
        Map<AgreementProperty<?>, Object> values = Map.of(
                AgreementProperties.CATALOGUE,
                Checks.notNull(catalogue, "catalogue"),
                AgreementProperties.PROFILE,
                Checks.notNull(profile, "profile"),
                AgreementProperties.STATUS,
                AgreementStatus.CONCEPT,
                AgreementProperties.VALIDITY,
                ValidityPeriod.UNSET);
        return new Agreement(values, Collections.emptySortedMap());
    }

    /**
     * Returns the answer to a question. For a question that asks for a {@link AgreementFact}, this is the value of that fact in
     * the agreement; for any other question it is the stored answer.
     *
     * @param question the question
     * @param voice the party or parties in whose name the question is answered
     * @return the answer, or empty while the question is unanswered
     */
    public Optional<Answer> answerTo(Question question, Voice voice) {
        Checks.notNull(question, "question");
        return question.fact()
                .map(this::stated)
                .orElseGet(() -> Optional.ofNullable(answers.get(new AnswerKey(question.id(), voice))));
    }

    private Optional<Answer> stated(AgreementFact fact) {
        return switch (fact) {
            case ADOPTING_REGION -> region().map(Answer::regions);
            case INVOLVED_REGIONS ->
                Optional.of(involvedRegions())
                        .filter(regions -> !regions.isEmpty())
                        .map(regions -> new Answer.Given(new AnswerValue.Regions(regions)));
            case OTHER_REGIONS ->
                Optional.of(regions().stream()
                                .filter(other -> region().filter(other::equals).isEmpty())
                                .toList())
                        .filter(regions -> !regions.isEmpty())
                        .map(regions -> new Answer.Given(new AnswerValue.Regions(regions)));
            case SCOPE -> get(AgreementProperties.SCOPE).map(scope -> Answer.choice(scope.key()));
            case CORE_TASK -> partner().flatMap(CrisisPartner::coreTask).map(task -> Answer.choice(task.key()));
            case PROFILE -> Optional.of(Answer.choice(profile().key()));
        };
    }

    /**
     * Returns the reference to the catalogue whose questions this agreement answers.
     *
     * @return the id and version of the catalogue
     */
    public CatalogueReference catalogue() {
        return AgreementProperties.CATALOGUE.of(this).orElseThrow();
    }

    /**
     * Returns the cooperation profile.
     *
     * @return the profile
     */
    public CooperationProfile profile() {
        return AgreementProperties.PROFILE.of(this).orElseThrow();
    }

    /**
     * Returns the identity, such as a case number.
     *
     * @return the id, or empty if none was given
     */
    public Optional<String> id() {
        return AgreementProperties.ID.of(this);
    }

    /**
     * Returns the safety region that makes the agreement (the adoptieregio, where other regions are involved).
     *
     * @return the region, or empty while it is unknown
     */
    public Optional<SafetyRegion> region() {
        return AgreementProperties.REGION.of(this);
    }

    /**
     * Returns the crisis partner; of several, the one that is the contact for the others.
     *
     * @return the partner, or empty while it is unknown
     */
    public Optional<CrisisPartner> partner() {
        return AgreementProperties.PARTNER.of(this);
    }

    /**
     * Returns all regions for which the agreement holds.
     *
     * @return the regions, in the order given, unmodifiable
     */
    public List<SafetyRegion> involvedRegions() {
        return AgreementProperties.INVOLVED_REGIONS.of(this);
    }

    /**
     * Returns the status in the life of the agreement.
     *
     * @return the status
     */
    public AgreementStatus status() {
        return AgreementProperties.STATUS.of(this).orElseThrow();
    }

    /**
     * Returns the period of validity and the day of evaluation.
     *
     * @return the validity
     */
    public ValidityPeriod validity() {
        return AgreementProperties.VALIDITY.of(this).orElseThrow();
    }

    /**
     * Returns the contacts through whom the parties are reached about the agreement.
     *
     * @return the contacts, in the order given, unmodifiable
     */
    public List<PartyContact> contacts() {
        return AgreementProperties.CONTACTS.of(this);
    }

    /**
     * Returns the persons who sign for the parties.
     *
     * @return the signatories, in the order given, unmodifiable
     */
    public List<Signatory> signatories() {
        return AgreementProperties.SIGNATORIES.of(this);
    }

    /**
     * Returns the revision history.
     *
     * @return the revisions, oldest first, unmodifiable
     */
    public List<Revision> revisions() {
        return AgreementProperties.REVISIONS.of(this);
    }

    /**
     * Returns the values that were not chosen when copies were merged.
     *
     * @return the values, in the order in which they were set aside, unmodifiable
     */
    public List<SetAsideValue> setAside() {
        return AgreementProperties.SET_ASIDE.of(this);
    }

    /**
     * Returns the kept content that has no place in the agreement.
     *
     * @return the unplaced content, in the order in which it was added, unmodifiable
     */
    public List<UnplacedText> unplaced() {
        return AgreementProperties.UNPLACED.of(this);
    }

    /**
     * Returns the stored answers. Facts of the agreement are not among them.
     *
     * @return the answers by question and voice, in the order of the keys, unmodifiable
     */
    public SortedMap<AnswerKey, Answer> answers() {
        return answers;
    }

    @Override
    Agreement self() {
        return this;
    }

    @Override
    Agreement answering(SortedMap<AnswerKey, Answer> newAnswers) {
        return new Agreement(values, Collections.unmodifiableSortedMap(newAnswers));
    }

    Optional<Object> stored(AgreementProperty<?> property) {
        return Optional.ofNullable(values.get(property));
    }

    Agreement storing(AgreementProperty<?> property, Optional<Object> value) {
        Map<AgreementProperty<?>, Object> changed = new HashMap<>(values);
        value.ifPresentOrElse(present -> changed.put(property, present), () -> changed.remove(property));
        return new Agreement(Collections.unmodifiableMap(changed), answers);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Agreement that && values.equals(that.values) && answers.equals(that.answers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(values, answers);
    }

    @Override
    public String toString() {
        return "agreement %s between %s and %s, %s, %s"
                .formatted(
                        id().orElse("without id"),
                        region().map(SafetyRegion::name).orElse("?"),
                        partner().map(CrisisPartner::name).orElse("?"),
                        profile().key(),
                        status().key());
    }
}
