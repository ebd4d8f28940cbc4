package nl.ncw.export.internal.field;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ncw.export.internal.field.TitleLine.Presence;
import nl.ncw.export.internal.table.PartyContactRows;
import nl.ncw.export.internal.table.RegionRows;
import nl.ncw.export.internal.table.RevisionRows;
import nl.ncw.export.internal.table.SignatoryRows;
import nl.ncw.export.internal.table.TextCodec;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.AgreementFields;
import nl.ncw.model.agreement.AgreementProperty;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.PartyContact;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.agreement.Unplaced;
import nl.ncw.model.agreement.Validity;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.question.Fact;

/**
 * How each property of an agreement stands in forms, in the title block of documents and in JSON. A new property is one more
 * definition here, in {@link #all()} and, unless it is a part of another, in {@link #inJson()}.
 */
public final class PropertyDefinitions {
    /** The catalogue, which cannot be chosen in a form that asks its questions. */
    public static final FieldDefinition<CatalogueReference> CATALOGUE = new FieldDefinition<>(
            AgreementFields.CATALOGUE,
            "catalogue",
            FormUse.none(),
            TitleLine.always((catalogue, words) -> catalogue.toString()),
            JsonForm.of(JsonForm.Kind.CATALOGUE));

    /** The profile, which is chosen with the form; documents show the name that the catalogue gives it. */
    public static final FieldDefinition<CooperationProfile> PROFILE = new FieldDefinition<>(
            AgreementFields.PROFILE,
            "profile",
            FormUse.none(),
            TitleLine.always((profile, words) -> words.option(Fact.PROFILE, profile.key())),
            JsonForm.text(CooperationProfile::key, CooperationProfile::ofKey));

    /** What is kept and has no home; documents show it in an annex. */
    public static final ListDefinition<Unplaced> UNPLACED = new ListDefinition<>(
            AgreementFields.UNPLACED,
            "unplaced",
            "annex.unplaced",
            FormUse.none(),
            TitleLine.none(),
            ListDefinition.Element.UNPLACED);

    private static final FieldDefinition<String> ID = new FieldDefinition<>(
            AgreementFields.ID, "id", FormUse.none(), TitleLine.whenKnown((id, words) -> id), text());

    private static final FieldDefinition<SafetyRegion> REGION = new FieldDefinition<>(
            AgreementFields.REGION,
            "region",
            FormUse.filledIn(Vocabulary::regions),
            TitleLine.inCell(Presence.ALWAYS, Vocabulary::regions),
            JsonForm.of(JsonForm.Kind.REGION));

    /** A partner is there with a name and a core task or not at all: forms and JSON read the two together. */
    private static final FieldDefinition<CrisisPartner> PARTNER = new FieldDefinition<>(
            AgreementFields.PARTNER, "partner", FormUse.none(), TitleLine.none(), JsonForm.of(JsonForm.Kind.PARTNER));

    public static final FieldDefinition<String> PARTNER_NAME = new FieldDefinition<>(
            AgreementFields.PARTNER_NAME,
            "partner",
            FormUse.filledIn(words -> TextCodec.PLAIN),
            TitleLine.always((name, words) -> name),
            text());

    /** Forms offer core tasks under the names that the catalogue gives them, and tell apart those that share one. */
    public static final FieldDefinition<CoreTask> PARTNER_CORE_TASK = new FieldDefinition<>(
            AgreementFields.PARTNER_CORE_TASK,
            "core-task",
            FormUse.filledIn(Vocabulary::coreTasks),
            TitleLine.always((task, words) -> words.option(Fact.CORE_TASK, task.key())),
            JsonForm.text(CoreTask::key, CoreTask::ofKey));

    public static final FieldDefinition<String> PARTNER_KIND = new FieldDefinition<>(
            AgreementFields.PARTNER_KIND, "partner-kind", FormUse.none(), TitleLine.none(), text());

    private static final ListDefinition<SafetyRegion> INVOLVED_REGIONS = new ListDefinition<>(
            AgreementFields.INVOLVED_REGIONS,
            "involved-regions",
            "fact.involved-regions",
            FormUse.filledIn(words -> new RegionRows(words, true)),
            TitleLine.always((regions, words) ->
                    regions.stream().map(words.vocabulary().regions()::show).collect(Collectors.joining(", "))),
            ListDefinition.Element.REGION);

