/**
 * The surface of one page. All that is drawn on it is marked as the content of a tag, or as an artifact, which those who hear
 * the document do not hear. Draws typeset text and figures with OpenPDF; knows nothing of boxes and of how pages are filled.
 *
 * <pre>{@code
 * canvas.fill(x, y, width, height, Colour.of(0xE8EEF5));
 * canvas.show(lines, x, y);
 * String digest = canvas.finish();
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.typesetting.canvas;

import org.jspecify.annotations.NullMarked;
