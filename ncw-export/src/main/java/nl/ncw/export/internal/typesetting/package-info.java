/**
 * Typesetting engine for accessible, archivable PDF. The input is blocks of content; the output is pages on which each
 * piece of content is tagged with its structure type. The files conform to PDF/UA-1, and to PDF/A-3a with attachments
 * or PDF/A-2a without. The same publication gives the same bytes. The engine knows nothing of agreements or of the
 * reader of PDF files; it depends on Java, OpenPDF, a font and {@code nl.ncw.export.internal.digest}. It uses OpenPDF
 * to draw and to write files. The layout is its own, since the layout of OpenPDF writes no structure. Knows
 * {@code typesetting.box}, {@code typesetting.canvas}, {@code typesetting.digest}, {@code typesetting.page},
 * {@code typesetting.structure}, {@code typesetting.text} and OpenPDF.
 *
 * <pre>{@code
 * TextStyle text = TextStyle.of(10).spaced(0, 6);
 * Publication report = Publication.of(
 *         PublicationMetadata.of("Jaarverslag", Locale.forLanguageTag("nl"), "voorbeeld"),
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
 * This package is the entry point: {@code Publication} is the document, {@code TaggedPdf} writes it. Each of the
 * packages below knows only packages above it in this list:
 *
 * <ol>
 *   <li>{@code digest}: digests of pages and files, by which a file can be verified.
 *   <li>{@code content}: blocks, runs of text, figures, and their styles.
 *   <li>{@code structure}: the tags and bookmarks of a document.
 *   <li>{@code text}: fonts, glyphs, line breaking, hyphenation.
 *   <li>{@code canvas}: the drawing surface of one page, on which everything drawn is marked.
 *   <li>{@code box}: blocks with a size, which can be split at the end of a page.
 *   <li>{@code page}: page formats, page sequences, running lines, and the splitting of boxes into pages.
 * </ol>
 *
 * <h2>From blocks to bytes</h2>
 *
 * <ol>
 *   <li>Blocks to boxes. {@code box.Composer} creates a box for each block and adds the block's tags to the structure,
 *   in reading order. Boxes have no position yet.
 *   <li>Text to lines, as part of composing. {@code text.Typesetter} calls three classes: {@code TextShaper} converts
 *   text to glyph clusters that the font has, {@code LineBreaker} breaks them into lines, and {@code LineSetter}
 *   positions them in each line, from right to left for scripts that need it.
 *   <li>Boxes to pages. {@code page.LaidOutPage} splits boxes where pages end. A box is immutable and splits itself:
 *   {@code Box.cut} returns the part that fits and the rest, down to the lines in nested tables. Both parts keep the
 *   same tag, so that a paragraph on two pages remains one paragraph.
 *   <li>Pages to bytes. {@code canvas.Canvas} draws, and marks everything with its tag or as an artifact.
 *   {@code structure.StructureTree} writes the tags. {@code ArchiveConformance} adds the metadata, the colour profile and the
 *   attachments.
 * </ol>
 *
 * <h2>Guarantees</h2>
 *
 * <ul>
 *   <li>No character is lost. For a character that the fonts lack, a replacement or the Unicode number is drawn; the
 *   file states the original character for screen readers, copying and searching.
 *   <li>Words stay apart: the space between two words is part of the text, even at the end of a line.
 *   <li>Words are hyphenated by the rules of their language. Addresses are not hyphenated. Addresses, numbers
 *   with their units and dates are not split if they fit.
 *   <li>A heading stays with the block that follows it, a table header with a row, and two lines of a paragraph with
 *   each other.
 *   <li>Any text can be laid out, however long it is and however narrow its column is.
 *   <li>A file can be verified later: it carries a digest of the text of each page, and of each embedded file.
 *   {@code nl.ncw.export.internal.pdffile} reads both back.
 * </ul>
 *
 * <h2>Limits</h2>
 *
 * Scripts with contextual letter forms, such as Arabic, are not supported: the bundled fonts have none. The only image
 * format is PNG. The only links within the document are those of a table of contents. Only cells in the first column can span rows.
 */
@NullMarked
package nl.ncw.export.internal.typesetting;

import org.jspecify.annotations.NullMarked;
