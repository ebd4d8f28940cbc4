package nl.ncw.examples.signing;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Private key with the certificate chain of its owner. Immutable; thread-safe if the key is.
 *
 * @param privateKey the key, RSA or EC
 * @param chain the certificates, at least one: that of the owner first, then those of its issuers
 */
public record SigningKey(PrivateKey privateKey, List<X509Certificate> chain) {
    private static final Duration LIFE_OF_TEST_CERTIFICATE = Duration.ofDays(30);
    private static final String CURVE = "secp256r1";
    private static final int SERIAL_BITS = 64;

    /**
     * Creates a key.
     *
     * @throws IllegalArgumentException if there is no certificate
     */
    public SigningKey {
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("chain: expected the certificate of the owner, was empty");
        }
    }

    /**
     * Reads the private keys of a key store, in the format that certification authorities issue.
     *
     * @param file a PKCS #12 file, often named {@code .p12} or {@code .pfx}
     * @param password the password of the file and of the keys; the array is not changed, so that the caller can erase it
     * @return the keys by their aliases, in the order of the aliases; empty if the file holds none
     * @throws IOException if the file cannot be read, or if the password is wrong
     */
    public static SortedMap<String, SigningKey> readAll(Path file, char[] password) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return readAll(in, password);
        }
    }

    /**
     * Reads the private keys of a key store, in the format that certification authorities issue.
     *
     * @param in the content of a PKCS #12 file; it stays open
     * @param password the password of the file and of the keys; the array is not changed, so that the caller can erase it
     * @return the keys by their aliases, in the order of the aliases; empty if the file holds none
     * @throws IOException if the file cannot be read, or if the password is wrong
     */
    public static SortedMap<String, SigningKey> readAll(InputStream in, char[] password) throws IOException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            SortedMap<String, SigningKey> keys = new TreeMap<>();
            for (String alias : Collections.list(store.aliases())) {
                Certificate[] chain = store.getCertificateChain(alias);
                if (chain != null && store.getKey(alias, password) instanceof PrivateKey key) {
                    List<X509Certificate> certificates = Arrays.stream(chain)
                            .map(X509Certificate.class::cast)
                            .toList();
                    keys.put(alias, new SigningKey(key, certificates));
                }
            }
            return Collections.unmodifiableSortedMap(keys);
        } catch (GeneralSecurityException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /**
     * Generates an EC key with a self-signed certificate, for trials. Nobody else has a reason to trust its signatures.
     *
     * @param name the common name in the certificate
     * @param clock the clock that gives the time of issue; the certificate is valid for 30 days from then on
     * @return the key
     * @throws IOException if the Java runtime cannot generate such keys
     */
    public static SigningKey selfSigned(String name, Clock clock) throws IOException {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(CURVE));
            KeyPair pair = generator.generateKeyPair();
            X500Principal owner = new X500Principal("CN=" + name);
            JcaX509v3CertificateBuilder certificate = new JcaX509v3CertificateBuilder(
                    owner,
                    BigInteger.valueOf(clock.millis()).shiftLeft(SERIAL_BITS / 2),
                    Date.from(clock.instant().minusSeconds(1)),
                    Date.from(clock.instant().plus(LIFE_OF_TEST_CERTIFICATE)),
                    owner,
                    pair.getPublic());
            certificate.addExtension(
                    Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            return new SigningKey(
                    pair.getPrivate(),
                    List.of(new JcaX509CertificateConverter()
                            .getCertificate(certificate.build(
                                    new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())))));
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /**
     * Returns the certificate of the owner.
     *
     * @return the first one of the chain
     */
    public X509Certificate certificate() {
        return chain.get(0);
    }

    /**
     * Returns the name of the owner.
     *
     * @return the common name in the certificate, or the whole distinguished name if it has none
     */
    public String owner() {
        var names = X500Name.getInstance(certificate().getSubjectX500Principal().getEncoded())
                .getRDNs(BCStyle.CN);
        return names.length == 0
                ? certificate().getSubjectX500Principal().getName()
                : IETFUtils.valueToString(names[0].getFirst().getValue());
    }

    /**
     * Returns whether the certificate of the owner is within its period of validity. Revocation is not checked.
     *
     * @param clock the clock that gives the time
     * @return whether it is valid at that time
     */
    public boolean isValid(Clock clock) {
        Date now = Date.from(clock.instant());
        return !now.before(certificate().getNotBefore())
                && !now.after(certificate().getNotAfter());
    }

    /** Returns the owner only, since the text of a private key may reveal it. */
    @Override
    public String toString() {
        return "key of " + owner();
    }

    String algorithm() throws GeneralSecurityException {
        return switch (privateKey.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> throw new GeneralSecurityException(privateKey.getAlgorithm() + " is neither RSA nor EC");
        };
    }
}
