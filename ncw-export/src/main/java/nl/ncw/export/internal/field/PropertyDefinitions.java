package nl.ncw.export.internal.field;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ncw.export.internal.field.TitleBlockLine.Presence;
import nl.ncw.export.internal.table.PartyContactRowCodec;
import nl.ncw.export.internal.table.RegionRowCodec;
import nl.ncw.export.internal.table.RevisionRowCodec;
import nl.ncw.export.internal.table.SignatoryRowCodec;
import nl.ncw.export.internal.table.TextCodec;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.AgreementProperty;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.PartyContact;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.SetAsideValue;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.question.AgreementFact;

/**
 * Definitions of all properties of the agreement in forms, in the title block of documents and in JSON. A new property
 * takes one more definition here, which must be added to {@link #all()} and, unless it is a part of another property,
 * to {@link #inJson()}.
 */
public final class PropertyDefinitions {
    /** The catalogue. It cannot be chosen in a form, because the form asks the questions of one catalogue. */
    public static final FieldDefinition<CatalogueReference> CATALOGUE = new FieldDefinition<>(
            AgreementProperties.CATALOGUE,
            "catalogue",
            FormPresentation.none(),
            TitleBlockLine.always((catalogue, words) -> catalogue.toString()),
            JsonRepresentation.of(JsonRepresentation.Kind.CATALOGUE));

    /** The profile. It is chosen with the form; documents show its name in the catalogue. */
    public static final FieldDefinition<CooperationProfile> PROFILE = new FieldDefinition<>(
            AgreementProperties.PROFILE,
            "profile",
            FormPresentation.none(),
            TitleBlockLine.always((profile, words) -> words.option(AgreementFact.PROFILE, profile.key())),
            JsonRepresentation.text(CooperationProfile::key, CooperationProfile::ofKey));

    /** The kept text. Documents show it in an annex. */
    public static final ListDefinition<UnplacedText> UNPLACED = new ListDefinition<>(
            AgreementProperties.UNPLACED,
            "unplaced",
            "annex.unplaced",
            FormPresentation.none(),
            TitleBlockLine.none(),
            ListDefinition.Element.UNPLACED);

    private static final FieldDefinition<String> ID = new FieldDefinition<>(
            AgreementProperties.ID, "id", FormPresentation.none(), TitleBlockLine.whenKnown((id, words) -> id), text());

    private static final FieldDefinition<SafetyRegion> REGION = new FieldDefinition<>(
            AgreementProperties.REGION,
            "region",
            FormPresentation.filledIn(Vocabulary::regions),
            TitleBlockLine.inCell(Presence.ALWAYS, Vocabulary::regions),
            JsonRepresentation.of(JsonRepresentation.Kind.REGION));

    /** A partner has both a name and a core task, so forms and JSON read the two together. */
    private static final FieldDefinition<CrisisPartner> PARTNER = new FieldDefinition<>(
            AgreementProperties.PARTNER,
            "partner",
            FormPresentation.none(),
            TitleBlockLine.none(),
            JsonRepresentation.of(JsonRepresentation.Kind.PARTNER));

    public static final FieldDefinition<String> PARTNER_NAME = new FieldDefinition<>(
            AgreementProperties.PARTNER_NAME,
            "partner",
            FormPresentation.filledIn(words -> TextCodec.PLAIN),
            TitleBlockLine.always((name, words) -> name),
            text());

    /**
     * Forms offer the core tasks by their names in the catalogue. Core tasks with the same name are distinguished by
     * their key.
     */
    public static final FieldDefinition<CoreTask> PARTNER_CORE_TASK = new FieldDefinition<>(
            AgreementProperties.PARTNER_CORE_TASK,
            "core-task",
            FormPresentation.filledIn(Vocabulary::coreTasks),
            TitleBlockLine.always((task, words) -> words.option(AgreementFact.CORE_TASK, task.key())),
            JsonRepresentation.text(CoreTask::key, CoreTask::ofKey));

    public static final FieldDefinition<String> PARTNER_KIND = new FieldDefinition<>(
            AgreementProperties.PARTNER_KIND, "partner-kind", FormPresentation.none(), TitleBlockLine.none(), text());

    private static final ListDefinition<SafetyRegion> INVOLVED_REGIONS = new ListDefinition<>(
            AgreementProperties.INVOLVED_REGIONS,
            "involved-regions",
            "fact.involved-regions",
            FormPresentation.filledIn(words -> new RegionRowCodec(words, true)),
            TitleBlockLine.always((regions, words) ->
                    regions.stream().map(words.vocabulary().regions()::show).collect(Collectors.joining(", "))),
            ListDefinition.Element.REGION);

    private static final FieldDefinition<AgreementStatus> STATUS = FieldDefinition.choice(
            AgreementProperties.STATUS, "status", Presence.ALWAYS, AgreementStatus::key, AgreementStatus::ofKey);

