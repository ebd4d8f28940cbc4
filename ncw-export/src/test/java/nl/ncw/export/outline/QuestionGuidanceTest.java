package nl.ncw.export.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.ValueQuestion;
import nl.ncw.model.question.Voicing;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Test;

/** What helps to answer a question stands below it, also for who has no form but a list of texts. */
class QuestionGuidanceTest {
    private static List<String> hints(String question) {
        return hints(question, TestAgreements.DUTCH);
    }

    private static List<String> hints(String question, Locale locale) {
        return DocumentOutline.of(TestAgreements.begun(), TestAgreements.CATALOGUE, locale).chapters().stream()
                .flatMap(chapter -> chapter.topics().stream())
                .flatMap(topic -> topic.items().stream())
                .filter(item -> item.id().value().equals(question))
                .findFirst()
                .orElseThrow()
                .hints();
    }

    @Test
    void a_choice_lists_its_options() {
        assertThat(hints("algemeen.kerntaak.kerntaak"))
                .containsExactly("Mogelijkheden: Hulpdienst, Beheerder, Dienstverlener, Incidentele partner");
    }

    @Test
    void options_with_commas_of_their_own_have_semicolons_between_them() {
        Question question = ValueQuestion.choice(
                CatalogueParts.header("eigen.alles.beslisser", Voicing.JOINT, Obligation.OPTIONAL),
                List.of(option("samen", "De partijen, samen"), option("derde", "Een derde")));

        assertThat(new QuestionGuidance(DocumentLabels.in(TestAgreements.DUTCH)).of(question))
                .containsExactly("Mogelijkheden: De partijen, samen; Een derde");
    }

    private static CatalogueItem option(String id, String label) {
        return new CatalogueItem(id, LocalisedText.dutch(label));
    }

    @Test
    void an_open_checklist_lists_its_items_and_invites_to_add_some() {
        assertThat(hints("organisatie.randvoorwaarden.voorzieningen"))
                .containsExactly("Denk aan: Piketregeling, Piketauto, Backofficefunctionaris, "
                        + "24/7 toegang tot het pand, Beslissingsbevoegdheid – en aan wat u zelf toevoegt");
    }

    @Test
    void a_table_lists_its_columns_with_their_guiding_question_and_examples() {
        assertThat(hints("techniek.accounts.rechten"))
                .containsExactly(
                        "Functie: Voor welke functionaris is een account nodig? Bijvoorbeeld: Informatiemanager, "
                                + "Leider CoPI (commando plaats incident), Operationeel leider, Liaison, "
                                + "Functioneel beheerder",
                        "Rechten: Met welke rechten kan deze functionaris zijn of haar taken doen? "
                                + "Bijvoorbeeld: Lezen, Schrijven, Beheren");
    }

    @Test
    void a_column_has_the_punctuation_of_the_language() {
        assertThat(hints("techniek.accounts.rechten", Locale.FRENCH))
                .allSatisfy(hint -> assertThat(hint).contains("\u00a0: ").doesNotContainPattern("[^\u00a0]: "));
    }

    @Test
    void a_matrix_lists_what_is_suggested_for_each_row() {
        assertThat(hints("proces.op-en-afschalen.niveaus"))
                .containsExactly(
                        "Voorstel voor Operationeel: CoPI – Crisisteam",
                        "Voorstel voor Tactisch: ROT – Crisisteam",
                        "Voorstel voor Strategisch: BT – Crisisteam");
    }

    @Test
    void a_text_has_the_hints_of_the_form_alone() {
        assertThat(hints("proces.continue-informatie-uitwisseling.wijze")).hasSize(3);
    }

    @Test
    void it_speaks_the_language_of_the_document() {
        assertThat(hints("proces.op-en-afschalen.niveaus", Locale.GERMAN))
                .contains("Vorschlag für die Ebene Operativ: CoPI – Krisenstab");
    }
}
