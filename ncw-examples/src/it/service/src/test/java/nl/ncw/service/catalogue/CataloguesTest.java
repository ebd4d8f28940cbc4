package nl.ncw.service.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import nl.ncw.catalogue.CatalogueReader;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.service.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CataloguesTest extends ServiceTest {
    @Test
    void all_catalogues_are_listed() {
        assertThat(json(get("/v1/catalogues"))).hasSameSizeAs(Catalogues.all());
    }

    @Test
    void a_catalogue_comes_whole_as_the_library_reads_it() throws IOException {
        byte[] json = get("/v1/catalogues/netcentrische-samenwerking/2.0.0").body();

        assertThat(new CatalogueReader().read("2.0.0", new ByteArrayInputStream(json)))
                .isEqualTo(Catalogues.latest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"netcentrische-samenwerking/9.9.9", "netcentrische-samenwerking/nieuwste", "Ander/1.0.0"})
    void another_catalogue_is_not_found(String path) {
        assertThat(json(get("/v1/catalogues/" + path)).get("code").asString()).isEqualTo("catalogue.absent");
    }
}
