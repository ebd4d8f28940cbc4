package nl.ncw.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.CatalogueText;
import nl.ncw.model.catalogue.Provenance;
import nl.ncw.model.catalogue.Section;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.ChecklistQuestion;
import nl.ncw.model.question.ChoiceQuestion;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Option;
import nl.ncw.model.question.Prompt;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.RegionsQuestion;
import nl.ncw.model.question.TextQuestion;
import nl.ncw.model.question.Voicing;
import nl.ncw.model.text.LocalisedText;

/** A small catalogue with what the real one does not have. */
public final class SampleCatalogue {
    public static final String CHOICE = "eigen.alles.keuze";
    static final String CLOSED_CHECKLIST = "eigen.alles.lijst";
    static final String ONE_REGION = "eigen.alles.regio";
    public static final String OPTIONAL = "eigen.alles.vrij";
    public static final String ELSEWHERE = "eigen.alles.elders";

    private SampleCatalogue() {}

    public static Catalogue catalogue() {
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
