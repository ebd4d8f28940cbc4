/**
 * Agreements as text documents (.docx): the form as people know it, filled in and read back. Renders the document outline and
 * the fill-in form; the markup is written here, since Apache POI, which packs it, has no content controls.
 *
 * <pre>{@code
 * new WordAgreementWriter().write(agreement, catalogue, out);
 * ReadResult returned = new WordAgreementReader().read(in, catalogues);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.word;

import org.jspecify.annotations.NullMarked;
