package nl.ncw.model.agreement;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.organisation.AssociationMember;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.term.AgreementReference;
import nl.ncw.model.term.AgreementScope;
import nl.ncw.model.term.BasisDocument;
import nl.ncw.model.term.Classification;
import nl.ncw.model.term.DurationKind;
import nl.ncw.model.term.Enclosure;
import nl.ncw.model.term.Endorsement;
import nl.ncw.model.term.PublicationDecision;
import nl.ncw.model.term.RenewalKind;

/**
 * The properties of an agreement other than its answers, in the order of the form's first page. Storing, comparing,
 * merging, naming and sorting are driven by this list. A new property takes a constant here.
 *
 * @since 0.1.0
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

    /** The crisis partner that is the contact for the others, as a whole. */
    public static final SingleValueProperty<CrisisPartner> PARTNER =
            SingleValueProperty.optional("partner", AdoptionRole.TERM, CrisisPartner.class);

    /** The name of that crisis partner. */
    public static final SingleValueProperty<String> PARTNER_NAME = PARTNER.identifyingPart(
            "name",
            String.class,
            CrisisPartner::name,
            (partner, name) -> new CrisisPartner(name, partner.coreTask(), partner.kind()),
            CrisisPartner::named);

    /** The core task of that crisis partner. */
    public static final SingleValueProperty<CoreTask> PARTNER_CORE_TASK = PARTNER.optionalPart(
            "coreTask",
            CoreTask.class,
            CrisisPartner::coreTask,
            (partner, task) -> new CrisisPartner(partner.name(), task, partner.kind()));

    /** The kind of that crisis partner. */
    public static final SingleValueProperty<String> PARTNER_KIND = PARTNER.optionalPart(
            "kind",
            String.class,
            CrisisPartner::kind,
            (partner, kind) -> new CrisisPartner(partner.name(), partner.coreTask(), kind));

    /** The other crisis partners, identified by name. */
    public static final ListProperty<CrisisPartner> OTHER_PARTNERS =
            ListProperty.distinct("otherPartners", AdoptionRole.TERM, CrisisPartner.class, CrisisPartner::name);

    /** The organisations in whose name an association among the partners signs. */
    public static final ListProperty<AssociationMember> MEMBERS = ListProperty.named(
            "members",
            AdoptionRole.TERM,
            AssociationMember.class,
            member -> List.of(member.name(), member.association()));

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

    /** Whether the agreement holds for the regions that sign it or for the whole country. */
    public static final SingleValueProperty<AgreementScope> SCOPE =
            SingleValueProperty.optional("scope", AdoptionRole.TERM, AgreementScope.class);

    /** The reference (kenmerk) under which the agreement is registered. */
    public static final SingleValueProperty<String> REFERENCE = text("reference", AdoptionRole.RECORD);

    /** The title of the agreement. */
    public static final SingleValueProperty<String> TITLE = text("title", AdoptionRole.TERM);

    /** Whether the agreement has a definite or an indefinite term. */
    public static final SingleValueProperty<DurationKind> DURATION =
            SingleValueProperty.optional("duration", AdoptionRole.TERM, DurationKind.class);

    /** Whether and how the agreement is renewed at the end of its term. */
    public static final SingleValueProperty<RenewalKind> RENEWAL =
            SingleValueProperty.optional("renewal", AdoptionRole.TERM, RenewalKind.class);

    /** The period for which the agreement is renewed. */
    public static final SingleValueProperty<Period> RENEWAL_PERIOD = period("renewalPeriod");

    /** The period that lies between a notice (opzegging) and the end of the agreement. */
    public static final SingleValueProperty<Period> NOTICE_PERIOD = period("noticePeriod");

    /** How the agreement is changed (wijziging). */
    public static final SingleValueProperty<String> AMENDMENT = text("amendment", AdoptionRole.TERM);

    /** How other organisations join (toetreding). */
    public static final SingleValueProperty<String> ACCESSION = text("accession", AdoptionRole.TERM);

    /** Who evaluates the agreement. The day is {@link #VALIDITY_EVALUATION}. */
    public static final SingleValueProperty<String> EVALUATOR = text("evaluator", AdoptionRole.TERM);

    /** When and with whom the parties meet every year. */
    public static final SingleValueProperty<String> YEARLY_MEETING = text("yearlyMeeting", AdoptionRole.TERM);

    /** The agreement that this one follows up, as a whole. */
    public static final SingleValueProperty<AgreementReference> PREDECESSOR = reference("predecessor");

    /** The reference of the agreement that this one follows up. */
    public static final SingleValueProperty<String> PREDECESSOR_REFERENCE = referenceOf(PREDECESSOR);

    /** The digest of the agreement that this one follows up. */
    public static final SingleValueProperty<String> PREDECESSOR_DIGEST = digestOf(PREDECESSOR);

    /** The agreement that takes the place of this one, as a whole. */
    public static final SingleValueProperty<AgreementReference> SUCCESSOR = reference("successor");

    /** The reference of the agreement that takes the place of this one. */
    public static final SingleValueProperty<String> SUCCESSOR_REFERENCE = referenceOf(SUCCESSOR);

    /** The digest of the agreement that takes the place of this one. */
    public static final SingleValueProperty<String> SUCCESSOR_DIGEST = digestOf(SUCCESSOR);

    /** The day on which the parties began to work as agreed, after an exercise. */
    public static final SingleValueProperty<LocalDate> GO_LIVE =
            SingleValueProperty.optional("goLive", AdoptionRole.RECORD, LocalDate.class);

    /** The classification of the agreement as a document. */
    public static final SingleValueProperty<Classification> CLASSIFICATION =
            SingleValueProperty.optional("classification", AdoptionRole.RECORD, Classification.class);

    /** The decision on publication. */
    public static final SingleValueProperty<PublicationDecision> PUBLICATION =
            SingleValueProperty.optional("publication", AdoptionRole.RECORD, PublicationDecision.class);

    /** The grounds of the decision on publication. */
    public static final SingleValueProperty<String> PUBLICATION_GROUNDS =
            text("publicationGrounds", AdoptionRole.RECORD);

    /** The documents that the agreement rests on, identified by title and reference. */
    public static final ListProperty<BasisDocument> BASIS_DOCUMENTS = ListProperty.named(
            "basisDocuments",
            AdoptionRole.TERM,
            BasisDocument.class,
            document -> List.of(document.title(), document.reference()));

    /** The documents that belong to the agreement, identified by title and reference. */
    public static final ListProperty<Enclosure> ENCLOSURES = ListProperty.named(
            "enclosures",
            AdoptionRole.TERM,
            Enclosure.class,
            enclosure -> List.of(enclosure.title(), enclosure.reference()));

    /** The endorsements by bodies that do not sign, identified by body. */
    public static final ListProperty<Endorsement> ENDORSEMENTS = ListProperty.named(
            "endorsements", AdoptionRole.RECORD, Endorsement.class, endorsement -> List.of(endorsement.body()));

    /** The contacts, identified by party, name and organisation. */
    public static final ListProperty<PartyContact> CONTACTS = ListProperty.ofParties(
            "contacts",
            AdoptionRole.RECORD,
            PartyContact.class,
            PartyContact::party,
            contact -> contact.contact().name(),
            contact -> contact.contact().organisation());

    /** The signatories, identified by party, name and organisation. */
    public static final ListProperty<Signatory> SIGNATORIES = ListProperty.ofParties(
            "signatories",
            AdoptionRole.RECORD,
            Signatory.class,
            Signatory::party,
            Signatory::name,
            Signatory::organisation);

    /** Those who signed an earlier version, identified as the signatories are. */
    public static final ListProperty<Signatory> EARLIER_SIGNATORIES = ListProperty.ofParties(
            "earlierSignatories",
            AdoptionRole.RECORD,
            Signatory.class,
            Signatory::party,
            Signatory::name,
            Signatory::organisation);

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
            OTHER_PARTNERS,
            MEMBERS,
            INVOLVED_REGIONS,
            STATUS,
            VALIDITY,
            VALIDITY_FROM,
            VALIDITY_UNTIL,
            VALIDITY_EVALUATION,
            SCOPE,
            REFERENCE,
            TITLE,
            DURATION,
            RENEWAL,
            RENEWAL_PERIOD,
            NOTICE_PERIOD,
            AMENDMENT,
            ACCESSION,
            EVALUATOR,
            YEARLY_MEETING,
            PREDECESSOR,
            PREDECESSOR_REFERENCE,
            PREDECESSOR_DIGEST,
            SUCCESSOR,
            SUCCESSOR_REFERENCE,
            SUCCESSOR_DIGEST,
            GO_LIVE,
            CLASSIFICATION,
            PUBLICATION,
            PUBLICATION_GROUNDS,
            BASIS_DOCUMENTS,
            ENCLOSURES,
            ENDORSEMENTS,
            CONTACTS,
            SIGNATORIES,
            EARLIER_SIGNATORIES,
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

    private static SingleValueProperty<String> text(String path, AdoptionRole role) {
        return SingleValueProperty.optional(path, role, String.class, text -> Checks.notBlank(text, path));
    }

    private static SingleValueProperty<Period> period(String path) {
        return SingleValueProperty.optional(
                path, AdoptionRole.TERM, Period.class, period -> Checks.positive(period, path));
    }

    private static SingleValueProperty<AgreementReference> reference(String path) {
        return SingleValueProperty.optional(path, AdoptionRole.RECORD, AgreementReference.class);
    }

    private static SingleValueProperty<String> referenceOf(SingleValueProperty<AgreementReference> whole) {
        return whole.identifyingPart(
                "reference",
                String.class,
                AgreementReference::reference,
                (agreement, reference) -> new AgreementReference(reference, agreement.digest()),
                AgreementReference::to);
    }

    private static SingleValueProperty<String> digestOf(SingleValueProperty<AgreementReference> whole) {
        return whole.optionalPart(
                "digest",
                String.class,
                AgreementReference::digest,
                (agreement, digest) -> new AgreementReference(agreement.reference(), digest));
    }

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
        Checks.notNull(agreement, "agreement");
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
        Checks.notNull(path, "path");
        String first = path.split("[\\[./]", 2)[0];
        return Stream.of(path, first)
                .<AgreementProperty<?>>flatMap(
                        name -> ALL.stream().filter(property -> property.path().equals(name)))
                .findFirst();
    }
}
