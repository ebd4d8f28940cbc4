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
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.question.QuestionId;

/**
 * A document that is being written: what stands in it, and with what it is written.
 *
 * <p>A field or table that a question of the form asks for stands at the first question that does; the others stand in front of
 * the form or behind it.
 */
public final class DocumentContext {
    final DocumentOutline outline;
    final FillInForm form;
    final DocumentLabels labels;
    final WordMarkup markup = new WordMarkup("w:document");
    final TableWriter tables = new TableWriter(markup);
    final ContentControl control;

    private final Map<QuestionId, RowId> here = new LinkedHashMap<>();
    private final Map<RowId, String> topics = new LinkedHashMap<>();

    public DocumentContext(DocumentOutline outline, FillInForm form) {
        this.outline = outline;
        this.form = form;
        this.labels = DocumentLabels.in(outline.locale());
        this.control = new ContentControl(markup, labels);
        outline.chapters()
                .forEach(chapter -> chapter.topics()
                        .forEach(topic -> topic.items()
                                .forEach(item -> place(item.id()).ifPresent(place -> {
                                    if (topics.putIfAbsent(place, topic.heading()) == null) {
                                        here.put(item.id(), place);
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

    /** The field that is filled in at a question. */
    Optional<FormField> fieldAt(QuestionId question) {
        return Optional.ofNullable(here.get(question))
                .flatMap(place -> form.fields().stream()
                        .filter(field -> field.id().equals(place))
                        .findFirst());
    }

    /** The table of the agreement that is filled in at a question. */
    Optional<FormTable> tableAt(QuestionId question) {
        return Optional.ofNullable(here.get(question))
                .flatMap(place -> form.tables().stream()
                        .filter(table -> table.id().equals(place))
                        .findFirst());
    }

    /** The topic at which something is filled in that a question asks for which another asked for first. */
    Optional<String> topicElsewhere(QuestionId question) {
        return here.containsKey(question) ? Optional.empty() : place(question).map(topics::get);
    }

    /** What no question of the form asks for, and so stands beside it. */
    boolean isBeside(RowId place) {
        return !topics.containsKey(place);
    }

    Optional<FormAnswer> answer(AnswerKey key) {
        return form.answer(key);
    }

    /** Whether texts are so short together that a row with them may well stay on one page. */
    static boolean areShort(Collection<String> texts) {
        return texts.stream().mapToInt(String::length).sum() < 1200;
    }
}
