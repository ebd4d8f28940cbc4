package nl.ncw.model.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;

/**
 * The properties of an agreement other than its answers, in the order of the form's first page. Storing, comparing,
 * merging, naming and sorting are driven by this list. A new property takes a constant here and an accessor in
 * {@link Agreement}.
 */
public final class AgreementFields {
    private static final Pattern FORM_OF_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    /** The reference to the catalogue. */
    public static final AgreementField<CatalogueReference> CATALOGUE =
            AgreementField.required("catalogue", PropertyRole.RECORD, CatalogueReference.class);

    /** The id of the agreement. */
    public static final AgreementField<String> ID =
            AgreementField.optional("id", PropertyRole.RECORD, String.class, AgreementFields::checkedId);

    /** The cooperation profile. */
    public static final AgreementField<CooperationProfile> PROFILE =
            AgreementField.required("profile", PropertyRole.TERM, CooperationProfile.class);

    /** The safety region that makes the agreement. */
    public static final AgreementField<SafetyRegion> REGION =
            AgreementField.optional("region", PropertyRole.TERM, SafetyRegion.class);

    /** The crisis partner as a whole. */
    public static final AgreementField<CrisisPartner> PARTNER =
            AgreementField.optional("partner", PropertyRole.TERM, CrisisPartner.class);

    /** The name of the crisis partner. */
    public static final AgreementField<String> PARTNER_NAME = PARTNER.requiredPart(
            "name",
            String.class,
            CrisisPartner::name,
            (partner, name) -> new CrisisPartner(name, partner.coreTask(), partner.kind()));

    /** The core task of the crisis partner. */
    public static final AgreementField<CoreTask> PARTNER_CORE_TASK = PARTNER.requiredPart(
            "coreTask",
            CoreTask.class,
            CrisisPartner::coreTask,
            (partner, task) -> new CrisisPartner(partner.name(), task, partner.kind()));

    /** The kind of the crisis partner. */
    public static final AgreementField<String> PARTNER_KIND = PARTNER.optionalPart(
            "kind",
            String.class,
            CrisisPartner::kind,
            (partner, kind) -> new CrisisPartner(partner.name(), partner.coreTask(), kind));

    /** The regions for which the agreement holds, identified by code. */
    public static final AgreementList<SafetyRegion> INVOLVED_REGIONS =
            AgreementList.distinct("involvedRegions", PropertyRole.TERM, SafetyRegion.class, SafetyRegion::code);

    /** The status. */
    public static final AgreementField<AgreementStatus> STATUS =
            AgreementField.required("status", PropertyRole.RECORD, AgreementStatus.class);

    /** The period of validity and the day of evaluation. */
    public static final AgreementField<Validity> VALIDITY =
            AgreementField.required("validity", PropertyRole.TERM, Validity.class);

    /** The first day on which the agreement holds. */
    public static final AgreementField<LocalDate> VALIDITY_FROM = VALIDITY.optionalPart(
            "from",
            LocalDate.class,
            Validity::from,
            (validity, day) -> new Validity(day, validity.until(), validity.evaluation()));

    /** The last day on which the agreement holds. */
    public static final AgreementField<LocalDate> VALIDITY_UNTIL = VALIDITY.optionalPart(
            "until",
            LocalDate.class,
            Validity::until,
            (validity, day) -> new Validity(validity.from(), day, validity.evaluation()));

    /** The day by which the agreement is evaluated. */
    public static final AgreementField<LocalDate> VALIDITY_EVALUATION = VALIDITY.optionalPart(
            "evaluation",
            LocalDate.class,
            Validity::evaluation,
            (validity, day) -> new Validity(validity.from(), validity.until(), day));

    /** The contacts, identified by party and name. */
    public static final AgreementList<PartyContact> CONTACTS = AgreementList.ofParties(
            "contacts",
            PropertyRole.RECORD,
            PartyContact.class,
            contact -> contact.party().key(),
            contact -> contact.contact().name());

    /** The signatories, identified by party and name. */
    public static final AgreementList<Signatory> SIGNATORIES = AgreementList.ofParties(
            "signatories",
            PropertyRole.RECORD,
            Signatory.class,
            signatory -> signatory.party().key(),
            Signatory::name);

    /** The revision history, identified by version. */
    public static final AgreementList<Revision> REVISIONS = AgreementList.named(
            "revisions", PropertyRole.RECORD, Revision.class, revision -> List.of(revision.version()));

    /** The kept content that has no place in the agreement, identified by origin and content. */
    public static final AgreementList<Unplaced> UNPLACED = AgreementList.named(
            "unplaced", PropertyRole.RECORD, Unplaced.class, kept -> List.of(kept.origin(), kept.content()));

    private static final List<AgreementProperty<?>> ALL = List.of(
            CATALOGUE,
            ID,
            PROFILE,
            REGION,
            PARTNER,
            PARTNER_NAME,
            PARTNER_CORE_TASK,
            PARTNER_KIND,
            INVOLVED_REGIONS,
            STATUS,
            VALIDITY,
            VALIDITY_FROM,
            VALIDITY_UNTIL,
            VALIDITY_EVALUATION,
            CONTACTS,
            SIGNATORIES,
            REVISIONS,
            UNPLACED);
    private static final List<AgreementField<?>> FIELDS = ALL.stream()
            .<AgreementField<?>>flatMap(property -> property.field().stream())
            .toList();
    private static final List<AgreementList<?>> LISTS = ALL.stream()
            .<AgreementList<?>>flatMap(property -> property.list().stream())
            .toList();

    private AgreementFields() {}

    private static String checkedId(String id) {
        return Checks.matches(id, FORM_OF_ID, "1 to 64 letters, digits, dots, hyphens and underscores", "agreement id");
    }

    /**
     * Returns all properties.
     *
     * @return the properties in the order of the form, a whole before its parts
     */
    public static List<AgreementProperty<?>> all() {
        return ALL;
    }

    /**
     * Returns the properties with at most one value.
     *
     * @return the fields in the order of the form, a whole before its parts
     */
    public static List<AgreementField<?>> fields() {
        return FIELDS;
    }

    /**
     * Returns the properties with any number of elements.
     *
     * @return the lists in the order of the form
     */
    public static List<AgreementList<?>> lists() {
        return LISTS;
    }

    /**
     * Returns the values other than the answers to which the parties bind themselves.
     *
     * @param agreement the agreement
     * @return the value of each property that is a {@linkplain AgreementProperty#isTerm() term}
     */
    public static List<Object> terms(Agreement agreement) {
        return ALL.stream()
                .filter(AgreementProperty::isTerm)
                .<Object>map(property -> property.of(agreement))
                .toList();
    }

    /**
     * Finds the property at a path.
     *
     * @param path the path of a property or of something inside it, such as {@code contacts[0].telephone}
     * @return the property with exactly this path, or else the property named by its first segment; empty if there is
     *     neither
     */
    public static Optional<AgreementProperty<?>> at(String path) {
        String first = path.split("[\\[./]", 2)[0];
        return Stream.of(path, first)
                .<AgreementProperty<?>>flatMap(
                        name -> ALL.stream().filter(property -> property.path().equals(name)))
                .findFirst();
    }
}
