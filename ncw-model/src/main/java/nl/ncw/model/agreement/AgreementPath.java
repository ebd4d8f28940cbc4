package nl.ncw.model.agreement;

import java.util.List;
import java.util.Optional;
import nl.ncw.model.internal.check.Checks;

/**
 * Path to one independently changeable part of an agreement: an answer, a field, an element of a list, or the order of
 * a list. The text form is the name that files and locations use, such as {@code proces.alerteren.wijze/joint},
 * {@code validity.until}, {@code contacts[region Jansen]}, or {@code contacts} for the order of the contacts.
 *
 * @since 0.1.0
 */
public sealed interface AgreementPath {

    /** The kinds of path. */
    enum Kind {
        /** Path of type {@link OfAnswer}. */
        ANSWER,
        /** Path of type {@link OfField}. */
        FIELD,
        /** Path of type {@link InList}. */
        ELEMENT,
        /** Path of type {@link OrderOf}. */
        ORDER
    }

    /**
     * Returns the kind of path.
     *
     * @return the kind, one for each implementing type
     */
    Kind kind();

    /**
     * Returns the key of the answer at this path.
     *
     * @return the question and the voice, or empty if this is not the path of an answer
     */
    default Optional<AnswerKey> answer() {
        return switch (kind()) {
            case ANSWER -> Optional.of(((OfAnswer) this).key());
            case FIELD, ELEMENT, ORDER -> Optional.empty();
        };
    }

    /**
     * Returns the list whose order this path names.
     *
     * @return the list, or empty if this is not the path of an order
     */
    default Optional<ListProperty<?>> order() {
        return switch (kind()) {
            case ORDER -> Optional.of(((OrderOf) this).list());
            case ANSWER, FIELD, ELEMENT -> Optional.empty();
        };
    }

    /**
     * Path of an answer.
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
     * Path of a field.
     *
     * @param field the field
     */
    record OfField(SingleValueProperty<?> field) implements AgreementPath {
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
     * Path of a list element, independent of its index.
     *
     * @param list the list
     * @param identity the identity of the element, as {@link ListProperty#identityOf} gives it: the code of a region, the
     *     party's key, the name and the organisation of a contact or signatory, or the version of a revision
     * @param occurrence the number among the elements with the same identity, from 1 on
     */
    record InList(ListProperty<?> list, List<String> identity, int occurrence) implements AgreementPath {
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
     * Path of the order of a list: the relative order of the elements that are in the list both before and after a
     * change. The position at which an element is added does not change the order.
     *
     * @param list the list
     */
    record OrderOf(ListProperty<?> list) implements AgreementPath {
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
