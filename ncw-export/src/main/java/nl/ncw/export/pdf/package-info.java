/**
 * Agreements as PDF: the form as the parties know it. Renders the document outline with the typesetting
 * engine and puts the agreement as JSON inside, from where it is read back; knows nothing of agreements beyond that.
 *
 * <pre>{@code
 * new PdfAgreementWriter().write(agreement, catalogue, out);
 * ReadResult returned = new PdfAgreementReader().read(in, catalogues);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.pdf;

import org.jspecify.annotations.NullMarked;
