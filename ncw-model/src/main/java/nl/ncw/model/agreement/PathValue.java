package nl.ncw.model.agreement;

import java.util.Optional;
import nl.ncw.model.difference.AgreementWords;
import nl.ncw.model.internal.check.Checks;

/**
 * What stands at a subject of an agreement. {@link AgreementWords} says it to people.
 *
 * @param value the value, of the type that the agreement has there: an {@code Answer}; for a field such as {@code status} an
 *     {@code AgreementStatus}, for days a {@code LocalDate}, for names and ids a {@code String}; for an element of a list the
 *     {@code PartyContact}, {@code Signatory}, {@code Revision}, {@code SafetyRegion} or {@code Unplaced}; for the order of a
 *     list the {@code List} of the {@link AgreementPath.InList subjects} in it
 */
public record PathValue(Object value) {
    // Requires a value.
    public PathValue {
        Checks.notNull(value, "value");
    }

    /**
     * The value as a type.
     *
     * @param <T> the type
     * @param type the type
     * @return the value, if it is of that type
     */
    public <T> Optional<T> as(Class<T> type) {
        return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    }
}
