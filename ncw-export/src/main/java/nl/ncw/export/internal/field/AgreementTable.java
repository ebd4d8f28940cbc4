package nl.ncw.export.internal.field;

import nl.ncw.export.internal.table.RowCodec;
import nl.ncw.model.agreement.ListProperty;

/**
 * Table of a form for a list of the agreement, in one language.
 *
 * @param list the list of the agreement that the rows show
 * @param heading the key of the heading
 * @param codec the codec of the rows
 * @param <E> the type of the element of a row
 */
public record AgreementTable<E>(ListProperty<E> list, String heading, RowCodec<E> codec) {}
