package nl.ncw.model.agreement;

/** Role of a property in the adoption of an agreement. */
enum AdoptionRole {
    /** Term of the agreement: the parties bind themselves to the value. */
    TERM,
    /** Identification or record of events; may change after adoption. */
    RECORD
}
