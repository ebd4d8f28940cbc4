/**
 * A small layout engine for PDF that an archive accepts and a screen reader can read: blocks in, pages out, each piece of
 * content tagged as what it is. Follows PDF/UA-1, and PDF/A-3a with attachments or PDF/A-2a without. The same publication gives
 * the same bytes. Knows nothing of agreements, and is the only package that touches OpenPDF, of which it uses what draws and
 * what writes files; the layout is its own, since OpenPDF's writes no structure.
 *
 * <pre>{@code
 * TextStyle text = TextStyle.of(10).spaced(0, 6);
 * Publication report = Publication.of(
 *         Description.of("Jaarverslag", Locale.forLanguageTag("nl"), "voorbeeld"),
 *         new Section(
 *                 PageFormat.a4Portrait().withFooter(new RunningLine("Jaarverslag", (page, pages) -> page + " / " + pages, text)),
 *                 List.of(
 *                         Heading.of(1, "Jaarverslag", TextStyle.of(18).in(FontStyle.BOLD)),
 *                         Paragraph.of("Het was een rustig jaar.", text),
 *                         ItemList.of(ItemList.Numbering.BULLETS, List.of("een brand", "een vloed"), text))));
 * TaggedPdf.write(report, out);
 * }</pre>
 *
 * <h2>From text to bytes</h2>
 *
 * <ol>
 *   <li>{@code Composer} makes boxes of blocks, and their tags, in the order of reading. Nothing has a place yet.
 *   <li>{@code Typesetter} makes lines: {@code Spelling} puts text into signs that the font has, {@code LineBreaker} breaks
 *       them, {@code LineSetter} puts them side by side, from right to left where the script asks for it.
 *   <li>{@code Sheet} cuts boxes into pages. A box is immutable and cuts itself: {@code Box.cut} gives what fits and what does
 *       not, down to the lines in the cells of tables in cells. Both parts keep the tag that they had, so that a paragraph that
 *       goes on on the next page is one paragraph still.
 *   <li>{@code Canvas} draws, and says of all that it draws which tag it belongs to, or that it is furniture; {@code
 *       StructureTree} writes the tags; {@code Archive} adds what the file says of itself.
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
 *   <li>What is written can be held against itself later: the file carries a digest of what each page says, and of each file
 *       inside it. {@code nl.ncw.export.pdf.layout.reading} reads both back.
 * </ul>
 *
 * <h2>What it leaves out</h2>
 *
 * Scripts whose letters change shape beside one another, such as Arabic: the bundled fonts have none. Pictures other than PNG. Links
 * within the document. Rows that span others but in the first column.
 */
@NullMarked
package nl.ncw.export.pdf.layout;

import org.jspecify.annotations.NullMarked;
