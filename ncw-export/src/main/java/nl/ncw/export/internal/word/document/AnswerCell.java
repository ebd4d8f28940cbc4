package nl.ncw.export.internal.word.document;

import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.cell.CellInput;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.export.internal.form.FormField;
import nl.ncw.export.internal.form.FormTable;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.word.anchor.AnswerStatusLabels;
import nl.ncw.export.internal.word.anchor.BookmarkNames;
import nl.ncw.export.internal.word.anchor.ControlNotation;
import nl.ncw.export.outline.OutlineBlock;
import nl.ncw.export.outline.OutlineTopic;
import nl.ncw.model.agreement.AnswerKey;

/**
 * Writer of a cell in the column of agreements: for each voice the answer to the question, with a status line below it.
 */
final class AnswerCell {
    private static final String GAP = "   ";

    private final DocumentContext document;
    private final WordMarkup markup;
    private final DocumentLabels labels;
    private final int width;

    AnswerCell(DocumentContext document, int width) {
        this.document = document;
        this.markup = document.markup;
        this.labels = document.labels;
        this.width = width;
    }

    void write(OutlineTopic.Item item) {
        item.responses().forEach(response -> write(item, response));
    }

    private void write(OutlineTopic.Item item, OutlineTopic.Response response) {
        response.speaker().ifPresent(speaker -> markup.paragraph("Speaker", speaker));
        Optional<FormAnswer> answer = document.answer(new AnswerKey(item.id(), response.voice()));
        if (answer.isPresent()) {
            answer(item, answer.get());
        } else {
            fact(item, response);
        }
    }

    private void fact(OutlineTopic.Item item, OutlineTopic.Response response) {
        Optional<FormField> field = document.fieldAt(item.id());
        Optional<FormTable> table = document.tableAt(item.id());
        if (field.isPresent()) {
            field(field.get(), "Answer");
        } else if (table.isPresent()) {
            table(table.get());
            markup.paragraph("Note", "");
        } else {
            document.topicElsewhere(item.id())
                    .filter(topic -> response.state() == OutlineTopic.State.UNANSWERED)
                    .ifPresentOrElse(
                            topic -> markup.paragraph("Note", labels.get("word.elsewhere", topic)),
                            () -> readOnly(response));
        }
    }

    private void readOnly(OutlineTopic.Response response) {
        String text = String.join(
                "\n",
                response.content().stream()
                        .map(OutlineBlock::lines)
                        .flatMap(List::stream)
                        .toList());
        markup.paragraph("Answer", text);
    }

    /** Writes a field as a paragraph of its own. */
    void field(FormField field, String style) {
        String name = BookmarkNames.name(field.id(), FormField.VALUE);
        markup.paragraph(style);
        String bookmark = markup.beginBookmark(name);
        document.control.write(name, field.label(), field.input(), field.value(), placeholder(field.input()));
        markup.endBookmark(bookmark).end();
    }

    private void answer(OutlineTopic.Item item, FormAnswer answer) {
        Optional<FormTable> table = answer.table();
        boolean wide = table.filter(FillInTable::isWide).isPresent();
        Optional<String> bookmark = Optional.empty();
        if (answer.input().kind() != CellInput.Kind.NONE || !answer.answer().isEmpty()) {
            bookmark = Optional.of(answerText(item, answer));
        }
        if (wide) {
            markup.paragraph("Note");
            bookmark.ifPresent(markup::endBookmark);
            markup.run(labels.get("word.below")).end();
            bookmark = Optional.empty();
        } else if (table.isPresent()) {
            if (bookmark.isPresent()) {
                markup.paragraph("Note").endBookmark(bookmark.get()).end();
                bookmark = Optional.empty();
            }
            table(table.get());
        }
        statusLine(answer, bookmark);
    }

    /**
     * Writes the text of an answer, and returns its bookmark, which the next paragraph ends: so it stays when all its
     * text is replaced.
     */
    private String answerText(OutlineTopic.Item item, FormAnswer answer) {
        String name = BookmarkNames.name(answer.id(), FormAnswer.ANSWER);
        CellInput input = answer.input().kind() == CellInput.Kind.NONE ? CellInput.TEXT : answer.input();
        markup.paragraph("Answer");
        String bookmark = markup.beginBookmark(name);
        String placeholder =
                answer.status().value().isEmpty() ? placeholder(input) : labels.get("word.placeholder.note");
        document.control.write(name, item.question(), input, answer.answer(), placeholder);
        markup.end();
        return bookmark;
    }

    private String placeholder(CellInput input) {
        return ControlNotation.placeholder(input, "answer", labels);
    }

    private void table(FormTable table) {
        if (table.isOfOptions()) {
            new OptionList(document).write(table);
            return;
        }
        new FillInTable(document, table, width - TableWriter.MARGINS).write();
    }

    /** Writes the wide tables of a question, for a row of their own. */
    void below(OutlineTopic.Item item) {
        wideTables(document, item).forEach(this::table);
        markup.paragraph("Note", "");
    }

    /** Returns the tables of a question that are too wide for the column of agreements. */
    static List<FormTable> wideTables(DocumentContext document, OutlineTopic.Item item) {
        return item.responses().stream()
                .flatMap(response -> document.answer(new AnswerKey(item.id(), response.voice())).stream())
                .flatMap(answer -> answer.table().stream())
                .filter(FillInTable::isWide)
                .toList();
    }

    /**
     * Writes the status line: whether the question applies or is still to be settled, with reason or action, owner and
     * day.
     */
    private void statusLine(FormAnswer answer, Optional<String> bookmark) {
        String name = BookmarkNames.name(answer.id(), BookmarkNames.LINE);
        markup.paragraph("StatusLine");
        bookmark.ifPresent(markup::endBookmark);
        String line = markup.beginBookmark(name);
        CellInput status = answer.status().input();
        part(answer, FormAnswer.STATUS, "", status, answer.status().value());
        part(answer, FormAnswer.NOTE, GAP, CellInput.TEXT, answer.note());
        part(answer, FormAnswer.OWNER, GAP, CellInput.TEXT, answer.owner());
        part(answer, FormAnswer.DUE, GAP, CellInput.DATE, answer.due());
        markup.endBookmark(line).end();
    }

    private void part(FormAnswer answer, String column, String gap, CellInput input, String text) {
        boolean remarked = ControlNotation.isYesOrNo(answer.input(), "", labels);
        String label = AnswerStatusLabels.of(column, remarked, labels);
        markup.run(gap + label + " ");
        document.control.write(
                BookmarkNames.name(answer.id(), column),
                label,
                input,
                text,
                labels.get(column.equals(FormAnswer.STATUS) ? "word.placeholder.choice" : "word.placeholder.note"));
    }
}
