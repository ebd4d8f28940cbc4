package nl.ncw.export.internal.word.returned;

import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.export.internal.form.FormTable;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.ooxml.word.BodyElement;
import nl.ncw.export.internal.word.anchor.AnswerStatusLabels;
import nl.ncw.export.internal.word.anchor.BookmarkNames;
import nl.ncw.export.internal.word.anchor.DocumentFieldIndex;
import nl.ncw.export.internal.word.anchor.FieldRef;

/** Finds the anchors in a document: bookmarks first, tags if there are none. */
final class AnchorFinder {
    private static final int EXACT = "ncw_".length() + 16;

    private final DocumentFieldIndex form;

    AnchorFinder(DocumentFieldIndex form) {
        this.form = form;
    }

    /** Returns the anchor of a paragraph. */
    Optional<Anchor> of(BodyElement.Paragraph paragraph) {
        Optional<Anchor> bookmarked = paragraph.bookmarks().stream()
                .sorted()
                .flatMap(name -> form
                        .ref(name)
                        .map(ref -> new Anchor(
                                ref, name.length() == EXACT ? FoundRows.Trust.BOOKMARK : FoundRows.Trust.COPY))
                        .stream())
                .min((left, right) -> Boolean.compare(right.ref.isLine(), left.ref.isLine()));
        return bookmarked.or(() -> paragraph.spans().stream()
                .flatMap(span -> form.ref(span.tag()).stream())
                .findFirst()
                .map(ref -> new Anchor(asLine(ref), FoundRows.Trust.TAG)));
    }

    /**
     * Returns a text in a paragraph whose own anchor differs from that of the paragraph, because somebody copied or
     * dragged it there with its content control. In the status line of an answer, the answer itself does not count as
     * different.
     */
    Optional<Disagreement> disagreement(BodyElement.Paragraph paragraph, FieldRef taken) {
        return paragraph.spans().stream()
                .filter(span -> !span.placeholder() && !span.text().isBlank())
                .flatMap(span -> form.ref(span.tag()).map(ref -> new Disagreement(span.text(), asLine(ref))).stream())
                .filter(found -> !found.ref.equals(taken)
                        && !(taken.isLine() && found.ref.row().equals(taken.row())))
                .findFirst();
    }

    /** Returns the status line if the field is a part of it, or else the field itself. */
    private FieldRef asLine(FieldRef ref) {
        boolean part = form.answer(ref.row()).isPresent() && AnswerStatusLabels.isPart(ref.column());
        return part ? form.ref(ref.row(), BookmarkNames.LINE) : ref;
    }

    /** Returns the first anchor in a cell. */
    Optional<Anchor> first(BodyElement.Cell cell) {
        return paragraphs(cell).flatMap(paragraph -> of(paragraph).stream()).findFirst();
    }

    /** Returns the row id of the first anchor in a table row. */
    Optional<RowId> row(BodyElement.Row row) {
        return row.cells().stream()
                .flatMap(cell -> first(cell).stream())
                .map(anchor -> anchor.ref.row())
                .findFirst();
    }

    /**
     * Returns the table of the form to which an anchor in a table belongs. A cell with several rows of a table is not in that
     * table: it holds the table as a list, such as one of options.
     */
    Optional<FormTable> table(BodyElement.Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !holdsSeveralRows(cell))
                .flatMap(cell -> first(cell).stream())
                .flatMap(anchor -> form.table(anchor.ref.row()).stream())
                .findFirst();
    }

    private boolean holdsSeveralRows(BodyElement.Cell cell) {
        return paragraphs(cell)
                        .flatMap(paragraph -> of(paragraph).stream())
                        .map(anchor -> anchor.ref().row())
                        .distinct()
                        .count()
                > 1;
    }

    private static Stream<BodyElement.Paragraph> paragraphs(BodyElement.Cell cell) {
        return cell.content().stream().flatMap(content -> content.paragraph().stream());
    }

    /**
     * Anchor with its evidence.
     *
     * @param ref the field
     * @param trust the evidence
     */
    record Anchor(FieldRef ref, FoundRows.Trust trust) {}

    /**
     * Text whose own anchor differs from its location.
     *
     * @param text the text
     * @param ref the field of its own anchor
     */
    record Disagreement(String text, FieldRef ref) {}
}
