/**
 * Pages: formats, sequences of pages with one format, and running lines in the margins. {@code LaidOutPage} splits a
 * box into pages. Knows {@code typesetting.box}, {@code typesetting.canvas}, {@code typesetting.content},
 * {@code typesetting.structure} and {@code typesetting.text}; knows nothing of the file that the pages are written to.
 *
 * <pre>{@code
 * PageFormat format = PageFormat.a4Portrait().withFooter(new RunningLine("Jaarverslag", (page, pages) -> "" + page, style));
 * List<LaidOutPage> pages = LaidOutPage.of(format, box);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.typesetting.page;

import org.jspecify.annotations.NullMarked;
