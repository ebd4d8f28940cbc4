/**
 * Reads back what a PDF holds beside its looks: the files inside it, a digest of what each page says, the seal by which it
 * tells whether either was changed, and what people wrote on the pages in a viewer. Knows nothing of how pages are laid out,
 * nor of agreements.
 *
 * <p>No file is trusted. It is read whole into memory, 32 MiB at most, and then only as far as asked; all that is unpacked,
 * parsed and gone through is counted, so that a small file that pretends to be a large one, or that goes in circles, is refused.
 * Nothing is repaired that could be read in two ways.
 *
 * <pre>{@code
 * PdfContent content = PdfContent.read(in);
 * List<AttachedFile> data = content.files("data.json");
 * boolean unchanged = content.seal().filter(seal -> seal.pages().equals(content.pages())).isPresent();
 * }</pre>
 */
@NullMarked
package nl.ncw.export.pdf.layout.reading;

import org.jspecify.annotations.NullMarked;
