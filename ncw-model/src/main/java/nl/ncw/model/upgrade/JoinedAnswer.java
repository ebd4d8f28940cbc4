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
 * Answer joined from several that move to the same question.
 *
 * @param answer the answer
 * @param included the answers that it is joined from, in their order
 */
record JoinedAnswer(Answer answer, List<MigratingAnswer> included) {

    /**
     * Joins answers. A given answer takes precedence over an open point, and that over "does not apply", which says
     * least. Texts are joined, and so are the reasons why a question does not apply. Other answers are joined only if
     * they are equal.
     */
    static JoinedAnswer of(AnswerKey key, AnswerKind asked, List<MigratingAnswer> incoming) {
        MigratingAnswer first = incoming.stream()
                .min(Comparator.comparingInt(migrating -> rank(migrating.answer(), asked)))
                .orElseThrow();
        List<MigratingAnswer> joinable = incoming.stream()
                .filter(migrating -> canJoin(first.answer(), migrating.answer()))
                .toList();
        boolean equal =
                joinable.stream().map(MigratingAnswer::answer).distinct().count() == 1;
        return new JoinedAnswer(equal ? first.answer() : join(key, joinable), joinable);
    }

    private static int rank(Answer answer, AnswerKind asked) {
        return switch (answer.state()) {
            case GIVEN -> ((Answer.Given) answer).value().kind() == asked ? 0 : 1;
            case TO_BE_SETTLED -> 2;
            case NOT_APPLICABLE -> 3;
        };
    }

    private static boolean canJoin(Answer first, Answer second) {
        boolean texts = isText(first) && isText(second);
        boolean reasons = first.state() == AnswerState.NOT_APPLICABLE && second.state() == AnswerState.NOT_APPLICABLE;
        return texts || reasons || first.equals(second);
    }

    private static boolean isText(Answer answer) {
        return answer.given().filter(value -> value.kind() == AnswerKind.TEXT).isPresent();
    }

    private static Answer join(AnswerKey key, List<MigratingAnswer> incoming) {
        boolean severalQuestions = incoming.stream()
                        .map(migrating -> migrating.from().question())
                        .distinct()
                        .count()
                > 1;
        String text = incoming.stream()
                .filter(migrating -> !text(migrating.answer()).isBlank())
                .map(migrating -> heading(key, migrating, severalQuestions) + "\n" + text(migrating.answer()))
                .collect(Collectors.joining("\n\n"));
        return isText(incoming.get(0).answer()) ? Answer.text(text) : Answer.notApplicable(text);
    }

    private static String text(Answer answer) {
        return switch (answer.state()) {
            case GIVEN -> ((AnswerValue.Text) ((Answer.Given) answer).value()).text();
            case NOT_APPLICABLE -> ((Answer.NotApplicable) answer).reason();
            case TO_BE_SETTLED -> throw new IllegalStateException("open points are never joined, was " + answer);
        };
    }

    /**
     * Returns the heading above a joined text: the old question if there are several, and the voice if it changed or if
     * there is one question.
     */
    private static String heading(AnswerKey key, MigratingAnswer migrating, boolean severalQuestions) {
        boolean showsVoice = !severalQuestions || migrating.from().voice() != key.voice();
        return Stream.of(
                        severalQuestions ? migrating.oldQuestion() : "",
                        showsVoice
                                ? ChangeMessages.in(
                                        LocalisedText.DUTCH,
                                        "voice." + migrating.from().voice().key())
                                : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" – "));
    }
}
