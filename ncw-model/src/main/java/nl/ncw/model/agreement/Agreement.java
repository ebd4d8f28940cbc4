package nl.ncw.model.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.Fact;
import nl.ncw.model.catalogue.Question;
import nl.ncw.model.catalogue.QuestionId;
import nl.ncw.model.catalogue.Voice;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CooperationProfile;

/**
 * An agreement between a safety region and a crisis partner: the working out (uitwerking) of the model form.
 *
 * <p>Immutable and thread-safe; a change returns a new agreement. Two agreements are equal when their content is. Content
 * is held as it was given, incomplete or wrong where it is: validation reports, the agreement keeps.
 */
public final class Agreement {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private final CatalogueReference catalogue;
    private final CooperationProfile profile;
    private final Optional<String> id;
    private final Optional<SafetyRegion> region;
    private final Optional<CrisisPartner> partner;
    private final List<SafetyRegion> involvedRegions;
    private final AgreementStatus status;
    private final Validity validity;
    private final List<PartyContact> contacts;
    private final List<Signatory> signatories;
    private final List<Revision> revisions;
    private final SortedMap<AnswerKey, Answer> answers;
    private final List<Unplaced> unplaced;

    private Agreement(Parts parts) {
        catalogue = Checks.notNull(parts.catalogue, "catalogue");
        profile = Checks.notNull(parts.profile, "profile");
        id = parts.id.map(value ->
                Checks.matches(value, ID, "1 to 64 letters, digits, dots, hyphens and underscores", "agreement id"));
        region = Checks.notNull(parts.region, "region");
        partner = Checks.notNull(parts.partner, "partner");
        involvedRegions = Checks.copy(parts.involvedRegions, "involved regions");
        Checks.unique(involvedRegions, SafetyRegion::code, "involved regions");
        status = Checks.notNull(parts.status, "status");
        validity = Checks.notNull(parts.validity, "validity");
        contacts = Checks.copy(parts.contacts, "contacts");
        signatories = Checks.copy(parts.signatories, "signatories");
        revisions = Checks.copy(parts.revisions, "revisions");
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(parts.answers));
        unplaced = Checks.copy(parts.unplaced, "unplaced");
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
        return new Agreement(new Parts(catalogue, profile));
    }

    private Agreement with(Consumer<Parts> change) {
        Parts parts = new Parts(this);
        change.accept(parts);
        return new Agreement(parts);
    }

    /**
     * The same agreement with an identity of its own.
     *
     * @param newId 1 to 64 letters, digits, dots, hyphens and underscores
     * @return a new agreement
     */
    public Agreement identifiedAs(String newId) {
        return with(parts -> parts.id = Optional.of(Checks.notNull(newId, "agreement id")));
    }

    /**
     * The same agreement between two parties. Where no region is involved yet, the region now is.
     *
     * @param newRegion the safety region, the adoptieregio where others are involved
     * @param newPartner the crisis partner
     * @return a new agreement
     */
    public Agreement between(SafetyRegion newRegion, CrisisPartner newPartner) {
        return with(parts -> {
            parts.region = Optional.of(Checks.notNull(newRegion, "region"));
            parts.partner = Optional.of(Checks.notNull(newPartner, "partner"));
            if (involvedRegions.isEmpty()) {
                parts.involvedRegions = List.of(newRegion);
            }
        });
    }

    /**
     * The same agreement with other parties, known or not; for readers of files.
     *
     * @param newRegion the safety region, if known
     * @param newPartner the crisis partner, if known
     * @return a new agreement
     */
    public Agreement withParties(Optional<SafetyRegion> newRegion, Optional<CrisisPartner> newPartner) {
        return with(parts -> {
            parts.region = newRegion;
            parts.partner = newPartner;
        });
    }

    /**
     * The same agreement, holding for these regions.
     *
     * @param regions all regions for which it holds, the adopting region among them
     * @return a new agreement
     */
    public Agreement involving(Collection<SafetyRegion> regions) {
        return with(parts -> parts.involvedRegions = Checks.copy(regions, "involved regions"));
    }

    /**
     * The same agreement under another profile. All answers stay; those to questions that the profile does not ask are out
     * of view until it changes back.
     *
     * @param newProfile the profile
     * @return a new agreement
     */
    public Agreement withProfile(CooperationProfile newProfile) {
        return with(parts -> parts.profile = newProfile);
    }

    /**
     * The same agreement, naming another catalogue. Moves no answers: {@code nl.ncw.model.change} does.
     *
     * @param newCatalogue the id and version of the catalogue
     * @return a new agreement
     */
    public Agreement withCatalogue(CatalogueReference newCatalogue) {
        return with(parts -> parts.catalogue = newCatalogue);
    }

    /**
     * The same agreement with another status.
     *
     * @param newStatus the status
     * @return a new agreement
     */
    public Agreement withStatus(AgreementStatus newStatus) {
        return with(parts -> parts.status = newStatus);
    }

    /**
     * The same agreement with another validity.
     *
     * @param newValidity the validity
     * @return a new agreement
     */
    public Agreement withValidity(Validity newValidity) {
        return with(parts -> parts.validity = newValidity);
    }

    /**
     * The same agreement with one more contact.
     *
     * @param party the party that is reached
     * @param contact the person or desk
     * @return a new agreement
     */
    public Agreement withContact(Party party, Contact contact) {
        return with(parts -> parts.contacts = plus(contacts, new PartyContact(party, contact)));
    }

    /**
     * The same agreement with these contacts, in the place of all that it had.
     *
     * @param newContacts the contacts
     * @return a new agreement
     */
    public Agreement replacingContacts(Collection<PartyContact> newContacts) {
        return with(parts -> parts.contacts = Checks.copy(newContacts, "contacts"));
    }

    /**
     * The same agreement with one more signatory.
     *
     * @param signatory who signs
     * @return a new agreement
     */
    public Agreement withSignatory(Signatory signatory) {
        return with(parts -> parts.signatories = plus(signatories, signatory));
    }

    /**
     * The same agreement with these signatories, in the place of all that it had.
     *
     * @param newSignatories who signs
     * @return a new agreement
     */
    public Agreement replacingSignatories(Collection<Signatory> newSignatories) {
        return with(parts -> parts.signatories = Checks.copy(newSignatories, "signatories"));
    }

    /**
     * The same agreement with one more revision at the end of its history.
     *
     * @param revision the revision
     * @return a new agreement
     */
    public Agreement withRevision(Revision revision) {
        return with(parts -> parts.revisions = plus(revisions, revision));
    }

    /**
     * The same agreement with this history, in the place of the one that it had.
     *
     * @param newRevisions the revisions, oldest first
     * @return a new agreement
     */
    public Agreement replacingRevisions(Collection<Revision> newRevisions) {
        return with(parts -> parts.revisions = Checks.copy(newRevisions, "revisions"));
    }

    /**
     * The same agreement with one more thing kept that has no home in it.
     *
     * @param kept what stood where
     * @return a new agreement
     */
    public Agreement withUnplaced(Unplaced kept) {
        return with(parts -> parts.unplaced = plus(unplaced, kept));
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
        return with(parts ->
                parts.unplaced = Stream.concat(unplaced.stream(), more.stream()).toList());
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
        Checks.notNull(key, "key");
        Checks.notNull(answer, "answer");
        return with(parts -> parts.answers.put(key, answer));
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
        return with(parts -> parts.answers = copy);
    }

    /**
     * The same agreement without an answer at a key.
     *
     * @param key the question and the voice
     * @return a new agreement
     */
    public Agreement unanswer(AnswerKey key) {
        Checks.notNull(key, "key");
        return with(parts -> parts.answers.remove(key));
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
            case ADOPTING_REGION -> region.map(Answer::regions);
            case INVOLVED_REGIONS ->
                Optional.of(involvedRegions)
                        .filter(regions -> !regions.isEmpty())
                        .map(regions -> new Answer.Given(new AnswerValue.Regions(regions)));
            case CORE_TASK ->
                partner.map(known -> Answer.choice(known.coreTask().key()));
            case PROFILE -> Optional.of(Answer.choice(profile.key()));
        };
    }

    /**
     * The catalogue whose questions it answers.
     *
     * @return its id and version
     */
    public CatalogueReference catalogue() {
        return catalogue;
    }

    /**
     * The cooperation profile.
     *
     * @return the profile
     */
    public CooperationProfile profile() {
        return profile;
    }

    /**
     * The identity, such as the number of a case file.
     *
     * @return the id, if it was given one
     */
    public Optional<String> id() {
        return id;
    }

    /**
     * The safety region, the adoptieregio where others are involved.
     *
     * @return the region, once known
     */
    public Optional<SafetyRegion> region() {
        return region;
    }

    /**
     * The crisis partner.
     *
     * @return the partner, once known
     */
    public Optional<CrisisPartner> partner() {
        return partner;
    }

    /**
     * All regions for which the agreement holds.
     *
     * @return the regions, in the order given, unmodifiable
     */
    public List<SafetyRegion> involvedRegions() {
        return involvedRegions;
    }

    /**
     * Where the agreement stands.
     *
     * @return the status
     */
    public AgreementStatus status() {
        return status;
    }

    /**
     * When the agreement holds and when it is evaluated.
     *
     * @return the validity
     */
    public Validity validity() {
        return validity;
    }

    /**
     * Through whom the parties are reached about the agreement.
     *
     * @return the contacts, in the order given, unmodifiable
     */
    public List<PartyContact> contacts() {
        return contacts;
    }

    /**
     * Who signs.
     *
     * @return the signatories, in the order given, unmodifiable
     */
    public List<Signatory> signatories() {
        return signatories;
    }

    /**
     * The history.
     *
     * @return the revisions, oldest first, unmodifiable
     */
    public List<Revision> revisions() {
        return revisions;
    }

    /**
     * The stored answers; facts of the agreement are not among them.
     *
     * @return the answers by question and voice, in the order of the keys, unmodifiable
     */
    public SortedMap<AnswerKey, Answer> answers() {
        return answers;
    }

    /**
     * What came with the agreement and has no home in it.
     *
     * @return the things kept, in the order they came, unmodifiable
     */
    public List<Unplaced> unplaced() {
        return unplaced;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Agreement that && content().equals(that.content());
    }

    @Override
    public int hashCode() {
        return content().hashCode();
    }

    @Override
    public String toString() {
        return "agreement %s between %s and %s, %s, %s"
                .formatted(
                        id.orElse("without id"),
                        region.map(SafetyRegion::name).orElse("?"),
                        partner.map(CrisisPartner::name).orElse("?"),
                        profile.key(),
                        status.key());
    }

    private List<Object> content() {
        return List.of(
                catalogue,
                profile,
                id,
                region,
                partner,
                involvedRegions,
                status,
                validity,
                contacts,
                signatories,
                revisions,
                answers,
                unplaced);
    }

    private static <T> List<T> plus(List<T> list, T element) {
        return Stream.concat(list.stream(), Stream.of(element)).toList();
    }

    /** The content of an agreement while it is put together. */
    private static final class Parts {
        private CatalogueReference catalogue;
        private CooperationProfile profile;
        private Optional<String> id = Optional.empty();
        private Optional<SafetyRegion> region = Optional.empty();
        private Optional<CrisisPartner> partner = Optional.empty();
        private List<SafetyRegion> involvedRegions = new ArrayList<>();
        private AgreementStatus status = AgreementStatus.CONCEPT;
        private Validity validity = Validity.UNSET;
        private List<PartyContact> contacts = List.of();
        private List<Signatory> signatories = List.of();
        private List<Revision> revisions = List.of();
        private Map<AnswerKey, Answer> answers = new TreeMap<>();
        private List<Unplaced> unplaced = List.of();

        private Parts(CatalogueReference catalogue, CooperationProfile profile) {
            this.catalogue = catalogue;
            this.profile = profile;
        }

        private Parts(Agreement agreement) {
            this(agreement.catalogue, agreement.profile);
            id = agreement.id;
            region = agreement.region;
            partner = agreement.partner;
            involvedRegions = agreement.involvedRegions;
            status = agreement.status;
            validity = agreement.validity;
            contacts = agreement.contacts;
            signatories = agreement.signatories;
            revisions = agreement.revisions;
            answers = new TreeMap<>(agreement.answers);
            unplaced = agreement.unplaced;
        }
    }
}
