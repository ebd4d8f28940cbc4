package nl.ncw.examples.signing.verification;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.bouncycastle.asn1.ASN1Primitive;

/** What a signature dictionary and the signature in it prove, whatever else is in the file. */
final class SignatureEvidence {
    private static final Set<String> FORMATS = Set.of("ETSI.CAdES.detached", "adbe.pkcs7.detached");
    private static final String TIME_STAMP_FORMAT = "ETSI.RFC3161";

    private final COSDictionary value;
    private final Optional<SignedRange> range;
    private final CertificateTrust authorities;
    private final Instant now;
    private Optional<SignatureDefect> defect = Optional.empty();
    private Optional<CmsSignature> signature = Optional.empty();
    private Optional<TimeStamp> stamp = Optional.empty();

    SignatureEvidence(COSDictionary value, Optional<SignedRange> range, CertificateTrust authorities, Instant now) {
        this.value = value;
        this.range = range;
        this.authorities = authorities;
        this.now = now;
        try {
            verify(range.orElseThrow(() -> new DefectException(SignatureDefect.STRUCTURE)));
        } catch (DefectException e) {
            defect = Optional.of(e.defect());
        }
    }

    private void verify(SignedRange signed) throws DefectException {
        if (kind() == VerifiedSignature.Kind.TIME_STAMP) {
            byte[] encoded = CmsSignature.withoutPadding(signed.contents());
            stamp = Optional.of(TimeStamp.of(parsed(encoded), signed.signedBytes()));
        } else if (FORMATS.contains(format(value))) {
            CmsSignature read = CmsSignature.of(signed.contents(), signed.signedBytes());
            signature = Optional.of(read);
            read.verify();
            stamp = TimeStamp.of(read.signer());
        } else {
            throw new DefectException(SignatureDefect.STRUCTURE);
        }
    }

    private static ASN1Primitive parsed(byte[] encoded) throws DefectException {
        try {
            return ASN1Primitive.fromByteArray(encoded);
        } catch (IOException e) {
            throw new DefectException(SignatureDefect.STRUCTURE, e);
        }
    }

    private static String format(COSDictionary value) {
        return value.getNameAsString(COSName.SUB_FILTER, "");
    }

    static VerifiedSignature.Kind kind(COSDictionary value) {
        return format(value).equals(TIME_STAMP_FORMAT)
                ? VerifiedSignature.Kind.TIME_STAMP
                : VerifiedSignature.Kind.SIGNATURE;
    }

    /** Returns whether a signature forbids later ones (DocMDP with the access permission 1). */
    static boolean isFinal(COSDictionary value) {
        COSArray references = value.getCOSArray(COSName.getPDFName("Reference"));
        for (int i = 0; references != null && i < references.size(); i++) {
            COSBase item = references.getObject(i);
            if (item instanceof COSDictionary reference
                    && "DocMDP".equals(reference.getNameAsString(COSName.getPDFName("TransformMethod")))) {
                COSDictionary parameters = reference.getCOSDictionary(COSName.getPDFName("TransformParams"));
                return parameters != null && parameters.getInt(COSName.P) == 1;
            }
        }
        return false;
    }

    VerifiedSignature.Kind kind() {
        return kind(value);
    }

    Optional<SignedRange> range() {
        return range;
    }

    Optional<SignatureDefect> defect() {
        return defect;
    }

    /** Returns whether another dictionary has the same signature over the same bytes. */
    boolean isSame(COSDictionary other) {
        return SignedRange.end(other) == SignedRange.end(value)
                && value.getDictionaryObject(COSName.CONTENTS) instanceof COSString contents
                && other.getDictionaryObject(COSName.CONTENTS) instanceof COSString others
                && Arrays.equals(contents.getBytes(), others.getBytes());
    }

    /** Returns the certificate of who signed; of a time stamp over the document, that of the authority. */
    Optional<X509Certificate> certificate() {
        return signature.map(CmsSignature::certificate).or(() -> stamp.map(TimeStamp::certificate));
    }

    SignerTrust trust() {
        List<X509Certificate> others = signature
                .map(CmsSignature::certificates)
                .or(() -> stamp.map(TimeStamp::certificates))
                .orElse(List.of());
        Instant when = time().filter(time -> time.source() == SigningTime.Source.TRUSTED_TIME_STAMP)
                .map(SigningTime::instant)
                .orElse(now);
        return certificate()
                .map(found -> authorities.judge(found, others, when))
                .orElse(SignerTrust.NOT_CHECKED);
    }

    Optional<SigningTime> time() {
        return stamp.map(this::time)
                .or(() -> Optional.ofNullable(value.getDate(COSName.M))
                        .map(Calendar::toInstant)
                        .map(instant -> new SigningTime(instant, SigningTime.Source.SIGNER)));
    }

    private SigningTime time(TimeStamp found) {
        boolean trusted = authorities.isTrusted(found.certificate(), found.certificates(), now);
        return new SigningTime(
                found.instant(), trusted ? SigningTime.Source.TRUSTED_TIME_STAMP : SigningTime.Source.TIME_STAMP);
    }
}
