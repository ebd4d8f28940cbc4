/**
 * Agreements as PDF: the form as the parties know it. Renders the document outline with OpenPDF, which only this package
 * touches; knows nothing of agreements beyond the outline.
 *
 * <pre>{@code new PdfAgreementWriter().write(agreement, catalogue, out);}</pre>
 */
@NullMarked
package nl.ncw.export.pdf;

import org.jspecify.annotations.NullMarked;
