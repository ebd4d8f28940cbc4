package nl.ncw.export.internal.word.original;

import static nl.ncw.export.internal.word.original.DocumentParts.UTRECHT;
import static nl.ncw.fixture.SmallCatalogue.stating;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.export.internal.word.original.QuestionSplitter.Divided;
import nl.ncw.export.internal.word.original.QuestionSplitter.Sure;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.AgreementFact;
import nl.ncw.model.question.ContactsQuestion;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.RegionsQuestion;
import nl.ncw.model.question.ValueQuestion;
import nl.ncw.model.question.Voicing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class QuestionSplitterTest {
    private static final Question WIJZE = text("wijze", "Op welke manier waarschuwt men elkaar?");
    private static final Question MOMENT = text("moment", "Wanneer gaat de telefoon?");
    private static final Question ROLLEN = text("rollen", "Wie heeft daarbij een taak?");
    private static final Question REGIO = new RegionsQuestion(
            stating("proces.alerteren.regio", AgreementFact.ADOPTING_REGION, Obligation.REQUIRED), false);
    private static final Question AANSPREEKPUNT = new ContactsQuestion(
            CatalogueParts.header("proces.alerteren.aanspreekpunt", Voicing.JOINT, Obligation.REQUIRED), false);

    private static Question text(String name, String text) {
        return ValueQuestion.text(CatalogueParts.header(
                "proces.alerteren." + name,
                text,
                Voicing.JOINT,
                Map.of(CooperationProfile.STRUCTUREEL, Obligation.REQUIRED)));
    }

    private static QuestionSplitter splitter(List<String> guides, Question... questions) {
        SpeakerSplitter voices = new SpeakerSplitter(RegionRegister.of(List.of(UTRECHT)), Optional.empty());
        return new QuestionSplitter(
                List.of(questions),
                guides,
                OriginalFormSentences.of(CatalogueParts.catalogueOf(CatalogueParts.reference("klein"), questions)),
                voices,
                new ContactLineParser(RegionRegister.of(List.of(UTRECHT)), voices));
    }

    private static Divided divide(List<Question> questions, String... lines) {
        return splitter(List.of(), questions.toArray(Question[]::new)).divide(List.of(lines));
    }

    private static Divided two(String... lines) {
        return divide(List.of(WIJZE, MOMENT), lines);
    }

    @Nested
    class The_only_question {
        @Test
        void has_the_whole_text() {
            assertThat(divide(List.of(WIJZE), "Per telefoon.", "Moment: nooit"))
                    .isEqualTo(new Divided(Map.of(WIJZE, "Per telefoon.\nMoment: nooit"), Sure.CERTAIN));
        }

        @Test
        void is_left_out_where_it_is_repeated() {
            assertThat(divide(List.of(WIJZE), "> Op welke manier waarschuwt men elkaar?", "Per telefoon."))
                    .isEqualTo(new Divided(Map.of(WIJZE, "Per telefoon."), Sure.CERTAIN));
        }

        @Test
        void leaves_the_answer_behind_it() {
            assertThat(divide(List.of(WIJZE), "Op welke manier waarschuwt men elkaar? Per telefoon."))
                    .isEqualTo(new Divided(Map.of(WIJZE, "Per telefoon."), Sure.CERTAIN));
        }
    }

    @Nested
    class Questions_that_are_named {
        @Test
        void have_the_text_below_them() {
            assertThat(two(
                            "Op welke manier waarschuwt men elkaar?",
                            "Per telefoon.",
                            "Wanneer gaat de telefoon?",
                            "Binnen een uur."))
                    .isEqualTo(new Divided(Map.of(WIJZE, "Per telefoon.", MOMENT, "Binnen een uur."), Sure.CERTAIN));
        }

        @Test
        void may_be_named_by_their_subject() {
            assertThat(two("Moment: binnen een uur", "2) Wijze: telefonisch"))
                    .isEqualTo(new Divided(Map.of(MOMENT, "binnen een uur", WIJZE, "telefonisch"), Sure.CERTAIN));
        }

        @Test
        void may_follow_each_other_in_one_line() {
            assertThat(two("Wijze: telefonisch. Moment: binnen een uur"))
                    .isEqualTo(new Divided(Map.of(WIJZE, "telefonisch.", MOMENT, "binnen een uur"), Sure.CERTAIN));
        }

        @Test
        void leave_the_text_before_them_to_the_first_question() {
            assertThat(two("Altijd.", "Moment: binnen een uur", "Wijze: telefonisch"))
                    .isEqualTo(new Divided(Map.of(MOMENT, "binnen een uur", WIJZE, "Altijd.\ntelefonisch"), Sure.NOT));
        }

        @Test
        void leave_the_text_before_them_to_the_first_question_even_if_that_is_not_named() {
            assertThat(two("Altijd.", "Moment: binnen een uur"))
                    .isEqualTo(new Divided(Map.of(MOMENT, "binnen een uur", WIJZE, "Altijd."), Sure.NOT));
        }

        @Test
        void do_not_miss_blank_text_before_them() {
            assertThat(two("…", "Wijze: telefonisch").sure()).isEqualTo(Sure.CERTAIN);
        }

        @Test
        void may_be_one_of_them() {
            assertThat(two("Moment: binnen een uur"))
                    .isEqualTo(new Divided(Map.of(MOMENT, "binnen een uur"), Sure.CERTAIN));
        }

        @Test
        void are_known_to_the_splitter() {
            QuestionSplitter splitter = splitter(List.of(), WIJZE, MOMENT);

            assertThat(splitter.names("1. Wijze: telefonisch")).isTrue();
            assertThat(splitter.names("Vorm: telefonisch")).isFalse();
        }

        @Test
        void may_be_worded_as_beside_the_text() {
            QuestionSplitter splitter = splitter(List.of("Hoe dan", "Vanaf welk uur"), WIJZE, MOMENT);

            assertThat(splitter.divide(List.of("Vanaf welk uur?", "acht uur")).texts())
                    .isEqualTo(Map.of(MOMENT, "acht uur"));
        }
    }

    @Nested
    class A_division_by_name_is_not_certain {
        @Test
        void if_something_else_seems_to_be_named() {
            assertThat(two("Wijze: telefonisch", "Vervolg: later").sure()).isEqualTo(Sure.NOT);
        }

        @Test
        void if_another_question_is_asked() {
            assertThat(two("Wijze: telefonisch", "En wie belt er dan?").sure()).isEqualTo(Sure.NOT);
        }

        @Test
        void if_a_sentence_begins_like_another_question() {
            assertThat(two("Wijze: telefonisch", "Momenten spreken wij af").sure())
                    .isEqualTo(Sure.NOT);
        }

        @Test
        void if_something_is_named_within_an_answer() {
            assertThat(two("Wijze: telefonisch. Vervolg: later").sure()).isEqualTo(Sure.NOT);
        }

        @Test
        void if_an_open_question_is_followed_by_several_lines() {
            Divided divided =
                    divide(List.of(WIJZE, MOMENT, ROLLEN), "Wijze:", "Moment: nu", "en straks", "Rollen: geen");

            assertThat(divided.sure()).isEqualTo(Sure.NOT);
        }

        @Test
        void but_it_is_if_one_line_follows_an_open_question() {
            assertThat(divide(List.of(WIJZE, MOMENT, ROLLEN), "Wijze:", "Moment: nu", "…", "Rollen: geen")
                            .sure())
                    .isEqualTo(Sure.CERTAIN);
        }

        @Test
        void but_it_is_if_several_lines_follow_an_answered_question() {
            assertThat(two("Wijze: telefonisch", "Moment: nu", "en straks").sure())
                    .isEqualTo(Sure.CERTAIN);
        }

        @Test
        void but_it_is_with_a_means_of_contact() {
            assertThat(two("Wijze: telefonisch", "Tel: ja").sure()).isEqualTo(Sure.CERTAIN);
        }

        @Test
        void but_it_is_with_the_name_of_a_party() {
            assertThat(two("Wijze: telefonisch", "VR: ja").sure()).isEqualTo(Sure.CERTAIN);
        }
    }

    @Nested
    class Questions_that_are_listed_above_the_answers {
        private static final String FIRST = "Op welke manier waarschuwt men elkaar?";
        private static final String SECOND = "Wanneer gaat de telefoon?";

        @Test
        void have_a_line_each_if_there_are_as_many() {
            assertThat(two(FIRST, SECOND, "Per telefoon.", "…", "Binnen een uur."))
                    .isEqualTo(new Divided(Map.of(WIJZE, "Per telefoon.", MOMENT, "Binnen een uur."), Sure.BY_ORDER));
        }

        @Test
        void are_answered_in_the_order_in_which_they_are_listed() {
            assertThat(two(SECOND, FIRST, "Binnen een uur.", "Per telefoon.").texts())
                    .isEqualTo(Map.of(WIJZE, "Per telefoon.", MOMENT, "Binnen een uur."));
        }

        @Test
        void leave_the_text_undivided_otherwise() {
            assertThat(two(FIRST, SECOND, "Per telefoon."))
                    .isEqualTo(new Divided(Map.of(WIJZE, "Per telefoon."), Sure.NOT));
        }

        @Test
        void leave_text_before_them_undivided_too() {
            assertThat(two("Altijd.", FIRST, SECOND, "Per telefoon.", "Binnen een uur."))
                    .isEqualTo(
                            new Divided(Map.of(WIJZE, "Altijd.", MOMENT, "Per telefoon.\nBinnen een uur."), Sure.NOT));
        }
    }

    @Nested
    class Numbers_before_the_answers {
        @Test
        void tell_the_questions_in_any_order() {
            assertThat(two("2. Binnen een uur.", "1. Per telefoon.", "of per mail"))
                    .isEqualTo(new Divided(
                            Map.of(WIJZE, "Per telefoon.\nof per mail", MOMENT, "Binnen een uur."), Sure.BY_ORDER));
        }

        @Test
        void may_follow_a_blank_line() {
            assertThat(two("", "1. Per telefoon.", "2. Binnen een uur.").sure()).isEqualTo(Sure.BY_ORDER);
        }

        @Test
        void tell_nothing_if_one_occurs_twice() {
            assertThat(two("1. Per telefoon.", "1. Binnen een uur.", "2. Ja.").sure())
                    .isEqualTo(Sure.NOT);
        }

        @Test
        void tell_nothing_below_other_text() {
            assertThat(two("Altijd.", "1. Per telefoon.", "2. Binnen een uur.").sure())
                    .isEqualTo(Sure.NOT);
        }

        @Test
        void tell_nothing_if_there_are_more_or_fewer_than_questions() {
            assertThat(two("1. Per telefoon.").sure()).isEqualTo(Sure.NOT);
            assertThat(two("1. Per telefoon.", "2. Binnen een uur.", "3. Ja.").sure())
                    .isEqualTo(Sure.NOT);
        }
    }

    @Nested
    class Signs_before_the_answers {
        @Test
        void tell_the_questions_in_order() {
            assertThat(two("> Per telefoon.", "of per mail", "> Binnen een uur."))
                    .isEqualTo(new Divided(
                            Map.of(WIJZE, "Per telefoon.\nof per mail", MOMENT, "Binnen een uur."), Sure.BY_ORDER));
        }

        @Test
        void tell_nothing_below_other_text() {
            assertThat(two("Altijd.", "> Per telefoon.", "> Binnen een uur.").sure())
                    .isEqualTo(Sure.NOT);
        }

        @Test
        void tell_nothing_if_there_are_more_than_questions() {
            assertThat(two("> Per telefoon.", "> Binnen een uur.", "> Ja.").sure())
                    .isEqualTo(Sure.NOT);
        }
    }

    @Nested
    class Text_without_signs {
        @Test
        void goes_to_the_first_question() {
            assertThat(two("Per telefoon.", "Binnen een uur."))
                    .isEqualTo(new Divided(Map.of(WIJZE, "Per telefoon.\nBinnen een uur."), Sure.NOT));
        }

        @Test
        void goes_to_the_first_that_is_answered_in_words() {
            assertThat(divide(List.of(REGIO, MOMENT), "Binnen een uur.").texts())
                    .isEqualTo(Map.of(MOMENT, "Binnen een uur."));
        }

        @Test
        void goes_to_the_first_if_none_is_answered_in_words() {
            Question other = new RegionsQuestion(
                    stating("proces.alerteren.regios", AgreementFact.INVOLVED_REGIONS, Obligation.REQUIRED), true);

            assertThat(divide(List.of(REGIO, other), "Utrecht").texts()).isEqualTo(Map.of(REGIO, "Utrecht"));
        }
    }

    @Nested
    class Contacts {
        private static final String ANNA = "Anna de Wit, 088-1234567";

        @Test
        void go_to_the_question_that_asks_for_them() {
            assertThat(divide(List.of(WIJZE, AANSPREEKPUNT), "1. " + ANNA, "2. Bert Smit, bert@voorbeeld.nl"))
                    .isEqualTo(
                            new Divided(Map.of(AANSPREEKPUNT, ANNA + "\nBert Smit, bert@voorbeeld.nl"), Sure.CERTAIN));
        }

        @Test
        void leave_the_rest_to_the_other_question() {
            assertThat(divide(List.of(WIJZE, AANSPREEKPUNT), "Per telefoon.", ANNA))
                    .isEqualTo(new Divided(Map.of(WIJZE, "Per telefoon.", AANSPREEKPUNT, ANNA), Sure.CERTAIN));
        }

        @Test
        void leave_the_rest_undivided_between_several() {
            assertThat(divide(List.of(WIJZE, MOMENT, AANSPREEKPUNT), "Per telefoon.", ANNA))
                    .isEqualTo(new Divided(Map.of(WIJZE, "Per telefoon.", AANSPREEKPUNT, ANNA), Sure.NOT));
        }

        @Test
        void keep_a_sentence_with_them_if_the_others_ask_for_regions() {
            Question other = new RegionsQuestion(
                    stating("proces.alerteren.regios", AgreementFact.INVOLVED_REGIONS, Obligation.REQUIRED), true);

            assertThat(divide(List.of(REGIO, other, AANSPREEKPUNT), "Bel eerst met", ANNA))
                    .isEqualTo(new Divided(Map.of(AANSPREEKPUNT, "Bel eerst met\n" + ANNA), Sure.NOT));
        }

        @Test
        void are_text_if_no_question_asks_for_them() {
            assertThat(two(ANNA).texts()).isEqualTo(Map.of(WIJZE, ANNA));
        }

        @Test
        void leave_text_without_any_to_the_first_question() {
            assertThat(divide(List.of(WIJZE, AANSPREEKPUNT), "Per telefoon."))
                    .isEqualTo(new Divided(Map.of(WIJZE, "Per telefoon."), Sure.NOT));
        }
    }
}
