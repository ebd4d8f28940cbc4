package nl.ncw.validation.internal.rule;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Place;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.question.Voice;
import nl.ncw.validation.internal.message.ParameterFormatter;
import nl.ncw.validation.internal.message.ValidationMessages;
import nl.ncw.validation.internal.review.AskedQuestion;
import nl.ncw.validation.internal.review.IgnoredAnswer;
import nl.ncw.validation.internal.review.ReviewedAgreement;
import nl.ncw.validation.internal.review.ViolationDetails;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/**
 * Converts constraint violations to findings. The place comes from the property path, the parameters of the message from
 * the {@link ViolationDetails}, or from the invalid value if a built-in constraint was violated.
 */
public final class ViolationFindings {
    /** Steps of a property path that are left out of the names of fields, since the agreement has no such fields. */
    private static final Set<String> STEPS = Set.of("agreement", "contact");

    private static final Pattern INDEX = Pattern.compile("\\[(\\d{1,9})]");

    private final ReviewedAgreement review;
    private final ValidationMessages messages;

    ViolationFindings(ReviewedAgreement review, ValidationMessages messages) {
        this.review = review;
        this.messages = messages;
    }

    /**
     * Finding with its position among those of the same rank.
     *
     * @param finding the finding
     * @param position the indexes in the property path of the violation, the outermost first
     */
    record Located(Finding finding, List<Integer> position) {
        /** Locates a finding by the indexes in the name of its field, such as that of {@code contacts[1].email}. */
        static Located of(Finding finding) {
            return new Located(
                    finding,
                    INDEX.matcher(finding.place().toString())
                            .results()
                            .map(index -> Integer.valueOf(index.group(1)))
                            .toList());
        }
    }

    Located of(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        Map<String, Object> parameters = new TreeMap<>(parametersOf(violation));
        HibernateConstraintViolation<?> detailed = violation.unwrap(HibernateConstraintViolation.class);
        ViolationDetails details = detailed.getDynamicPayload(ViolationDetails.class);
        if (details != null) {
            parameters.putAll(details.parameters());
        }
        List<Integer> position = indexesOf(violation.getPropertyPath());
        Place place = placeOf(violation.getPropertyPath(), position, parameters);
        Finding finding = new Finding(
                SeverityPayloads.of(violation.getConstraintDescriptor()),
                template.substring(1, template.length() - 1),
                place,
                messages.of(template, violation.getConstraintDescriptor(), parameters));
        // A finding about an organisation that is to sign is one about the list of signatories, not about a row.
        return new Located(finding, isSigning(violation.getPropertyPath()) ? List.of() : position);
    }

    /** Returns the parameters from the invalid object, for built-in constraints, which set no {@link ViolationDetails}. */
    private static Map<String, Object> parametersOf(ConstraintViolation<?> violation) {
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

    private Place placeOf(Path path, List<Integer> position, Map<String, Object> parameters) {
        String first = path.iterator().next().getName();
        if ("questions".equals(first)) {
            AskedQuestion asked = review.questions().get(position.get(0));
            parameters.put(
                    "question", new ParameterFormatter.AsAsked(asked.question().text(), asked.voice()));
            return asked.place();
        }
        if ("ignored".equals(first)) {
            IgnoredAnswer ignored = review.ignored().get(position.get(0));
            ignored.entry()
                    .ifPresent(entry -> parameters.put(
                            "question",
                            new ParameterFormatter.AsAsked(entry.question().text(), Voice.JOINT)));
            return ignored.place();
        }
        return new Place.AtField(isSigning(path) ? "signatories" : fieldAt(path));
    }

    private static boolean isSigning(Path path) {
        return "signing".equals(path.iterator().next().getName());
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