    private static final FieldDefinition<ValidityPeriod> VALIDITY = new FieldDefinition<>(
            AgreementProperties.VALIDITY,
            "validity",
            FormPresentation.none(),
            TitleBlockLine.none(),
            JsonRepresentation.of(JsonRepresentation.Kind.PARTS));

    private static final FieldDefinition<LocalDate> VALIDITY_FROM =
            FieldDefinition.day(AgreementProperties.VALIDITY_FROM, "from");

    private static final FieldDefinition<LocalDate> VALIDITY_UNTIL =
            FieldDefinition.day(AgreementProperties.VALIDITY_UNTIL, "until");

    private static final FieldDefinition<LocalDate> VALIDITY_EVALUATION =
            FieldDefinition.day(AgreementProperties.VALIDITY_EVALUATION, "evaluation");

    private static final ListDefinition<PartyContact> CONTACTS = new ListDefinition<>(
            AgreementProperties.CONTACTS,
            "contacts",
            "annex.contacts",
            FormPresentation.filledIn(PartyContactRowCodec::new),
            TitleBlockLine.none(),
            ListDefinition.Element.CONTACT);

    private static final ListDefinition<Signatory> SIGNATORIES = new ListDefinition<>(
            AgreementProperties.SIGNATORIES,
            "signatories",
            "annex.signatures",
            FormPresentation.filledIn(SignatoryRowCodec::new),
            TitleBlockLine.none(),
            ListDefinition.Element.SIGNATORY);

    /** The title block shows the last version and its day. */
    private static final ListDefinition<Revision> REVISIONS = new ListDefinition<>(
            AgreementProperties.REVISIONS,
            "version",
            "annex.revisions",
            FormPresentation.filledIn(RevisionRowCodec::new),
            TitleBlockLine.whenKnown((revisions, words) -> words.version(revisions.get(revisions.size() - 1))),
            ListDefinition.Element.REVISION);

    /** The values that were not chosen in a merge. Documents show them in an annex. */
    private static final ListDefinition<SetAsideValue> SET_ASIDE = new ListDefinition<>(
            AgreementProperties.SET_ASIDE,
            "set-aside",
            "annex.set-aside",
            FormPresentation.none(),
            TitleBlockLine.none(),
            ListDefinition.Element.SET_ASIDE);

    private static final List<PropertyDefinition> ALL = List.of(
            REGION,
            INVOLVED_REGIONS,
            PARTNER,
            PARTNER_NAME,
            PARTNER_CORE_TASK,
            PARTNER_KIND,
            PROFILE,
            STATUS,
            VALIDITY,
            VALIDITY_FROM,
            VALIDITY_UNTIL,
            VALIDITY_EVALUATION,
            ID,
            REVISIONS,
            CATALOGUE,
            CONTACTS,
            SIGNATORIES,
            SET_ASIDE,
            UNPLACED);
    private static final List<PropertyDefinition> IN_JSON = List.of(
            ID,
            CATALOGUE,
            PROFILE,
            STATUS,
            REGION,
            PARTNER,
            INVOLVED_REGIONS,
            VALIDITY,
            CONTACTS,
            SIGNATORIES,
            REVISIONS,
            SET_ASIDE,
            UNPLACED);
    private static final Map<AgreementProperty<?>, PropertyDefinition> BY_PROPERTY =
            ALL.stream().collect(Collectors.toUnmodifiableMap(PropertyDefinition::property, Function.identity()));

    private PropertyDefinitions() {}

    private static JsonRepresentation<String> text() {
        return JsonRepresentation.text(Function.identity(), Function.identity());
    }

    /** Returns all definitions, in the order of the title block and of the fields of forms. */
    public static List<PropertyDefinition> all() {
        return ALL;
    }

    /** Returns the definitions of the fields, in the order of forms. */
    public static List<FieldDefinition<?>> fields() {
        return ALL.stream()
                .filter(definition -> definition.kind() == PropertyDefinition.Kind.FIELD)
                .<FieldDefinition<?>>map(definition -> (FieldDefinition<?>) definition)
                .toList();
    }

    /**
     * Returns the definitions of the properties with a field in the root object of JSON, in the order in which they are
     * written.
     */
    public static List<PropertyDefinition> inJson() {
        return IN_JSON;
    }

    /** Returns the definitions of the parts of a field, in their order. */
    public static List<FieldDefinition<?>> parts(FieldDefinition<?> whole) {
        return whole.field().parts().stream()
                .<FieldDefinition<?>>map(part -> (FieldDefinition<?>) of(part).orElseThrow())
                .toList();
    }

    /** Returns the tables of forms, in the order of the agreement's lists. */
    public static List<AgreementTable<?>> tables(Vocabulary words) {
        return AgreementProperties.lists().stream()
                .flatMap(list -> of(list).stream())
                .<AgreementTable<?>>flatMap(definition -> ((ListDefinition<?>) definition).table(words).stream())
                .toList();
    }

    /** Returns the definition of a property. A test ensures that each property has one. */
    public static Optional<PropertyDefinition> of(AgreementProperty<?> property) {
        return Optional.ofNullable(BY_PROPERTY.get(property));
    }
}
