package nl.ncw.model.agreement;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.question.AgreementFact;
import nl.ncw.model.question.Condition;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import nl.ncw.model.question.Voicing;
import nl.ncw.model.term.AgreementScope;

/**
 * Questions that an agreement has to answer: those of its profile whose {@linkplain Condition condition} holds. A
 * question may be asked of one party and not of the other. The answer to a question that is not asked stays in the
 * agreement, and counts again when the question is asked again.
 *
 * <p>Not thread-safe: it remembers what it computed.
 *
 * @since 0.1.0
 */
public final class AskedQuestions {
    private final Agreement agreement;
    private final Catalogue catalogue;
    private final Map<AnswerKey, Boolean> known = new HashMap<>();

    private AskedQuestions(Agreement agreement, Catalogue catalogue) {
        this.agreement = agreement;
        this.catalogue = catalogue;
    }

    /**
     * Returns the questions that an agreement has to answer.
     *
     * @param agreement the agreement
     * @param catalogue the catalogue that it names
     * @return the questions
     * @throws IllegalArgumentException if the agreement names another catalogue
     */
    public static AskedQuestions of(Agreement agreement, Catalogue catalogue) {
        Checks.notNull(agreement, "agreement").requireCatalogue(catalogue);
        return new AskedQuestions(agreement, catalogue);
    }

    /**
     * Returns the agreement.
     *
     * @return the agreement
     */
    public Agreement agreement() {
        return agreement;
    }

    /**
     * Returns whether a question is asked of a voice.
     *
     * @param key the question and the voice
     * @return whether the profile asks the question and its condition holds; false if the catalogue does not have the
     *     question, or not in that voice
     */
    public boolean isAsked(AnswerKey key) {
        Checks.notNull(key, "key");
        return catalogue
                .find(key.question())
                .map(Catalogue.Entry::question)
                .filter(question -> question.voices().contains(key.voice()))
                .filter(question -> isAsked(question, key.voice()))
                .isPresent();
    }

    /**
     * Returns the voices that a question is asked of.
     *
     * @param question a question of the catalogue
     * @return the voices, in the order of the form; empty if the question is not asked
     */
    public List<Voice> voicesOf(Question question) {
        Checks.notNull(question, "question");
        return question.voices().stream()
                .filter(voice -> isAsked(question, voice))
                .toList();
    }

    /**
     * Returns the questions that are asked of at least one voice.
     *
     * @return the entries in the order of the form
     */
    public List<Catalogue.Entry> entries() {
        return catalogue.entries().stream()
                .filter(entry -> !voicesOf(entry.question()).isEmpty())
                .toList();
    }

    private boolean isAsked(Question question, Voice voice) {
        if (question.obligation(agreement.profile()) == Obligation.NOT_APPLICABLE) {
            return false;
        }
        if (question.condition().isAlways()) {
            return true;
        }
        // Conditions depend on each other without cycles, as the catalogue requires.
        AnswerKey key = new AnswerKey(question.id(), voice);
        Boolean found = known.get(key);
        if (found == null) {
            found = question.condition().holds(subject -> values(subject, voice));
            known.put(key, found);
        }
        return found;
    }

    private Collection<String> values(Condition.Subject subject, Voice voice) {
        return switch (subject.kind()) {
            case FACT -> values(((Condition.OfFact) subject).fact());
            case QUESTION -> values(((Condition.OfQuestion) subject).question(), voice);
        };
    }

    private List<String> values(AgreementFact fact) {
        return switch (fact) {
            case CORE_TASK ->
                agreement.partners().stream()
                        .map(CrisisPartner::coreTask)
                        .flatMap(Optional::stream)
                        .map(CoreTask::key)
                        .toList();
            case SCOPE ->
                agreement.get(AgreementProperties.SCOPE).map(AgreementScope::key).stream()
                        .toList();
            case PROFILE -> List.of(agreement.profile().key());
            case INVOLVED_REGIONS ->
                switch (agreement.regions().size()) {
                    case 0 -> List.of();
                    case 1 -> List.of("one");
                    default -> List.of("several");
                };
            case ADOPTING_REGION, OTHER_REGIONS -> List.of();
        };
    }

    /**
     * Returns the values of the answers that a condition tests: that of the party, if each party answers the tested
     * question and the condition is of a question to each party, and those of all voices otherwise.
     */
    private List<String> values(QuestionId id, Voice voice) {
        Optional<Question> tested = catalogue.find(id).map(Catalogue.Entry::question);
        return tested.stream()
                .flatMap(question -> question.voices().stream()
                        .filter(other ->
                                question.header().voicing() == Voicing.JOINT || voice == Voice.JOINT || other == voice)
                        .filter(other -> isAsked(question, other))
                        .flatMap(other -> agreement.answerTo(question, other).stream()))
                .flatMap(answer -> answer.given().stream())
                .flatMap(value -> value.conditionValues().stream())
                .collect(Collectors.toList());
    }

    @Override
    public String toString() {
        return "questions of " + agreement;
    }
}
