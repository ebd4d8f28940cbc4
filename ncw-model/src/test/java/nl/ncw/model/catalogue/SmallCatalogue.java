package nl.ncw.model.catalogue;

import static nl.ncw.model.profile.CooperationProfile.KERN;
import static nl.ncw.model.profile.CooperationProfile.STRUCTUREEL;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.question.ChoiceQuestion;
import nl.ncw.model.question.Fact;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Option;
import nl.ncw.model.question.Prompt;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.RegionsQuestion;
import nl.ncw.model.question.TextQuestion;
import nl.ncw.model.question.Voicing;
import nl.ncw.model.text.LocalisedText;

/**
 * A catalogue small enough to count on two hands. Under structureel it asks eight answers: six required ones, of which
 * three are facts, one recommended and one optional. Under kern it does not ask for the trigger.
 */
public final class SmallCatalogue {
    public static final CatalogueReference REFERENCE =
            new CatalogueReference("klein-model", new SemanticVersion(1, 0, 0));
    public static final String WIJZE = "proces.alerteren.wijze";
    public static final String ROL_LOCC = "proces.alerteren.rol-locc";
    public static final String TRIGGER = "proces.monitoren.trigger";
    public static final String ADOPTING = "algemeen.partijen.adoptieregio";
    public static final String INVOLVED = "algemeen.partijen.betrokken-regios";
    public static final String CORE_TASK = "algemeen.partijen.kerntaak";

    private SmallCatalogue() {}

    public static Catalogue catalogue() {
        return of(section("algemeen", parties()), section("proces", alerting(), monitoring()));
    }

    static Catalogue of(Section... sections) {
        CatalogueText text = new CatalogueText(nl("Klein model"), nl("Om mee te proberen."), nl("Zelf bedacht"));
        return new Catalogue(
                REFERENCE,
                text,
                Map.of(STRUCTUREEL, Provenance.SOURCE, KERN, Provenance.DERIVED),
                Arrays.asList(sections));
    }

    public static Section section(String id, Topic... topics) {
        return new Section(id, Optional.empty(), nl(id), List.of(topics));
    }

    public static Topic topic(String id, Question... questions) {
        return new Topic(
                id, "1", nl(id), Optional.empty(), Optional.empty(), Map.of(), Optional.empty(), List.of(questions));
    }

    public static Question text(String id) {
        return new TextQuestion(prompt(id));
    }

    public static Prompt prompt(String id) {
        return prompt(id, Voicing.JOINT, both(Obligation.REQUIRED));
    }

    public static Prompt prompt(String id, Voicing voicing, Map<CooperationProfile, Obligation> obligations) {
        return new Prompt(new QuestionId(id), nl("Hoe?"), List.of(), voicing, Optional.empty(), obligations);
    }

    public static Prompt stating(String id, Fact fact, Obligation obligation) {
        return new Prompt(
                new QuestionId(id), nl("Wat?"), List.of(), Voicing.JOINT, Optional.of(fact), both(obligation));
    }

    public static LocalisedText nl(String text) {
        return LocalisedText.dutch(text);
    }

    static Map<CooperationProfile, Obligation> both(Obligation obligation) {
        return Map.of(STRUCTUREEL, obligation, KERN, obligation);
    }

    private static Topic parties() {
        List<Option> tasks = Arrays.stream(CoreTask.values())
                .map(task -> new Option(task.key(), nl(task.key())))
                .toList();
        return topic(
                "algemeen.partijen",
                new RegionsQuestion(stating(ADOPTING, Fact.ADOPTING_REGION, Obligation.REQUIRED), false),
                new RegionsQuestion(stating(INVOLVED, Fact.INVOLVED_REGIONS, Obligation.REQUIRED), true),
                new ChoiceQuestion(stating(CORE_TASK, Fact.CORE_TASK, Obligation.REQUIRED), tasks));
    }

    private static Topic alerting() {
        return topic(
                "proces.alerteren",
                text(WIJZE),
                new TextQuestion(prompt(ROL_LOCC, Voicing.JOINT, both(Obligation.RECOMMENDED))),
                new TextQuestion(prompt("proces.alerteren.overig", Voicing.JOINT, both(Obligation.OPTIONAL))));
    }

    private static Topic monitoring() {
        Map<CooperationProfile, Obligation> notUnderKern =
                Map.of(STRUCTUREEL, Obligation.REQUIRED, KERN, Obligation.NOT_APPLICABLE);
        return topic("proces.monitoren", new TextQuestion(prompt(TRIGGER, Voicing.EACH_PARTY, notUnderKern)));
    }
}
