package nl.ncw.validation.internal.rule;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Place;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.text.LocalisedText;
import nl.ncw.validation.internal.review.IgnoredAnswer;

/**
 * Order of the findings in a report: first those at properties of the agreement, in the order of {@link
 * AgreementProperties#all()}, then those at stored answers to questions that the catalogue does not have, then those at
 * answers in the order of the catalogue.
 */
final class ReportOrder implements Comparator<ViolationFindings.Located> {
    private static final int STORED_ANSWERS = AgreementProperties.all().size();

    private final Catalogue catalogue;
    private final Map<QuestionId, Integer> questions = new HashMap<>();
    private final Comparator<ViolationFindings.Located> order = Comparator.comparingInt(
                    (ViolationFindings.Located located) ->
                            rank(located.finding().place()))
            .thenComparing(ViolationFindings.Located::position, ReportOrder::compare)
            .thenComparing(located -> located.finding().place().toString())
            .thenComparing(located -> located.finding().code())
            .thenComparing(located -> located.finding().message(LocalisedText.DUTCH));

    ReportOrder(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Returns the positions of the questions, which an agreement without findings at answers does not need. */
    private Map<QuestionId, Integer> questions() {
        if (questions.isEmpty()) {
            catalogue.entries().forEach(entry -> questions.put(entry.question().id(), questions.size()));
        }
        return questions;
    }

    @Override
    public int compare(ViolationFindings.Located left, ViolationFindings.Located right) {
        return order.compare(left, right);
    }

    /**
     * Requires a place that has a rank in this order.
     *
     * @throws IllegalArgumentException if the place is in a file, at a field that no agreement has, or at an answer to a
     *     question that the catalogue does not have
     */
    void requirePlace(Place place) {
        rank(place);
    }

    private int rank(Place place) {
        return switch (place.kind()) {
            case ANSWER -> rankOfAnswer((Place.AtAnswer) place);
            case FIELD -> rankOfField(((Place.AtField) place).name());
            case FILE -> throw new IllegalArgumentException("place: expected one in the agreement, was " + place);
        };
    }

    private int rankOfAnswer(Place.AtAnswer answer) {
        Integer question = questions().get(answer.question());
        if (question == null) {
            throw new IllegalArgumentException(
                    "place: expected an answer to a question of the catalogue, was " + answer);
        }
        return STORED_ANSWERS + 1 + question * 3 + answer.voice().ordinal();
    }

    /**
     * Returns the rank of a field of the agreement.
     *
     * @throws IllegalArgumentException if the agreement has no property at the path
     */
    private static int rankOfField(String path) {
        return path.startsWith(IgnoredAnswer.FIELD)
                ? STORED_ANSWERS
                : AgreementProperties.at(path)
                        .map(AgreementProperties.all()::indexOf)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "place: expected a property of an agreement, one of %s, was \"%s\""
                                        .formatted(AgreementProperties.all(), path)));
    }

    private static int compare(List<Integer> left, List<Integer> right) {
        for (int index = 0; index < Math.min(left.size(), right.size()); index++) {
            int difference = left.get(index).compareTo(right.get(index));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(left.size(), right.size());
    }
}
