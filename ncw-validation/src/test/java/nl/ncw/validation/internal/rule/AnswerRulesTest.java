package nl.ncw.validation.internal.rule;

import static nl.ncw.validation.SampleAgreements.EACH_PARTY;
import static nl.ncw.validation.SampleAgreements.FACT;
import static nl.ncw.validation.SampleAgreements.RECOMMENDED;
import static nl.ncw.validation.SampleAgreements.TEXT;
import static nl.ncw.validation.SampleAgreements.complete;
import static nl.ncw.validation.SampleAgreements.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.AskedQuestions;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import nl.ncw.validation.Reports;
import nl.ncw.validation.SampleAgreements;
import nl.ncw.validation.SampleCatalogue;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AnswerRulesTest {

    @Nested
    public class A_question_without_an_answer {
        @Test
        void is_an_error_where_it_is_required() {
            assertThat(Reports.of(without(TEXT))).containsExactly("error answer.missing @ " + TEXT + "/joint");
        }

        @Test
        void is_a_warning_where_it_is_recommended() {
            assertThat(Reports.of(without(RECOMMENDED)))
                    .containsExactly("warning answer.recommended-missing @ " + RECOMMENDED + "/joint");
        }

        @Test
        void is_nothing_where_it_is_optional_or_not_applicable() {
            assertThat(Reports.of(own(), SampleCatalogue.catalogue()))
                    .noneMatch(finding -> finding.contains(SampleCatalogue.OPTIONAL))
                    .noneMatch(finding -> finding.contains(SampleCatalogue.ELSEWHERE));
        }

        @Test
        void is_an_error_in_each_voice_of_each_required_question_of_an_empty_agreement() {
            AskedQuestions asked = AskedQuestions.of(SampleAgreements.empty(), SampleAgreements.CATALOGUE);
            long required = asked.entries().stream()
                    .map(Catalogue.Entry::question)
                    .filter(question -> question.obligation(CooperationProfile.STRUCTUREEL) == Obligation.REQUIRED)
                    .mapToLong(question -> asked.voicesOf(question).size())
                    .sum();
            // The profile is always known. That the region and the core task are missing follows from the parties.
            assertThat(Reports.of(SampleAgreements.empty()))
                    .filteredOn(finding -> finding.startsWith("error answer.missing"))
                    .hasSize((int) required - 3);
        }

        @Test
        void is_answered_by_the_fact_it_asks_for() {
            assertThat(Reports.of(SampleAgreements.empty()
                            .between(SampleAgreements.REGION, CrisisPartner.named("Waterschap"))))
                    .contains("error answer.missing @ " + FACT + "/joint");
            assertThat(Reports.of(SampleAgreements.empty().between(SampleAgreements.REGION, SampleAgreements.PARTNER)))
                    .noneMatch(finding -> finding.contains("algemeen."));
        }

        @Test
        void is_named_in_the_message_with_the_party_that_has_to_answer() {
            Agreement agreement = complete().unanswer(new AnswerKey(new QuestionId(EACH_PARTY), Voice.PARTNER));
            assertThat(Reports.message(agreement, "answer.missing"))
                    .contains("Wat is voor uw organisatie de aanleiding")
                    .contains("\" (de crisispartner) ");
        }

        private Agreement without(String question) {
            return complete().unanswer(new AnswerKey(new QuestionId(question), Voice.JOINT));
        }
    }

    @Nested
    public class A_question_that_does_not_apply {
        @Test
        void is_settled_by_a_reason() {
            assertThat(Reports.of(complete().answer(TEXT, Answer.notApplicable("geen eigen meldkamer"))))
                    .isEmpty();
        }

        @Test
        void needs_the_reason() {
            assertThat(Reports.of(complete().answer(EACH_PARTY, Party.REGION, Answer.notApplicable(" \n"))))
                    .containsExactly("error answer.reason-missing @ " + EACH_PARTY + "/region");
        }
    }

    @Nested
    public class An_open_point {
        @Test
        void is_a_warning_at_a_required_question() {
            assertThat(Reports.of(complete().answer(TEXT, Answer.toBeSettled("Bellen", "A. de Vries", day(1)))))
                    .containsExactly("warning answer.open @ " + TEXT + "/joint");
        }

        @Test
        void is_worth_knowing_at_another_question() {
            assertThat(Reports.of(complete().answer(RECOMMENDED, Answer.toBeSettled("Bellen", "A. de Vries", day(1)))))
                    .containsExactly("info answer.open @ " + RECOMMENDED + "/joint");
        }

        @Test
        void needs_an_action_an_owner_and_a_day_which_one_finding_asks_for() {
            Agreement empty = complete().answer(TEXT, new Answer.ToBeSettled(" ", "", Optional.empty()));
            assertThat(Reports.of(empty)).containsExactly("error answer.open-point-incomplete @ " + TEXT + "/joint");
            assertThat(Reports.message(empty, "answer.open-point-incomplete"))
                    .endsWith("Vul in: wat er moet gebeuren, wie het oppakt, wanneer het klaar moet zijn.");
        }

        @Test
        void is_told_only_what_it_lacks() {
            Agreement unowned = complete().answer(TEXT, new Answer.ToBeSettled("Bellen", "", Optional.of(day(1))));
            assertThat(Reports.message(unowned, "answer.open-point-incomplete")).endsWith("Vul in: wie het oppakt.");
        }
    }

    @Nested
    public class An_answer_of_another_kind {
        @Test
        void is_an_error_that_says_which_kind_is_asked_for() {
            Agreement agreement = complete().answer(TEXT, Answer.choice("telefonisch"));
            assertThat(Reports.of(agreement)).containsExactly("error answer.wrong-kind @ " + TEXT + "/joint");
            assertThat(Reports.message(agreement, "answer.wrong-kind"))
                    .contains("vraagt om tekst, maar het antwoord is een keuze");
        }

        @Test
        void is_not_looked_into_any_further() {
            Answer unreachable = Answer.contacts(Contact.named("A. de Vries"));
            assertThat(Reports.of(complete().answer(TEXT, unreachable)))
                    .containsExactly("error answer.wrong-kind @ " + TEXT + "/joint");
        }
    }

    @Nested
    public class A_stored_answer {
        @Test
        void to_a_question_that_the_catalogue_does_not_have_is_an_error_at_its_key() {
            Agreement agreement = complete().answer("eigen.vraag.extra", Answer.text("x"));
            assertThat(Reports.of(agreement))
                    .containsExactly("error answer.unknown-question @ answers/eigen.vraag.extra/joint");
            assertThat(Reports.message(agreement, "answer.unknown-question")).contains("\"eigen.vraag.extra\"");
        }

        @Test
        void in_a_voice_that_is_not_asked_is_an_error() {
            assertThat(Reports.of(complete().answer(EACH_PARTY, Answer.text("x"))))
                    .containsExactly("error answer.unknown-voice @ " + EACH_PARTY + "/joint");
            Agreement agreement = complete().answer(TEXT, Party.PARTNER, Answer.text("x"));
            assertThat(Reports.of(agreement)).containsExactly("error answer.unknown-voice @ " + TEXT + "/partner");
            assertThat(Reports.message(agreement, "answer.unknown-voice"))
                    .startsWith("De vraag \"")
                    .contains("\" wordt niet gesteld aan de crisispartner");
        }

        @Test
        void to_a_question_about_a_fact_is_a_warning_and_the_fact_counts() {
            assertThat(Reports.of(complete().answer(FACT, Answer.choice("onzin"))))
                    .containsExactly("warning answer.not-stored @ " + FACT + "/joint");
        }

        @Test
        void to_a_question_that_the_profile_does_not_ask_is_worth_knowing() {
            assertThat(Reports.of(
                            own().answer(SampleCatalogue.ELSEWHERE, Answer.text("x")), SampleCatalogue.catalogue()))
                    .contains("info answer.not-asked @ " + SampleCatalogue.ELSEWHERE + "/joint");
        }
    }

    private static Agreement own() {
        return Agreement.draft(SampleCatalogue.catalogue(), CooperationProfile.STRUCTUREEL)
                .between(SampleAgreements.REGION, SampleAgreements.PARTNER);
    }
}
