package nl.ncw.export.internal.word.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import nl.ncw.export.internal.form.FormField;
import nl.ncw.export.internal.form.FormTable;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.outline.DocumentOutline;

/**
 * Writer of the body of a document: a title page, the table of contents, the sections of the form, other tables and
 * annexes.
 */
public final class DocumentBody {
    private static final int HOW_TO_STEPS = 5;
    private static final int[] FIELDS = TableWriter.widths(TableWriter.PAGE_WIDTH, 2, 3, 2, 3);

    private final DocumentContext document;
    private final DocumentOutline outline;
    private final DocumentLabels labels;
    private final WordMarkup markup;
    private final HeadingWriter contents;

    public DocumentBody(DocumentContext document) {
        this.document = document;
        this.outline = document.outline;
        this.labels = document.labels;
        this.markup = document.markup;
        this.contents = new HeadingWriter(markup);
        contents.addChapters(outline);
        tablesOutsideForm().forEach(table -> contents.add(1, table.heading()));
        outline.annexesBehindForm().forEach(annex -> contents.add(1, annex.heading()));
    }

    /** Returns the body. */
    public WrittenPart write() {
        markup.begin("w:body");
        titlePage();
        markup.paragraph("FrontHeading", labels.get("sheet.contents"));
        PageLayout.endSection(markup, 1);
        contents.write();
        PageLayout.endSection(markup, HeadingWriter.COLUMNS);
        outline.chapters().forEach(this::chapter);
        tablesOutsideForm().forEach(this::table);
        outline.annexesBehindForm().forEach(this::annex);
        markup.paragraph("Note", "");
        PageLayout.write(markup);
        markup.end();
        return markup.written();
    }

    private void titlePage() {
        document.theme.logo().ifPresent(logo -> new LogoWriter(markup).write(logo));
        markup.paragraph("Title", outline.title());
        markup.paragraph("Subtitle", outline.parties());
        markup.paragraph("Introduction", outline.introduction());
        fields();
        markup.paragraph("FrontHeading", labels.get("excel.how"));
        for (int step = 1; step <= HOW_TO_STEPS; step++) {
            markup.keepTogether(step < HOW_TO_STEPS);
            markup.paragraph("Step", step + ". " + labels.get("word.how." + step));
        }
    }

    /** Writes the facts to read, and then the fields that no question asks for: two in a row. */
    private void fields() {
        markup.paragraph("FrontHeading", labels.get("sheet.fields"));
        document.tables.begin("FormGrid", false, labels.get("sheet.fields"), labels.get("word.alt.fields"), FIELDS);
        List<IntConsumer> cells = new ArrayList<>();
        document.form
                .factsToRead(outline)
                .forEach(fact -> cells.add(column -> fact(fact.label(), fact.value(), column)));
        document.form.fields().stream()
                .filter(field -> document.isOutsideForm(field.id()))
                .forEach(field -> cells.add(column -> field(field, column)));
        if (cells.size() % 2 != 0) {
            cells.add(column -> fact("", "", column));
        }
        for (int cell = 0; cell < cells.size(); cell += 2) {
            document.tables.beginRow(true, false);
            cells.get(cell).accept(0);
            cells.get(cell + 1).accept(2);
            document.tables.endRow();
        }
        document.tables.end();
    }

    private void field(FormField field, int column) {
        document.tables.beginLabel(FIELDS[column]);
        markup.paragraph("Label", field.label());
        document.tables.endCell();
        document.tables.beginCell(FIELDS[column + 1]);
        new AnswerCell(document, FIELDS[column + 1]).field(field, "TableText");
        document.tables.endCell();
    }

    private void fact(String label, String value, int column) {
        document.tables.beginLabel(FIELDS[column]);
        markup.paragraph("Label", label);
        document.tables.endCell();
        document.tables.beginCell(FIELDS[column + 1]);
        markup.paragraph("TableText", value);
        document.tables.endCell();
    }

    private void chapter(DocumentOutline.Chapter chapter) {
        SectionTable table = new SectionTable(document, contents, chapter);
        contents.heading(table.fitsBelowHeading() ? "Heading1" : HeadingWriter.FIRST_HEADING, chapter.heading());
        table.write();
    }

    /** Returns the tables of the agreement that no question asks for. */
    private List<FormTable> tablesOutsideForm() {
        return document.form.tables().stream()
                .filter(table -> document.isOutsideForm(table.id()))
                .toList();
    }

    private void table(FormTable table) {
        contents.heading("Heading1", table.heading());
        new FillInTable(document, table, TableWriter.PAGE_WIDTH).write();
    }

    /** Writes an annex that the form does not show elsewhere. People only read it. */
    private void annex(DocumentOutline.Annex annex) {
        contents.heading("Heading1", annex.heading());
        new GridTable(document.tables, markup, annex.content()).write(annex.heading(), TableWriter.PAGE_WIDTH);
    }
}
