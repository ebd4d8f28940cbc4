package nl.ncw.export.internal.field;

import nl.ncw.export.internal.table.RowCodec;
import nl.ncw.model.agreement.ListProperty;

/**
 * A table of a form that belongs to the agreement itself, in one language.
 *
 * @param list what its rows stand for in an agreement
 * @param heading the key of its heading
 * @param codec the codec of its rows
 * @param <E> what a row stands for
 */
public record AgreementTable<E>(ListProperty<E> list, String heading, RowCodec<E> codec) {}
