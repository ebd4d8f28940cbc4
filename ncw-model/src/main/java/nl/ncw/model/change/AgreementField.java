package nl.ncw.model.change;

/** A field of an agreement that holds one value, in the order in which changes are listed. */
public enum AgreementField {
    /** The catalogue that the agreement names. */
    CATALOGUE("catalogue"),
    /** The agreement's identity. */
    ID("id"),
    /** The cooperation profile. */
    PROFILE("profile"),
    /** The safety region that makes the agreement. */
    REGION("region"),
    /** The crisis partner as a whole, where it comes or goes. */
    PARTNER("partner"),
    /** The name of the crisis partner. */
    PARTNER_NAME("partner.name"),
    /** The core task of the crisis partner. */
    PARTNER_CORE_TASK("partner.coreTask"),
    /** The kind of the crisis partner. */
    PARTNER_KIND("partner.kind"),
    /** Where the agreement stands. */
    STATUS("status"),
    /** The first day on which the agreement holds. */
    VALIDITY_FROM("validity.from"),
    /** The last day on which the agreement holds. */
    VALIDITY_UNTIL("validity.until"),
    /** The day by which the agreement is evaluated. */
    VALIDITY_EVALUATION("validity.evaluation");

    private final String path;

    AgreementField(String path) {
        this.path = path;
    }

    /**
     * The name of the field in places and files.
     *
     * @return such as {@code validity.until}
     */
    public String path() {
        return path;
    }
}
