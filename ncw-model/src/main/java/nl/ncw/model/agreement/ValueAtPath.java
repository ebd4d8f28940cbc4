package nl.ncw.model.agreement;

import java.util.Optional;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.internal.plaintext.TextShortener;

/**
 * Value at a path of an agreement. {@code AgreementWords} in {@code nl.ncw.model.difference} describes it in words.
 *
 * @param value the value, of the type that the agreement has at the path: an {@code Answer}; for a field such as
 *     {@code status} an {@code AgreementStatus}, for days a {@code LocalDate}, for names and ids a {@code String}; for
 *     an element of a list the {@code PartyContact}, {@code Signatory}, {@code Revision}, {@code SafetyRegion},
 *     {@code SetAsideValue} or {@code UnplacedText}; for the order of a list the {@code List} of the {@link AgreementPath.InList paths} of its
 *     elements
 * @since 0.1.0
 */
public record ValueAtPath(Object value) {
    // Requires a value.
    public ValueAtPath {
        Checks.notNull(value, "value");
    }

    /**
     * Returns the value as a type.
     *
     * @param <T> the type
     * @param type the type
     * @return the value, or empty if it has another type
     */
    public <T> Optional<T> as(Class<T> type) {
        Checks.notNull(type, "type");
        return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    }

    @Override
    public String toString() {
        return TextShortener.excerpt(value.toString());
    }
}
