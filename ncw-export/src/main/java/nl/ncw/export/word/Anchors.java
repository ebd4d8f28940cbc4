package nl.ncw.export.word;

import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.export.form.FormTable;
import nl.ncw.export.form.RowId;
import nl.ncw.export.word.file.Content;

/** Finds the marks in a document: bookmarks first, tags where there are none. */
final class Anchors {
    private static final int EXACT = "ncw_".length() + 16;

    private final DocumentIndex form;

    Anchors(DocumentIndex form) {
        this.form = form;
    }

    /** What a paragraph is marked as. */
    Optional<Anchor> of(Content.Paragraph paragraph) {
        Optional<Anchor> bookmarked = paragraph.bookmarks().stream()
                .sorted()
                .flatMap(name -> form
                        .slot(name)
                        .map(slot -> new Anchor(slot, name.length() == EXACT ? Found.Trust.BOOKMARK : Found.Trust.COPY))
                        .stream())
                .min((one, two) -> Boolean.compare(two.slot.isLine(), one.slot.isLine()));
        return bookmarked.or(() -> paragraph.spans().stream()
                .flatMap(span -> form.slot(span.tag()).stream())
                .findFirst()
                .map(slot -> new Anchor(asLine(slot), Found.Trust.TAG)));
    }

    /**
     * What a text in a paragraph is marked as, where that is something else than the paragraph is taken for: somebody copied or
     * dragged it there, with its control. In the line below an answer the answer itself is at home.
     */
    Optional<Disagreement> disagreement(Content.Paragraph paragraph, Slot taken) {
        return paragraph.spans().stream()
                .filter(span -> !span.placeholder() && !span.text().isBlank())
                .flatMap(
                        span -> form.slot(span.tag()).map(slot -> new Disagreement(span.text(), asLine(slot))).stream())
                .filter(found -> !found.slot.equals(taken)
                        && !(taken.isLine() && found.slot.row().equals(taken.row())))
                .findFirst();
    }

    /** The line that a part of it stands for. */
    private Slot asLine(Slot slot) {
        boolean part = form.answer(slot.row()).isPresent() && StatusLabels.isPart(slot.column());
        return part ? form.slot(slot.row(), BookmarkNames.LINE) : slot;
    }

    /** The first mark in a cell. */
    Optional<Anchor> first(Content.Cell cell) {
        return paragraphs(cell).flatMap(paragraph -> of(paragraph).stream()).findFirst();
    }

    /** The row that a row is marked as. */
    Optional<RowId> row(Content.Row row) {
        return row.cells().stream()
                .flatMap(cell -> first(cell).stream())
                .map(anchor -> anchor.slot.row())
                .findFirst();
    }

    /** The table of the form that a table is marked as. */
    Optional<FormTable> table(Content.Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> first(cell).stream())
                .flatMap(anchor -> form.table(anchor.slot.row()).stream())
                .findFirst();
    }

    private static Stream<Content.Paragraph> paragraphs(Content.Cell cell) {
        return cell.content().stream()
                .flatMap(content ->
                        content instanceof Content.Paragraph paragraph ? Stream.of(paragraph) : Stream.empty());
    }

    /**
     * A mark.
     *
     * @param slot what it stands for
     * @param trust by what it is known
     */
    record Anchor(Slot slot, Found.Trust trust) {}

    /**
     * A text whose own mark says something else than where it stands.
     *
     * @param text the text
     * @param slot what its own mark stands for
     */
    record Disagreement(String text, Slot slot) {}
}
