package nl.ncw.model.agreement;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.Fact;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.Voice;

/**
 * An agreement between a safety region and a crisis partner: the working out (uitwerking) of the model form.
 *
 * <p>Immutable and thread-safe; a change returns a new agreement. Two agreements are equal when their content is. Content
 * is held as it was given, incomplete or wrong where it is: validation reports, the agreement keeps. Its properties are
 * listed by {@link AgreementFields}.
 */
public final class Agreement extends AgreementChanges {
    private final Map<AgreementProperty<?>, Object> values;
    private final SortedMap<AnswerKey, Answer> answers;

    private Agreement(Map<AgreementProperty<?>, Object> values, SortedMap<AnswerKey, Answer> answers) {
        this.values = values;
        this.answers = answers;
    }

    /**
     * An empty draft.
     *
     * @param catalogue the catalogue whose questions it answers
     * @param profile the cooperation profile
     * @return a draft with status {@link AgreementStatus#CONCEPT}
     * @throws IllegalArgumentException if the catalogue does not cover the profile
     */
    public static Agreement draft(Catalogue catalogue, CooperationProfile profile) {
        Checks.notNull(catalogue, "catalogue").requireCovered(Checks.notNull(profile, "profile"));
        return draft(catalogue.reference(), profile);
    }

    /**
     * An empty draft for a catalogue that need not be at hand, as a reader of files has it.
     *
     * @param catalogue the id and version of the catalogue whose questions it answers
     * @param profile the cooperation profile
     * @return a draft with status {@link AgreementStatus#CONCEPT}
     */
    public static Agreement draft(CatalogueReference catalogue, CooperationProfile profile) {
        Map<AgreementProperty<?>, Object> values = Map.of(
                AgreementFields.CATALOGUE,
                Checks.notNull(catalogue, "catalogue"),
                AgreementFields.PROFILE,
                Checks.notNull(profile, "profile"),
                AgreementFields.STATUS,
                AgreementStatus.CONCEPT,
                AgreementFields.VALIDITY,
                Validity.UNSET);
        return new Agreement(values, Collections.emptySortedMap());
    }

    /**
     * The answer to a question: the stored one, or for a question about a {@link Fact} of the agreement that fact.
     *
     * @param question the question
     * @param voice in whose name
     * @return the answer, or nothing while unanswered
     */
    public Optional<Answer> answerTo(Question question, Voice voice) {
        return question.fact()
                .map(this::stated)
                .orElseGet(() -> Optional.ofNullable(answers.get(new AnswerKey(question.id(), voice))));
    }

    private Optional<Answer> stated(Fact fact) {
        return switch (fact) {
            case ADOPTING_REGION -> region().map(Answer::regions);
            case INVOLVED_REGIONS ->
                Optional.of(involvedRegions())
                        .filter(regions -> !regions.isEmpty())
                        .map(regions -> new Answer.Given(new AnswerValue.Regions(regions)));
            case CORE_TASK ->
                partner().map(known -> Answer.choice(known.coreTask().key()));
            case PROFILE -> Optional.of(Answer.choice(profile().key()));
        };
    }

    /**
     * The catalogue whose questions it answers.
     *
     * @return its id and version
     */
    public CatalogueReference catalogue() {
        return AgreementFields.CATALOGUE.of(this).orElseThrow();
    }

    /**
     * The cooperation profile.
     *
     * @return the profile
     */
    public CooperationProfile profile() {
        return AgreementFields.PROFILE.of(this).orElseThrow();
    }

    /**
     * The identity, such as the number of a case file.
     *
     * @return the id, if it was given one
     */
    public Optional<String> id() {
        return AgreementFields.ID.of(this);
    }

    /**
     * The safety region, the adoptieregio where others are involved.
     *
     * @return the region, once known
     */
    public Optional<SafetyRegion> region() {
        return AgreementFields.REGION.of(this);
    }

    /**
     * The crisis partner.
     *
     * @return the partner, once known
     */
    public Optional<CrisisPartner> partner() {
        return AgreementFields.PARTNER.of(this);
    }

    /**
     * All regions for which the agreement holds.
     *
     * @return the regions, in the order given, unmodifiable
     */
    public List<SafetyRegion> involvedRegions() {
        return AgreementFields.INVOLVED_REGIONS.of(this);
    }

    /**
     * Where the agreement stands.
     *
     * @return the status
     */
    public AgreementStatus status() {
        return AgreementFields.STATUS.of(this).orElseThrow();
    }

    /**
     * When the agreement holds and when it is evaluated.
     *
     * @return the validity
     */
    public Validity validity() {
        return AgreementFields.VALIDITY.of(this).orElseThrow();
    }

    /**
     * Through whom the parties are reached about the agreement.
     *
     * @return the contacts, in the order given, unmodifiable
     */
    public List<PartyContact> contacts() {
        return AgreementFields.CONTACTS.of(this);
    }

    /**
     * Who signs.
     *
     * @return the signatories, in the order given, unmodifiable
     */
    public List<Signatory> signatories() {
        return AgreementFields.SIGNATORIES.of(this);
    }

    /**
     * The history.
     *
     * @return the revisions, oldest first, unmodifiable
     */
    public List<Revision> revisions() {
        return AgreementFields.REVISIONS.of(this);
    }

    /**
     * What came with the agreement and has no home in it.
     *
     * @return the things kept, in the order they came, unmodifiable
     */
    public List<Unplaced> unplaced() {
        return AgreementFields.UNPLACED.of(this);
    }

    /**
     * The stored answers; facts of the agreement are not among them.
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
        return new Agreement(Map.copyOf(changed), answers);
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
