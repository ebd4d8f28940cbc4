package nl.ncw.export.internal.word.original;

import static nl.ncw.fixture.CatalogueParts.nl;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.ObligationSource;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.Obligation;

/** A section with three topics of one question each. */
final class FoundTopics {
    static final Topic ALERTEREN = topic("proces.alerteren", "Alerteren");
    static final Topic MONITOREN = topic("proces.monitoren", "Monitoren");
    static final Topic OEFENEN = topic("proces.oefenen", "Samen oefenen");
    static final Catalogue CATALOGUE = CatalogueParts.catalogue(
            CatalogueParts.reference("klein"),
            Map.of(CooperationProfile.STRUCTUREEL, ObligationSource.SOURCE),
            CatalogueParts.section("proces", "Processen", ALERTEREN, MONITOREN, OEFENEN));

    private FoundTopics() {}

    private static Topic topic(String id, String title) {
        return Topic.of(id, "1", nl(title), List.of(CatalogueParts.text(id + ".wijze", Obligation.REQUIRED)))
                .withDescription(Optional.of(nl("Daarover gaat dit onderwerp.")))
                .withInstruction(Optional.of(nl("Vul hier alles in.")));
    }
}
