package nl.ncw.export.document;

import java.util.Collections;
import java.util.List;
import nl.ncw.export.internal.message.Labels;

/** What stands behind a blank form and not behind an agreement: room for contacts. */
final class FormAnnexes {
    private static final int CONTACTS = 4;

    private final Labels labels;

    FormAnnexes(Labels labels) {
        this.labels = labels;
    }

    List<DocumentOutline.Annex> all() {
        return List.of(new DocumentOutline.Annex(
                DocumentOutline.Role.CONTACTS,
                labels.get("annex.contacts"),
                FormFields.rows(
                        Annexes.headers(labels, "contacts", Annexes.CONTACT_COLUMNS),
                        Collections.nCopies(CONTACTS, ""))));
    }
}
