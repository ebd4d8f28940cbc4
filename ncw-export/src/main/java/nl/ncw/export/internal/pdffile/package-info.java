/**
 * Reads PDF files: the files inside one, a digest of the text of each page, the seal by which it tells whether either was
 * changed, and the annotations that people put on the pages in a viewer. Knows nothing of how pages are set, nor of agreements; of
 * the typesetting engine it knows the digests alone, which writer and reader share.
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
package nl.ncw.export.internal.pdffile;

import org.jspecify.annotations.NullMarked;
