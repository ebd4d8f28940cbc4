package nl.ncw.validation.internal.rule;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Place;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.question.Voice;
import nl.ncw.validation.internal.message.ParameterFormatter;
import nl.ncw.validation.internal.message.ValidationMessages;
import nl.ncw.validation.internal.review.AskedQuestion;
import nl.ncw.validation.internal.review.ReviewedAgreement;
import nl.ncw.validation.internal.review.StoredAnswer;
import nl.ncw.validation.internal.review.ViolationDetails;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/** Turns violations of constraints into findings: the place from the path, the words from the fault or from what broke. */
public final class ViolationFindings {
    /** Steps in a path that lead from our own views to the agreement's fields, and are no field themselves. */
    private static final Set<String> STEPS = Set.of("agreement", "contact");

    private final ReviewedAgreement review;
    private final ValidationMessages messages;

    ViolationFindings(ReviewedAgreement review, ValidationMessages messages) {
        this.review = review;
        this.messages = messages;
    }

    /**
     * A finding with its position among those at the same place.
     *
     * @param finding the finding
     * @param position the indexes in the violation's path, from the outside in
     */
    record Located(Finding finding, List<Integer> position) {}

    Located of(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        Map<String, Object> words = new TreeMap<>(wordsOf(violation));
        HibernateConstraintViolation<?> detailed = violation.unwrap(HibernateConstraintViolation.class);
        ViolationDetails fault = detailed.getDynamicPayload(ViolationDetails.class);
        if (fault != null) {
            words.putAll(fault.words());
        }
        List<Integer> position = indexesOf(violation.getPropertyPath());
        Place place = placeOf(violation.getPropertyPath(), position, words);
        Finding finding = new Finding(
                SeverityPayloads.of(violation.getConstraintDescriptor()),
                template.substring(1, template.length() - 1),
                place,
                messages.of(template, violation.getConstraintDescriptor(), words));
        return new Located(finding, position);
    }

    /** What broke a built-in constraint, which does not know the words of our messages. */
    private static Map<String, Object> wordsOf(ConstraintViolation<?> violation) {
        if (violation.getInvalidValue() instanceof UnplacedText unplaced) {
            return Map.of("origin", unplaced.origin(), "content", unplaced.content());
        }
        if (violation.getLeafBean() instanceof Signatory signatory) {
            return Map.of("name", signatory.name());
        }
        if (violation.getLeafBean() instanceof Contact contact) {
            return Map.of("name", contact.name(), "text", String.valueOf(violation.getInvalidValue()));
        }
        return Map.of();
    }

    private static List<Integer> indexesOf(Path path) {
        List<Integer> indexes = new ArrayList<>();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                indexes.add(node.getIndex());
            }
        }
        return List.copyOf(indexes);
    }

    private Place placeOf(Path path, List<Integer> position, Map<String, Object> words) {
        String first = path.iterator().next().getName();
        if ("questions".equals(first)) {
            AskedQuestion asked = review.questions().get(position.get(0));
            words.put(
                    "question", new ParameterFormatter.AsAsked(asked.question().text(), asked.voice()));
            return asked.place();
        }
        if ("stored".equals(first)) {
            StoredAnswer stored = review.stored().get(position.get(0));
            stored.entry()
                    .ifPresent(entry -> words.put(
                            "question",
                            new ParameterFormatter.AsAsked(entry.question().text(), Voice.JOINT)));
            return stored.place();
        }
        return new Place.AtField(fieldAt(path));
    }

    private static String fieldAt(Path path) {
        StringBuilder field = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                field.append('[').append(node.getIndex()).append(']');
            }
            if (node.getKind() == ElementKind.PROPERTY && !STEPS.contains(node.getName())) {
                field.append(field.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return field.toString();
    }
}
