package nl.ncw.export.internal.field;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.AgreementProperty;
import nl.ncw.model.agreement.ListProperty;
import nl.ncw.model.agreement.SingleValueProperty;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.AgreementFact;

/**
 * Definitions of all properties of the agreement in forms, in documents and in JSON. A new property takes one more
 * definition in {@link PartyDefinitions}, {@link TermDefinitions} or {@link RecordDefinitions}, which must be added to
 * {@link #all()} and, unless it is a part of another property, to {@link #inJson()}.
 */
public final class PropertyDefinitions {
    /** The catalogue. It cannot be chosen in a form, because the form asks the questions of one catalogue. */
    public static final FieldDefinition<CatalogueReference> CATALOGUE = new FieldDefinition<>(
            AgreementProperties.CATALOGUE,
            "catalogue",
            FormPresentation.none(),
            DocumentLine.always((catalogue, words) -> catalogue.toString()),
            JsonRepresentation.of(JsonRepresentation.Kind.CATALOGUE));

    /** The profile. It is chosen with the form; documents show its name in the catalogue. */
    public static final FieldDefinition<CooperationProfile> PROFILE = new FieldDefinition<>(
            AgreementProperties.PROFILE,
            "profile",
            FormPresentation.none(),
            DocumentLine.always((profile, words) -> words.option(AgreementFact.PROFILE, profile.key())),
            JsonRepresentation.text(CooperationProfile::key, CooperationProfile::ofKey));

    /** The kept text. */
    public static final ListDefinition<UnplacedText> UNPLACED = RecordDefinitions.UNPLACED;

    private static final List<PropertyDefinition> ALL = Stream.of(
                    PartyDefinitions.ALL,
                    List.of(PROFILE, RecordDefinitions.STATUS),
                    TermDefinitions.DAYS,
                    List.of(PartyDefinitions.SCOPE),
                    RecordDefinitions.NAMES,
                    TermDefinitions.OTHERS,
                    RecordDefinitions.LIFE,
                    List.of(
                            RecordDefinitions.REVISIONS,
                            CATALOGUE,
                            RecordDefinitions.BASIS_DOCUMENTS,
                            RecordDefinitions.ENCLOSURES,
                            RecordDefinitions.ENDORSEMENTS,
                            RecordDefinitions.CONTACTS,
                            RecordDefinitions.SIGNATORIES,
                            RecordDefinitions.EARLIER_SIGNATORIES,
                            RecordDefinitions.SET_ASIDE,
                            UNPLACED))
            .<PropertyDefinition>flatMap(List::stream)
            .toList();
    private static final List<PropertyDefinition> IN_JSON = List.of(
            RecordDefinitions.ID,
            RecordDefinitions.REFERENCE,
            RecordDefinitions.TITLE,
            CATALOGUE,
            PROFILE,
            RecordDefinitions.STATUS,
            PartyDefinitions.SCOPE,
            PartyDefinitions.REGION,
            PartyDefinitions.PARTNER,
            PartyDefinitions.OTHER_PARTNERS,
            PartyDefinitions.MEMBERS,
            PartyDefinitions.INVOLVED_REGIONS,
            TermDefinitions.VALIDITY,
            TermDefinitions.DURATION,
            TermDefinitions.RENEWAL,
            TermDefinitions.RENEWAL_PERIOD,
            TermDefinitions.NOTICE_PERIOD,
            TermDefinitions.AMENDMENT,
            TermDefinitions.ACCESSION,
            TermDefinitions.EVALUATOR,
            TermDefinitions.YEARLY_MEETING,
            RecordDefinitions.PREDECESSOR,
            RecordDefinitions.SUCCESSOR,
            RecordDefinitions.GO_LIVE,
            RecordDefinitions.CLASSIFICATION,
            RecordDefinitions.PUBLICATION,
            RecordDefinitions.PUBLICATION_GROUNDS,
            RecordDefinitions.BASIS_DOCUMENTS,
            RecordDefinitions.ENCLOSURES,
            RecordDefinitions.ENDORSEMENTS,
            RecordDefinitions.CONTACTS,
            RecordDefinitions.SIGNATORIES,
            RecordDefinitions.EARLIER_SIGNATORIES,
            RecordDefinitions.REVISIONS,
            RecordDefinitions.SET_ASIDE,
            UNPLACED);
    private static final Map<AgreementProperty<?>, PropertyDefinition> BY_PROPERTY =
            ALL.stream().collect(Collectors.toUnmodifiableMap(PropertyDefinition::property, Function.identity()));
    private static final Map<AgreementProperty<?>, List<FieldDefinition<?>>> PARTS =
            AgreementProperties.fields().stream()
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), PropertyDefinitions::definedParts));

    private PropertyDefinitions() {}

    /**
     * Returns all definitions, in the order of documents and of the fields of forms. Fields that came with a later version
     * follow the others, so that each row of an earlier form has the place that it had.
     */
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
        return PARTS.getOrDefault(whole.field(), List.of());
    }

    private static List<FieldDefinition<?>> definedParts(SingleValueProperty<?> whole) {
        return whole.parts().stream()
                .<FieldDefinition<?>>map(part -> (FieldDefinition<?>) of(part).orElseThrow())
                .toList();
    }

    /** Returns the tables that every form has, in the order of the agreement's lists. */
    public static List<AgreementTable<?>> tables(Vocabulary words) {
        return AgreementProperties.lists().stream()
                .<AgreementTable<?>>flatMap(list -> of(list).table(words).stream())
                .toList();
    }

    /**
     * Returns the tables of the form of an agreement. Those of content that was kept apart are in the form of a draft that
     * has some: people look at it and delete the rows that they have dealt with.
     */
    public static List<AgreementTable<?>> tables(Agreement agreement, Vocabulary words) {
        Stream<AgreementTable<?>> kept = Stream.<ListDefinition<?>>of(RecordDefinitions.SET_ASIDE, UNPLACED)
                .filter(list -> agreement.status().isDraft()
                        && !list.property().of(agreement).isEmpty())
                .map(list -> list.rows(words));
        return Stream.concat(tables(words).stream(), kept).toList();
    }

    /** Returns the definition of a list. */
    @SuppressWarnings("unchecked") // Safe: a definition has the type of its list.
    public static <E> ListDefinition<E> of(ListProperty<E> list) {
        return (ListDefinition<E>) Objects.requireNonNull(BY_PROPERTY.get(list));
    }

    /** Returns the definition of a property. A test ensures that each property has one. */
    public static Optional<PropertyDefinition> of(AgreementProperty<?> property) {
        return Optional.ofNullable(BY_PROPERTY.get(property));
    }
}
