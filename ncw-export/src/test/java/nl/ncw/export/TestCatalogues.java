package nl.ncw.export;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.CatalogueText;
import nl.ncw.model.catalogue.Provenance;
import nl.ncw.model.catalogue.Section;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Prompt;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.TextQuestion;
import nl.ncw.model.question.Voicing;
import nl.ncw.model.text.LocalisedText;

/** Small catalogues, for what the bundled one has not. */
public final class TestCatalogues {
    private TestCatalogues() {}

    /** One section, one topic, these questions. */
    public static Catalogue of(Question... questions) {
        return catalogue(List.of(section("deel", "Deel", questions)));
    }

    /** Sections with these titles, of one question each. */
    public static Catalogue withSections(String... titles) {
        return catalogue(IntStream.range(0, titles.length)
                .mapToObj(
                        i -> section("deel" + i, titles[i], question("deel" + i + ".stuk.vraag", Obligation.REQUIRED)))
                .toList());
    }

    /** A question to both parties together. */
    public static Question question(String id, Obligation obligation) {
        return new TextQuestion(prompt(id, Voicing.JOINT, obligation));
    }

    /** What a question has in common with all others; its text says its id. */
    public static Prompt prompt(String id, Voicing voicing, Obligation obligation) {
        return new Prompt(
                new QuestionId(id),
                LocalisedText.dutch("Vraag " + id + "?"),
                List.of(),
                voicing,
                Optional.empty(),
                Map.of(CooperationProfile.STRUCTUREEL, obligation));
    }

    public static Agreement draft(Catalogue catalogue) {
        return Agreement.draft(catalogue, CooperationProfile.STRUCTUREEL);
    }

    private static Section section(String id, String title, Question... questions) {
        Topic topic = new Topic(
                id + ".stuk",
                "1",
                LocalisedText.dutch("Stuk"),
                Optional.empty(),
                Optional.empty(),
                new EnumMap<>(CooperationProfile.class),
                Optional.empty(),
                Arrays.asList(questions));
        return new Section(id, Optional.empty(), LocalisedText.dutch(title), List.of(topic));
    }

    private static Catalogue catalogue(List<Section> sections) {
        LocalisedText text = LocalisedText.dutch("Kleine vragenlijst");
        return new Catalogue(
                new CatalogueReference("klein", new SemanticVersion(1, 0, 0)),
                new CatalogueText(text, text, text),
                Map.of(CooperationProfile.STRUCTUREEL, Provenance.DERIVED),
                sections);
    }
}
