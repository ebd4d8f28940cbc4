package nl.ncw.validation.finding;

/**
 * Codes of the findings of {@link nl.ncw.validation.StandardAgreementValidator}, each with the meaning that {@link
 * nl.ncw.model.finding.FindingCodes} gives.
 *
 * @since 0.1.0
 */
public final class ValidationCodes {
    /** The agreement is adopted while it still has errors. */
    public static final String AGREEMENT_ADOPTED_WITH_ERRORS = "agreement.adopted-with-errors";

    /** The adopted agreement does not say when it is evaluated. */
    public static final String AGREEMENT_EVALUATION_MISSING = "agreement.evaluation-missing";

    /** The adopted agreement has no reference by which it can be found again. */
    public static final String AGREEMENT_ID_MISSING = "agreement.id-missing";

    /** Nobody has signed for one of the organisations that are to sign. */
    public static final String AGREEMENT_SIGNATORY_MISSING = "agreement.signatory-missing";

    /** The adopted agreement does not say from which day it holds. */
    public static final String AGREEMENT_VALIDITY_MISSING = "agreement.validity-missing";

    /** A row of a table has an empty cell in a column that each row needs. */
    public static final String ANSWER_CELL_MISSING = "answer.cell-missing";

    /** A number in a table has a unit that cannot be compared with that of the column. */
    public static final String ANSWER_CELL_UNIT_MISMATCH = "answer.cell-unit-mismatch";

    /** The chosen option in a cell of a table does not exist in that column. */
    public static final String ANSWER_CELL_UNKNOWN_OPTION = "answer.cell-unknown-option";

    /** A cell of a table has something other than its column asks for, such as text instead of a number. */
    public static final String ANSWER_CELL_WRONG_KIND = "answer.cell-wrong-kind";

    /** There is an answer to a question whose condition does not hold. */
    public static final String ANSWER_CONDITION_NOT_MET = "answer.condition-not-met";

    /** A contact in an answer has no telephone number and no e-mail address. */
    public static final String ANSWER_CONTACT_UNREACHABLE = "answer.contact-unreachable";

    /** The e-mail address of a contact in an answer cannot be correct. */
    public static final String ANSWER_EMAIL_MALFORMED = "answer.email-malformed";

    /** An item of one's own was added where the question does not take any. */
    public static final String ANSWER_ITEM_NOT_ALLOWED = "answer.item-not-allowed";

    /** A team is at another level than the model names. */
    public static final String ANSWER_LEVEL_MISMATCH = "answer.level-mismatch";

    /** A level in the grid is filled in for neither party. */
    public static final String ANSWER_LEVEL_MISSING = "answer.level-missing";

    /** A level in the grid is filled in for one party only. */
    public static final String ANSWER_LEVEL_ONE_SIDED = "answer.level-one-sided";

    /** A required question has no answer yet. */
    public static final String ANSWER_MISSING = "answer.missing";

    /** There is an answer to a question that is not part of the chosen profile. */
    public static final String ANSWER_NOT_ASKED = "answer.not-asked";

    /** An answer is stored by itself although it follows from the data of the agreement. */
    public static final String ANSWER_NOT_STORED = "answer.not-stored";

    /** The parties still have to agree on a question. */
    public static final String ANSWER_OPEN = "answer.open";

    /** An open point does not say what has to be done, who takes it up or by when. */
    public static final String ANSWER_OPEN_POINT_INCOMPLETE = "answer.open-point-incomplete";

    /** There is no contact of the crisis partner. */
    public static final String ANSWER_PARTNER_CONTACT_MISSING = "answer.partner-contact-missing";

    /** A question is marked as not applicable without a reason. */
    public static final String ANSWER_REASON_MISSING = "answer.reason-missing";

    /** A recommended question has no answer yet. */
    public static final String ANSWER_RECOMMENDED_MISSING = "answer.recommended-missing";

    /** There is no contact for each of the involved regions. */
    public static final String ANSWER_REGION_CONTACT_MISSING = "answer.region-contact-missing";

    /** A contact speaks for a region that is not involved. */
    public static final String ANSWER_REGION_NOT_INVOLVED = "answer.region-not-involved";

    /** The telephone number of a contact in an answer cannot be correct. */
    public static final String ANSWER_TELEPHONE_MALFORMED = "answer.telephone-malformed";

    /** There are more safety regions than the question takes. */
    public static final String ANSWER_TOO_MANY_REGIONS = "answer.too-many-regions";

    /** A number has a unit that cannot be compared with the one asked for, such as people instead of minutes. */
    public static final String ANSWER_UNIT_MISMATCH = "answer.unit-mismatch";

    /** The grid of the answer has a row or column that the question does not have. */
    public static final String ANSWER_UNKNOWN_CELL = "answer.unknown-cell";

    /** The table of the answer has a column that the question does not have. */
    public static final String ANSWER_UNKNOWN_COLUMN = "answer.unknown-column";

    /** A ticked item is not in the list of the question. */
    public static final String ANSWER_UNKNOWN_ITEM = "answer.unknown-item";

    /** The chosen option does not exist for this question. */
    public static final String ANSWER_UNKNOWN_OPTION = "answer.unknown-option";

