package nl.ncw.export.internal.word.document;

import nl.ncw.export.internal.form.FormTable;
import nl.ncw.export.internal.word.anchor.BookmarkNames;

/** Writer of the options of a question, each on a line of its own behind a box to tick. */
final class OptionList {
    private final DocumentContext document;
    private final WordMarkup markup;

    OptionList(DocumentContext document) {
        this.document = document;
        this.markup = document.markup;
    }

    void write(FormTable table) {
        table.rows().forEach(row -> option(table, row));
    }

    private void option(FormTable table, FormTable.Row row) {
        FormTable.Column box = table.columns().get(1);
        String option = row.cells().get(0);
        String name = BookmarkNames.name(row.id(), box.id());
        markup.paragraph("Option");
        String bookmark = markup.beginBookmark(name);
        document.control.write(
                name, box.label() + ": " + option, box.input(), row.cells().get(1), "");
        markup.run("\u00A0" + option).endBookmark(bookmark).end();
    }
}
