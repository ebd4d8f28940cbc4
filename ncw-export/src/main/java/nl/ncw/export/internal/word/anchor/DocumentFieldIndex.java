package nl.ncw.export.internal.word.anchor;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.ncw.export.internal.cell.CellInput;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.export.internal.form.FormField;
import nl.ncw.export.internal.form.FormTable;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.intake.FormFieldIndex;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.export.outline.OutlineTopic;
import nl.ncw.model.agreement.AnswerKey;

/**
 * Index of the fields of a form: by the names of their anchors, and by the texts next to them if the anchors are lost.
 */
public final class DocumentFieldIndex {
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\u00A0]+");

    private final FormFieldIndex form;
    private final Map<String, FieldRef> refs = new HashMap<>();
    private final Map<String, OutlineTopic.Item> questions = new HashMap<>();
    private final Map<String, FieldRef> fields = new HashMap<>();
    private final Map<RowId, String> values = new HashMap<>();
    private final Map<RowId, String> titles = new HashMap<>();
    private final Set<String> speakers = new HashSet<>();

    public DocumentFieldIndex(DocumentOutline outline, FillInForm form) {
        this.form = FormFieldIndex.of(form);
        form.fields().forEach(this::add);
        form.answers().forEach(this::add);
        form.tables().forEach(this::add);
        outline.chapters()
                .forEach(chapter ->
                        chapter.topics().forEach(topic -> topic.items().forEach(this::add)));
        form.facts()
                .forEach(fact -> fact.place()
                        .flatMap(place -> ref(BookmarkNames.name(place, FormField.VALUE)))
                        .ifPresent(ref -> atQuestion(outline, fact, ref)));
    }

    private void atQuestion(DocumentOutline outline, FillInForm.FactPlace fact, FieldRef ref) {
        outline.chapters().stream()
                .flatMap(chapter -> chapter.topics().stream())
                .flatMap(topic -> topic.items().stream())
                .filter(item -> item.id().equals(fact.question()))
                .forEach(item -> fields.putIfAbsent(normal(item.question()), ref));
    }

    private void add(OutlineTopic.Item item) {
        questions.putIfAbsent(normal(item.question()), item);
        item.responses().forEach(response -> response.speaker().ifPresent(name -> speakers.add(normal(name))));
        item.responses()
                .forEach(response -> titles.put(
                        RowId.of(new AnswerKey(item.id(), response.voice())),
                        response.speaker()
                                .map(speaker -> item.question() + " (" + speaker + ")")
                                .orElse(item.question())));
    }

    private void add(FormField field) {
        titles.put(field.id(), field.label());
        FieldRef ref = put(field.id(), FormField.VALUE, field.input());
        fields.put(normal(field.label()), ref);
        values.put(field.id(), field.value());
    }

    private void add(FormAnswer answer) {
        form.columns(answer.id()).forEach((column, input) -> put(answer.id(), column, input));
        put(answer.id(), BookmarkNames.LINE, CellInput.TEXT);
        answer.table().ifPresent(this::add);
    }

    private void add(FormTable table) {
        form.columns(table.id()).forEach((column, input) -> {
            put(table.id(), column, input);
            table.rows().forEach(row -> put(row.id(), column, input));
        });
    }

    private FieldRef put(RowId row, String column, CellInput input) {
        FieldRef ref = new FieldRef(row, column, input);
        refs.put(BookmarkNames.name(row, column), ref);
        return ref;
    }

    /** Returns the names of all anchors of this form. */
    Set<String> names() {
        return Collections.unmodifiableSet(refs.keySet());
    }

    /** Returns the field with an anchor; empty if the name is not one of this form. */
    public Optional<FieldRef> ref(String name) {
        return BookmarkNames.withoutSuffix(name).map(refs::get);
    }

    /** Returns the field in a column of a row; one that accepts any text if the form does not have it. */
    public FieldRef ref(RowId row, String column) {
        return refs.getOrDefault(BookmarkNames.name(row, column), new FieldRef(row, column, CellInput.TEXT));
    }

    /** Returns the answer of a row; empty if the row is of a table or a field. */
    public Optional<FormAnswer> answer(RowId row) {
        return form.answer(row);
    }

    /** Returns the table with a row; empty if the row is in no table. */
    public Optional<FormTable> table(RowId row) {
        return form.table(row.item().isPresent() ? withoutItem(row) : row);
    }

    private static RowId withoutItem(RowId row) {
        return row.isField() ? RowId.field(row.key().substring(1)) : row.row();
    }

    /** Returns the title of a field for people: the question, the label, or the table and the column. */
    public String title(FieldRef ref) {
        return table(ref.row())
                .flatMap(table -> table.columns().stream()
                        .filter(column -> column.id().equals(ref.column()))
                        .map(column -> table.heading() + ": " + column.label())
                        .findFirst())
                .orElseGet(() -> titles.getOrDefault(ref.row(), ref.row().toString()));
    }

    /** Returns the tables whose columns have these labels. */
    public List<FormTable> tables(List<String> headers) {
        return form.tables().stream().filter(table -> isHeader(table, headers)).toList();
    }

    /** Returns whether texts are the labels of the columns of a table, or were so earlier. */
    public static boolean isHeader(FormTable table, List<String> texts) {
        List<FormTable.Column> columns = table.columns();
        return texts.size() == columns.size()
                && IntStream.range(0, texts.size())
                        .allMatch(at -> columns.get(at)
                                .labels()
                                .map(DocumentFieldIndex::normal)
                                .anyMatch(normal(texts.get(at))::equals));
    }

    /** Returns the name that the form gives to a row of a table; empty if it gives none. */
    public String name(RowId row) {
        return table(row).stream()
                .flatMap(table -> table.rows().stream())
                .filter(shown -> shown.id().equals(row))
                .map(shown -> shown.cells().get(0))
                .findFirst()
                .orElse("");
    }

    /** Returns whether a text in a column is a name that the form itself gives to a row of the table. */
    public boolean isName(RowId row, String column, String text) {
        return table(row).stream()
                .anyMatch(table -> IntStream.range(0, table.columns().size())
                        .filter(at -> table.columns().get(at).id().equals(column)
                                && table.columns().get(at).input().kind() == CellInput.Kind.NONE)
                        .anyMatch(at -> table.rows().stream()
                                .filter(shown -> shown.id().item().isPresent())
                                .anyMatch(shown -> normal(shown.cells().get(at)).equals(normal(text)))));
    }

    /** Returns the question with a text. */
    public Optional<OutlineTopic.Item> question(String text) {
        return Optional.ofNullable(questions.get(normal(text)));
    }

    /** Returns whether a text is the name of a party, as the form shows it above an answer. */
    public boolean isSpeaker(String text) {
        return speakers.contains(normal(text));
    }

    /** Returns the field with a label, or with the question that asks for it. */
    public Optional<FieldRef> field(String text) {
        return Optional.ofNullable(fields.get(normal(text)));
    }

    /** Returns whether a text is the value of a field as it was sent. */
    public boolean isValue(FieldRef field, String text) {
        return !text.isBlank() && normal(values.getOrDefault(field.row(), "")).equals(normal(text));
    }

    /**
     * Returns the fields of the answers to a question, by the name of the party; the name is empty where the form shows
     * none.
     */
    public Map<String, FieldRef> answers(OutlineTopic.Item item) {
        Map<String, FieldRef> bySpeaker = new LinkedHashMap<>();
        for (OutlineTopic.Response response : item.responses()) {
            RowId row = RowId.of(new AnswerKey(item.id(), response.voice()));
            if (form.answer(row).isPresent()) {
                bySpeaker.put(normal(response.speaker().orElse("")), ref(row, FormAnswer.ANSWER));
            }
        }
        return bySpeaker;
    }

    /** Normalises white space, so that texts can be compared. */
    public static String normal(String text) {
        return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
    }
}
