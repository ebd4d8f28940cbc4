package nl.ncw.examples.signing.verification;

/** Reason why a signature does not hold for the bytes that it was made of. */
public enum SignatureDefect {
    /** The byte range, the space around the signature or its encoding is not as the standards prescribe. */
    STRUCTURE,
    /** The digest algorithm is not of the SHA-2 family. */
    WEAK_ALGORITHM,
    /** The signed bytes have another digest. */
    CONTENT,
    /** The signature value is not of the key in the certificate, or the certificate was replaced. */
    VALUE,
    /** The field did not hold the signature in the revision that is signed, or that revision cannot be read. */
    FIELD,
    /** The time stamp is of another signature, or is broken. */
    TIME_STAMP
}
