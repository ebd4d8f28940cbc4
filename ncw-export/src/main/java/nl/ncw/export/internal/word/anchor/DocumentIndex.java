package nl.ncw.export.internal.word.anchor;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.export.internal.form.FormField;
import nl.ncw.export.internal.form.FormTable;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.intake.FormIndex;
import nl.ncw.export.internal.table.Input;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.export.outline.OutlineTopic;
import nl.ncw.model.agreement.AnswerKey;

/** What can be filled in in a form: by the names of marks, and by the texts beside it for where these are gone. */
public final class DocumentIndex {
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\u00A0]+");

    private final FormIndex form;
    private final Map<String, FieldRef> slots = new HashMap<>();
    private final Map<String, OutlineTopic.Item> questions = new HashMap<>();
    private final Map<String, FieldRef> fields = new HashMap<>();
    private final Map<RowId, String> values = new HashMap<>();
    private final Map<RowId, String> titles = new HashMap<>();

    public DocumentIndex(DocumentOutline outline, FillInForm form) {
        this.form = FormIndex.of(form);
        form.fields().forEach(this::add);
        form.answers().forEach(this::add);
        form.tables().forEach(this::add);
        outline.chapters()
                .forEach(chapter ->
                        chapter.topics().forEach(topic -> topic.items().forEach(this::add)));
        form.facts()
                .forEach(fact -> fact.place()
                        .flatMap(place -> slot(BookmarkNames.name(place, FormField.VALUE)))
                        .ifPresent(slot -> atQuestion(outline, fact, slot)));
    }

    private void atQuestion(DocumentOutline outline, FillInForm.FactPlace fact, FieldRef slot) {
        outline.chapters().stream()
                .flatMap(chapter -> chapter.topics().stream())
                .flatMap(topic -> topic.items().stream())
                .filter(item -> item.id().equals(fact.question()))
                .forEach(item -> fields.putIfAbsent(normal(item.question()), slot));
    }

    private void add(OutlineTopic.Item item) {
        questions.putIfAbsent(normal(item.question()), item);
        item.responses()
                .forEach(response -> titles.put(
                        RowId.of(new AnswerKey(item.id(), response.voice())),
                        response.speaker()
                                .map(speaker -> item.question() + " (" + speaker + ")")
                                .orElse(item.question())));
    }

    private void add(FormField field) {
        titles.put(field.id(), field.label());
        FieldRef slot = put(field.id(), FormField.VALUE, field.input());
        fields.put(normal(field.label()), slot);
        values.put(field.id(), field.value());
    }

    private void add(FormAnswer answer) {
        form.columns(answer.id()).forEach((column, input) -> put(answer.id(), column, input));
        put(answer.id(), BookmarkNames.LINE, Input.TEXT);
        answer.table().ifPresent(this::add);
    }

    private void add(FormTable table) {
        form.columns(table.id()).forEach((column, input) -> {
            put(table.id(), column, input);
            table.rows().forEach(row -> put(row.id(), column, input));
        });
    }

    private FieldRef put(RowId row, String column, Input input) {
        FieldRef slot = new FieldRef(row, column, input);
        slots.put(BookmarkNames.name(row, column), slot);
        return slot;
    }

    /** What a mark stands for. */
    public Optional<FieldRef> slot(String name) {
        return BookmarkNames.known(name).map(slots::get);
    }

    /** The slot in a column of a row. */
    public FieldRef slot(RowId row, String column) {
        return slots.getOrDefault(BookmarkNames.name(row, column), new FieldRef(row, column, Input.TEXT));
    }

    /** The answer that a row is of. */
    public Optional<FormAnswer> answer(RowId row) {
        return form.answer(row);
    }

    /** The table that a row is of. */
    public Optional<FormTable> table(RowId row) {
        return form.table(row.item().isPresent() ? withoutItem(row) : row);
    }

    private static RowId withoutItem(RowId row) {
        return row.isField() ? RowId.field(row.subject().substring(1)) : row.row();
    }

    /** What a slot is, for people: the question, the field, or the table and the column. */
    public String title(FieldRef slot) {
        return table(slot.row())
                .flatMap(table -> table.columns().stream()
                        .filter(column -> column.id().equals(slot.column()))
                        .map(column -> table.heading() + ": " + column.label())
                        .findFirst())
                .orElseGet(() -> titles.getOrDefault(slot.row(), slot.row().toString()));
    }

    /** The tables whose columns have these names. */
    public List<FormTable> tables(List<String> headers) {
        List<String> wanted = headers.stream().map(DocumentIndex::normal).toList();
        return form.tables().stream()
                .filter(table -> table.columns().stream()
                        .map(column -> normal(column.label()))
                        .toList()
                        .equals(wanted))
                .toList();
    }

    /** Whether a text in a column is the name that the form itself gives to a row of a table. */
    public boolean isName(RowId row, String column, String text) {
        return table(row).stream()
                .anyMatch(table -> IntStream.range(0, table.columns().size())
                        .filter(at -> table.columns().get(at).id().equals(column)
                                && table.columns().get(at).input().kind() == Input.Kind.NONE)
                        .anyMatch(at -> table.rows().stream()
                                .filter(one -> one.id().item().isPresent())
                                .anyMatch(one -> normal(one.cells().get(at)).equals(normal(text)))));
    }

    /** The question that a text is. */
    public Optional<OutlineTopic.Item> question(String text) {
        return Optional.ofNullable(questions.get(normal(text)));
    }

    /** The field that a text names or asks for. */
    public Optional<FieldRef> field(String text) {
        return Optional.ofNullable(fields.get(normal(text)));
    }

    /** Whether a text is what a field showed. */
    public boolean isValue(FieldRef field, String text) {
        return !text.isBlank() && normal(values.getOrDefault(field.row(), "")).equals(normal(text));
    }

    /** The slots of the answers to a question, with the name of who is asked, if that is said. */
    public Map<String, FieldRef> answers(OutlineTopic.Item item) {
        Map<String, FieldRef> bySpeaker = new LinkedHashMap<>();
        for (OutlineTopic.Response response : item.responses()) {
            RowId row = RowId.of(new AnswerKey(item.id(), response.voice()));
            if (form.answer(row).isPresent()) {
                bySpeaker.put(normal(response.speaker().orElse("")), slot(row, FormAnswer.ANSWER));
            }
        }
        return bySpeaker;
    }

    /** A text as it is compared with others. */
    public static String normal(String text) {
        return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
    }
}
