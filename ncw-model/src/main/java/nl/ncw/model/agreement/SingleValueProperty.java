package nl.ncw.model.agreement;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.ncw.model.internal.check.Checks;

/**
 * Property of an agreement with at most one value. A field is stored by itself or is a part of another field that is
 * stored as a whole. A whole comes into being with its identifying part and is removed with it: the name of a partner,
 * for example, is enough for a partner. Another part can be replaced only while its whole has a value.
 *
 * @param <T> the type of the value
 * @since 0.1.0
 */
public final class SingleValueProperty<T> extends AgreementProperty<Optional<T>> {
    private final Class<T> type;
    private final boolean required;
    private final UnaryOperator<T> check;
    private final Optional<Part<?, T>> part;

    private SingleValueProperty(
            String path,
            AdoptionRole role,
            Class<T> type,
            boolean required,
            UnaryOperator<T> check,
            Optional<Part<?, T>> part) {
        super(path, role);
        this.type = type;
        this.required = required;
        this.check = check;
        this.part = part;
    }

    static <T> SingleValueProperty<T> required(String path, AdoptionRole role, Class<T> type) {
        return new SingleValueProperty<>(path, role, type, true, UnaryOperator.identity(), Optional.empty());
    }

    static <T> SingleValueProperty<T> optional(String path, AdoptionRole role, Class<T> type) {
        return optional(path, role, type, UnaryOperator.identity());
    }

    static <T> SingleValueProperty<T> optional(String path, AdoptionRole role, Class<T> type, UnaryOperator<T> check) {
        return new SingleValueProperty<>(path, role, type, false, check, Optional.empty());
    }

    /** Creates the part with which the whole comes into being. */
    <P> SingleValueProperty<P> identifyingPart(
            String name, Class<P> partType, Function<T, P> read, BiFunction<T, P, T> replace, Function<P, T> create) {
        return part(
                name,
                partType,
                new Part<>(
                        this,
                        read.andThen(Optional::of),
                        (whole, value) -> replace.apply(whole, value.orElseThrow()),
                        Optional.of(create)));
    }

    <P> SingleValueProperty<P> optionalPart(
            String name, Class<P> partType, Function<T, Optional<P>> read, BiFunction<T, Optional<P>, T> replace) {
        return part(name, partType, new Part<>(this, read, replace, Optional.empty()));
    }

    private <P> SingleValueProperty<P> part(String name, Class<P> partType, Part<T, P> part) {
        return new SingleValueProperty<>(
                path() + "." + name, role(), partType, false, UnaryOperator.identity(), Optional.of(part));
    }

    /**
     * Returns the type of the value.
     *
     * @return the class, such as {@code LocalDate}
     */
    public Class<T> type() {
        return type;
    }

    /**
     * Returns whether the value is always present.
     *
     * @return whether the value cannot be removed
     */
    public boolean isRequired() {
        return required;
    }

    /**
     * Returns the field that this field is a part of.
     *
     * @return the containing field, or empty for a field that is stored by itself
     */
    public Optional<SingleValueProperty<?>> whole() {
        return part.map(Part::whole);
    }

    /**
     * Returns the parts of this field.
     *
     * @return the parts, which together make up the whole value; empty for a field that is compared as one value
     */
    public List<SingleValueProperty<?>> parts() {
        return AgreementProperties.fields().stream()
                .filter(field -> field.whole().equals(Optional.of(this)))
                .toList();
    }

    /**
     * Returns the value of this field in an agreement.
     *
     * @param agreement the agreement
     * @return the value, or empty if the agreement has none
     */
    @Override
    public Optional<T> of(Agreement agreement) {
        Checks.notNull(agreement, "agreement");
        return part.isPresent()
                ? part.get().of(agreement)
                : agreement.stored(this).map(type::cast);
    }

    @Override
    Optional<SingleValueProperty<?>> field() {
        return Optional.of(this);
    }

    @Override
    Optional<ListProperty<?>> list() {
        return Optional.empty();
    }

    @Override
    Agreement replace(Agreement agreement, Optional<T> value) {
        Optional<T> checked = Checks.notNull(value, words()).map(check);
        if (part.isPresent()) {
            return part.get().replace(this, agreement, checked);
        }
        if (required && checked.isEmpty()) {
            throw new IllegalArgumentException(words() + ": expected a value, was empty");
        }
        return agreement.storing(this, checked.map(Object.class::cast));
    }

    /**
     * Returns whether this field identifies the whole that it is a part of.
     *
     * @return whether the whole comes into being and is removed with this part
     */
    public boolean isIdentifying() {
        return part.filter(known -> known.create().isPresent()).isPresent();
    }

    /**
     * Relation of a part to its whole: how the part is read from the whole value, is written into it, and, if it is the
     * identifying part, creates it.
     */
    private record Part<W, T>(
            SingleValueProperty<W> whole,
            Function<W, Optional<T>> read,
            BiFunction<W, Optional<T>, W> write,
            Optional<Function<T, W>> create) {

        Optional<T> of(Agreement agreement) {
            Checks.notNull(agreement, "agreement");
            return whole.of(agreement).flatMap(read);
        }

        Agreement replace(SingleValueProperty<T> field, Agreement agreement, Optional<T> value) {
            Optional<W> before = whole.of(agreement);
            if (create.isPresent() && (value.isEmpty() || before.isEmpty())) {
                return whole.replace(agreement, value.map(create.get()));
            }
            W known = before.orElseThrow(() -> new IllegalArgumentException(
                    "%s: expected an agreement with a %s, was %s".formatted(field, whole, agreement)));
            return whole.replace(agreement, Optional.of(write.apply(known, value)));
        }
    }
}
