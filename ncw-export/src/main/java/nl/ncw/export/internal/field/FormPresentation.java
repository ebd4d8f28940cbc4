package nl.ncw.export.internal.field;

import java.util.Optional;
import java.util.function.Function;
import nl.ncw.export.internal.table.Vocabulary;

/**
 * Whether a property can be filled in in a form by itself, and as what.
 *
 * @param codec its codec in a language; nothing for a property that cannot
 * @param <C> the codec of a cell or of rows
 */
public record FormPresentation<C>(Optional<Function<Vocabulary, C>> codec) {
    static <C> FormPresentation<C> filledIn(Function<Vocabulary, C> codec) {
        return new FormPresentation<>(Optional.of(codec));
    }

    /** The form has no field or table for it. */
    static <C> FormPresentation<C> none() {
        return new FormPresentation<>(Optional.empty());
    }
}
