package nl.ncw.export.document;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** What stands behind a blank form: room for contacts and signatures. */
final class FormAnnexes {
    private static final int CONTACTS = 4;

    private final Labels labels;

    FormAnnexes(Labels labels) {
        this.labels = labels;
    }

    List<DocumentOutline.Annex> all() {
        return List.of(
                annex("contacts", Collections.nCopies(CONTACTS, ""), "party", "name", "function", "telephone", "email"),
                annex(
                        "signatures",
                        List.of(labels.get("voice.region"), labels.get("voice.partner")),
                        "party",
                        "name",
                        "function",
                        "date"));
    }

    private DocumentOutline.Annex annex(String key, List<String> firstCells, String... columns) {
        List<String> headers = Stream.of(columns)
                .map(column -> labels.get("annex." + key + "." + column))
                .toList();
        return new DocumentOutline.Annex(labels.get("annex." + key), FormFields.rows(headers, firstCells));
    }
}
