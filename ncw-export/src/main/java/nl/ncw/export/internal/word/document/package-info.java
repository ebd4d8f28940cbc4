/**
 * A text document being written: its body with content controls, its styles and the package that Apache POI packs. Knows
 * {@code anchor}, the fill-in form and the outline; knows nothing of reading.
 *
 * <pre>{@code
 * new DocumentBody(context).write(outline, form);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.word.document;

import org.jspecify.annotations.NullMarked;
