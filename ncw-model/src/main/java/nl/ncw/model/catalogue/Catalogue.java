package nl.ncw.model.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ncw.model.finding.Place;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;

/**
 * One version of the model form's questions: sections, their topics, and the questions of each topic. Immutable and
 * thread-safe. Lookups by id take constant time.
 *
 * @since 0.1.0
 */
public final class Catalogue {
    private final CatalogueReference reference;
    private final CatalogueIntroduction text;
    private final Map<CooperationProfile, ObligationSource> profiles;
    private final List<Section> sections;
    private final Optional<CatalogueChanges> changes;
    private final List<Entry> entries;
    private final Map<QuestionId, Entry> byId;

    /**
     * Creates the first version of a catalogue.
     *
     * @param reference the id and version
     * @param text the title and introduction
     * @param profiles the profiles that the catalogue covers, each with the provenance of its obligations; not empty
     * @param sections the sections, in the order of the form; not empty
     * @throws IllegalArgumentException if an id occurs twice, if a question has no obligation for a covered profile, or
     *     if a condition names an unknown question or value, or depends on itself
     */
    public Catalogue(
            CatalogueReference reference,
            CatalogueIntroduction text,
            Map<CooperationProfile, ObligationSource> profiles,
            List<Section> sections) {
        this(reference, text, profiles, sections, Optional.empty());
    }

    /**
     * Creates a version of a catalogue, with the changes since the version before it.
     *
     * @param reference the id and version
     * @param text the title and introduction
     * @param profiles the profiles that the catalogue covers, each with the provenance of its obligations; not empty
     * @param sections the sections, in the order of the form; not empty
     * @param changes the changes to the questions since the version before, if there was one
     * @throws IllegalArgumentException if an id occurs twice, if a question has no obligation for a covered profile, if
     *     a condition names an unknown question or value, or depends on itself, or if the changes do not fit the
     *     questions
     */
    public Catalogue(
            CatalogueReference reference,
            CatalogueIntroduction text,
            Map<CooperationProfile, ObligationSource> profiles,
            List<Section> sections,
            Optional<CatalogueChanges> changes) {
        this.reference = Checks.notNull(reference, "reference");
        this.text = Checks.notNull(text, "text");
        this.profiles = Checks.byConstant(profiles, CooperationProfile.class, "profiles");
        Checks.notEmpty(this.profiles.keySet(), "profiles");
        this.sections = Checks.notEmpty(sections, "sections");
        this.changes = Checks.notNull(changes, "changes");
        this.entries = entriesOf(this.sections);
        Checks.unique(this.sections, Section::id, "sections");
        Checks.unique(
                this.sections.stream()
                        .flatMap(section -> section.topics().stream())
                        .toList(),
                Topic::id,
                "topics");
        Checks.unique(this.entries, entry -> entry.question().id(), "questions");
        this.byId = new HashMap<>();
        this.entries.forEach(entry -> byId.put(entry.question().id(), entry));
        this.entries.forEach(entry -> requireObligations(entry.question(), this.profiles.keySet()));
        ConditionChecks.requireFit(byId);
        this.changes.ifPresent(known -> known.requireFit(this.reference.version(), byId.keySet()));
    }

    private static List<Entry> entriesOf(List<Section> sections) {
        List<Entry> entries = new ArrayList<>();
        for (Section section : sections) {
            for (Topic topic : section.topics()) {
                topic.questions().forEach(question -> entries.add(new Entry(section, topic, question)));
            }
        }
        return Collections.unmodifiableList(entries);
    }

    private static void requireObligations(Question question, Set<CooperationProfile> covered) {
        Set<CooperationProfile> said = question.header().obligations().keySet();
        if (!said.containsAll(covered)) {
            throw new IllegalArgumentException(
                    "%s: expected an obligation for each of %s, was %s".formatted(question.id(), covered, said));
        }
    }

    /**
     * Returns the id and version by which an agreement names this catalogue.
     *
     * @return the reference
     */
    public CatalogueReference reference() {
        return reference;
    }

    /**
     * Returns the texts that introduce this catalogue.
     *
     * @return title, introduction and source
     */
    public CatalogueIntroduction text() {
        return text;
    }

    /**
     * Returns the profiles that this catalogue covers, each with the provenance of its obligations.
     *
     * @return the profiles in the order of the enum, unmodifiable
     */
    public Map<CooperationProfile, ObligationSource> profiles() {
        return profiles;
    }

