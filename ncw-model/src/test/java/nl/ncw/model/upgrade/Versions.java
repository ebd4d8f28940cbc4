package nl.ncw.model.upgrade;

import static nl.ncw.model.profile.CooperationProfile.STRUCTUREEL;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueChanges;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.QuestionChange;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.question.AgreementFact;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionHeader;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import nl.ncw.model.question.Voicing;
import nl.ncw.model.text.LocalisedText;

/** Versions of a catalogue of one topic, whose questions have ids of one word: {@code proces.alerteren.<word>}. */
public final class Versions {
    private final List<Catalogue> catalogues = new ArrayList<>();

    private Versions() {}

    public static Versions first(Question... questions) {
        Versions versions = new Versions();
        versions.catalogues.add(versions.next(questions));
        return versions;
    }

    /** One more version on top. */
    Versions then(List<QuestionChange> changes, Question... questions) {
        SemanticVersion since = newest().reference().version();
        catalogues.add(CatalogueParts.following(next(questions), new CatalogueChanges(since, changes)));
        return this;
    }

    private Catalogue next(Question... questions) {
        return CatalogueParts.catalogueOf(
                new CatalogueReference("model", new SemanticVersion(1, catalogues.size(), 0)), questions);
    }

    Catalogue oldest() {
        return catalogues.get(0);
    }

    public Catalogue newest() {
        return catalogues.get(catalogues.size() - 1);
    }

    CatalogueSource source() {
        return reference -> catalogues.stream()
                .filter(catalogue -> catalogue.reference().equals(reference))
                .findFirst();
    }

    Agreement draft() {
        return Agreement.draft(oldest(), STRUCTUREEL);
    }

    UpgradeResult upgrade(Agreement agreement) {
        return AgreementUpgrade.to(newest(), source()).apply(agreement);
    }

    static String id(String word) {
        return "proces.alerteren." + word;
    }

    static AnswerKey key(String word, Voice voice) {
        return new AnswerKey(new QuestionId(id(word)), voice);
    }

    public static AnswerKey joint(String word) {
        return key(word, Voice.JOINT);
    }

    static QuestionChange change(QuestionChange.Kind kind, String from, String to) {
        return new QuestionChange(kind, ids(from), ids(to), CatalogueParts.nl("Daarom."));
    }

    private static List<QuestionId> ids(String words) {
        return Stream.of(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> new QuestionId(id(word)))
                .toList();
    }

    public static Question text(String word) {
        return question(word, AnswerKind.TEXT, Voicing.JOINT, false);
    }

    static Question ofEach(String word) {
        return question(word, AnswerKind.TEXT, Voicing.EACH_PARTY, false);
    }

    static Question question(String word, AnswerKind kind, Voicing voicing, boolean stated) {
        Optional<AgreementFact> fact =
                Optional.of(AgreementFact.INVOLVED_REGIONS).filter(known -> stated && kind == known.kind());
        QuestionHeader header = CatalogueParts.header(
                id(word),
                "Wat is " + word + "?",
                fact.isPresent() ? Voicing.JOINT : voicing,
                Map.of(STRUCTUREEL, Obligation.REQUIRED));
        return CatalogueParts.question(
                kind, fact.map(shown -> CatalogueParts.stating(shown, header)).orElse(header));
    }

    /** The findings about answers, each as severity, code and place within the topic. */
    static List<String> findings(UpgradeResult result) {
        return result.findings().stream()
                .filter(finding -> !finding.code().equals("upgrade.new-question"))
                .map(finding -> finding.severity().key() + " " + finding.code() + " at "
                        + finding.place().toString().replaceFirst("proces/proces.alerteren/proces.alerteren.", ""))
                .toList();
    }

    static String words(UpgradeResult result, String code) {
        return result.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(finding -> finding.message(LocalisedText.DUTCH))
                .findFirst()
                .orElseThrow();
    }
}
