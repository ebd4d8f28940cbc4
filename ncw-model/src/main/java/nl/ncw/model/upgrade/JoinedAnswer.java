package nl.ncw.model.upgrade;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.AnswerState;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.internal.wording.ChangeMessages;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.text.LocalisedText;

/**
 * One answer out of several that came to the same question.
 *
 * @param answer the answer
 * @param from those that are in it, in their order
 */
record JoinedAnswer(Answer answer, List<MigratingAnswer> from) {

    /**
     * Joins answers. One that was given goes before an open point, and that before "does not apply": the last says least.
     * Texts are joined, and so are reasons why a question does not apply; of the rest only equal answers are one.
     */
    static JoinedAnswer of(AnswerKey key, AnswerKind asked, List<MigratingAnswer> arrivals) {
        MigratingAnswer first = arrivals.stream()
                .min(Comparator.comparingInt(arrival -> rank(arrival.answer(), asked)))
                .orElseThrow();
        List<MigratingAnswer> alike = arrivals.stream()
                .filter(arrival -> goTogether(first.answer(), arrival.answer()))
                .toList();
        boolean one = alike.stream().map(MigratingAnswer::answer).distinct().count() == 1;
        return new JoinedAnswer(one ? first.answer() : join(key, alike), alike);
    }

    private static int rank(Answer answer, AnswerKind asked) {
        return switch (answer.state()) {
            case GIVEN -> ((Answer.Given) answer).value().kind() == asked ? 0 : 1;
            case TO_BE_SETTLED -> 2;
            case NOT_APPLICABLE -> 3;
        };
    }

    private static boolean goTogether(Answer one, Answer other) {
        boolean texts = isText(one) && isText(other);
        boolean reasons = one.state() == AnswerState.NOT_APPLICABLE && other.state() == AnswerState.NOT_APPLICABLE;
        return texts || reasons || one.equals(other);
    }

    private static boolean isText(Answer answer) {
        return answer.given().filter(value -> value.kind() == AnswerKind.TEXT).isPresent();
    }

    private static Answer join(AnswerKey key, List<MigratingAnswer> arrivals) {
        boolean questions = arrivals.stream()
                        .map(arrival -> arrival.from().question())
                        .distinct()
                        .count()
                > 1;
        String text = arrivals.stream()
                .filter(arrival -> !words(arrival.answer()).isBlank())
                .map(arrival -> lead(key, arrival, questions) + "\n" + words(arrival.answer()))
                .collect(Collectors.joining("\n\n"));
        return isText(arrivals.get(0).answer()) ? Answer.text(text) : Answer.notApplicable(text);
    }

    private static String words(Answer answer) {
        return switch (answer.state()) {
            case GIVEN -> ((AnswerValue.Text) ((Answer.Given) answer).value()).text();
            case NOT_APPLICABLE -> ((Answer.NotApplicable) answer).reason();
            case TO_BE_SETTLED -> throw new IllegalStateException("open points are never joined, was " + answer);
        };
    }

    /** Says what the text below it answered, and of whom it was where that changed. */
    private static String lead(AnswerKey key, MigratingAnswer arrival, boolean questions) {
        boolean voices = !questions || arrival.from().voice() != key.voice();
        return Stream.of(
                        questions ? arrival.oldQuestion() : "",
                        voices
                                ? ChangeMessages.in(
                                        LocalisedText.DUTCH,
                                        "voice." + arrival.from().voice().key())
                                : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" – "));
    }
}
