package nl.ncw.model.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.organisation.Party;

/**
 * Property of an agreement with any number of elements in an order, and with a function that gives the identity of an
 * element.
 *
 * @param <E> the type of the elements
 * @since 0.1.0
 */
public final class ListProperty<E> extends AgreementProperty<List<E>> {
    private final Class<E> type;
    private final boolean ofParties;
    private final boolean distinct;
    private final Function<E, List<String>> identity;

    private ListProperty(
            String path,
            AdoptionRole role,
            Class<E> type,
            boolean ofParties,
            boolean distinct,
            Function<E, List<String>> identity) {
        super(path, role);
        this.type = type;
        this.ofParties = ofParties;
        this.distinct = distinct;
        this.identity = identity;
    }

    /** Creates a list whose elements are named by the first text of their identity. */
    static <E> ListProperty<E> named(
            String path, AdoptionRole role, Class<E> type, Function<E, List<String>> identity) {
        return new ListProperty<>(path, role, type, false, false, identity);
    }

    /** Creates a list whose elements are identified by a name that occurs once. */
    static <E> ListProperty<E> distinct(String path, AdoptionRole role, Class<E> type, Function<E, String> name) {
        return new ListProperty<>(path, role, type, false, true, element -> List.of(name.apply(element)));
    }

    /** Creates a list whose elements are identified by their party, a name and an organisation, which may be empty. */
    static <E> ListProperty<E> ofParties(
            String path,
            AdoptionRole role,
            Class<E> type,
            Function<E, Party> party,
            Function<E, String> name,
            Function<E, String> organisation) {
        return new ListProperty<>(
                path,
                role,
                type,
                true,
                false,
                element -> Stream.of(party.apply(element).key(), name.apply(element), organisation.apply(element))
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    /**
     * Returns the type of the elements.
     *
     * @return the class, such as {@code PartyContact}
     */
    public Class<E> type() {
        return type;
    }

    /**
     * Returns whether each element belongs to a party.
     *
     * @return whether an identity consists of a party's key, a name and, if there is one, an organisation; if not, the
     *     name is the first text of the identity
     */
    public boolean isOfParties() {
        return ofParties;
    }

    /**
     * Returns whether no two elements may have the same identity.
     *
     * @return whether the agreement refuses a second one
     */
    public boolean isDistinct() {
        return distinct;
    }

    /**
     * Returns the identity of an element. Unless the list is {@linkplain #isDistinct() distinct}, several elements can
     * have the same identity.
     *
     * @param element the element
     * @return the texts of the identity, at least one
     */
    public List<String> identityOf(E element) {
        Checks.notNull(element, "element");
        return identity.apply(element);
    }

    /**
     * Returns the elements of this list in an agreement.
     *
     * @param agreement the agreement
     * @return the elements in the order given, unmodifiable
     */
    @Override
    @SuppressWarnings("unchecked") // Safe: values are stored by replace only, which has a typed parameter.
    public List<E> of(Agreement agreement) {
        Checks.notNull(agreement, "agreement");
        return agreement.stored(this).map(elements -> (List<E>) elements).orElseGet(List::of);
    }

    @Override
    Optional<SingleValueProperty<?>> field() {
        return Optional.empty();
    }

    @Override
    Optional<ListProperty<?>> list() {
        return Optional.of(this);
    }

    @Override
    Agreement replace(Agreement agreement, List<E> elements) {
        return replaceAll(agreement, elements);
    }

    Agreement replaceAll(Agreement agreement, Collection<? extends E> elements) {
        List<E> copy = Checks.copy(elements, words());
        if (distinct) {
            Checks.unique(copy, element -> identityOf(element).get(0), words());
        }
        return agreement.storing(this, Optional.<Object>of(copy).filter(all -> !copy.isEmpty()));
    }
}
