/**
 * A typesetting engine for PDF that an archive accepts and a screen reader can read: blocks in, pages out, each piece of content
 * tagged as what it is. It follows PDF/UA-1, and PDF/A-3a with attachments or PDF/A-2a without. The same publication gives the
 * same bytes. The engine knows nothing of agreements, nor of the reader of PDF files; it depends on Java, OpenPDF and a font
 * alone. It uses OpenPDF to draw and to write files; the layout is its own, since OpenPDF's writes no structure.
 *
 * <pre>{@code
 * TextStyle text = TextStyle.of(10).spaced(0, 6);
 * Publication report = Publication.of(
 *         Description.of("Jaarverslag", Locale.forLanguageTag("nl"), "voorbeeld"),
 *         new PageSequence(
 *                 PageFormat.a4Portrait().withFooter(new RunningLine("Jaarverslag", (page, pages) -> page + " / " + pages, text)),
 *                 List.of(
 *                         Heading.of(1, "Jaarverslag", TextStyle.of(18).in(FontStyle.BOLD)),
 *                         Paragraph.of("Het was een rustig jaar.", text),
 *                         ItemList.of(ItemList.Numbering.BULLETS, List.of("een brand", "een vloed"), text))));
 * TaggedPdf.write(report, out);
 * }</pre>
 *
 * <h2>Packages</h2>
 *
 * This package is the entrance: {@code Publication} is the document, {@code TaggedPdf} writes it. The packages below it know
 * those above themselves in this list, and none further down:
 *
 * <ol>
 *   <li>{@code digest}: the digests by which a file is told from others and held against itself.
 *   <li>{@code content}: what can be set: blocks, runs of text, figures, and their styles.
 *   <li>{@code structure}: the tags and bookmarks of a document.
 *   <li>{@code text}: fonts, glyphs, line breaking, hyphenation.
 *   <li>{@code canvas}: the surface of one page, on which all drawing is marked as what it is.
 *   <li>{@code box}: blocks with a size, which can be cut where a page ends.
 *   <li>{@code page}: page formats, page sequences, running lines, and the cutting of boxes into pages.
 * </ol>
 *
 * <h2>From blocks to bytes</h2>
 *
 * <ol>
 *   <li>Blocks to boxes. {@code box.Composer} makes a box of each block, and adds its tags to the structure, in the order of
 *       reading. Nothing has a place yet.
 *   <li>Text to lines, on the way. {@code text.Typesetter} calls {@code TextShaper}, which puts text into glyph clusters that the
 *       font has, {@code LineBreaker}, which breaks them into lines, and {@code LineSetter}, which puts them side by side, from
 *       right to left where the script asks for it.
 *   <li>Boxes to pages. {@code page.LaidOutPage} cuts boxes where pages end. A box is immutable and cuts itself: {@code Box.cut}
 *       gives what fits and what does not, down to the lines in the cells of tables in cells. Both parts keep the tag that they
 *       had, so that a paragraph that goes on on the next page is one paragraph still.
 *   <li>Pages to bytes. {@code canvas.Canvas} draws, and marks all that it draws with its tag or as an artifact; {@code
 *       structure.StructureTree} writes the tags; {@code Archive} adds the metadata, the colour profile and the attachments.
 * </ol>
 *
 * <h2>What it promises</h2>
 *
 * <ul>
 *   <li>No character is lost. What the fonts lack is drawn as something like it or as its number, and the file says what was
 *       meant, for those who hear, copy or search the text.
 *   <li>Words stay apart: the blank between two of them is part of the text, even where a line ends.
 *   <li>Words are broken by the rules of their language; addresses, and numbers if they fit, are not.
 *   <li>A heading stays with what it heads, a table header with a row, two lines of a paragraph with one another.
 *   <li>Any text gets its pages, however long it is and however narrow its column.
 *   <li>What is written can be held against itself later: the file carries a digest of the text of each page, and of each file
 *       inside it. {@code nl.ncw.export.internal.pdffile} reads both back.
 * </ul>
 *
 * <h2>What it leaves out</h2>
 *
 * Scripts whose letters change shape beside one another, such as Arabic: the bundled fonts have none. Pictures other than PNG. Links
 * within the document. Rows that span others but in the first column.
 */
@NullMarked
package nl.ncw.export.internal.typesetting;

import org.jspecify.annotations.NullMarked;
