package nl.ncw.examples.signing.verification;

import java.time.Instant;

/**
 * Time at which a document was signed.
 *
 * @param instant the time
 * @param source who says so
 */
public record SigningTime(Instant instant, Source source) {
    /** Who says when a document was signed. */
    public enum Source {
        /** The signer, whose clock may be wrong. */
        SIGNER,
        /** An intact time stamp of an authority that was not held against trusted certificates, or is not among them. */
        TIME_STAMP,
        /** An intact time stamp of a trusted authority. */
        TRUSTED_TIME_STAMP
    }
}
