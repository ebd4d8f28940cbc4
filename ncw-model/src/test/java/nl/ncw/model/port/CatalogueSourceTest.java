package nl.ncw.model.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ncw.fixture.SmallCatalogue;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.organisation.SafetyRegion;
import org.junit.jupiter.api.Test;

class CatalogueSourceTest {
    private final Catalogue catalogue = SmallCatalogue.catalogue();
    private final CatalogueSource source = CatalogueSource.of(catalogue);

    @Test
    void a_source_of_one_catalogue_finds_it_by_its_reference() {
        assertThat(source.find(SmallCatalogue.REFERENCE)).containsSame(catalogue);
    }

    @Test
    void a_source_knows_no_regions_until_it_is_given_some() {
        RegionRegister regions = RegionRegister.of(List.of(new SafetyRegion("VR08", "Gelderland-Zuid")));
        CatalogueSource withRegions = source.withRegions(regions);

        assertThat(source.regions().regions()).isEmpty();
        assertThat(withRegions.regions()).isSameAs(regions);
        assertThat(withRegions.find(SmallCatalogue.REFERENCE)).containsSame(catalogue);
    }

    @Test
    void a_source_of_one_catalogue_does_not_find_another_version_of_it() {
        assertThat(source.find(new CatalogueReference("klein-model", new SemanticVersion(1, 0, 1))))
                .isEmpty();
    }
}
