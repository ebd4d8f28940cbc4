package nl.ncw.export.internal.word.document;

import java.util.List;
import java.util.stream.Stream;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.export.internal.form.FormTable;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.export.outline.OutlineBlock;
import nl.ncw.export.outline.OutlineTopic;
import nl.ncw.model.agreement.AnswerKey;

/**
 * Writer of the table of a section, with a row for each question and the columns of the form: topic, explanation,
 * agreement.
 */
final class SectionTable {
    private static final int[] WIDTHS = TableWriter.widths(TableWriter.PAGE_WIDTH, 24, 30, 46);

    /**
     * The most rows of a wide table that are kept on one page, so that its header is not alone at the foot of a page.
     */
    private static final int FEW_ROWS = 8;

    private final DocumentContext document;
    private final WordMarkup markup;
    private final TableWriter tables;
    private final HeadingWriter contents;
    private final AnswerCell agreement;
    private final DocumentOutline.Chapter chapter;
    private final boolean fitsBelowHeading;

    SectionTable(DocumentContext document, HeadingWriter contents, DocumentOutline.Chapter chapter) {
        this.document = document;
        this.markup = document.markup;
        this.tables = document.tables;
        this.contents = contents;
        this.agreement = new AnswerCell(document, WIDTHS[2]);
        this.chapter = chapter;
        this.fitsBelowHeading = chapter.topics().stream()
                .flatMap(topic -> topic.items().stream())
                .allMatch(item -> DocumentContext.fitOnPage(texts(item)));
    }

    /**
     * Returns whether the section may follow on the page of the one before: its heading is kept with the table, and
     * LibreOffice never ends laying that out if a row takes many pages.
     */
    boolean fitsBelowHeading() {
        return fitsBelowHeading;
    }

    void write() {
        tables.begin(
                "FormGrid", true, chapter.heading(), document.labels.get("word.alt.form", chapter.heading()), WIDTHS);
        markup.keepTogether(fitsBelowHeading);
        tables.header(document.outline.columns(), WIDTHS);
        markup.keepTogether(false);
        for (OutlineTopic topic : chapter.topics()) {
            boolean first = true;
            for (OutlineTopic.Item item : topic.items()) {
                row(topic, item, first);
                first = false;
            }
        }
        tables.end();
    }

    private void row(OutlineTopic topic, OutlineTopic.Item item, boolean first) {
        List<FormTable> below = AnswerCell.wideTables(document, item);
        boolean isWhole = isShort(item);
        boolean isTableWhole = isWhole(below);
        boolean keptWithTable = isWhole && isTableWhole;
        markup.keepTogether(keptWithTable);
        tables.beginRow(isWhole, false);
        if (first) {
            tables.beginCell(WIDTHS[0]);
            contents.cellHeading(topic.heading(), keptWithTable);
            topic.notes().forEach(note -> markup.paragraph("Note", note));
            tables.endCell();
        } else {
            continueTopic(topic);
        }
        tables.beginCell(WIDTHS[1]);
        explanation(item);
        tables.endCell();
        tables.beginCell(WIDTHS[2]);
        agreement.write(item);
        tables.endCell();
        tables.endRow();
        markup.keepTogether(false);
        if (!below.isEmpty()) {
            wideTables(topic, item, isTableWhole);
        }
    }

    /** Writes the topic again, so that each page shows it. */
    private void continueTopic(OutlineTopic topic) {
        tables.beginCell(WIDTHS[0]);
        markup.paragraph("Note", topic.heading());
        tables.endCell();
    }

    /** Returns whether there are tables that are not divided over pages. */
    private static boolean isWhole(List<FormTable> below) {
        int rows = below.stream().mapToInt(table -> table.rows().size()).sum();
        return !below.isEmpty()
                && rows <= FEW_ROWS
                && DocumentContext.areShort(below.stream()
                        .flatMap(table -> FillInTable.texts(table).stream())
                        .toList());
    }

    private void wideTables(OutlineTopic topic, OutlineTopic.Item item, boolean isWhole) {
        int width = WIDTHS[1] + WIDTHS[2];
        tables.beginRow(isWhole, false);
        continueTopic(topic);
        tables.beginCell(width, 2, "");
        new AnswerCell(document, width).below(item);
        tables.endCell();
        tables.endRow();
    }

    private void explanation(OutlineTopic.Item item) {
        markup.paragraph("Question", item.question());
        item.condition().ifPresent(condition -> markup.paragraph("Need", condition));
        List<String> needs = needs(item);
        item.hints().stream()
                .filter(hint -> !needs.contains(hint))
                .forEach(hint -> markup.paragraph("Hint", OutlineBlock.Bullets.BULLET + hint));
        needs.stream().distinct().forEach(need -> markup.paragraph("Need", need));
    }

    /** Returns the words for the obligation of a question, while it is unanswered. */
    private List<String> needs(OutlineTopic.Item item) {
        return item.responses().stream()
                .filter(response -> response.state() == OutlineTopic.State.UNANSWERED)
                .flatMap(response -> document.answer(new AnswerKey(item.id(), response.voice())).stream())
                .map(answer ->
                        document.labels.get("obligation." + answer.obligation().key()))
                .toList();
    }

    private boolean isShort(OutlineTopic.Item item) {
        return DocumentContext.areShort(texts(item));
    }

    private List<String> texts(OutlineTopic.Item item) {
        Stream<String> answers = item.responses().stream()
                .flatMap(response -> document.answer(new AnswerKey(item.id(), response.voice())).stream())
                .flatMap(SectionTable::texts);
        return Stream.concat(item.hints().stream(), answers).toList();
    }

    private static Stream<String> texts(FormAnswer answer) {
        Stream<String> rows = answer.table().stream()
                .filter(table -> !FillInTable.isWide(table))
                .flatMap(table -> FillInTable.texts(table).stream());
        return Stream.concat(Stream.of(answer.answer(), answer.note()), rows);
    }
}
