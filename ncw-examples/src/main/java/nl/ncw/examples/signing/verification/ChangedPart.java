package nl.ncw.examples.signing.verification;

/** Part of a document that was changed after a signature, other than by later signatures and time stamps. */
public enum ChangedPart {
    /** The pages or what is drawn on them. */
    PAGES,
    /** Comments, fields and other annotations, or what a signature shows. */
    ANNOTATIONS,
    /** The attached files, among them the data of the agreement. */
    ATTACHMENTS,
    /** The title and other metadata. */
    METADATA,
    /** A signature was removed, or added although an earlier one forbids it. */
    SIGNATURES,
    /** Something else, or the file cannot be compared. */
    OTHER
}
