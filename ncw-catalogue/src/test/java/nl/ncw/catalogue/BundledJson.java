package nl.ncw.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.ncw.fixture.json.EditedJson;
import nl.ncw.model.catalogue.Catalogue;

/** The JSON files that are bundled. */
final class BundledJson {
    static final String CATALOGUE = "netcentrische-samenwerking-1.0.0.json";
    static final String NEWER_CATALOGUE = "netcentrische-samenwerking-1.1.0.json";
    static final String NEWEST_CATALOGUE = "netcentrische-samenwerking-2.0.0.json";
    static final String REGIONS = "safety-regions.json";
    static final String KINDS = "partner-kinds.json";
    static final String ADVICE = "profile-advice.json";

    private BundledJson() {}

    static EditedJson catalogue() {
        return of(CATALOGUE);
    }

    /** The first version, which asks what the source form asks. */
    static Catalogue sourceForm() {
        return Catalogues.all().get(0);
    }

    static EditedJson of(String file) {
        return EditedJson.parse(textOf(file));
    }

    /** The text of a file as it is bundled. */
    static String textOf(String file) {
        try (InputStream in = BundledResources.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Catalogue read(String json) throws IOException {
        return new CatalogueReader().read("my.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
