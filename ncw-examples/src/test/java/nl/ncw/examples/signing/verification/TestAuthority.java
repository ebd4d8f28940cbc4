package nl.ncw.examples.signing.verification;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import nl.ncw.examples.signing.SigningKey;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** An authority that issues certificates and time stamps, with EC keys, which are made fast. */
public final class TestAuthority {
    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.2.3.4");

    private final KeyPair keys = keys();
    private final String name;
    private final Instant from;
    private final Instant until;
    private int issued;

    public TestAuthority(String name, Instant from, Instant until) {
        this.name = "CN=" + name;
        this.from = from;
        this.until = until;
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    public X509Certificate certificate() {
        return certificate(name, keys, from, until, Extension.basicConstraints);
    }

    /** A key that is valid as long as its authority. */
    public SigningKey issue(String owner) {
        return issue(owner, from, until);
    }

    public SigningKey issue(String owner, Instant start, Instant end) {
        return issue(owner, keys(), start, end);
    }

    /** A certificate of a key of any algorithm that is valid as long as its authority. */
    public SigningKey issue(String owner, KeyPair pair) {
        return issue(owner, pair, from, until);
    }

    private SigningKey issue(String owner, KeyPair pair, Instant start, Instant end) {
        X509Certificate certificate = certificate(owner, pair, start, end, Extension.keyUsage);
        return new SigningKey(pair.getPrivate(), List.of(certificate, certificate()));
    }

    private X509Certificate certificate(
            String owner, KeyPair pair, Instant start, Instant end, ASN1ObjectIdentifier extension) {
        try {
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    new X500Principal(name),
                    BigInteger.valueOf(++issued),
                    Date.from(start),
                    Date.from(end),
                    new X500Principal(owner),
                    pair.getPublic());
            if (extension.equals(Extension.basicConstraints)) {
                builder.addExtension(extension, true, new BasicConstraints(true));
            } else if (extension.equals(Extension.extendedKeyUsage)) {
                builder.addExtension(extension, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            }
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    TimeStampToken stamp(byte[] content, Instant when) throws Exception {
        KeyPair pair = keys();
        X509Certificate certificate =
                certificate("CN=Tijdstempel (proef)", pair, from, until, Extension.extendedKeyUsage);
        TimeStampTokenGenerator generator = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withECDSA", pair.getPrivate(), certificate),
                new JcaDigestCalculatorProviderBuilder()
                        .build()
                        .get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                POLICY);
        generator.addCertificates(new JcaCertStore(List.of(certificate, certificate())));
        TimeStampRequestGenerator request = new TimeStampRequestGenerator();
        request.setCertReq(true);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
        return generator.generate(
                request.generate(NISTObjectIdentifiers.id_sha256, digest), BigInteger.ONE, Date.from(when));
    }
}
