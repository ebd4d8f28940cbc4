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
import nl.ncw.validation.internal.review.StoredAnswer;

/**
 * The order of a report: the fields as the first page of the form has them, then stored answers to questions that the
 * catalogue does not have, then the answers as the catalogue has them.
 */
final class ReportOrder implements Comparator<ViolationFindings.Located> {
    private static final int STORED_ANSWERS = AgreementProperties.all().size();

    private final Map<QuestionId, Integer> questions = new HashMap<>();
    private final Comparator<ViolationFindings.Located> order = Comparator.comparingInt(this::rank)
            .thenComparing(ViolationFindings.Located::position, ReportOrder::compare)
            .thenComparing(located -> located.finding().place().toString())
            .thenComparing(located -> located.finding().code())
            .thenComparing(located -> located.finding().message(LocalisedText.DUTCH));

    ReportOrder(Catalogue catalogue) {
        catalogue.entries().forEach(entry -> questions.put(entry.question().id(), questions.size()));
    }

    @Override
    public int compare(ViolationFindings.Located one, ViolationFindings.Located other) {
        return order.compare(one, other);
    }

    private int rank(ViolationFindings.Located located) {
        Place place = located.finding().place();
        return switch (place.kind()) {
            case ANSWER -> rankOfAnswer((Place.AtAnswer) place);
            case FIELD -> rankOfField(((Place.AtField) place).name());
            case FILE -> throw new IllegalArgumentException("place: expected one in the agreement, was " + place);
        };
    }

    private int rankOfAnswer(Place.AtAnswer answer) {
        return STORED_ANSWERS
                + 1
                + questions.get(answer.question()) * 3
                + answer.voice().ordinal();
    }

    /**
     * The rank of a field of the agreement.
     *
     * @throws IllegalArgumentException if the agreement has no property at the path
     */
    private static int rankOfField(String path) {
        return path.startsWith(StoredAnswer.FIELD)
                ? STORED_ANSWERS
                : AgreementProperties.at(path)
                        .map(AgreementProperties.all()::indexOf)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "place: expected a property of an agreement, one of %s, was \"%s\""
                                        .formatted(AgreementProperties.all(), path)));
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int at = 0; at < Math.min(one.size(), other.size()); at++) {
            int difference = one.get(at).compareTo(other.get(at));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
