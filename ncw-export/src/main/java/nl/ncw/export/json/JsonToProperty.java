package nl.ncw.export.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ncw.export.internal.field.FieldDefinition;
import nl.ncw.export.internal.field.ListDefinition;
import nl.ncw.export.internal.field.PropertyDefinition;
import nl.ncw.export.internal.field.PropertyDefinitions;
import nl.ncw.export.internal.list.RowDefinition;
import nl.ncw.export.internal.list.RowValues;
import nl.ncw.export.internal.table.ColumnDefinition;
import nl.ncw.export.internal.table.PartyContactRowCodec;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.AgreementProperty;
import nl.ncw.model.agreement.PartyContact;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.OverlayReference;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.port.UnreadableAgreementException;

/** Converter of JSON fields to the properties of an agreement, as {@link PropertyDefinitions} describes them. */
final class JsonToProperty {
    private static final Set<PropertyDefinition> READ_SEPARATELY =
            Set.of(PropertyDefinitions.CATALOGUE, PropertyDefinitions.PROFILE, PropertyDefinitions.UNPLACED);

    /** The fields of the root object, in the order of {@link AgreementProperties}. */
    private static final List<PropertyDefinition> AT_ROOT = AgreementProperties.all().stream()
            .map(JsonToProperty::definition)
            .filter(definition -> definition.isAtRoot() && !READ_SEPARATELY.contains(definition))
            .toList();

    private final JsonFindings findings;

    JsonToProperty(JsonFindings findings) {
        this.findings = findings;
    }

    /**
     * Returns the draft with all properties, in the order of {@link AgreementProperties}. It leaves out the catalogue
     * and the profile, which the draft has, and the kept text, which is read after the answers.
     */
    Agreement allOf(JsonValue root, Agreement draft) throws UnreadableAgreementException {
        Agreement agreement = draft;
        for (PropertyDefinition definition : AT_ROOT) {
            agreement = read(definition, root, agreement);
        }
        return agreement;
    }

    private static PropertyDefinition definition(AgreementProperty<?> property) {
        return PropertyDefinitions.of(property)
                .orElseThrow(() -> new IllegalStateException(
                        "PropertyDefinitions: expected a definition of %s, has none".formatted(property.path())));
    }

    /** Returns the agreement with a property; the same agreement if the property is absent or wrong. */
    Agreement read(PropertyDefinition property, JsonValue whole, Agreement agreement)
            throws UnreadableAgreementException {
        return switch (property.kind()) {
            case FIELD -> field((FieldDefinition<?>) property, whole, agreement);
            case LIST -> list((ListDefinition<?>) property, whole, agreement);
        };
    }

    private <V> Agreement field(FieldDefinition<V> field, JsonValue whole, Agreement agreement)
            throws UnreadableAgreementException {
        List<Agreement> changed = field(whole, field.jsonName(), part -> with(field, part, agreement));
        return changed.isEmpty() ? agreement : changed.get(0);
    }

    private <V> Agreement with(FieldDefinition<V> field, JsonValue part, Agreement agreement)
            throws JsonValue.WrongContent, UnreadableAgreementException {
        return switch (field.json().kind()) {
            case TEXT -> agreement.with(field.field(), field.json().read().apply(part.text()));
            case DAY -> with(field, part.date(), agreement);
            case REGION -> with(field, AnswerJsonCodec.region(part), agreement);
            case CATALOGUE -> with(field, catalogue(part), agreement);
            case PARTS -> withParts(field, part, agreement);
        };
    }

    private static <V> Agreement with(FieldDefinition<V> field, Object value, Agreement agreement) {
        return agreement.with(field.field(), field.field().type().cast(value));
    }

    /**
     * Returns the agreement with the parts of a field. Each part is read by itself, so that a wrong one does not affect
     * the others, except that without the identifying part the whole is wrong.
     */
    private Agreement withParts(FieldDefinition<?> whole, JsonValue json, Agreement agreement)
            throws JsonValue.WrongContent, UnreadableAgreementException {
        json.requireObject();
        Agreement changed = agreement;
        for (FieldDefinition<?> part : PropertyDefinitions.parts(whole)) {
            changed = part.field().isIdentifying()
                    ? with(part, json.required(part.jsonName()), changed)
                    : read(part, json, changed);
        }
        return changed;
    }

