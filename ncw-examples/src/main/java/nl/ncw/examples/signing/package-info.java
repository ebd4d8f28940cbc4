/**
 * Electronic signatures on the PDF of an agreement: PAdES baseline B-B with SHA-256, made with PDFBox and Bouncy
 * Castle. The library itself knows neither; it hands each finished document to a {@link nl.ncw.export.pdf.PdfSigner},
 * of which the one here is one. {@link nl.ncw.examples.SignPdfExample} shows two parties who sign one after the other.
 * Knows the formats and Bouncy Castle, and no other package of its module.
 *
 * <pre>{@code
 * SigningKey key = SigningKey.read(file, password).orElseThrow();
 * new PdfAgreementWriter().signedBy(new PadesSigner(key, Clock.systemUTC())).write(agreement, catalogue, out);
 * }</pre>
 */
@NullMarked
package nl.ncw.examples.signing;

import org.jspecify.annotations.NullMarked;
