package nl.ncw.export.internal.field;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import nl.ncw.export.internal.cell.CellCodec;
import nl.ncw.export.internal.cell.DateCodec;
import nl.ncw.export.internal.cell.TextCodec;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.SingleValueProperty;

/**
 * Definition of a field of the agreement in forms, in documents and in JSON. All three are required. A field that is
 * absent from forms has {@link FormPresentation#none()}, and one that is absent from documents has
 * {@link DocumentLine#none()}.
 *
 * @param field the field
 * @param name the id of the line in documents; the key of the label is {@code fact.} followed by the name
 * @param form the codec of the cell in a form
 * @param line the line in documents
 * @param json the representation in JSON
 * @param <V> the type of the value
 */
public record FieldDefinition<V>(
        SingleValueProperty<V> field,
        String name,
        FormPresentation<CellCodec<V>> form,
        DocumentLine<V> line,
        JsonRepresentation<V> json)
        implements PropertyDefinition {
    /** Returns the definition of a whole whose parts have definitions of their own. */
    static <V> FieldDefinition<V> ofParts(SingleValueProperty<V> field, String name) {
        return new FieldDefinition<>(
                field,
                name,
                FormPresentation.none(),
                DocumentLine.none(),
                JsonRepresentation.of(JsonRepresentation.Kind.PARTS));
    }

    /** Returns the definition of a text that came with a later version. */
    static FieldDefinition<String> text(SingleValueProperty<String> field, int since, DocumentLine.Section section) {
        return new FieldDefinition<>(
                field,
                field.label(),
                FormPresentation.<CellCodec<String>>filledIn(words -> TextCodec.PLAIN)
                        .since(since),
                DocumentLine.<String>whenKnown((text, words) -> text).in(section),
                JsonRepresentation.text(Function.identity(), Function.identity()));
    }

    /** Returns the definition of a period, which is in ISO 8601 in JSON and in words elsewhere. */
    static FieldDefinition<Period> period(SingleValueProperty<Period> field, int since, DocumentLine.Section section) {
        return new FieldDefinition<>(
                field,
                field.label(),
                FormPresentation.<CellCodec<Period>>filledIn(Vocabulary::periods)
                        .since(since),
                DocumentLine.inCell(DocumentLine.Presence.WHEN_KNOWN, Vocabulary::periods)
                        .in(section),
                JsonRepresentation.text(Period::toString, FieldDefinition::period));
    }

    private static Period period(String text) {
        try {
            return Period.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "period: expected one in ISO 8601 such as P6M, was \"%s\"".formatted(text), e);
        }
    }

    /** Returns this definition for a field that came with a later version. */
    FieldDefinition<V> since(int minor) {
        return new FieldDefinition<>(field, name, form.since(minor), line, json);
    }

    /** Returns this definition with the line in another part of documents. */
    FieldDefinition<V> in(DocumentLine.Section section) {
        return new FieldDefinition<>(field, name, form, line.in(section), json);
    }

    /**
     * Returns the definition of a field with a few values. The key of the label of a value is the name of the field
     * followed by the key of the value.
     */
    static <V> FieldDefinition<V> choice(
            SingleValueProperty<V> field,
            String name,
            DocumentLine.Presence presence,
            Function<V, String> key,
            Function<String, V> ofKey) {
        Function<Vocabulary, CellCodec<V>> codec =
                words -> words.choice(field.type().getEnumConstants(), key, name + ".");
        return new FieldDefinition<>(
                field,
                name,
                FormPresentation.filledIn(codec),
                DocumentLine.inCell(presence, codec),
                JsonRepresentation.text(key, ofKey));
    }

    /** Returns the definition of a field for a day, which is in ISO 8601 in forms and in words in documents. */
    static FieldDefinition<LocalDate> day(SingleValueProperty<LocalDate> field, String name) {
        return new FieldDefinition<>(
                field,
                name,
                FormPresentation.filledIn(words -> DateCodec.INSTANCE),
                DocumentLine.whenKnown((day, words) -> words.date(day)),
                JsonRepresentation.of(JsonRepresentation.Kind.DAY));
    }

    @Override
    public Kind kind() {
        return Kind.FIELD;
    }

    @Override
    public SingleValueProperty<V> property() {
        return field;
    }

    @Override
    public boolean isFilledIn() {
        return form.codec().isPresent();
    }

    @Override
    public Optional<String> shown(Agreement agreement, TitleBlockLabels words) {
        return field.of(agreement).map(value -> line.text().apply(value, words));
    }
}