    private <E> Agreement list(ListDefinition<E> list, JsonValue whole, Agreement agreement)
            throws UnreadableAgreementException {
        if (list.list().isDistinct()) {
            return distinctElements(list, whole, agreement);
        }
        List<E> elements = new ArrayList<>();
        for (JsonValue part : elements(whole, list.jsonName())) {
            elements.addAll(findings.read(part, element -> element(list, element)));
        }
        return agreement.with(list.list(), elements);
    }

    private <E> Agreement distinctElements(ListDefinition<E> list, JsonValue whole, Agreement agreement)
            throws UnreadableAgreementException {
        Map<List<String>, E> elements = new LinkedHashMap<>();
        for (JsonValue part : elements(whole, list.jsonName())) {
            findings.read(part, json -> add(list, element(list, json), elements, agreement));
        }
        return agreement.with(list.list(), elements.values());
    }

    /** Adds an element to those before it, unless it is a duplicate, which the agreement refuses in its own words. */
    private static <E> E add(ListDefinition<E> list, E element, Map<List<String>, E> before, Agreement agreement) {
        E duplicate = before.putIfAbsent(list.list().identityOf(element), element);
        if (duplicate != null) {
            agreement.with(list.list(), List.of(duplicate, element));
        }
        return element;
    }

    private static <E> E element(ListDefinition<E> list, JsonValue part) throws JsonValue.WrongContent {
        return list.list()
                .type()
                .cast(
                        switch (list.element()) {
                            case REGION -> AnswerJsonCodec.region(part);
                            case CONTACT -> partyContact(part);
                            case ROW -> row(list.rows().orElseThrow(), part);
                        });
    }

    /** Returns the value of a field, as a list of at most one element; empty if the field is absent or wrong. */
    <T> List<T> field(JsonValue root, String name, JsonFindings.Maker<T> maker) throws UnreadableAgreementException {
        try {
            Optional<JsonValue> part = root.optional(name);
            return part.isPresent() ? findings.read(part.get(), maker) : List.of();
        } catch (JsonValue.WrongContent e) {
            throw new IllegalStateException("the root was an object a moment ago", e);
        }
    }

    /** Returns the elements of an array field; empty if the field is absent or wrong. */
    List<JsonValue> elements(JsonValue root, String name) throws UnreadableAgreementException {
        List<List<JsonValue>> array = field(root, name, JsonValue::elements);
        return array.isEmpty() ? List.of() : array.get(0);
    }

    static CatalogueReference catalogue(JsonValue part) throws JsonValue.WrongContent {
        List<OverlayReference> overlays = new ArrayList<>();
        Optional<JsonValue> array = part.optional("overlays");
        if (array.isPresent()) {
            for (JsonValue overlay : array.get().elements()) {
                overlays.add(new OverlayReference(
                        overlay.required("id").text(),
                        SemanticVersion.parse(overlay.required("version").text())));
            }
        }
        return new CatalogueReference(
                part.required("id").text(),
                SemanticVersion.parse(part.required("version").text()),
                overlays);
    }

    private static PartyContact partyContact(JsonValue part) throws JsonValue.WrongContent {
        return new PartyContact(
                Party.ofKey(part.required(PartyContactRowCodec.PARTY.jsonName()).text()),
                AnswerJsonCodec.contact(part));
    }

    private static <E> E row(RowDefinition<E> rows, JsonValue part) throws JsonValue.WrongContent {
        Map<String, Optional<?>> values = new HashMap<>();
        for (ColumnDefinition<E, ?> column : rows.columns()) {
            Optional<JsonValue> cell = rows.required().contains(column)
                    ? Optional.of(part.required(column.jsonName()))
                    : part.optional(column.jsonName());
            values.put(column.id(), cell.isPresent() ? Optional.of(value(column, cell.get())) : Optional.empty());
        }
        return rows.make().apply(RowValues.of(values));
    }

    private static <V> Object value(ColumnDefinition<?, V> column, JsonValue cell) throws JsonValue.WrongContent {
        return switch (column.kind()) {
            case TEXT -> cell.text();
            case DATE -> cell.date();
            case TRUTH -> cell.truth();
            case PARTY -> Party.ofKey(cell.text());
            case CHOICE -> column.ofKey().apply(cell.text());
            case REGION -> AnswerJsonCodec.region(cell);
            case VALUE -> AnswerJsonCodec.cell(cell);
        };
    }
}
