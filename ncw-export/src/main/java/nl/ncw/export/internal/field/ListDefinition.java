package nl.ncw.export.internal.field;

import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.table.RowCodec;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.ListProperty;

/**
 * Definition of a list of the agreement in forms, in the title block of documents, and in JSON, where it is an array.
 * The headings of annexes are defined elsewhere.
 *
 * @param list the list
 * @param name the id of the line in the title block; the key of the label of the line is {@code fact.} followed by the
 *     name
 * @param heading the key of the heading of the table
 * @param form the codec of the rows of the table in a form
 * @param title the line in the title block
 * @param element the kind of the elements in JSON
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

    /** Returns the table in forms of a language; empty if it has none. */
    Optional<AgreementTable<E>> table(Vocabulary words) {
        return form.codec().map(codec -> new AgreementTable<>(list, heading, codec.apply(words)));
    }

    /** Kinds of objects that represent the elements of a list in JSON. */
    public enum Element {
        /** A {@link nl.ncw.model.organisation.SafetyRegion}. */
        REGION,
        /** A {@link nl.ncw.model.agreement.PartyContact}. */
        CONTACT,
        /** A {@link nl.ncw.model.agreement.Signatory}. */
        SIGNATORY,
        /** A {@link nl.ncw.model.agreement.Revision}. */
        REVISION,
        /** A {@link nl.ncw.model.agreement.SetAsideValue}. */
        SET_ASIDE,
        /** An {@link nl.ncw.model.agreement.UnplacedText}. */
        UNPLACED
    }
}
