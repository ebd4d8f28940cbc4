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

/** Finds the marks in a document: bookmarks first, tags if there are none. */
final class MarkFinder {
    private static final int EXACT = "ncw_".length() + 16;

    private final DocumentIndex form;

    MarkFinder(DocumentIndex form) {
        this.form = form;
    }

    /** Returns the mark of a paragraph. */
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
     * Returns a text in a paragraph whose own mark differs from that of the paragraph, because somebody copied or
     * dragged it there with its content control. In the status line of an answer, the answer itself does not count as
     * different.
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

    /** Returns the status line if the field is a part of it, or else the field itself. */
    private FieldRef asLine(FieldRef slot) {
        boolean part = form.answer(slot.row()).isPresent() && StatusLabels.isPart(slot.column());
        return part ? form.slot(slot.row(), BookmarkNames.LINE) : slot;
    }

    /** Returns the first mark in a cell. */
    Optional<Anchor> first(BodyElement.Cell cell) {
        return paragraphs(cell).flatMap(paragraph -> of(paragraph).stream()).findFirst();
    }

    /** Returns the row id with which a table row is marked. */
    Optional<RowId> row(BodyElement.Row row) {
        return row.cells().stream()
                .flatMap(cell -> first(cell).stream())
                .map(anchor -> anchor.slot.row())
                .findFirst();
    }

    /** Returns the table of the form with which a table is marked. */
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
     * Mark with its evidence.
     *
     * @param slot the marked field
     * @param trust the evidence
     */
    record Anchor(FieldRef slot, FoundRows.Trust trust) {}

    /**
     * Text whose own mark differs from its location.
     *
     * @param text the text
     * @param slot the field of its own mark
     */
    record Disagreement(String text, FieldRef slot) {}
}
