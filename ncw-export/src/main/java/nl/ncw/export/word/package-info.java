/**
 * Agreements as text documents (.docx), written and read back, laid out as the form that people know. The two adapters
 * put together the internal packages for text documents: {@code anchor} (by which fields are found again),
 * {@code document} (writing), {@code returned} and {@code original} (reading). Knows {@code filekind},
 * {@code finding}, {@code form}, {@code intake}, {@code library}, {@code message}, {@code ooxml}, {@code ooxml.word},
 * {@code ooxml.zip}, {@code word.anchor}, {@code word.document}, {@code word.original}, {@code word.returned},
 * {@code outline}, {@code theme} and the model.
 *
 * <pre>{@code
 * new WordAgreementWriter().write(agreement, catalogue, out);
 * ReadResult returned = new WordAgreementReader().read(in, catalogues);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.word;

import org.jspecify.annotations.NullMarked;
