package nl.ncw.export.internal.field;

import java.util.Optional;
import java.util.function.Function;
import nl.ncw.export.internal.table.Vocabulary;

/**
 * Presentation of a property in forms: whether people can fill it in by itself, with which codec, and since when.
 *
 * @param codec the codec in a language; empty for a property that cannot be filled in by itself
 * @param since the minor version of the JSON format in which the property came; earlier forms do not have it
 * @param <C> the codec of a cell or of rows
 */
public record FormPresentation<C>(Optional<Function<Vocabulary, C>> codec, int since) {
    static <C> FormPresentation<C> filledIn(Function<Vocabulary, C> codec) {
        return new FormPresentation<>(Optional.of(codec), 0);
    }

    /** Returns the presentation of a property that has no field or table in forms. */
    static <C> FormPresentation<C> none() {
        return new FormPresentation<>(Optional.empty(), 0);
    }

    /** Returns this presentation for a property that came with a later version. */
    FormPresentation<C> since(int minor) {
        return new FormPresentation<>(codec, minor);
    }
}
