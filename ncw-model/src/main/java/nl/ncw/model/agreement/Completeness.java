package nl.ncw.model.agreement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.Section;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;

/**
 * Progress of an agreement: the questions that it is asked, counted by obligation. A question that each party answers
 * counts twice. A question that is not applicable under the profile does not count.
 *
 * @param byObligation the counts for required, recommended and optional questions; an obligation without questions has
 *     no entry
 * @since 0.1.0
 */
public record Completeness(Map<Obligation, AnswerCounts> byObligation) {
    // Copies the counts.
    public Completeness {
        byObligation = Checks.byConstant(byObligation, Obligation.class, "by obligation");
    }

    /**
     * Counts the questions of a whole catalogue.
     *
     * @param agreement the agreement
     * @param catalogue the catalogue that it names
     * @return the counts
     * @throws IllegalArgumentException if the agreement names another catalogue
     */
    public static Completeness of(Agreement agreement, Catalogue catalogue) {
        return of(
                AskedQuestions.of(agreement, catalogue),
                catalogue.entries().stream().map(Catalogue.Entry::question).toList());
    }

    /**
     * Counts the questions of one section.
     *
     * @param asked the questions that the agreement has to answer
     * @param section a section of the catalogue that the agreement names
     * @return the counts
     */
    public static Completeness of(AskedQuestions asked, Section section) {
        Checks.notNull(asked, "asked");
        Checks.notNull(section, "section");
        return of(
                asked,
                section.topics().stream()
                        .flatMap(topic -> topic.questions().stream())
                        .toList());
    }

    /**
     * Counts the questions of one topic.
     *
     * @param asked the questions that the agreement has to answer
     * @param topic a topic of the catalogue that the agreement names
     * @return the counts
     */
    public static Completeness of(AskedQuestions asked, Topic topic) {
        Checks.notNull(asked, "asked");
        Checks.notNull(topic, "topic");
        return of(asked, topic.questions());
    }

    private static Completeness of(AskedQuestions asked, List<Question> questions) {
        Agreement agreement = asked.agreement();
        Map<Obligation, AnswerCounts> counts = new EnumMap<>(Obligation.class);
        for (Question question : questions) {
            Obligation obligation = question.obligation(agreement.profile());
            asked.voicesOf(question)
                    .forEach(voice ->
                            counts.merge(obligation, one(agreement.answerTo(question, voice)), AnswerCounts::plus));
        }
        return new Completeness(counts);
    }

    private static AnswerCounts one(Optional<Answer> answer) {
        return answer.map(said -> switch (said.state()) {
                    case GIVEN -> new AnswerCounts(1, 0, 0, 0);
                    case NOT_APPLICABLE -> new AnswerCounts(0, 1, 0, 0);
                    case TO_BE_SETTLED -> new AnswerCounts(0, 0, 1, 0);
                })
                .orElse(new AnswerCounts(0, 0, 0, 1));
    }

    /**
     * Returns the count for one obligation.
     *
     * @param obligation the obligation
     * @return the count, {@link AnswerCounts#NONE} if no question has the obligation
     */
    public AnswerCounts of(Obligation obligation) {
        Checks.notNull(obligation, "obligation");
        return byObligation.getOrDefault(obligation, AnswerCounts.NONE);
    }

    /**
     * Returns the count for all questions together.
     *
     * @return the sum over the obligations
     */
    public AnswerCounts total() {
        return byObligation.values().stream().reduce(AnswerCounts.NONE, AnswerCounts::plus);
    }
}
