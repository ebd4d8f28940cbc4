package nl.ncw.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.CatalogueText;
import nl.ncw.model.catalogue.ChecklistQuestion;
import nl.ncw.model.catalogue.ChoiceQuestion;
import nl.ncw.model.catalogue.LocalisedText;
import nl.ncw.model.catalogue.Obligation;
import nl.ncw.model.catalogue.Option;
import nl.ncw.model.catalogue.Prompt;
import nl.ncw.model.catalogue.Provenance;
import nl.ncw.model.catalogue.QuestionId;
import nl.ncw.model.catalogue.RegionsQuestion;
import nl.ncw.model.catalogue.Section;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.catalogue.TextQuestion;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.catalogue.Voicing;
import nl.ncw.model.profile.CooperationProfile;

/** A small catalogue with what the real one does not have. */
final class SampleCatalogue {
    static final String CHOICE = "eigen.alles.keuze";
    static final String CLOSED_CHECKLIST = "eigen.alles.lijst";
    static final String ONE_REGION = "eigen.alles.regio";
    static final String OPTIONAL = "eigen.alles.vrij";
    static final String ELSEWHERE = "eigen.alles.elders";

    private SampleCatalogue() {}

    static Catalogue catalogue() {
        List<Option> options = List.of(option("rood", "Rood"), option("groen", "Groen"));
        Topic topic = new Topic(
                "eigen.alles",
                "1",
                text("Alles"),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                List.of(
                        new ChoiceQuestion(prompt(CHOICE, Obligation.REQUIRED), options),
                        new ChecklistQuestion(prompt(CLOSED_CHECKLIST, Obligation.REQUIRED), options, false),
                        new RegionsQuestion(prompt(ONE_REGION, Obligation.REQUIRED), false),
                        new TextQuestion(prompt(OPTIONAL, Obligation.OPTIONAL)),
                        new TextQuestion(prompt(ELSEWHERE, Obligation.NOT_APPLICABLE))));
        return new Catalogue(
                new CatalogueReference("eigen", new SemanticVersion(1, 0, 0)),
                new CatalogueText(text("Eigen"), text("Eigen vragen"), text("Bron")),
                Map.of(CooperationProfile.STRUCTUREEL, Provenance.SOURCE),
                List.of(new Section("eigen", Optional.empty(), text("Eigen"), List.of(topic))));
    }

    private static Prompt prompt(String id, Obligation obligation) {
        return new Prompt(
                new QuestionId(id),
                text("Vraag " + id),
                List.of(),
                Voicing.JOINT,
                Optional.empty(),
                Map.of(CooperationProfile.STRUCTUREEL, obligation));
    }

    private static Option option(String id, String label) {
        return new Option(id, text(label));
    }

    private static LocalisedText text(String dutch) {
        return LocalisedText.dutch(dutch);
    }
}
