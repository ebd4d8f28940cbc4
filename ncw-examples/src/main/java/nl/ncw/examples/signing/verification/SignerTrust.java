package nl.ncw.examples.signing.verification;

/** Whether the certificate of a signer was issued by an authority that the verifier trusts. Revocation is not checked. */
public enum SignerTrust {
    /** No trusted certificates were given, or the signature does not hold. */
    NOT_CHECKED,
    /** A trusted authority issued the certificate, and it was valid. */
    TRUSTED,
    /** A trusted authority issued the certificate, but it was not valid, or nothing proves that it still was. */
    OUT_OF_DATE,
    /** The signer issued the certificate. */
    SELF_SIGNED,
    /** No trusted authority issued the certificate. */
    UNKNOWN_ISSUER,
    /** The certificate is not for signatures. */
    NOT_FOR_SIGNING
}
