/**
 * Drawing surface of one page. Everything drawn is marked as the content of a tag, or as an artifact, which screen
 * readers skip. Draws typeset text and figures with OpenPDF. Knows {@code typesetting.content},
 * {@code typesetting.digest}, {@code typesetting.structure}, {@code typesetting.text} and OpenPDF; knows nothing of
 * boxes and of how pages are filled.
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
