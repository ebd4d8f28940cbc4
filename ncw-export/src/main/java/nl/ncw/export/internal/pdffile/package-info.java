/**
 * Reader of PDF files: embedded files, a digest of the text of each page, the seal that reveals changes to either, and
 * what people and programs added to the document: annotations, fields, words and drawings on pages, and other files.
 * Knows {@code typesetting.digest} and OpenPDF; knows nothing of typesetting or of agreements.
 *
 * <p>No file is trusted. A file of at most 32 MiB is read into memory, and then only the requested parts are parsed.
 * All decompressing, parsing and scanning counts against limits, so that a small file with huge content, or with
 * circular references, is refused. Ambiguous damage is not repaired.
 *
 * <pre>{@code
 * PdfContent content = PdfContent.read(in);
 * List<EmbeddedFile> data = content.files("data.json");
 * boolean unchanged = content.seal().filter(seal -> seal.pages().equals(content.pages())).isPresent();
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.pdffile;

import org.jspecify.annotations.NullMarked;