    private static final FieldDefinition<AgreementStatus> STATUS = FieldDefinition.choice(
            AgreementFields.STATUS, "status", Presence.ALWAYS, AgreementStatus::key, AgreementStatus::ofKey);

    private static final FieldDefinition<Validity> VALIDITY = new FieldDefinition<>(
            AgreementFields.VALIDITY, "validity", FormUse.none(), TitleLine.none(), JsonForm.of(JsonForm.Kind.PARTS));

    private static final FieldDefinition<LocalDate> VALIDITY_FROM =
            FieldDefinition.day(AgreementFields.VALIDITY_FROM, "from");

    private static final FieldDefinition<LocalDate> VALIDITY_UNTIL =
            FieldDefinition.day(AgreementFields.VALIDITY_UNTIL, "until");

    private static final FieldDefinition<LocalDate> VALIDITY_EVALUATION =
            FieldDefinition.day(AgreementFields.VALIDITY_EVALUATION, "evaluation");

    private static final ListDefinition<PartyContact> CONTACTS = new ListDefinition<>(
            AgreementFields.CONTACTS,
            "contacts",
            "annex.contacts",
            FormUse.filledIn(PartyContactRows::new),
            TitleLine.none(),
            ListDefinition.Element.CONTACT);

    private static final ListDefinition<Signatory> SIGNATORIES = new ListDefinition<>(
            AgreementFields.SIGNATORIES,
            "signatories",
            "annex.signatures",
            FormUse.filledIn(SignatoryRows::new),
            TitleLine.none(),
            ListDefinition.Element.SIGNATORY);

    /** The title block names the last version with its day. */
    private static final ListDefinition<Revision> REVISIONS = new ListDefinition<>(
            AgreementFields.REVISIONS,
            "version",
            "annex.revisions",
            FormUse.filledIn(RevisionRows::new),
            TitleLine.whenKnown((revisions, words) -> words.version(revisions.get(revisions.size() - 1))),
            ListDefinition.Element.REVISION);

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
            UNPLACED);
    private static final Map<AgreementProperty<?>, PropertyDefinition> BY_PROPERTY =
            ALL.stream().collect(Collectors.toUnmodifiableMap(PropertyDefinition::property, Function.identity()));

    private PropertyDefinitions() {}

    private static JsonForm<String> text() {
        return JsonForm.text(Function.identity(), Function.identity());
    }

    /** All definitions, in the order of the title block and of the fields of forms. */
    public static List<PropertyDefinition> all() {
        return ALL;
    }

    /** The definitions of fields, in the order of forms. */
    public static List<FieldDefinition<?>> fields() {
        return ALL.stream()
                .filter(definition -> definition.kind() == PropertyDefinition.Kind.FIELD)
                .<FieldDefinition<?>>map(definition -> (FieldDefinition<?>) definition)
                .toList();
    }

    /** The definitions of the properties that are fields of the agreement in JSON, in the order in which they are written. */
    public static List<PropertyDefinition> inJson() {
        return IN_JSON;
    }

    /** The definitions of the parts of a field, in their order. */
    public static List<FieldDefinition<?>> parts(FieldDefinition<?> whole) {
        return whole.field().parts().stream()
                .<FieldDefinition<?>>map(part -> (FieldDefinition<?>) of(part).orElseThrow())
                .toList();
    }

    /** The tables of forms, in the order of the agreement's lists. */
    public static List<AgreementTable<?>> tables(Vocabulary words) {
        return AgreementFields.lists().stream()
                .flatMap(list -> of(list).stream())
                .<AgreementTable<?>>flatMap(definition -> ((ListDefinition<?>) definition).table(words).stream())
                .toList();
    }

    /** The definition of a property; a test requires that each has one. */
    public static Optional<PropertyDefinition> of(AgreementProperty<?> property) {
        return Optional.ofNullable(BY_PROPERTY.get(property));
    }
}
