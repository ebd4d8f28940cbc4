package nl.ncw.service.catalogue;

import java.util.List;
import java.util.Locale;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.service.problem.ProblemKind;
import nl.ncw.service.problem.ServiceProblem;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The catalogues whose questions agreements answer. */
@RestController
@RequestMapping(path = "/v1/catalogues", produces = MediaType.APPLICATION_JSON_VALUE)
class CatalogueController {
    private final CatalogueSource catalogues;

    CatalogueController(CatalogueSource catalogues) {
        this.catalogues = catalogues;
    }

    /** Lists the catalogues. */
    @GetMapping
    List<CatalogueSummary> list(Locale locale) {
        return catalogues.references().stream()
                .map(reference -> CatalogueSummary.of(find(reference), locale))
                .toList();
    }

    /** Gives a catalogue in the JSON format of the library, in all languages. */
    @GetMapping("/{id}/{version}")
    Catalogue get(@PathVariable String id, @PathVariable String version) {
        return find(reference(id, version));
    }

    private static CatalogueReference reference(String id, String version) {
        try {
            return new CatalogueReference(id, SemanticVersion.parse(version));
        } catch (IllegalArgumentException malformed) {
            throw new ServiceProblem(ProblemKind.CATALOGUE_ABSENT);
        }
    }

    private Catalogue find(CatalogueReference reference) {
        return catalogues.find(reference).orElseThrow(() -> new ServiceProblem(ProblemKind.CATALOGUE_ABSENT));
    }
}
