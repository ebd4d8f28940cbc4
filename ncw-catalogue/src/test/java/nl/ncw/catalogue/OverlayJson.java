package nl.ncw.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import nl.ncw.fixture.json.EditedJson;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.overlay.Overlay;

/** An overlay with every kind of edit, on version 1.0.0 of the catalogue, which stays as it is. */
final class OverlayJson {
    static final String FILE = "vr08.json";
    static final EditedJson WHOLE = EditedJson.parse("""
            {
              "$schema": "overlay.schema.json",
              "id": "vr08-hoogwater",
              "version": "1.2.0",
              "title": {"nl": "Hoogwater"},
              "catalogue": {"id": "netcentrische-samenwerking", "from": "1.0.0"},
              "edits": [
                {
                  "addTopic": {
                    "id": "proces.evacueren",
                    "number": "7a",
                    "title": {"nl": "Evacueren"},
                    "questions": [
                      {
                        "id": "proces.evacueren.waterstand",
                        "kind": "text",
                        "text": {"nl": "Bij welke waterstand?"},
                        "voicing": "joint",
                        "obligations": {"structureel": "optional"}
                      }
                    ]
                  },
                  "after": "proces.alarmeren"
                },
                {
                  "addQuestion": {
                    "id": "proces.alerteren.vorm",
                    "kind": "choice",
                    "text": {"nl": "In welke vorm?"},
                    "voicing": "joint",
                    "obligations": {"structureel": "recommended"},
                    "options": [
                      {"id": "bellen", "label": {"nl": "Bellen"}},
                      {"id": "bericht", "label": {"nl": "Bericht"}}
                    ]
                  },
                  "after": "proces.alerteren.wijze"
                },
                {"tighten": "proces.alerteren.rol-locc", "obligations": {"structureel": "required"}},
                {"reword": "proces.monitoren", "title": {"nl": "Volgen"}},
                {
                  "reword": "proces.alerteren.vorm",
                  "text": {"nl": "Hoe?"},
                  "hints": [{"nl": "Een."}, {"nl": "Twee."}],
                  "labels": {"bellen": {"nl": "Opbellen"}}
                },
                {"hide": "proces.evacueren.waterstand"}
              ]
            }
            """);

    private OverlayJson() {}

    static Catalogue catalogue() {
        return Catalogues.find(new CatalogueReference("netcentrische-samenwerking", new SemanticVersion(1, 0, 0)))
                .orElseThrow();
    }

    static Overlay read(String json) throws IOException {
        return new OverlayReader().read(FILE, stream(json));
    }

    static Catalogue lay(String json, Catalogue catalogue) throws IOException {
        return new OverlayReader().lay(FILE, stream(json), catalogue);
    }

    private static InputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
