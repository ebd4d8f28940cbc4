package nl.ncw.export.document;

import java.util.Collections;
import java.util.List;

/** What stands behind a blank form: room for contacts and signatures. */
final class FormAnnexes {
    private static final int CONTACTS = 4;

    private final Labels labels;

    FormAnnexes(Labels labels) {
        this.labels = labels;
    }

    List<DocumentOutline.Annex> all() {
        return List.of(
                annex("contacts", Annexes.CONTACT_COLUMNS, Collections.nCopies(CONTACTS, "")),
                annex(
                        "signatures",
                        Annexes.SIGNATURE_COLUMNS,
                        List.of(labels.get("voice.region"), labels.get("voice.partner"))));
    }

    private DocumentOutline.Annex annex(String key, List<String> columns, List<String> firstCells) {
        return new DocumentOutline.Annex(
                labels.get("annex." + key), FormFields.rows(Annexes.headers(labels, key, columns), firstCells));
    }
}
