package nl.ncw.examples.signing;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.examples.signing.verification.SignatoryMatcher;
import nl.ncw.examples.signing.verification.SignatureVerifier;
import nl.ncw.examples.signing.verification.SignerName;
import nl.ncw.examples.signing.verification.VerifiedSignature;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Severity;
import nl.ncw.validation.AgreementValidators;

/**
 * Reason not to sign a document.
 *
 * @param kind the kind of reason
 * @param subject the number of errors, or the name of the signer or of the field; empty for a blank form
 */
public record SigningObstacle(Kind kind, String subject) {
    /** Kinds of reasons. */
    public enum Kind {
        /** The document is a form that nobody has filled in. */
        BLANK_FORM,
        /** The agreement has errors. */
        ERRORS,
        /** An earlier signature is broken, or the document was changed after it. */
        BROKEN_SIGNATURE,
        /** The certificate has signed already. */
        SAME_SIGNER,
        /** The field of the signatory is signed already. */
        SIGNED_FIELD,
        /** The certificate is that of a signatory, and the field is that of another one. */
        FIELD_OF_ANOTHER,
        /** The certificate is that of no signatory, and nobody said for whom it signs. */
        NO_SIGNATORY
    }

    /**
     * Returns the reasons not to sign a document.
     *
     * @param document the bytes of the PDF file
     * @param agreement the agreement in it
     * @param catalogue the catalogue that the agreement names
     * @param key the key to sign with
     * @param signatory the signatory whose field is requested, if any
     * @return the reasons; none if the document can be signed
     * @throws UnclearFieldException if the document has signature fields and it is not clear which one is meant
     * @throws IOException if the document cannot be read
     */
    public static List<SigningObstacle> of(
            byte[] document, Agreement agreement, Catalogue catalogue, SigningKey key, Optional<String> signatory)
            throws IOException {
        List<SigningObstacle> obstacles = new ArrayList<>();
        inContent(agreement, catalogue).ifPresent(obstacles::add);
        // Trust is not checked, so that the time does not matter.
        List<VerifiedSignature> earlier =
                new SignatureVerifier(Clock.systemUTC()).verify(document).signatures();
        earlier.stream()
                .filter(signature -> !signature.isIntact())
                .map(signature -> new SigningObstacle(Kind.BROKEN_SIGNATURE, signer(signature)))
                .forEach(obstacles::add);
        if (earlier.stream()
                .anyMatch(signature -> signature
                        .certificate()
                        .filter(key.certificate()::equals)
                        .isPresent())) {
            // The field is then signed too, or the next one belongs to somebody else.
            obstacles.add(new SigningObstacle(Kind.SAME_SIGNER, key.owner()));
            return obstacles;
        }
        SignatoryFields.of(document)
                .choose(key.owner(), signatory)
                .flatMap(field -> field.signed()
                        ? Optional.of(new SigningObstacle(Kind.SIGNED_FIELD, field.label()))
                        : inField(field.label(), agreement.signatories(), key, signatory.isPresent()))
                .ifPresent(obstacles::add);
        return obstacles;
    }

    private static Optional<SigningObstacle> inField(
            String label, List<Signatory> signatories, SigningKey key, boolean isRequested) {
        Optional<Signatory> signer = SignatoryMatcher.find(SignerName.of(key.certificate()), signatories);
        if (signer.isPresent()) {
            return SignatoryMatcher.isFieldOfAnother(label, signer.get(), signatories)
                    ? Optional.of(new SigningObstacle(Kind.FIELD_OF_ANOTHER, label))
                    : Optional.empty();
        }
        return isRequested || signatories.isEmpty()
                ? Optional.empty()
                : Optional.of(new SigningObstacle(Kind.NO_SIGNATORY, key.owner()));
    }

    private static String signer(VerifiedSignature signature) {
        return signature.signer().map(SignerName::commonName).orElse(signature.field());
    }

    private static Optional<SigningObstacle> inContent(Agreement agreement, Catalogue catalogue) {
        if (agreement.answers().isEmpty() || agreement.signingOrganisations().isEmpty()) {
            return Optional.of(new SigningObstacle(Kind.BLANK_FORM, ""));
        }
        long errors =
                AgreementValidators.knowing(SafetyRegions.register()).validate(agreement, catalogue).findings().stream()
                        .map(Finding::severity)
                        .filter(Severity.ERROR::equals)
                        .count();
        return errors == 0 ? Optional.empty() : Optional.of(new SigningObstacle(Kind.ERRORS, String.valueOf(errors)));
    }

    @Override
    public String toString() {
        return subject.isEmpty() ? kind.toString() : kind + ": " + subject;
    }
}
