package nl.ncw.export.internal.table;

import static nl.ncw.fixture.CatalogueParts.option;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.ncw.export.internal.cell.CellInput;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.question.AgreementFact;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionHeader;
import nl.ncw.model.question.TableColumn;
import nl.ncw.model.question.TableQuestion;
import nl.ncw.model.question.ValueQuestion;
import nl.ncw.model.question.Voicing;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final QuestionHeader HEADER =
            CatalogueParts.header("proces.vooraf.vraag", Voicing.JOINT, Obligation.REQUIRED);
    private static final Agreement DRAFT =
            Agreement.draft(CatalogueParts.reference("klein"), CooperationProfile.STRUCTUREEL);

    private static Vocabulary words(Agreement agreement, Locale locale, Question... questions) {
        Catalogue catalogue = CatalogueParts.catalogueOf(CatalogueParts.reference("klein"), questions);
        return new Vocabulary(agreement, catalogue, locale, RegionRegister.of(List.of(region(1))));
    }

    private static Vocabulary words(Question... questions) {
        return words(DRAFT, LocalisedText.DUTCH, questions);
    }

    private static SafetyRegion region(int number) {
        return new SafetyRegion("VR0" + number, "Regio " + number);
    }

    private static Question table(String column, String... suggestions) {
        return new TableQuestion(
                CatalogueParts.header("proces.vooraf." + column, Voicing.JOINT, Obligation.REQUIRED),
                List.of(new TableColumn(
                        option(column, column),
                        Optional.empty(),
                        List.of(suggestions).stream().map(CatalogueParts::nl).toList())));
    }

    @Test
    void words_are_those_of_the_language() {
        Vocabulary words = words(DRAFT, Locale.ENGLISH, CatalogueParts.text("a.b.c", Obligation.REQUIRED));

        assertThat(words.word("yes")).isEqualTo("yes");
        assertThat(words.labels().locale()).isEqualTo(Locale.ENGLISH);
        assertThat(words.in(LocalisedText.of(Map.of("nl", "een", "en", "one")))).isEqualTo("one");
    }

    @Test
    void a_thing_is_named_by_its_label_or_else_its_id() {
        Vocabulary words = new Vocabulary(DocumentLabels.in(LocalisedText.DUTCH));

        assertThat(words.name("b", List.of(option("a", "Aap"), option("b", "Beer"))))
                .isEqualTo("Beer");
        assertThat(words.name("c", List.of(option("a", "Aap")))).isEqualTo("c");
    }

    @Test
    void regions_that_the_agreement_mentions_can_be_chosen_beside_those_that_are_known() {
        Agreement agreement = DRAFT.between(region(2), CrisisPartner.named("Waterschap", CoreTask.BEHEERDER))
                .involving(List.of(region(3)))
                .withContact(Party.REGION, Contact.named("Anna").forRegion(region(4)))
                .answer("a.b.c", Answer.regions(region(5)));

        assertThat(words(agreement, LocalisedText.DUTCH, CatalogueParts.text("a.b.c", Obligation.REQUIRED))
                        .regions()
                        .input()
                        .offered())
                .containsExactly(
                        "Regio 1 (VR01)", "Regio 2 (VR02)", "Regio 3 (VR03)", "Regio 4 (VR04)", "Regio 5 (VR05)");
    }

    @Test
    void functions_are_those_that_the_tables_of_the_catalogue_suggest() {
        assertThat(words(
                                CatalogueParts.text("proces.vooraf.tekst", Obligation.REQUIRED),
                                table("functie", "OvD", "OvD", "IM"),
                                table("anders", "CoPI"))
                        .functions()
                        .input())
                .isEqualTo(CellInput.suggestions(List.of("OvD", "IM")));
    }

    @Test
    void core_tasks_are_named_by_the_question_that_asks_for_one() {
        Question asking = ValueQuestion.choice(
                CatalogueParts.stating(AgreementFact.CORE_TASK, HEADER), List.of(option("beheerder", "Houdt de dijk")));
        Question other = ValueQuestion.choice(
                CatalogueParts.header("proces.vooraf.ander", Voicing.JOINT, Obligation.REQUIRED),
                List.of(option("beheerder", "Anders")));

        assertThat(words(other, asking).coreTasks().show(CoreTask.BEHEERDER)).isEqualTo("Houdt de dijk");
        assertThat(words(other).coreTasks().show(CoreTask.BEHEERDER)).isEqualTo("beheerder");
    }

    @Test
    void choices_are_named_by_labels() {
        Vocabulary words = new Vocabulary(DocumentLabels.in(LocalisedText.DUTCH));

        assertThat(words.yesOrNo().input().offered()).containsExactly("ja", "nee");
        assertThat(words.yesOrNo().read("no")).contains(false);
        assertThat(words.parties().show(Party.PARTNER)).isEqualTo("Crisispartner");
        assertThat(words.answerStatuses().input().offered())
                .containsExactly("Niet van toepassing", "Nog af te spreken");
        assertThat(words.answerStatuses().read("to-be-settled")).contains(AnswerStatus.TO_BE_SETTLED);
        assertThat(words.choice(Party.values(), Party::key, "voice.").show(Party.REGION))
                .isEqualTo("Veiligheidsregio");
    }
}
