package nl.ncw.export.form;

import java.util.Optional;
import nl.ncw.model.catalogue.LocalisedText;

/**
 * What one kind of cell holds, in both directions: so that what a form shows and what its reader understands cannot drift
 * apart.
 *
 * @param <V> what the content of a cell means
 */
interface CellType<V> {
    /** What can be written. */
    Input input();

    /** The text that says a value. */
    String show(V value);

    /** The value that a text says, if it says one; the text is not blank. */
    Optional<V> read(String text);

    /** What to say of a text that says no value. */
    Refusal refuse(String text);

    /**
     * Why a text was refused.
     *
     * @param code the last part of the finding's code
     * @param text what is wrong and what to do
     */
    record Refusal(String code, LocalisedText text) {}
}
