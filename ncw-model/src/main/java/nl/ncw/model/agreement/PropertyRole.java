package nl.ncw.model.agreement;

/** What adopting an agreement means for the value of a property. */
enum PropertyRole {
    /** The parties bind themselves to it. */
    TERM,
    /** It identifies the agreement or records what happens to it; it may change after the agreement was adopted. */
    RECORD
}
