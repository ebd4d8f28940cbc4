package nl.ncw.model.agreement;

import java.util.Locale;
import java.util.Optional;

/**
 * A property of an agreement: its name in files and places, and how its value is read. {@link AgreementFields} lists all of
 * them; {@link Agreement} has the methods that replace a value. Immutable and compared by identity.
 *
 * @param <V> the value: an {@code Optional} for a field, a {@code List} for a list
 */
public abstract sealed class AgreementProperty<V> permits AgreementField, AgreementList {
    private final String path;
    private final PropertyRole role;

    AgreementProperty(String path, PropertyRole role) {
        this.path = path;
        this.role = role;
    }

    /**
     * The name of the property in JSON and in the places of findings.
     *
     * @return such as {@code validity.until} or {@code involvedRegions}
     */
    public final String path() {
        return path;
    }

    /**
     * The key of the property's label in message bundles and of its row in forms.
     *
     * @return the path in lower case with hyphens, such as {@code partner.core-task}
     */
    public final String label() {
        return path.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /**
     * Whether the parties bind themselves to the value by adopting the agreement.
     *
     * @return true for the terms of the agreement; false for its identity, status, contacts, signatures and history
     */
    public final boolean isTerm() {
        return role == PropertyRole.TERM;
    }

    final PropertyRole role() {
        return role;
    }

    /** The property's name in messages about arguments. */
    final String words() {
        return label().replace('-', ' ');
    }

    /**
     * The value in an agreement.
     *
     * @param agreement the agreement
     * @return the value
     */
    public abstract V of(Agreement agreement);

    /** This property, if it is a field. */
    abstract Optional<AgreementField<?>> field();

    /** This property, if it is a list. */
    abstract Optional<AgreementList<?>> list();

    abstract Agreement replace(Agreement agreement, V value);

    @Override
    public final String toString() {
        return path;
    }
}
