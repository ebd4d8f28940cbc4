package nl.ncw.validation.internal.constraint;

import static nl.ncw.fixture.CatalogueParts.askedIf;
import static nl.ncw.fixture.CatalogueParts.group;
import static nl.ncw.fixture.CatalogueParts.header;
import static nl.ncw.fixture.CatalogueParts.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.AnswerValue.Row;
import nl.ncw.model.agreement.AnswerValue.Single;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.Condition;
import nl.ncw.model.question.MeasurementUnit;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voicing;
import nl.ncw.validation.Reports;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules for answers of a type: numbers, options, cells of tables, and answers under a condition. */
class TypedAnswersTest {
    private static final String NUMBER = "eigen.alles.getal";
    private static final String CHOICES = "eigen.alles.keuzes";
    private static final String GROUP = "eigen.alles.groep";
    private static final String TESTED = "eigen.alles.vooraf";
    private static final String ASKED = "eigen.alles.daarna";
    private static final Catalogue CATALOGUE = CatalogueParts.catalogueOf(
            CatalogueParts.reference("eigen"),
            question(AnswerKind.NUMBER, header(NUMBER, Voicing.JOINT, Obligation.OPTIONAL)),
            question(AnswerKind.CHOICES, header(CHOICES, Voicing.JOINT, Obligation.OPTIONAL)),
            group(header(GROUP, Voicing.JOINT, Obligation.OPTIONAL)),
            question(AnswerKind.YES_NO, header(TESTED, Voicing.EACH_PARTY, Obligation.OPTIONAL)),
            question(
                    AnswerKind.DATE,
                    askedIf(
                            Condition.of(Condition.Test.of(new QuestionId(TESTED), "yes")),
                            header(ASKED, Voicing.EACH_PARTY, Obligation.REQUIRED))));
    private static final Agreement DRAFT = Agreement.draft(CATALOGUE, CooperationProfile.STRUCTUREEL)
            .between(
                    new SafetyRegion("VR08", "Gelderland-Zuid"), CrisisPartner.named("Waterschap", CoreTask.BEHEERDER));

    private static List<String> of(Agreement agreement) {
        return Reports.of(agreement, CATALOGUE);
    }

    private static List<String> of(String question, Answer answer) {
        return of(DRAFT.answer(question, answer));
    }

    private static String message(Agreement agreement, Locale locale) {
        List<Finding> findings = Reports.findings(agreement, CATALOGUE);
        assertThat(findings).hasSize(1);
        return findings.get(0).message(locale);
    }

    private static String message(String question, Answer answer) {
        return message(DRAFT.answer(question, answer), Reports.DUTCH);
    }

    private static Answer row(Map<String, ? extends Single> cells) {
        return Answer.table(Row.ofValues(cells));
    }

    private static Single text(String text) {
        return new AnswerValue.Text(text);
    }

    @Nested
    class A_number {
        @ParameterizedTest
        @CsvSource({"MINUTES", "HOURS"})
        void may_be_in_each_unit_that_measures_the_same(MeasurementUnit unit) {
            assertThat(of(NUMBER, Answer.number(2, unit))).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"PEOPLE", "EUROS"})
        void in_a_unit_that_measures_something_else_is_an_error(MeasurementUnit unit) {
            assertThat(of(NUMBER, Answer.number(2, unit)))
                    .containsExactly("error answer.unit-mismatch @ " + NUMBER + "/joint");
        }

        @Test
        void in_another_unit_is_told_which_one_is_asked_for() {
            Agreement agreement = DRAFT.answer(NUMBER, Answer.number(new BigDecimal("2.5"), MeasurementUnit.PEOPLE));

            assertThat(message(agreement, Reports.DUTCH)).contains("vraagt om een getal in minuten", "2,5 personen");
            assertThat(message(agreement, Locale.ENGLISH)).contains("asks for a number of minutes", "2.5 people");
            assertThat(message(agreement, Locale.GERMAN)).contains("erwartet eine Zahl in Minuten", "2,5 Personen");
            assertThat(message(agreement, Locale.FRENCH)).contains("attend un nombre de minutes", "2,5 personnes");
        }

