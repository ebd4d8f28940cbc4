package nl.ncw.catalogue;

import java.util.ArrayList;
import java.util.List;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.question.MeasurementUnit;
import nl.ncw.model.question.ValueType;
import nl.ncw.model.text.LocalisedText;

/** Reads the type of a single value, of a question or of a column. */
final class ValueTypeReader {
    private ValueTypeReader() {}

    /** Reads the type of a column, which is text if it has no kind. */
    static ValueType ofColumn(LocatedJson column) throws MalformedCatalogueException {
        AnswerKind kind =
                column.optional("kind").isPresent() ? column.field("kind").parsed(AnswerKind::ofKey) : AnswerKind.TEXT;
        return switch (kind) {
            case TEXT -> text(column);
            case CHOICE, CHOICES, YES_NO, DATE, NUMBER -> read(column, kind);
            case CHECKLIST, TABLE, MATRIX, REGIONS, CONTACTS ->
                throw column.field("kind").refused("expected the kind of a single value");
        };
    }

    private static ValueType text(LocatedJson column) throws MalformedCatalogueException {
        List<LocalisedText> suggestions = column.localisedAll("suggestions");
        return column.make(() -> new ValueType.Text(suggestions));
    }

    /** Reads the type of a kind, which is that of a single value. */
    static ValueType read(LocatedJson part, AnswerKind kind) throws MalformedCatalogueException {
        return switch (kind) {
            case TEXT -> ValueType.Text.PLAIN;
            case CHOICE -> {
                List<CatalogueItem> options = items(part, "options");
                yield part.make(() -> new ValueType.Choice(options));
            }
            case CHOICES -> {
                List<CatalogueItem> options = items(part, "options");
                yield part.make(() -> new ValueType.Choices(options));
            }
            case YES_NO -> new ValueType.YesNo();
            case DATE -> new ValueType.Date();
            case NUMBER -> new ValueType.Number(part.field("unit").parsed(MeasurementUnit::ofKey));
            case CHECKLIST, TABLE, MATRIX, REGIONS, CONTACTS ->
                throw new IllegalArgumentException("kind: expected that of a single value, was " + kind);
        };
    }

    /** Reads an array of options, items or rows. */
    static List<CatalogueItem> items(LocatedJson part, String name) throws MalformedCatalogueException {
        List<CatalogueItem> items = new ArrayList<>();
        for (LocatedJson element : part.field(name).elements()) {
            CatalogueItem item = item(element);
            items.add(element.makeWhole(() -> item));
        }
        return items;
    }

    /** Reads the id and the labels of an option, an item, a row or a column. */
    static CatalogueItem item(LocatedJson part) throws MalformedCatalogueException {
        String id = part.field("id").text();
        LocalisedText label = part.field("label").localised();
        List<LocalisedText> formerLabels = part.localisedAll("formerLabels");
        return part.make(() -> new CatalogueItem(id, label, formerLabels));
    }
}
