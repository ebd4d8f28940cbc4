/**
 * Verification of the signatures in a PDF document, made by any program: is each intact, who signed according to the
 * certificate, when, and what was changed afterwards. Made with PDFBox and Bouncy Castle; revocation is not looked up.
 * Knows the model, PDFBox and Bouncy Castle, and no other package of its module.
 *
 * <pre>{@code
 * SignatureReport report = new SignatureVerifier(Clock.systemUTC()).trusting(anchors).verify(pdf);
 * report.signatures().stream().allMatch(VerifiedSignature::isIntact);
 * }</pre>
 */
@NullMarked
package nl.ncw.examples.signing.verification;

import org.jspecify.annotations.NullMarked;
