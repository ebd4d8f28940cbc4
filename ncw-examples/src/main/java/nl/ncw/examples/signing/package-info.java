/**
 * Electronic signatures on the PDF of an agreement: PAdES baseline B-B, or B-T with a time stamp, with SHA-256, made with
 * PDFBox and Bouncy Castle. The library itself knows neither; it hands each finished document to a
 * {@link nl.ncw.export.pdf.PdfSigner}, of which the one here is one. {@link nl.ncw.examples.SignPdfExample} shows two
 * parties who sign one after the other. Knows {@code signing.verification}, the model, the catalogues, the validators, the
 * formats and Bouncy Castle.
 *
 * <pre>{@code
 * SigningKey key = SigningKey.readAll(file, password).get("regio");
 * PdfSigner signer = new PadesSigner(key, Clock.systemDefaultZone()).signingFor("Hanneke Dijkgraaf");
 * new PdfAgreementWriter().signedBy(signer).write(agreement, catalogue, out);
 * }</pre>
 */
@NullMarked
package nl.ncw.examples.signing;

import org.jspecify.annotations.NullMarked;
