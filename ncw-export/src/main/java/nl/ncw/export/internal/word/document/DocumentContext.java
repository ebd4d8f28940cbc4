package nl.ncw.export.internal.word.document;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.export.internal.form.FormField;
import nl.ncw.export.internal.form.FormTable;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.export.theme.DocumentTheme;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.question.QuestionId;

/**
 * Context of a document that is being written: its content and its writers.
 *
 * <p>A field or table that questions of the form ask for is filled in at the first of them. A field that no question
 * asks for is before the form, and such a table is behind it.
 */
public final class DocumentContext {
    final DocumentOutline outline;
    final FillInForm form;
    final DocumentLabels labels;
    final WordMarkup markup = new WordMarkup("w:document");
    final TableWriter tables;
    final DocumentTheme theme;
    final ContentControl control;

    private final Map<QuestionId, RowId> placeByQuestion = new LinkedHashMap<>();
    private final Map<RowId, String> topics = new LinkedHashMap<>();

    public DocumentContext(DocumentOutline outline, FillInForm form, DocumentTheme theme) {
        this.theme = theme;
        this.tables = new TableWriter(markup, DocumentStyles.colour(theme));
        this.outline = outline;
        this.form = form;
        this.labels = DocumentLabels.in(outline.locale());
        this.control = new ContentControl(markup, labels);
        outline.chapters()
                .forEach(chapter -> chapter.topics()
                        .forEach(topic -> topic.items()
                                .forEach(item -> place(item.id()).ifPresent(place -> {
                                    if (topics.putIfAbsent(place, topic.heading()) == null) {
                                        placeByQuestion.put(item.id(), place);
                                    }
                                }))));
    }

    private Optional<RowId> place(QuestionId question) {
        return form.facts().stream()
                .filter(fact -> fact.question().equals(question))
                .findFirst()
                .flatMap(FillInForm.FactPlace::place);
    }

    boolean isFact(QuestionId question) {
        return form.facts().stream().anyMatch(fact -> fact.question().equals(question));
    }

    /** Returns the field that is filled in at a question. */
    Optional<FormField> fieldAt(QuestionId question) {
        return Optional.ofNullable(placeByQuestion.get(question))
                .flatMap(place -> form.fields().stream()
                        .filter(field -> field.id().equals(place))
                        .findFirst());
    }

    /** Returns the table of the agreement that is filled in at a question. */
    Optional<FormTable> tableAt(QuestionId question) {
        return Optional.ofNullable(placeByQuestion.get(question))
                .flatMap(place -> form.tables().stream()
                        .filter(table -> table.id().equals(place))
                        .findFirst());
    }

    /** Returns the heading of the topic at which a question is filled in, if an earlier question asks for the same. */
    Optional<String> topicElsewhere(QuestionId question) {
        return placeByQuestion.containsKey(question)
                ? Optional.empty()
                : place(question).map(topics::get);
    }

    /** Returns whether no question of the form asks for a field or table. */
    boolean isOutsideForm(RowId place) {
        return !topics.containsKey(place);
    }

    Optional<FormAnswer> answer(AnswerKey key) {
        return form.answer(key);
    }

    /** Returns whether texts are so short together that a row with them can be kept on one page. */
    static boolean areShort(Collection<String> texts) {
        return texts.stream().mapToInt(String::length).sum() < 1200;
    }

    /**
     * Returns whether texts take no more than about a page together. A table with a row that takes many does not repeat
     * its header: LibreOffice never ends laying it out.
     */
    static boolean fitOnPage(Collection<String> texts) {
        return texts.stream().mapToInt(String::length).sum() < 3000;
    }
}
