/**
 * Agreements as PDF, laid out as the form that the parties know. Renders the document outline with the typesetting
 * engine and embeds the agreement as JSON, from which it is read back. Knows {@code filekind}, {@code finding},
 * {@code intake}, {@code library}, {@code message}, {@code pdffile}, {@code typesetting}, {@code typesetting.content},
 * {@code typesetting.digest}, {@code typesetting.page}, {@code typesetting.text}, {@code json}, {@code outline},
 * {@code theme} and the model.
 *
 * <pre>{@code
 * new PdfAgreementWriter().write(agreement, catalogue, out);
 * ReadResult returned = new PdfAgreementReader().read(in, catalogues);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.pdf;

import org.jspecify.annotations.NullMarked;
