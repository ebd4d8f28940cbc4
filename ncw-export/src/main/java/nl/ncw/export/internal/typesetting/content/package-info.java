/**
 * Content of a publication: blocks, runs of text, shapes of figures, and their styles and colours. All types are
 * immutable values whose constructors check their requirements. Knows {@code typesetting.digest}; knows nothing of
 * fonts, pages or PDF.
 *
 * <pre>{@code
 * Table table = new Table(
 *         List.of(Table.Column.naming(1), Table.Column.of(2)),
 *         List.of(),
 *         List.of(new Table.Row(List.of(
 *                 Table.Cell.of(Paragraph.of("Status", TextStyle.of(10).in(FontStyle.BOLD))),
 *                 Table.Cell.of(Paragraph.of("vastgesteld", TextStyle.of(10)))))),
 *         TableStyle.ruled(Colour.BLACK));
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.typesetting.content;

import org.jspecify.annotations.NullMarked;
