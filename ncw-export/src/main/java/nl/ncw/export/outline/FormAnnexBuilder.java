package nl.ncw.export.outline;

import java.util.List;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.table.PartyContactRowCodec;
import nl.ncw.export.internal.table.Vocabulary;

/** Builder of the annexes that a blank form shows although they have no content: an empty table for contacts. */
final class FormAnnexBuilder {
    private final DocumentLabels labels;
    private final Vocabulary words;

    FormAnnexBuilder(DocumentLabels labels) {
        this.labels = labels;
        this.words = new Vocabulary(labels);
    }

    List<DocumentOutline.Annex> all() {
        return List.of(new DocumentOutline.Annex(
                DocumentOutline.Role.CONTACTS,
                labels.get("annex.contacts"),
                TableGrid.blank(new PartyContactRowCodec(words), words)));
    }
}
