package nl.ncw.export.internal.word.returned;

import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.export.internal.form.FormTable;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.ooxml.word.BodyElement;
import nl.ncw.export.internal.word.anchor.BookmarkNames;
import nl.ncw.export.internal.word.anchor.DocumentIndex;
import nl.ncw.export.internal.word.anchor.FieldRef;
import nl.ncw.export.internal.word.anchor.StatusLabels;

/** Finds the marks in a document: bookmarks first, tags where there are none. */
final class MarkFinder {
    private static final int EXACT = "ncw_".length() + 16;

    private final DocumentIndex form;

    MarkFinder(DocumentIndex form) {
        this.form = form;
    }

    /** What a paragraph is marked as. */
    Optional<Anchor> of(BodyElement.Paragraph paragraph) {
        Optional<Anchor> bookmarked = paragraph.bookmarks().stream()
                .sorted()
                .flatMap(name -> form
                        .slot(name)
                        .map(slot -> new Anchor(
                                slot, name.length() == EXACT ? FoundRows.Trust.BOOKMARK : FoundRows.Trust.COPY))
                        .stream())
                .min((one, two) -> Boolean.compare(two.slot.isLine(), one.slot.isLine()));
        return bookmarked.or(() -> paragraph.spans().stream()
                .flatMap(span -> form.slot(span.tag()).stream())
                .findFirst()
                .map(slot -> new Anchor(asLine(slot), FoundRows.Trust.TAG)));
    }

    /**
     * What a text in a paragraph is marked as, where that is something else than the paragraph is taken for: somebody copied or
     * dragged it there, with its control. In the line below an answer the answer itself is at home.
     */
    Optional<Disagreement> disagreement(BodyElement.Paragraph paragraph, FieldRef taken) {
        return paragraph.spans().stream()
                .filter(span -> !span.placeholder() && !span.text().isBlank())
                .flatMap(
                        span -> form.slot(span.tag()).map(slot -> new Disagreement(span.text(), asLine(slot))).stream())
                .filter(found -> !found.slot.equals(taken)
                        && !(taken.isLine() && found.slot.row().equals(taken.row())))
                .findFirst();
    }

    /** The line that a part of it stands for. */
    private FieldRef asLine(FieldRef slot) {
        boolean part = form.answer(slot.row()).isPresent() && StatusLabels.isPart(slot.column());
        return part ? form.slot(slot.row(), BookmarkNames.LINE) : slot;
    }

    /** The first mark in a cell. */
    Optional<Anchor> first(BodyElement.Cell cell) {
        return paragraphs(cell).flatMap(paragraph -> of(paragraph).stream()).findFirst();
    }

    /** The row that a row is marked as. */
    Optional<RowId> row(BodyElement.Row row) {
        return row.cells().stream()
                .flatMap(cell -> first(cell).stream())
                .map(anchor -> anchor.slot.row())
                .findFirst();
    }

    /** The table of the form that a table is marked as. */
    Optional<FormTable> table(BodyElement.Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> first(cell).stream())
                .flatMap(anchor -> form.table(anchor.slot.row()).stream())
                .findFirst();
    }

    private static Stream<BodyElement.Paragraph> paragraphs(BodyElement.Cell cell) {
        return cell.content().stream().flatMap(content -> content.paragraph().stream());
    }

    /**
     * A mark.
     *
     * @param slot what it stands for
     * @param trust by what it is known
     */
    record Anchor(FieldRef slot, FoundRows.Trust trust) {}

    /**
     * A text whose own mark says something else than where it stands.
     *
     * @param text the text
     * @param slot what its own mark stands for
     */
    record Disagreement(String text, FieldRef slot) {}
}
