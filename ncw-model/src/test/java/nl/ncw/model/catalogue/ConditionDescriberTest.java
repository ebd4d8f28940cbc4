package nl.ncw.model.catalogue;

import static nl.ncw.fixture.CatalogueParts.header;
import static nl.ncw.fixture.CatalogueParts.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.model.question.AgreementFact;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.question.Condition;
import nl.ncw.model.question.Condition.Clause;
import nl.ncw.model.question.Condition.Quantifier;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.ValueQuestion;
import nl.ncw.model.question.ValueType;
import nl.ncw.model.question.Voicing;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConditionDescriberTest {
    private static final String PRIORITY = "eigen.alles.voorrang";
    private static final String MEANS = "eigen.alles.middel";
    private static final String TEAMS = "eigen.alles.teams";
    private static final Catalogue CATALOGUE = CatalogueParts.catalogueOf(
            CatalogueParts.reference("eigen"),
            question(AnswerKind.YES_NO, header(PRIORITY, Voicing.JOINT, Obligation.OPTIONAL)),
            ValueQuestion.choice(
                    header(MEANS, Voicing.JOINT, Obligation.OPTIONAL),
                    List.of(option("een", "Eén"), option("twee", "Twee"), option("drie", "Drie"))),
            new ValueQuestion(
                    header(TEAMS, Voicing.JOINT, Obligation.OPTIONAL),
                    new ValueType.Choices(
                            List.of(option("een", "Eén"), option("twee", "Twee"), option("drie", "Drie")))));
    private static final Condition.Test YES = Condition.Test.of(new QuestionId(PRIORITY), "yes");
    private static final Condition.Test EITHER = Condition.Test.of(new QuestionId(MEANS), "twee", "een");
    private static final Condition.Test SEVERAL = Condition.Test.of(AgreementFact.INVOLVED_REGIONS, "several");

    private static CatalogueItem option(String id, String label) {
        return new CatalogueItem(id, LocalisedText.dutch(label));
    }

    private static String describe(Condition condition, Locale locale) {
        return new ConditionDescriber(CATALOGUE, locale).describe(condition);
    }

    private static String dutch(Condition condition) {
        return describe(condition, LocalisedText.DUTCH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | Alleen als het antwoord op “Vraag eigen.alles.voorrang?” “ja” is.",
                "en | Only if the answer to “Vraag eigen.alles.voorrang?” is “yes”.",
                "de | Nur wenn die Antwort auf „Vraag eigen.alles.voorrang?“ „ja“ lautet.",
                "fr | Uniquement si la réponse à « Vraag eigen.alles.voorrang? » est « oui »."
            })
    void says_in_each_language_which_answer_is_needed(String language, String text) {
        assertThat(describe(Condition.of(YES), Locale.forLanguageTag(language))
                        .replace('\u00a0', ' ')
                        .replace('\u202f', ' '))
                .isEqualTo(text);
    }

    @Test
    void names_options_by_their_labels_in_the_order_of_the_catalogue() {
        assertThat(dutch(Condition.of(EITHER)))
                .isEqualTo("Alleen als het antwoord op “Vraag eigen.alles.middel?” “Eén” of “Twee” is.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | Alleen als bij “Vraag eigen.alles.middel?” iets is gekozen.",
                "en | Only if something has been chosen at “Vraag eigen.alles.middel?”.",
                "de | Nur wenn bei „Vraag eigen.alles.middel?“ etwas gewählt ist.",
                "fr | Uniquement si un choix a été fait à « Vraag eigen.alles.middel? »."
            })
    void names_no_options_where_each_of_them_will_do(String language, String text) {
        Condition.Test any = Condition.Test.of(new QuestionId(MEANS), "drie", "een", "twee");

        assertThat(describe(Condition.of(any), Locale.forLanguageTag(language))
                        .replace('\u00a0', ' ')
                        .replace('\u202f', ' '))
                .isEqualTo(text);
    }

    @Test
    void names_what_the_answer_includes_where_a_question_has_several_choices() {
        assertThat(dutch(Condition.of(Condition.Test.of(new QuestionId(TEAMS), "twee", "een"))))
                .isEqualTo("Alleen als het antwoord op “Vraag eigen.alles.teams?” “Eén” of “Twee” bevat.");
    }

    @Test
    void enumerates_more_than_two_values_with_commas() {
        assertThat(dutch(Condition.of(Condition.Test.of(new QuestionId("a.b.c"), "x", "y", "z"))))
                .isEqualTo("Alleen als het antwoord op “a.b.c” “x”, “y” of “z” is.");
    }

    @Test
    void names_a_value_of_a_fact_by_its_key_where_no_question_has_words_for_it() {
        assertThat(dutch(Condition.of(Condition.Test.of(AgreementFact.SCOPE, "landelijk"))))
                .isEqualTo("Alleen als de reikwijdte “landelijk” is.");
    }

    @Test
    void joins_tests_by_and_or_or() {
        assertThat(dutch(Condition.allOf(SEVERAL, YES)))
                .isEqualTo("Alleen als meer dan één regio betrokken is en het antwoord op “Vraag eigen.alles.voorrang?”"
                        + " “ja” is.");
        assertThat(dutch(Condition.anyOf(SEVERAL, YES))).contains("betrokken is of het antwoord");
        assertThat(describe(Condition.anyOf(SEVERAL, YES), Locale.FRENCH)).contains("concernées ou si la réponse");
    }

    @Test
    void tells_alternatives_from_what_must_hold_as_well() {
        Condition condition = new Condition(List.of(
                new Clause(Quantifier.ALL_OF, List.of(SEVERAL)), new Clause(Quantifier.ANY_OF, List.of(YES, EITHER))));

        assertThat(dutch(condition))
                .startsWith("Alleen als meer dan één regio betrokken is, en ten minste een van deze dingen geldt: het");
    }

    @Test
    void says_nothing_of_a_question_that_is_always_asked() {
        assertThat(dutch(Condition.ALWAYS)).isEmpty();
    }

    @Test
    void names_a_question_that_the_catalogue_does_not_have_by_its_id() {
        assertThat(dutch(Condition.of(Condition.Test.of(new QuestionId("a.b.c"), "x"))))
                .isEqualTo("Alleen als het antwoord op “a.b.c” “x” is.");
    }

    @ParameterizedTest
    @EnumSource(names = {"CORE_TASK", "SCOPE", "PROFILE", "INVOLVED_REGIONS"})
    void has_words_for_each_fact_in_each_language(AgreementFact fact) {
        Condition condition =
                Condition.of(Condition.Test.of(fact, fact.conditionValues().toArray(String[]::new)));
        LocalisedText text = ConditionDescriber.of(condition, CATALOGUE);

        assertThat(text.languages()).hasSize(LocalisedText.LANGUAGES.size());
        assertThat(LocalisedText.LANGUAGES).extracting(text::in).doesNotHaveDuplicates();
    }
}
