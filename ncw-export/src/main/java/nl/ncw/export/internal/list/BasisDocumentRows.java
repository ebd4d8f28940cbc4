package nl.ncw.export.internal.list;

import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.table.ColumnDefinition;
import nl.ncw.model.term.BasisDocument;
import nl.ncw.model.term.BasisKind;

/** Rows of the documents that an agreement rests on. */
public final class BasisDocumentRows {
    private static final ColumnDefinition<BasisDocument, BasisKind> KIND = ColumnDefinition.choice(
            "kind",
            "annex.basis-documents.kind",
            document -> Optional.of(document.kind()),
            words -> words.choice(BasisKind.values(), BasisKind::key, "basis."),
            BasisKind::key,
            BasisKind::ofKey);
    private static final ColumnDefinition<BasisDocument, String> TITLE =
            ColumnDefinition.text("title", "annex.basis-documents.title", BasisDocument::title);
    private static final ColumnDefinition<BasisDocument, String> REFERENCE =
            ColumnDefinition.text("reference", "annex.basis-documents.reference", BasisDocument::reference);

    /** The rows. */
    public static final RowDefinition<BasisDocument> DEFINITION = new RowDefinition<>(
            List.of(KIND, TITLE, REFERENCE),
            List.of(KIND, TITLE),
            row -> new BasisDocument(row.get(KIND).orElseThrow(), row.text(TITLE), row.text(REFERENCE)));

    private BasisDocumentRows() {}
}