        @Test
        void that_is_a_text_is_told_the_unit_too() {
            assertThat(of(NUMBER, Answer.text("een halfuur")))
                    .containsExactly("error answer.wrong-kind @ " + NUMBER + "/joint");
            assertThat(message(NUMBER, Answer.text("een halfuur")))
                    .contains("vraagt om een getal in minuten, maar het antwoord is tekst");
        }
    }

    @Nested
    class Options {
        @Test
        void are_out_of_those_of_the_question() {
            assertThat(of(CHOICES, Answer.choices("een", "twee"))).isEmpty();
        }

        @Test
        void that_the_question_does_not_have_are_an_error_each() {
            assertThat(of(CHOICES, Answer.choices("een", "drie", "vier")))
                    .containsExactly(
                            "error answer.unknown-option @ " + CHOICES + "/joint",
                            "error answer.unknown-option @ " + CHOICES + "/joint");
        }
    }

    @Nested
    class A_cell {
        @Test
        void of_the_kind_of_its_column_is_fine() {
            assertThat(of(
                            GROUP,
                            row(Map.of(
                                    "naam", text("Satelliet"),
                                    "keuze", new AnswerValue.Choice("een"),
                                    "keuzes", new AnswerValue.Choices(List.of("een", "twee")),
                                    "geregeld", new AnswerValue.YesNo(true, ""),
                                    "getest", new AnswerValue.Date(LocalDate.of(2026, 3, 31)),
                                    "duur", new AnswerValue.Number(BigDecimal.TEN, MeasurementUnit.MINUTES)))))
                    .isEmpty();
        }

        @Test
        void of_another_kind_is_an_error() {
            assertThat(of(
                            GROUP,
                            row(Map.of(
                                    "naam", new AnswerValue.Choice("een"),
                                    "geregeld", text("misschien"),
                                    "duur", text("lang")))))
                    .containsExactly(
                            "error answer.cell-wrong-kind @ " + GROUP + "/joint",
                            "error answer.cell-wrong-kind @ " + GROUP + "/joint",
                            "error answer.cell-wrong-kind @ " + GROUP + "/joint");
        }

        @Test
        void that_is_wrong_is_named_by_its_row_and_column() {
            Answer answer = Answer.table(
                    Row.ofValues(Map.of("naam", text("Satelliet"))),
                    Row.ofValues(Map.of("naam", text("Noodnet"), "duur", text("lang"))));

            assertThat(message(GROUP, answer))
                    .contains("in rij 2 (\"Noodnet\"), kolom \"Kolom duur\", een getal in uren; er staat tekst");
        }

        @Test
        void with_an_option_that_its_column_does_not_have_is_an_error() {
            Answer choice = row(Map.of("naam", text("Satelliet"), "keuze", new AnswerValue.Choice("drie")));
            Answer choices =
                    row(Map.of("naam", text("Satelliet"), "keuzes", new AnswerValue.Choices(List.of("een", "drie"))));

            assertThat(of(GROUP, choice)).containsExactly("error answer.cell-unknown-option @ " + GROUP + "/joint");
            assertThat(of(GROUP, choices)).containsExactly("error answer.cell-unknown-option @ " + GROUP + "/joint");
            assertThat(message(GROUP, choice))
                    .contains("in rij 1 (\"Satelliet\") \"drie\" geen keuze in de kolom \"Kolom keuze\"", "Eén, Twee");
        }

        @Test
        void with_a_number_in_a_unit_that_measures_something_else_is_an_error() {
            Answer answer = row(Map.of(
                    "naam", text("Satelliet"), "duur", new AnswerValue.Number(BigDecimal.ONE, MeasurementUnit.EUROS)));

            assertThat(of(GROUP, answer)).containsExactly("error answer.cell-unit-mismatch @ " + GROUP + "/joint");
            assertThat(message(GROUP, answer)).contains("een getal in uren; er staat 1 euro");
        }

        @Test
        void that_each_row_needs_is_missed_by_the_number_of_the_row() {
            Answer answer = Answer.table(
                    Row.ofValues(Map.of("naam", text("Satelliet"))),
                    Row.ofValues(Map.of("geregeld", new AnswerValue.YesNo(false, ""))));

            assertThat(of(GROUP, answer)).containsExactly("warning answer.cell-missing @ " + GROUP + "/joint");
            assertThat(message(GROUP, answer)).contains("in rij 2 de kolom \"Kolom naam\" niet ingevuld");
        }
    }

    @Nested
    class An_answer_under_a_condition {
        @Test
        void is_missed_while_the_condition_holds() {
            assertThat(of(DRAFT)).isEmpty();
            assertThat(of(DRAFT.answer(TESTED, Party.REGION, Answer.yes(""))))
                    .containsExactly("error answer.missing @ " + ASKED + "/region");
        }

        @Test
        void is_kept_and_told_while_the_condition_does_not_hold() {
            Agreement agreement = DRAFT.answer(TESTED, Party.REGION, Answer.no(""))
                    .answer(ASKED, Party.REGION, Answer.date(LocalDate.of(2026, 3, 31)));

            assertThat(of(agreement)).containsExactly("info answer.condition-not-met @ " + ASKED + "/region");
            assertThat(message(agreement, Reports.DUTCH))
                    .contains(
                            "wordt nu niet gesteld. Voorwaarde: Alleen als het antwoord op “Vraag eigen.alles.vooraf?” “ja”"
                                    + " is. Het");
            assertThat(message(agreement, Locale.ENGLISH)).contains("Only if the answer to");
        }

        @Test
        void counts_for_the_party_whose_own_answer_asks_for_it() {
            Agreement agreement = DRAFT.answer(TESTED, Party.PARTNER, Answer.yes(""))
                    .answer(ASKED, Party.REGION, Answer.date(LocalDate.of(2026, 3, 31)))
                    .answer(ASKED, Party.PARTNER, Answer.date(LocalDate.of(2026, 3, 31)));

            assertThat(of(agreement)).containsExactly("info answer.condition-not-met @ " + ASKED + "/region");
        }
    }
}