    /** There is an answer to a question that the catalogue does not have. */
    public static final String ANSWER_UNKNOWN_QUESTION = "answer.unknown-question";

    /** There is an answer of a party that the question is not asked of. */
    public static final String ANSWER_UNKNOWN_VOICE = "answer.unknown-voice";

    /** The answer has another form than the question asks for, such as text instead of a table. */
    public static final String ANSWER_WRONG_KIND = "answer.wrong-kind";

    /** The agreement was checked with another catalogue than it names. */
    public static final String CATALOGUE_MISMATCH = "catalogue.mismatch";

    /** The e-mail address of a contact cannot be correct. */
    public static final String CONTACT_EMAIL_MALFORMED = "contact.email-malformed";

    /** No contact is known of an organisation that signs. */
    public static final String CONTACT_MISSING = "contact.missing";

    /** It cannot be told to which organisation a contact belongs. */
    public static final String CONTACT_ORGANISATION_UNKNOWN = "contact.organisation-unknown";

    /** The telephone number of a contact cannot be correct. */
    public static final String CONTACT_TELEPHONE_MALFORMED = "contact.telephone-malformed";

    /** A contact has no telephone number and no e-mail address. */
    public static final String CONTACT_UNREACHABLE = "contact.unreachable";

    /** The digest of a document cannot be correct. */
    public static final String DIGEST_MALFORMED = "digest.malformed";

    /** An agreement with an indefinite term has a last day nevertheless. */
    public static final String DURATION_END_GIVEN = "duration.end-given";

    /** An agreement with a definite term has no last day. */
    public static final String DURATION_END_MISSING = "duration.end-missing";

    /** An agreement with an indefinite term has no notice period. */
    public static final String DURATION_NOTICE_MISSING = "duration.notice-missing";

    /** A member belongs to an association that is no party. */
    public static final String MEMBER_ASSOCIATION_UNKNOWN = "member.association-unknown";

    /** The notice period is longer than the agreement holds, so that nobody can give notice. */
    public static final String NOTICE_BEYOND_TERM = "notice.beyond-term";

    /** The core task of one of the other crisis partners is not known. */
    public static final String PARTNER_CORE_TASK_MISSING = "partner.core-task-missing";

    /** A crisis partner is named twice. */
    public static final String PARTNER_DUPLICATE = "partner.duplicate";

    /** The crisis partner is not filled in. */
    public static final String PARTNER_MISSING = "partner.missing";

    /** The catalogue has no questions for the chosen cooperation profile. */
    public static final String PROFILE_NOT_COVERED = "profile.not-covered";

    /** The classification and the decision on publication contradict each other. */
    public static final String PUBLICATION_CLASSIFIED = "publication.classified";

    /** It does not say why the agreement is not published as a whole. */
    public static final String PUBLICATION_GROUNDS_MISSING = "publication.grounds-missing";

    /** Nothing is said yet about the publication of the adopted agreement. */
    public static final String PUBLICATION_UNDECIDED = "publication.undecided";

    /** The predecessor and the successor of the agreement are the same. */
    public static final String REFERENCE_SUCCESSOR_IS_PREDECESSOR = "reference.successor-is-predecessor";

    /** The agreement names itself as its predecessor or successor. */
    public static final String REFERENCE_TO_ITSELF = "reference.to-itself";

    /** The safety region is not filled in. */
    public static final String REGION_MISSING = "region.missing";

    /** Not all safety regions are involved in a national agreement. */
    public static final String REGION_NOT_ALL_INVOLVED = "region.not-all-involved";

    /** The region that makes the agreement is not among the involved regions. */
    public static final String REGION_NOT_INVOLVED = "region.not-involved";

    /** The code and the name of a safety region do not belong together or do not exist. */
    public static final String REGION_UNKNOWN = "region.unknown";

    /** An agreement with an indefinite term has a renewal. */
    public static final String RENEWAL_INDEFINITE_TERM = "renewal.indefinite-term";

    /** The agreement does not say for how long it is renewed. */
    public static final String RENEWAL_PERIOD_MISSING = "renewal.period-missing";

    /** The versions of the agreement are not in order from old to new. */
    public static final String REVISIONS_ORDER = "revisions.order";

    /** Somebody signed before the mandate was given. */
    public static final String SIGNATORY_BEFORE_MANDATE = "signatory.before-mandate";

    /** Somebody signs for an organisation that is no party. */
    public static final String SIGNATORY_ORGANISATION_UNKNOWN = "signatory.organisation-unknown";

    /** Somebody is named as a signatory without a day of signature. */
    public static final String SIGNATORY_UNSIGNED = "signatory.unsigned";

    /** Content was kept that has no place in the agreement. */
    public static final String UNPLACED_KEPT = "unplaced.kept";

    /** The day of evaluation is outside the time in which the agreement holds. */
    public static final String VALIDITY_EVALUATION_ORDER = "validity.evaluation-order";

    /** The day of going live is after the end of the agreement. */
    public static final String VALIDITY_GO_LIVE_ORDER = "validity.go-live-order";

    /** The last day of the agreement is before the first. */
    public static final String VALIDITY_ORDER = "validity.order";

    private ValidationCodes() {}
}
