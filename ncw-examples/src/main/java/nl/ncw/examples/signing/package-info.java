/**
 * Signs documents, with PDFBox and Bouncy Castle, which the library itself knows nothing of: PAdES baseline B-B with SHA-256.
 *
 * <pre>{@code
 * SigningKey key = SigningKey.read(file, password);
 * new PdfAgreementWriter().signedBy(new PadesSigner(key, Clock.systemUTC())).write(agreement, catalogue, out);
 * }</pre>
 */
@NullMarked
package nl.ncw.examples.signing;

import org.jspecify.annotations.NullMarked;
