package nl.ncw.model.agreement;

import java.util.Locale;
import java.util.Optional;
import nl.ncw.model.finding.Place;

/**
 * Property of an agreement: its name in files and locations, and the way to read its value. {@link AgreementProperties}
 * lists all properties; {@link Agreement} has the methods that read and replace a value. Immutable; compared by identity.
 *
 * @param <V> the type of the value: an {@code Optional} for a field, a {@code List} for a list
 * @since 0.1.0
 */
public abstract sealed class AgreementProperty<V> permits SingleValueProperty, ListProperty {
    private final String path;
    private final String label;
    private final AdoptionRole role;

    AgreementProperty(String path, AdoptionRole role) {
        this.path = path;
        this.label = path.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        this.role = role;
    }

    /**
     * Returns the name of the property in JSON and in the locations of findings.
     *
     * @return the path, such as {@code validity.until} or {@code involvedRegions}
     */
    public final String path() {
        return path;
    }

    /**
     * Returns the place of a finding about this property.
     *
     * @return the place, whose name is the {@link #path()}
     */
    public final Place.AtField place() {
        return new Place.AtField(path);
    }

    /**
     * Returns the key of the property's label in message bundles and of its row in forms.
     *
     * @return the path in lower case with hyphens, such as {@code partner.core-task}
     */
    public final String label() {
        return label;
    }

    /**
     * Returns whether the parties bind themselves to the value by adopting the agreement.
     *
     * @return true for the terms of the agreement; false for its identity, status, contacts, signatures and history
     */
    public final boolean isTerm() {
        return role == AdoptionRole.TERM;
    }

    final AdoptionRole role() {
        return role;
    }

    /** Returns the property's name in messages about arguments. */
    final String words() {
        return label.replace('-', ' ');
    }

    /**
     * Returns the value of the property in an agreement.
     *
     * @param agreement the agreement
     * @return the value
     */
    public abstract V of(Agreement agreement);

    /** Returns this property if it has a single value. */
    abstract Optional<SingleValueProperty<?>> field();

    /** Returns this property if it is a list. */
    abstract Optional<ListProperty<?>> list();

    abstract Agreement replace(Agreement agreement, V value);

    @Override
    public final String toString() {
        return path;
    }
}