    /**
     * Requires that this catalogue covers a profile.
     *
     * @param profile the profile
     * @throws IllegalArgumentException if it does not cover the profile; the message lists the covered profiles
     */
    public void requireCovered(CooperationProfile profile) {
        Checks.notNull(profile, "profile");
        if (!profiles.containsKey(profile)) {
            throw new IllegalArgumentException("profile: expected one that catalogue %s covers, %s, was %s"
                    .formatted(this, profiles.keySet(), profile));
        }
    }

    /**
     * Returns the sections.
     *
     * @return the sections in the order of the form, unmodifiable
     */
    public List<Section> sections() {
        return sections;
    }

    /**
     * Returns the changes to the questions since the version before.
     *
     * @return the changes, or empty for a first version
     */
    public Optional<CatalogueChanges> changes() {
        return changes;
    }

    /**
     * Returns all questions, each with its section and topic.
     *
     * @return the entries in the order of the form, unmodifiable
     */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * Returns the questions that may be asked under a profile: those that have an obligation and a condition that can
     * hold. A form for the profile shows all of them, since their conditions depend on what is filled in.
     *
     * @param profile the profile
     * @return the entries in the order of the form
     */
    public List<Entry> entries(CooperationProfile profile) {
        Checks.notNull(profile, "profile");
        ConditionSolver solver = new ConditionSolver(byId);
        return entries.stream()
                .filter(entry -> solver.canBeAsked(entry.question(), profile))
                .toList();
    }

    /**
     * Returns the questions that no agreement is ever asked, because their condition cannot hold under a profile that
     * asks them. Questions that no profile asks are left out: an overlay hides them on purpose.
     *
     * @return the entries in the order of the form
     */
    public List<Entry> neverAsked() {
        ConditionSolver solver = new ConditionSolver(byId);
        return entries.stream()
                .filter(entry -> !entry.question().condition().isAlways()
                        && entry.question().isAsked())
                .filter(entry ->
                        profiles.keySet().stream().noneMatch(profile -> solver.canBeAsked(entry.question(), profile)))
                .toList();
    }

    /**
     * Finds a question by its id.
     *
     * @param id the question's id
     * @return the question with its section and topic, or empty if this catalogue has no such question
     */
    public Optional<Entry> find(QuestionId id) {
        return Optional.ofNullable(byId.get(Checks.notNull(id, "id")));
    }

    /**
     * Finds a question by its id as text.
     *
     * @param id the question's id, such as {@code proces.alerteren.wijze}
     * @return the question with its section and topic, or empty if this catalogue has no such question
     * @throws IllegalArgumentException if the id is malformed
     */
    public Optional<Entry> find(String id) {
        return find(new QuestionId(id));
    }

    /**
     * Returns the place of an answer, for a finding about it.
     *
     * @param id the question's id, such as {@code proces.alerteren.wijze}
     * @param voice the voice that answers
     * @return the place
     * @throws IllegalArgumentException if the id is malformed, or if this catalogue has no such question
     */
    public Place.AtAnswer placeOf(String id, Voice voice) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                        "id: expected a question of catalogue %s, was \"%s\"".formatted(this, id)))
                .place(voice);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Catalogue that
                && reference.equals(that.reference)
                && text.equals(that.text)
                && profiles.equals(that.profiles)
                && sections.equals(that.sections)
                && changes.equals(that.changes);
    }

    @Override
    public int hashCode() {
        return reference.hashCode();
    }

    @Override
    public String toString() {
        return reference.toString();
    }

    /**
     * Question with its section and topic.
     *
     * @param section the section
     * @param topic the topic, in that section
     * @param question the question, in that topic
     */
    public record Entry(Section section, Topic topic, Question question) {
        // Requires all three.
        public Entry {
            Checks.notNull(section, "section");
            Checks.notNull(topic, "topic");
            Checks.notNull(question, "question");
        }

        /**
         * Returns the place of an answer to the question, for a finding about it.
         *
         * @param voice the voice that answers
         * @return the place
         */
        public Place.AtAnswer place(Voice voice) {
            return new Place.AtAnswer(section.id(), topic.id(), question.id(), voice);
        }

        /**
         * Returns the id of the question.
         *
         * @return the id
         */
        @Override
        public String toString() {
            return question.id().toString();
        }
    }
}
