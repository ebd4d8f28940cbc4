package nl.ncw.export.internal.field;

import java.util.Optional;
import java.util.function.Function;
import nl.ncw.export.internal.table.Vocabulary;

/**
 * Presentation of a property in forms: whether people can fill it in by itself, and with which codec.
 *
 * @param codec the codec in a language; empty for a property that cannot be filled in by itself
 * @param <C> the codec of a cell or of rows
 */
public record FormPresentation<C>(Optional<Function<Vocabulary, C>> codec) {
    static <C> FormPresentation<C> filledIn(Function<Vocabulary, C> codec) {
        return new FormPresentation<>(Optional.of(codec));
    }

    /** Returns the presentation of a property that has no field or table in forms. */
    static <C> FormPresentation<C> none() {
        return new FormPresentation<>(Optional.empty());
    }
}
