package nl.ncw.examples.signing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * Signatures that a document has already, and whether the bytes that they cover were changed: byte range, digest and
 * signature value. Who the signers are, and what was added after a signature, is not checked.
 */
final class EarlierSignatures {
    private final List<Signature> signatures;

    private EarlierSignatures(List<Signature> signatures) {
        this.signatures = signatures;
    }

    /**
     * Signature.
     *
     * @param signer the name of the signer, as the signature states it
     * @param certificate the certificate of the signer, if it can be read
     * @param intact whether it is the signature of the bytes that it covers
     */
    record Signature(String signer, Optional<X509Certificate> certificate, boolean intact) {}

    static EarlierSignatures of(byte[] document) throws IOException {
        List<Signature> found = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(document)) {
            for (PDSignature signature : pdf.getSignatureDictionaries()) {
                found.add(read(signature, document));
            }
        }
        return new EarlierSignatures(found);
    }

    /** Returns the names of the signers whose signatures are broken. */
    List<String> broken() {
        return signatures.stream()
                .filter(signature -> !signature.intact())
                .map(Signature::signer)
                .toList();
    }

    /** Returns whether a certificate signed already. */
    boolean isBy(X509Certificate certificate) {
        return signatures.stream()
                .anyMatch(signature ->
                        signature.certificate().filter(certificate::equals).isPresent());
    }

    private static Signature read(PDSignature signature, byte[] document) {
        String signer = Objects.requireNonNullElse(signature.getName(), "?");
        try {
            if (!coversAllButItself(signature, document)) {
                return new Signature(signer, Optional.empty(), false);
            }
            CMSSignedData cms = new CMSSignedData(
                    new CMSProcessableByteArray(signature.getSignedContent(document)), signature.getContents(document));
            SignerInformation information =
                    cms.getSignerInfos().getSigners().iterator().next();
            Collection<X509CertificateHolder> matches = cms.getCertificates().getMatches(information.getSID());
            X509CertificateHolder holder = matches.iterator().next();
            return new Signature(
                    signer,
                    Optional.of(new JcaX509CertificateConverter().getCertificate(holder)),
                    isIntact(information, holder));
        } catch (CMSException | IOException | GeneralSecurityException | RuntimeException e) {
            return new Signature(signer, Optional.empty(), false);
        }
    }

    private static boolean isIntact(SignerInformation signer, X509CertificateHolder certificate) {
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
            return false;
        }
    }

    /** Returns whether the byte range leaves out the value of the signature and nothing else. */
    private static boolean coversAllButItself(PDSignature signature, byte[] document) throws IOException {
        int[] range = signature.getByteRange();
        if (range.length != 4 || range[0] != 0 || range[1] < 1 || range[2] <= range[1] || range[3] < 0) {
            return false;
        }
        long end = (long) range[2] + range[3];
        if (end > document.length || document[range[1]] != '<' || document[range[2] - 1] != '>') {
            return false;
        }
        for (int at = range[1] + 1; at < range[2] - 1; at++) {
            if (Character.digit(document[at], 16) < 0) {
                return false;
            }
        }
        return Arrays.equals(signature.getContents(), signature.getContents(document));
    }
}
