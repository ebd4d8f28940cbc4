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
public final class AgreementProperties {
    private static final Pattern FORM_OF_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    /** The reference to the catalogue. */
    public static final SingleValueProperty<CatalogueReference> CATALOGUE =
            SingleValueProperty.required("catalogue", AdoptionRole.RECORD, CatalogueReference.class);

    /** The id of the agreement. */
    public static final SingleValueProperty<String> ID =
            SingleValueProperty.optional("id", AdoptionRole.RECORD, String.class, AgreementProperties::checkedId);

    /** The cooperation profile. */
    public static final SingleValueProperty<CooperationProfile> PROFILE =
            SingleValueProperty.required("profile", AdoptionRole.TERM, CooperationProfile.class);

    /** The safety region that makes the agreement. */
    public static final SingleValueProperty<SafetyRegion> REGION =
            SingleValueProperty.optional("region", AdoptionRole.TERM, SafetyRegion.class);

    /** The crisis partner as a whole. */
    public static final SingleValueProperty<CrisisPartner> PARTNER =
            SingleValueProperty.optional("partner", AdoptionRole.TERM, CrisisPartner.class);

    /** The name of the crisis partner. */
    public static final SingleValueProperty<String> PARTNER_NAME = PARTNER.requiredPart(
            "name",
            String.class,
            CrisisPartner::name,
            (partner, name) -> new CrisisPartner(name, partner.coreTask(), partner.kind()));

    /** The core task of the crisis partner. */
    public static final SingleValueProperty<CoreTask> PARTNER_CORE_TASK = PARTNER.requiredPart(
            "coreTask",
            CoreTask.class,
            CrisisPartner::coreTask,
            (partner, task) -> new CrisisPartner(partner.name(), task, partner.kind()));

    /** The kind of the crisis partner. */
    public static final SingleValueProperty<String> PARTNER_KIND = PARTNER.optionalPart(
            "kind",
            String.class,
            CrisisPartner::kind,
            (partner, kind) -> new CrisisPartner(partner.name(), partner.coreTask(), kind));

    /** The regions for which the agreement holds, identified by code. */
    public static final ListProperty<SafetyRegion> INVOLVED_REGIONS =
            ListProperty.distinct("involvedRegions", AdoptionRole.TERM, SafetyRegion.class, SafetyRegion::code);

    /** The status. */
    public static final SingleValueProperty<AgreementStatus> STATUS =
            SingleValueProperty.required("status", AdoptionRole.RECORD, AgreementStatus.class);

    /** The period of validity and the day of evaluation. */
    public static final SingleValueProperty<ValidityPeriod> VALIDITY =
            SingleValueProperty.required("validity", AdoptionRole.TERM, ValidityPeriod.class);

    /** The first day on which the agreement holds. */
    public static final SingleValueProperty<LocalDate> VALIDITY_FROM = VALIDITY.optionalPart(
            "from",
            LocalDate.class,
            ValidityPeriod::from,
            (validity, day) -> new ValidityPeriod(day, validity.until(), validity.evaluation()));

    /** The last day on which the agreement holds. */
    public static final SingleValueProperty<LocalDate> VALIDITY_UNTIL = VALIDITY.optionalPart(
            "until",
            LocalDate.class,
            ValidityPeriod::until,
            (validity, day) -> new ValidityPeriod(validity.from(), day, validity.evaluation()));

    /** The day by which the agreement is evaluated. */
    public static final SingleValueProperty<LocalDate> VALIDITY_EVALUATION = VALIDITY.optionalPart(
            "evaluation",
            LocalDate.class,
            ValidityPeriod::evaluation,
            (validity, day) -> new ValidityPeriod(validity.from(), validity.until(), day));

    /** The contacts, identified by party and name. */
    public static final ListProperty<PartyContact> CONTACTS = ListProperty.ofParties(
            "contacts",
            AdoptionRole.RECORD,
            PartyContact.class,
            contact -> contact.party().key(),
            contact -> contact.contact().name());

    /** The signatories, identified by party and name. */
    public static final ListProperty<Signatory> SIGNATORIES = ListProperty.ofParties(
            "signatories",
            AdoptionRole.RECORD,
            Signatory.class,
            signatory -> signatory.party().key(),
            Signatory::name);

    /** The revision history, identified by version. */
    public static final ListProperty<Revision> REVISIONS = ListProperty.named(
            "revisions", AdoptionRole.RECORD, Revision.class, revision -> List.of(revision.version()));

    /** The values that were not chosen when copies were merged, identified by all that they say. */
    public static final ListProperty<SetAsideValue> SET_ASIDE = ListProperty.named(
            "setAside",
            AdoptionRole.RECORD,
            SetAsideValue.class,
            value -> List.of(
                    value.path(),
                    value.author(),
                    value.day().map(LocalDate::toString).orElse(""),
                    value.content()));

    /** The kept content that has no place in the agreement, identified by origin and content. */
    public static final ListProperty<UnplacedText> UNPLACED = ListProperty.named(
            "unplaced", AdoptionRole.RECORD, UnplacedText.class, kept -> List.of(kept.origin(), kept.content()));

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
            SET_ASIDE,
            UNPLACED);
    private static final List<SingleValueProperty<?>> FIELDS = ALL.stream()
            .<SingleValueProperty<?>>flatMap(property -> property.field().stream())
            .toList();
    private static final List<ListProperty<?>> LISTS = ALL.stream()
            .<ListProperty<?>>flatMap(property -> property.list().stream())
            .toList();

    private AgreementProperties() {}

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
    public static List<SingleValueProperty<?>> fields() {
        return FIELDS;
    }

    /**
     * Returns the properties with any number of elements.
     *
     * @return the lists in the order of the form
     */
    public static List<ListProperty<?>> lists() {
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
