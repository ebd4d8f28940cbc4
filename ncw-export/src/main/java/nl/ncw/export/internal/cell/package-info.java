/**
 * Cells of forms and documents: what a cell accepts ({@link nl.ncw.export.internal.cell.CellInput}), and how its value
 * becomes text and its text becomes a value ({@link nl.ncw.export.internal.cell.CellCodec}). A cell for a value of the
 * catalogue has the codec of its type. Knows {@code message} and the model; knows nothing of rows, forms and formats.
 *
 * <pre>{@code
 * CellCodec<AnswerValue.Single> codec = SingleValueCodec.of(column.type(), labels);
 * codec.read("30 min").map(codec::show); // 30 minuten
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.cell;

import org.jspecify.annotations.NullMarked;
