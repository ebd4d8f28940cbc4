/**
 * Rows of the lists of an agreement: {@link nl.ncw.export.internal.list.RowDefinition}s with columns, for forms,
 * documents and JSON. Knows {@code table} and the model; knows nothing of forms, outlines and formats.
 *
 * <pre>{@code
 * RowCodec<Signatory> codec =
 *         new DefinedRowCodec<>(AgreementProperties.SIGNATORIES, SignatoryRows.DEFINITION, words);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.list;

import org.jspecify.annotations.NullMarked;
