/**
 * Pages: their formats, the sequences of pages that have one format, and the running lines in their margins. {@code LaidOutPage}
 * cuts a box into pages. Knows boxes and the canvas; knows nothing of the file that the pages are written to.
 *
 * <pre>{@code
 * PageFormat format = PageFormat.a4Portrait().withFooter(new RunningLine("Jaarverslag", (page, pages) -> "" + page, style));
 * List<LaidOutPage> pages = LaidOutPage.of(format, box);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.typesetting.page;

import org.jspecify.annotations.NullMarked;
