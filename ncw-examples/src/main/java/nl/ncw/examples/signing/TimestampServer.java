package nl.ncw.examples.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.Selector;
import org.bouncycastle.util.Store;

/**
 * Server of a time stamp authority (RFC 3161). A time stamp proves that a signature was there at a moment, even after
 * the certificate of the signer ran out. Only a digest of the signature is sent. Immutable and thread-safe.
 *
 * <p>The answer must fit the request and carry the signature of its own certificate, which is for time stamps. Whether
 * that certificate can be trusted is not checked.
 */
public final class TimestampServer {
    private static final Duration TIME_TO_CONNECT = Duration.ofSeconds(10);
    private static final Duration TIME_TO_ANSWER = Duration.ofSeconds(20);
    private static final int OK = 200;
    private static final int NONCE_BITS = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final URI address;
    private final Duration timeToAnswer;

    private TimestampServer(URI address, Duration timeToAnswer) {
        this.address = address;
        this.timeToAnswer = timeToAnswer;
    }

    /**
     * Creates a client of a server.
     *
     * @param address the address, with the scheme {@code http} or {@code https}
     * @return the client; it waits 20 seconds for an answer
     * @throws IllegalArgumentException if the address has another scheme or no host
     */
    public static TimestampServer at(URI address) {
        boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
        if (!web || address.getHost() == null) {
            throw new IllegalArgumentException("address: expected http or https and a host, was \"" + address + "\"");
        }
        return new TimestampServer(address, TIME_TO_ANSWER);
    }

    /**
     * Returns this client with another time to wait for an answer.
     *
     * @param time the time
     * @return the client
     */
    public TimestampServer answeringWithin(Duration time) {
        return new TimestampServer(address, time);
    }

    /** Returns the time stamp of a signature value. */
    TimeStampToken stamp(byte[] signature) throws TimestampException {
        try {
            TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            TimeStampRequest request = generator.generate(
                    TSPAlgorithms.SHA256,
                    MessageDigest.getInstance("SHA-256").digest(signature),
                    new BigInteger(NONCE_BITS, RANDOM));
            return token(request, post(request.getEncoded()));
        } catch (TimestampException e) {
            throw e;
        } catch (IOException | GeneralSecurityException e) {
            throw new TimestampException(address, false, String.valueOf(e.getMessage()), e);
        }
    }

    private byte[] post(byte[] request) throws IOException {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(TIME_TO_CONNECT)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        HttpRequest question = HttpRequest.newBuilder(address)
                .timeout(timeToAnswer)
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                .build();
        try {
            HttpResponse<byte[]> answer = client.send(question, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != OK) {
                throw new TimestampException(address, "HTTP " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TimestampException(address, false, "interrupted", e);
        }
    }

    private TimeStampToken token(TimeStampRequest request, byte[] answer) throws TimestampException {
        try {
            TimeStampResponse response = new TimeStampResponse(answer);
            // The check below accepts a rejection, which has no time stamp.
            if (response.getStatus() != PKIStatus.GRANTED && response.getStatus() != PKIStatus.GRANTED_WITH_MODS) {
                throw new TimestampException(
                        address, "status %d %s".formatted(response.getStatus(), response.getStatusString()));
            }
            response.validate(request);
            TimeStampToken token = response.getTimeStampToken();
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(certificate(token)));
            return token;
        } catch (TSPException | OperatorCreationException | GeneralSecurityException e) {
            throw new TimestampException(address, true, String.valueOf(e.getMessage()), e);
        } catch (TimestampException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new TimestampException(address, true, "no time stamp response", e);
        }
    }

    private X509CertificateHolder certificate(TimeStampToken token) throws TimestampException {
        Store<X509CertificateHolder> certificates = token.getCertificates();
        // The selector has no type of its own.
        @SuppressWarnings("unchecked")
        Selector<X509CertificateHolder> signer = token.getSID();
        return certificates.getMatches(signer).stream()
                .findFirst()
                .orElseThrow(() -> new TimestampException(address, "time stamp without certificate"));
    }

    @Override
    public String toString() {
        return address.toString();
    }
}
