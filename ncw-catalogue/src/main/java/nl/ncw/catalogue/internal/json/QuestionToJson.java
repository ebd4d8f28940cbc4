package nl.ncw.catalogue.internal.json;

import java.util.Map;
import java.util.Optional;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.question.ChecklistQuestion;
import nl.ncw.model.question.ContactsQuestion;
import nl.ncw.model.question.MatrixColumn;
import nl.ncw.model.question.MatrixQuestion;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionHeader;
import nl.ncw.model.question.RegionsQuestion;
import nl.ncw.model.question.TableColumn;
import nl.ncw.model.question.TableQuestion;
import nl.ncw.model.question.ValueQuestion;
import nl.ncw.model.question.ValueType;
import tools.jackson.databind.node.ObjectNode;

/** Questions of all kinds and their parts as JSON. */
public final class QuestionToJson {
    private QuestionToJson() {}

    /**
     * Returns a question.
     *
     * @param question the question
     * @return the question as in the file of its catalogue
     * @throws IllegalArgumentException if the format has no place for something that the question holds
     */
    public static ObjectNode of(Question question) {
        ObjectNode node = TextToJson.object()
                .put("id", question.id().value())
                .put("kind", question.kind().key());
        node.setAll(of(question.header()));
        return switch (question.kind().structure()) {
            case SINGLE -> put(node, (ValueQuestion) question);
            case CHECKLIST -> put(node, (ChecklistQuestion) question);
            case TABLE -> TextToJson.put(node, "columns", ((TableQuestion) question).columns(), QuestionToJson::of);
            case MATRIX -> put(node, (MatrixQuestion) question);
            case REGIONS -> node.put("multiple", ((RegionsQuestion) question).multiple());
            case CONTACTS -> node.put("perRegion", ((ContactsQuestion) question).perRegion());
        };
    }

    /**
     * Returns what all kinds of question have in common.
     *
     * @param header the header
     * @return the fields of a question other than its kind and those of its kind
     */
    public static ObjectNode of(QuestionHeader header) {
        ObjectNode node = TextToJson.object().put("id", header.id().value());
        TextToJson.put(node, "text", Optional.of(header.text()));
        TextToJson.put(node, "hints", header.hints(), TextToJson::of);
        node.put("voicing", header.voicing().key());
        header.fact().ifPresent(fact -> node.put("fact", fact.key()));
        TextToJson.put(node, "askedIf", header.condition().clauses(), ConditionToJson::of);
        node.set("obligations", obligations(header.obligations()));
        return node;
    }

    static ObjectNode obligations(Map<CooperationProfile, Obligation> obligations) {
        return TextToJson.map(obligations, CooperationProfile::key, obligation -> TextToJson.string(obligation.key()));
    }

    private static ObjectNode put(ObjectNode node, ValueQuestion question) {
        ValueType type = question.type();
        if (type.kind() == AnswerKind.TEXT
                && !((ValueType.Text) type).suggestions().isEmpty()) {
            throw new IllegalArgumentException(
                    "%s: expected no suggestions, which the format has for columns alone".formatted(question.id()));
        }
        return put(node, type);
    }

    private static ObjectNode put(ObjectNode node, ChecklistQuestion question) {
        return TextToJson.put(node, "items", question.items(), QuestionToJson::of)
                .put("open", question.open());
    }

    private static ObjectNode put(ObjectNode node, MatrixQuestion question) {
        TextToJson.put(node, "rows", question.rows(), QuestionToJson::of);
        TextToJson.put(node, "columns", question.columns(), QuestionToJson::of);
        if (!question.suggestions().isEmpty()) {
            node.set(
                    "suggestions",
                    TextToJson.map(
                            question.suggestions(),
                            row -> row,
                            cells -> TextToJson.map(cells, column -> column, TextToJson::of)));
        }
        return node;
    }

    /**
     * Returns an option, an item, a row or the heading of a column.
     *
     * @param item the item
     * @return the id, the label and the former labels
     */
    public static ObjectNode of(CatalogueItem item) {
        ObjectNode node = TextToJson.object().put("id", item.id());
        TextToJson.put(node, "label", Optional.of(item.label()));
        return TextToJson.put(node, "formerLabels", item.formerLabels(), TextToJson::of);
    }

    /**
     * Returns a column of a table. A column of text says nothing of its kind, as in the bundled catalogues.
     *
     * @param column the column
     * @return the column as in the file of its catalogue
     */
    public static ObjectNode of(TableColumn column) {
        ObjectNode node = of(column.heading());
        TextToJson.put(node, "question", column.question());
        if (column.type().kind() != AnswerKind.TEXT) {
            node.put("kind", column.type().kind().key());
        }
        put(node, column.type());
        return column.required() ? node.put("required", true) : node;
    }

    /**
     * Returns a column of a matrix.
     *
     * @param column the column
     * @return the column as in the file of its catalogue
     * @throws IllegalArgumentException if the column belongs to both parties, for which the format has no word
     */
    public static ObjectNode of(MatrixColumn column) {
        return of(column.heading())
                .put(
                        "party",
                        switch (column.voice()) {
                            case REGION, PARTNER -> column.voice().key();
                            case JOINT ->
                                throw new IllegalArgumentException(
                                        "columns.%s: expected one of region and partner, was joint"
                                                .formatted(column.id()));
                        });
    }

    /**
     * Returns the type of a single value.
     *
     * @param type the type
     * @return the kind and what belongs to it
     */
    public static ObjectNode of(ValueType type) {
        return put(TextToJson.object().put("kind", type.kind().key()), type);
    }

    private static ObjectNode put(ObjectNode node, ValueType type) {
        return switch (type.kind()) {
            case TEXT -> TextToJson.put(node, "suggestions", ((ValueType.Text) type).suggestions(), TextToJson::of);
            case CHOICE, CHOICES -> TextToJson.put(node, "options", type.options(), QuestionToJson::of);
            case NUMBER -> node.put("unit", ((ValueType.Number) type).unit().key());
            case YES_NO, DATE -> node;
            case CHECKLIST, TABLE, MATRIX, REGIONS, CONTACTS ->
                throw new IllegalArgumentException("kind: expected that of a single value, was " + type.kind());
        };
    }
}
