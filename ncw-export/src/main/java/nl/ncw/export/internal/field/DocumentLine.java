package nl.ncw.export.internal.field;

import java.util.function.BiFunction;
import java.util.function.Function;
import nl.ncw.export.internal.cell.CellCodec;
import nl.ncw.export.internal.table.Vocabulary;

/**
 * Line of a property in a document.
 *
 * @param presence when the line is shown
 * @param section the part of the document in which it is shown
 * @param text the function from a value to the text of the line
 * @param <V> the type of the value
 */
public record DocumentLine<V>(Presence presence, Section section, BiFunction<V, TitleBlockLabels, String> text) {
    /** Returns a line that is shown even if the property has no value. */
    static <V> DocumentLine<V> always(BiFunction<V, TitleBlockLabels, String> text) {
        return new DocumentLine<>(Presence.ALWAYS, Section.TITLE_BLOCK, text);
    }

    /** Returns a line that is left out if the property has no value. */
    static <V> DocumentLine<V> whenKnown(BiFunction<V, TitleBlockLabels, String> text) {
        return new DocumentLine<>(Presence.WHEN_KNOWN, Section.TITLE_BLOCK, text);
    }

    /** Returns a line with the same text as the cell of a form. */
    static <V> DocumentLine<V> inCell(Presence presence, Function<Vocabulary, ? extends CellCodec<V>> codec) {
        return new DocumentLine<>(
                presence,
                Section.TITLE_BLOCK,
                (value, words) -> codec.apply(words.vocabulary()).show(value));
    }

    /** Returns a line that is never shown. */
    static <V> DocumentLine<V> none() {
        return new DocumentLine<>(Presence.NEVER, Section.TITLE_BLOCK, (value, words) -> "");
    }

    /** Returns this line in another part of the document. */
    DocumentLine<V> in(Section newSection) {
        return new DocumentLine<>(presence, newSection, text);
    }

    /** Parts of a document with a line for each property. */
    public enum Section {
        /** The heading on the first page. */
        HEADING,
        /** The title block on the first page. */
        TITLE_BLOCK,
        /** The final terms, before the signatures. */
        TERMS,
        /** The record, with the information about the document. */
        RECORD
    }

    /** Condition on which a line is shown. */
    public enum Presence {
        /** Always. Without a value the line says that it is unknown, or, on a blank form, is empty. */
        ALWAYS,
        /** Only if there is a value. */
        WHEN_KNOWN,
        /** Never. */
        NEVER
    }
}
