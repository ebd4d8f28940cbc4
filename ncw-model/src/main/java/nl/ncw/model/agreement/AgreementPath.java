package nl.ncw.model.agreement;

import java.util.List;
import java.util.Optional;
import nl.ncw.model.internal.check.Checks;

/**
 * What in an agreement can change by itself. As text it is the name that files and places use, such as
 * {@code proces.alerteren.wijze/joint}, {@code validity.until}, {@code contacts[region Jansen]}, or {@code contacts} for their
 * order.
 */
public sealed interface AgreementPath {

    /** The kinds of subject. */
    enum Kind {
        /** {@link OfAnswer}. */
        ANSWER,
        /** {@link OfField}. */
        FIELD,
        /** {@link InList}. */
        ELEMENT,
        /** {@link OrderOf}. */
        ORDER
    }

    /**
     * The kind of subject.
     *
     * @return the kind, one for each type of subject
     */
    Kind kind();

    /**
     * Where the answer belongs that this subject is.
     *
     * @return the question and the voice, if this is an answer
     */
    default Optional<AnswerKey> answer() {
        return switch (kind()) {
            case ANSWER -> Optional.of(((OfAnswer) this).key());
            case FIELD, ELEMENT, ORDER -> Optional.empty();
        };
    }

    /**
     * The list whose order this subject is.
     *
     * @return the list, if this is an order
     */
    default Optional<AgreementList<?>> order() {
        return switch (kind()) {
            case ORDER -> Optional.of(((OrderOf) this).list());
            case ANSWER, FIELD, ELEMENT -> Optional.empty();
        };
    }

    /**
     * An answer.
     *
     * @param key the question and the voice
     */
    record OfAnswer(AnswerKey key) implements AgreementPath {
        // Requires a key.
        public OfAnswer {
            Checks.notNull(key, "key");
        }

        @Override
        public Kind kind() {
            return Kind.ANSWER;
        }

        @Override
        public String toString() {
            return key.toString();
        }
    }

    /**
     * A field with one value.
     *
     * @param field the field
     */
    record OfField(AgreementField<?> field) implements AgreementPath {
        // Requires a field.
        public OfField {
            Checks.notNull(field, "field");
        }

        @Override
        public Kind kind() {
            return Kind.FIELD;
        }

        @Override
        public String toString() {
            return field.path();
        }
    }

    /**
     * An element of a list, wherever in the list it stands.
     *
     * @param list the list
     * @param identity what tells it apart: the code of a region, the party's key and the name of a contact or signatory, the
     *     version of a revision, the origin and the content of what has no home
     * @param occurrence 1, or the number among namesakes
     */
    record InList(AgreementList<?> list, List<String> identity, int occurrence) implements AgreementPath {
        // Requires an identity.
        public InList {
            Checks.notNull(list, "list");
            identity = Checks.notEmpty(identity, "identity");
        }

        @Override
        public Kind kind() {
            return Kind.ELEMENT;
        }

        @Override
        public String toString() {
            List<String> shown = list.isOfParties() ? identity : identity.subList(0, 1);
            return "%s[%s]%s"
                    .formatted(
                            list.path(),
                            String.join(" ", shown).replaceAll("\\s", " "),
                            occurrence > 1 ? "[" + occurrence + "]" : "");
        }
    }

    /**
     * The order of the elements that a list had before and has still. Where elements come in is no change of the order.
     *
     * @param list the list
     */
    record OrderOf(AgreementList<?> list) implements AgreementPath {
        // Requires a list.
        public OrderOf {
            Checks.notNull(list, "list");
        }

        @Override
        public Kind kind() {
            return Kind.ORDER;
        }

        @Override
        public String toString() {
            return list.path();
        }
    }
}
