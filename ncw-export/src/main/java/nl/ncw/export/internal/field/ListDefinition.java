package nl.ncw.export.internal.field;

import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.table.RowCodec;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.ListProperty;

/**
 * How a property with any number of elements stands in forms, in the title block of documents and in JSON, where it is an
 * array. Annexes of documents have headings of their own.
 *
 * @param list the list
 * @param name the id of its line in the title block; {@code fact.} and the name is the key of the label of that line
 * @param heading the key of the heading of its table
 * @param form the codec of the rows of its table in a form
 * @param title its line in the title block
 * @param element what its elements are in JSON
 * @param <E> the type of the elements
 */
public record ListDefinition<E>(
        ListProperty<E> list,
        String name,
        String heading,
        FormPresentation<RowCodec<E>> form,
        TitleBlockLine<List<E>> title,
        Element element)
        implements PropertyDefinition {
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
                .map(elements -> title.text().apply(elements, words));
    }

    /** Its table in forms of a language, if it has one. */
    Optional<AgreementTable<E>> table(Vocabulary words) {
        return form.codec().map(codec -> new AgreementTable<>(list, heading, codec.apply(words)));
    }

    /** Kinds of objects that the elements of a list are in JSON. */
    public enum Element {
        /** A {@link nl.ncw.model.organisation.SafetyRegion}. */
        REGION,
        /** A {@link nl.ncw.model.agreement.PartyContact}. */
        CONTACT,
        /** A {@link nl.ncw.model.agreement.Signatory}. */
        SIGNATORY,
        /** A {@link nl.ncw.model.agreement.Revision}. */
        REVISION,
        /** An {@link nl.ncw.model.agreement.UnplacedText}. */
        UNPLACED
    }
}
