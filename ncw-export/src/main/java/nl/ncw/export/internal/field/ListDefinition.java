package nl.ncw.export.internal.field;

import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.list.DefinedRowCodec;
import nl.ncw.export.internal.list.RowDefinition;
import nl.ncw.export.internal.table.RowCodec;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.ListProperty;

/**
 * Definition of a list of the agreement in forms, in documents, and in JSON, where it is an array. The headings of
 * annexes are defined elsewhere.
 *
 * @param list the list
 * @param name the id of the line in documents; the key of the label of the line is {@code fact.} followed by the
 *     name
 * @param heading the key of the heading of the table
 * @param form the codec of the rows of the table in a form
 * @param line the line in documents
 * @param element the kind of the elements in JSON
 * @param rows the rows, if the list is read and written by rows
 * @param <E> the type of the elements
 */
public record ListDefinition<E>(
        ListProperty<E> list,
        String name,
        String heading,
        FormPresentation<RowCodec<E>> form,
        DocumentLine<List<E>> line,
        Element element,
        Optional<RowDefinition<E>> rows)
        implements PropertyDefinition {
    /** Returns the definition of a list whose heading is the label of its line. */
    static <E> ListDefinition<E> ofRows(ListProperty<E> list, RowDefinition<E> rows, DocumentLine<List<E>> line) {
        return ofRows(list, list.label(), "fact." + list.label(), rows, line);
    }

    static <E> ListDefinition<E> ofRows(
            ListProperty<E> list, String name, String heading, RowDefinition<E> rows, DocumentLine<List<E>> line) {
        return new ListDefinition<>(
                list,
                name,
                heading,
                FormPresentation.filledIn(words -> new DefinedRowCodec<>(list, rows, words)),
                line,
                Element.ROW,
                Optional.of(rows));
    }

    @Override
    public Kind kind() {
        return Kind.LIST;
    }

    @Override
    public ListProperty<E> property() {
        return list;
    }

    @Override
    public boolean isFilledIn() {
        return form.codec().isPresent();
    }

    @Override
    public Optional<String> shown(Agreement agreement, TitleBlockLabels words) {
        return Optional.of(list.of(agreement))
                .filter(elements -> !elements.isEmpty())
                .map(elements -> line.text().apply(elements, words));
    }

    /** Returns the codec of the rows in a language. */
    public RowCodec<E> codec(Vocabulary words) {
        return form.codec()
                .map(codec -> codec.apply(words))
                .orElseGet(() -> new DefinedRowCodec<>(list, rows.orElseThrow(), words));
    }

    /** Returns the table in forms of a language; empty if it has none. */
    Optional<AgreementTable<E>> table(Vocabulary words) {
        return form.codec().map(codec -> new AgreementTable<>(list, heading, codec.apply(words)));
    }

    /** Returns a table of the elements in a language, whether or not every form has it. */
    AgreementTable<E> rows(Vocabulary words) {
        return new AgreementTable<>(list, heading, codec(words));
    }

    /** Kinds of objects that represent the elements of a list in JSON. */
    public enum Element {
        /** A {@link nl.ncw.model.organisation.SafetyRegion}. */
        REGION,
        /** A {@link nl.ncw.model.agreement.PartyContact}. */
        CONTACT,
        /** An object with a field for each column of the rows. */
        ROW
    }
}
