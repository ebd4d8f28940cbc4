package nl.ncw.export;

import java.util.Map;
import java.util.stream.IntStream;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.ObligationSource;
import nl.ncw.model.catalogue.Section;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;

/** Small catalogues, for what the bundled one has not. */
public final class TestCatalogues {
    private static final CatalogueReference REFERENCE = CatalogueParts.reference("klein");

    private TestCatalogues() {}

    /** One section, one topic, these questions. */
    public static Catalogue of(Question... questions) {
        return CatalogueParts.catalogueOf(REFERENCE, questions);
    }

    /** Sections with these titles, of one question each. */
    public static Catalogue withSections(String... titles) {
        return CatalogueParts.catalogue(
                REFERENCE,
                Map.of(CooperationProfile.STRUCTUREEL, ObligationSource.DERIVED),
                IntStream.range(0, titles.length)
                        .mapToObj(i -> section("deel" + i, titles[i]))
                        .toArray(Section[]::new));
    }

    private static Section section(String id, String title) {
        return CatalogueParts.section(
                id,
                title,
                CatalogueParts.topic(id + ".stuk", CatalogueParts.text(id + ".stuk.vraag", Obligation.REQUIRED)));
    }

    public static Agreement draft(Catalogue catalogue) {
        return Agreement.draft(catalogue, CooperationProfile.STRUCTUREEL);
    }
}
