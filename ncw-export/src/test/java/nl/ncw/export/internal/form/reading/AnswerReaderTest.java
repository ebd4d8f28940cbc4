package nl.ncw.export.internal.form.reading;

import static nl.ncw.export.internal.form.reading.Returned.TABLE;
import static nl.ncw.export.internal.form.reading.Returned.WAY;
import static nl.ncw.export.internal.form.reading.Returned.answered;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.TestCatalogues;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.ValueQuestion;
import nl.ncw.model.question.Voicing;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the cells of an answer are understood together: status, answer, note, owner and due. */
class AnswerReaderTest {
    private static final Agreement BEGUN = TestAgreements.begun();
    private static final Answer OPEN = Answer.toBeSettled("Bellen", "Anna", LocalDate.of(2026, 6, 30));

    private static Agreement with(Answer answer) {
        return BEGUN.answer(WAY, answer);
    }

    private static Returned written(Map<String, String> cells) {
        return answered(BEGUN, WAY, cells);
    }

    @Nested
    class Without_a_status {
        @Test
        void text_is_the_answer_with_the_white_space_around_it() {
            assertThat(written(Map.of("answer", " Telefonisch\nen per mail ")).answer(WAY))
                    .contains(Answer.text(" Telefonisch\nen per mail "));
        }

        @Test
        void text_is_read_without_findings() {
            assertThat(written(Map.of("answer", "Telefonisch")).codes()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\n\t", "\u2003"})
        void white_space_is_no_answer(String blank) {
            assertThat(written(Map.of("answer", blank)).agreement()).isEqualTo(BEGUN);
        }

        @Test
        void text_of_any_length_is_the_answer() {
            String text = "woord ".repeat(10_000);
            assertThat(written(Map.of("answer", text)).answer(WAY)).contains(Answer.text(text));
        }

        @Test
        void line_ends_of_any_kind_are_line_feeds() {
            assertThat(written(Map.of("answer", "een\r\ntwee\rdrie")).answer(WAY))
                    .contains(Answer.text("een\ntwee\ndrie"));
        }

        @Test
        void an_answer_that_was_cleared_is_removed_and_said() {
            Returned returned = answered(with(Answer.text("Telefonisch")), WAY, Map.of("answer", ""));
            assertThat(returned.answer(WAY)).isEmpty();
            assertThat(returned.codes()).containsExactly("form.cleared");
            assertThat(returned.messages().get(0)).contains("\"Telefonisch\"");
        }

        @Test
        void an_open_point_that_was_cleared_is_removed_and_said() {
            Returned returned = answered(with(OPEN), WAY, Map.of("status", "", "note", "", "owner", "", "due", ""));
            assertThat(returned.answer(WAY)).isEmpty();
            assertThat(returned.messages().get(0)).contains("Nog af te spreken: Bellen");
        }

        @Test
        void an_action_an_owner_or_a_day_makes_an_open_point() {
            Returned returned = written(Map.of("note", "Bellen", "owner", "Anna", "due", "2026-06-30"));
            assertThat(returned.answer(WAY)).contains(OPEN);
            assertThat(returned.codes()).containsExactly("form.status-assumed");
        }

        @Test
        void what_stands_beside_an_answer_is_kept_and_said() {
            Returned returned =
                    written(Map.of("answer", "Telefonisch", "note", "omdat", "owner", "Anna", "due", "ooit"));
            assertThat(returned.answer(WAY)).contains(Answer.text("Telefonisch"));
            assertThat(returned.kept()).containsExactlyInAnyOrder("omdat", "Anna", "ooit");
            assertThat(returned.codes()).containsOnly("form.status-missing").hasSize(3);
        }

        @Test
        void an_open_point_that_was_answered_is_answered() {
            Returned returned =
                    answered(with(OPEN), WAY, Map.of("status", "", "answer", "Zo", "note", "", "owner", "", "due", ""));
            assertThat(returned.answer(WAY)).contains(Answer.text("Zo"));
            assertThat(returned.codes()).isEmpty();
        }
    }

    @Nested
    class Not_applicable {
        private static final String STATUS = "Niet van toepassing";

        @Test
        void takes_the_note_as_the_reason() {
            assertThat(written(Map.of("status", STATUS, "note", "Geen meldkamer"))
                            .answer(WAY))
                    .contains(Answer.notApplicable("Geen meldkamer"));
        }

        @Test
        void may_lack_a_reason() {
            assertThat(written(Map.of("status", STATUS)).answer(WAY)).contains(Answer.notApplicable(""));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "niet van  toepassing",
                    "NOT APPLICABLE",
                    "Nicht zutreffend",
                    " Sans objet ",
                    "not-applicable"
                })
        void is_understood_in_every_language(String status) {
            assertThat(written(Map.of("status", status, "note", "x")).answer(WAY))
                    .contains(Answer.notApplicable("x"));
        }

        @Test
        void takes_what_was_written_as_the_answer_for_the_reason_where_there_is_none() {
            Returned returned = written(Map.of("status", STATUS, "answer", "Geen meldkamer"));
            assertThat(returned.answer(WAY)).contains(Answer.notApplicable("Geen meldkamer"));
            assertThat(returned.codes()).isEmpty();
        }

        @Test
        void leaves_no_room_for_an_answer_beside_a_reason() {
            Returned returned = written(Map.of("status", STATUS, "note", "Geen meldkamer", "answer", "Toch wel"));
            assertThat(returned.answer(WAY)).contains(Answer.notApplicable("Geen meldkamer"));
            assertThat(returned.kept()).containsExactly("Toch wel");
            assertThat(returned.codes()).containsExactly("form.answer-beside-status");
        }

        @Test
        void does_not_take_an_answer_that_was_sent_for_the_reason() {
            Returned returned = answered(with(Answer.text("Telefonisch")), WAY, Map.of("status", STATUS));
            assertThat(returned.answer(WAY)).contains(Answer.notApplicable(""));
            assertThat(returned.kept()).containsExactly("Telefonisch");
        }

        @Test
        void leaves_no_room_for_an_owner_and_a_day() {
            Returned returned = answered(with(OPEN), WAY, Map.of("status", STATUS));
            assertThat(returned.answer(WAY)).contains(Answer.notApplicable("Bellen"));
            assertThat(returned.kept()).containsExactlyInAnyOrder("Anna", "2026-06-30");
            assertThat(returned.codes()).containsOnly("form.not-to-be-settled").hasSize(2);
        }

        @Test
        void says_which_row_it_is_about() {
            Returned returned = written(Map.of("status", STATUS, "note", "x", "answer", "y"));
            assertThat(returned.keptThings().get(0).origin())
                    .isEqualTo(returned.result().findings().get(0).place().toString())
                    .endsWith(":answer");
        }
    }

    @Nested
    class To_be_settled {
        private static final String STATUS = "Nog af te spreken";

        @Test
        void takes_an_action_an_owner_and_a_day() {
            Returned returned =
                    written(Map.of("status", STATUS, "note", "Bellen", "owner", "Anna", "due", "30-6-2026"));
            assertThat(returned.answer(WAY)).contains(OPEN);
            assertThat(returned.codes()).isEmpty();
        }

        @Test
        void may_lack_everything() {
            assertThat(written(Map.of("status", STATUS)).answer(WAY))
                    .contains(new Answer.ToBeSettled("", "", Optional.empty()));
        }

        @Test
        void takes_what_was_written_as_the_answer_for_the_action_where_there_is_none() {
            assertThat(written(Map.of("status", STATUS, "answer", "Bellen")).answer(WAY))
                    .contains(Answer.toBeSettled("Bellen", ""));
        }

        @Test
        void leaves_no_room_for_an_answer_beside_an_action() {
            Returned returned = answered(with(OPEN), WAY, Map.of("answer", "Telefonisch"));
            assertThat(returned.answer(WAY)).contains(OPEN);
            assertThat(returned.kept()).containsExactly("Telefonisch");
            assertThat(returned.codes()).containsExactly("form.answer-beside-status");
        }

        @Test
        void keeps_the_day_that_was_sent_where_what_is_written_is_none() {
            Returned returned = answered(with(OPEN), WAY, Map.of("due", "na de zomer"));
            assertThat(returned.answer(WAY)).contains(OPEN);
            assertThat(returned.kept()).containsExactly("na de zomer");
            assertThat(returned.codes()).containsExactly("form.wrong-date");
            assertThat(returned.messages().get(0)).contains("\"na de zomer\"", "2026-03-31");
        }

        @Test
        void keeps_a_blank_action_that_came_back_empty() {
            Agreement sent = with(Answer.toBeSettled(" ", "Anna"));
            assertThat(answered(sent, WAY, Map.of("note", "")).agreement()).isEqualTo(sent);
        }

        @Test
        void loses_its_day_where_that_was_cleared() {
            assertThat(answered(with(OPEN), WAY, Map.of("due", "")).answer(WAY))
                    .contains(Answer.toBeSettled("Bellen", "Anna"));
        }
    }

    @Nested
    class An_unknown_status {
        @Test
        void leaves_the_answer_and_is_kept_and_said() {
            Returned returned = written(Map.of("status", "misschien", "answer", "Telefonisch"));
            assertThat(returned.answer(WAY)).contains(Answer.text("Telefonisch"));
            assertThat(returned.kept()).containsExactly("misschien");
            assertThat(returned.findings()).hasSize(1).first().asString().startsWith("error form.unknown-choice at R");
        }

        @Test
        void leaves_the_status_that_was_sent() {
            assertThat(answered(with(OPEN), WAY, Map.of("status", "misschien")).answer(WAY))
                    .contains(OPEN);
        }

        @Test
        void leaves_an_answer_that_does_not_apply() {
            Answer sent = Answer.notApplicable("Geen meldkamer");
            assertThat(answered(with(sent), WAY, Map.of("status", "misschien")).answer(WAY))
                    .contains(sent);
        }

        @Test
        void is_told_what_can_be_chosen() {
            assertThat(written(Map.of("status", "misschien")).messages().get(0))
                    .contains("\"misschien\"", "Niet van toepassing, Nog af te spreken");
        }
    }

    @Nested
    public class A_choice {
        private static final Catalogue CATALOGUE = TestCatalogues.of(ValueQuestion.choice(
                CatalogueParts.header("deel.stuk.kleur", Voicing.JOINT, Obligation.REQUIRED),
                List.of(option("rood", "Rood", "Red"), option("blauw", "Blauw", "Blue"))));
        private static final Agreement EMPTY = TestCatalogues.draft(CATALOGUE);
        private static final String KEY = "deel.stuk.kleur";

        private static CatalogueItem option(String id, String dutch, String english) {
            return new CatalogueItem(id, LocalisedText.of(Map.of("nl", dutch, "en", english)));
        }

        private static ReadResult chosen(Agreement sent, String text) {
            return chosen(CATALOGUE, sent, text);
        }

        private static ReadResult chosen(Catalogue catalogue, Agreement sent, String text) {
            FillInForm form = FillInForm.of(sent, catalogue, TestAgreements.DUTCH, SafetyRegions.register());
            return new FormReader(sent, catalogue, TestAgreements.DUTCH, SafetyRegions.register())
                    .read(ReturnedForm.of(form)
                            .with(KEY + "/joint", "answer", text)
                            .rows());
        }

        @ParameterizedTest
        @ValueSource(strings = {"Blauw", "blauw", " BLAUW\n", "Blue", "blue"})
        void is_made_by_label_or_id_in_any_language_and_case(String text) {
            assertThat(chosen(EMPTY, text).agreement()).isEqualTo(EMPTY.answer(KEY, Answer.choice("blauw")));
        }

        @Test
        void out_of_nothing_known_is_kept_and_said_and_what_was_sent_stays() {
            Agreement sent = EMPTY.answer(KEY, Answer.choice("rood"));
            ReadResult result = chosen(sent, "groen");
            assertThat(result.agreement().answers()).isEqualTo(sent.answers());
            assertThat(result.agreement().unplaced())
                    .extracting(UnplacedText::content)
                    .containsExactly("groen");
            assertThat(result.findings().get(0).message(TestAgreements.DUTCH))
                    .contains("\"groen\" is hier geen keuze. Kies een van deze: Rood, Blauw.");
        }

        @Test
        void is_told_ten_options_without_saying_that_there_are_more() {
            Catalogue ten = TestCatalogues.of(ValueQuestion.choice(
                    CatalogueParts.header(KEY, Voicing.JOINT, Obligation.REQUIRED),
                    IntStream.rangeClosed(1, 10)
                            .mapToObj(number -> option("tint" + number, "Tint " + number, "Shade " + number))
                            .toList()));
            assertThat(chosen(ten, TestCatalogues.draft(ten), "groen")
                            .findings()
                            .get(0)
                            .message(TestAgreements.DUTCH))
                    .contains("Kies een van deze: Tint 1, ", ", Tint 10.");
        }

        @Test
        void of_an_option_that_was_withdrawn_stays_while_nobody_changes_it() {
            Agreement sent = EMPTY.answer(KEY, Answer.choice("vervallen"));
            assertThat(chosen(sent, "vervallen").agreement()).isEqualTo(sent);
        }
    }

    @Nested
    class An_answer_of_another_kind {
        private static final Agreement SENT =
                BEGUN.answer(WAY, Answer.contacts(Contact.named("Anna"))).answer(TABLE, Answer.text("zie bijlage"));

        @Test
        void stays_while_nobody_changes_it() {
            assertThat(answered(SENT, WAY, Map.of()).agreement()).isEqualTo(SENT);
        }

        @Test
        void becomes_text_when_it_is_changed() {
            assertThat(answered(SENT, WAY, Map.of("answer", "Anna en Bob")).answer(WAY))
                    .contains(Answer.text("Anna en Bob"));
        }

        @Test
        void that_is_text_where_rows_are_asked_stays_text_when_it_is_changed() {
            Returned returned = answered(SENT, TABLE, Map.of("answer", "zie bijlage 2"));
            assertThat(returned.answer(TABLE)).contains(Answer.text("zie bijlage 2"));
            assertThat(returned.codes()).containsExactly("form.not-in-table");
        }

        @Test
        void is_kept_when_the_rows_are_filled_in() {
            Returned returned = Returned.after(
                    SENT, form -> form.plus(TABLE + "/joint#", Map.of("functie", "IM", "rechten", "lezen")));
            assertThat(returned.answer(TABLE))
                    .contains(Answer.table(AnswerValue.Row.of(Map.of("functie", "IM", "rechten", "lezen"))));
            assertThat(returned.kept()).containsExactly("zie bijlage");
            assertThat(returned.codes()).containsExactly("form.answer-beside-table");
        }
    }

    @Nested
    class A_status_beside_a_table {
        private static final Answer ROWS =
                Answer.table(AnswerValue.Row.of(Map.of("functie", "IM", "rechten", "lezen")));

        @Test
        void leaves_no_room_for_its_rows() {
            Returned returned = answered(
                    BEGUN.answer(TABLE, ROWS), TABLE, Map.of("status", "Niet van toepassing", "note", "Geen accounts"));
            assertThat(returned.answer(TABLE)).contains(Answer.notApplicable("Geen accounts"));
            assertThat(returned.kept()).containsExactly("Functie: IM\nRechten: lezen");
            assertThat(returned.codes()).containsExactly("form.answer-beside-status");
        }

        @Test
        void that_was_sent_leaves_no_room_for_rows_that_are_added() {
            Agreement sent = BEGUN.answer(TABLE, OPEN);
            Returned returned = Returned.after(sent, form -> form.plus(TABLE + "/joint#", Map.of("functie", "IM")));
            assertThat(returned.answer(TABLE)).contains(OPEN);
            assertThat(returned.kept()).containsExactly("IM");
        }

        @Test
        void that_was_cleared_makes_room_for_rows() {
            Agreement sent = BEGUN.answer(TABLE, Answer.notApplicable("Nog niet"));
            Returned returned = Returned.after(
                    sent,
                    form -> form.with(TABLE + "/joint", "status", "")
                            .with(TABLE + "/joint", "note", "")
                            .plus(TABLE + "/joint#", Map.of("functie", "IM", "rechten", "lezen")));
            assertThat(returned.answer(TABLE)).contains(ROWS);
            assertThat(returned.codes()).isEmpty();
        }
    }

    @Nested
    class A_row {
        @Test
        void that_is_missing_leaves_what_was_sent_and_says_so() {
            Agreement sent = with(Answer.text("Telefonisch"));
            Returned returned = Returned.after(sent, form -> form.without(WAY + "/joint"));
            assertThat(returned.agreement()).isEqualTo(sent);
            assertThat(returned.findings())
                    .containsExactly(
                            "warning form.row-missing at proces/proces.alerteren/proces.alerteren.wijze/joint");
        }

        @Test
        void that_was_copied_counts_once() {
            Returned returned = Returned.after(
                    BEGUN,
                    form -> form.with(WAY + "/joint", "answer", "Zo").plus(WAY + "/joint", Map.of("answer", "Zo")));
            assertThat(returned.answer(WAY)).contains(Answer.text("Zo"));
            assertThat(returned.codes()).isEmpty();
        }

        @Test
        void that_was_copied_counts_where_the_first_one_is_empty() {
            Returned returned = Returned.after(BEGUN, form -> form.plus(WAY + "/joint", Map.of("answer", "Zo")));
            assertThat(returned.answer(WAY)).contains(Answer.text("Zo"));
            assertThat(returned.codes()).isEmpty();
        }

        @Test
        void that_was_copied_and_changed_is_kept_and_said() {
            Returned returned = Returned.after(
                    BEGUN,
                    form -> form.with(WAY + "/joint", "answer", "Zo")
                            .plus(WAY + "/joint", Map.of("answer", "Anders", "owner", "Bob")));
            assertThat(returned.answer(WAY)).contains(Answer.text("Zo"));
            assertThat(returned.kept()).containsExactly("Antwoord: Anders\nTrekker: Bob");
            assertThat(returned.codes()).containsExactly("form.duplicate-row");
        }

        @Test
        void with_a_column_too_many_keeps_what_stands_in_it() {
            Returned returned = written(Map.of("answer", "Zo", "opmerking", "Let op"));
            assertThat(returned.answer(WAY)).contains(Answer.text("Zo"));
            assertThat(returned.kept()).containsExactly("Let op");
            assertThat(returned.codes()).containsExactly("form.unknown-column");
        }

        @Test
        void of_a_question_that_is_not_in_the_form_is_kept_and_said() {
            Returned returned =
                    Returned.after(BEGUN, form -> form.plus("proces.vervallen.vraag/joint", Map.of("answer", "Zo")));
            assertThat(returned.kept()).containsExactly("Zo");
            assertThat(returned.findings()).hasSize(1).first().asString().startsWith("warning form.unknown-row at R");
        }
    }

    @Test
    void characters_that_no_text_can_hold_become_visible() {
        Returned returned = written(Map.of("answer", "piep\u0007 en half \uD800 paar"));
        assertThat(returned.answer(WAY)).contains(Answer.text("piep\\u0007 en half \\ud800 paar"));
        assertThat(returned.codes()).containsExactly("form.control-characters");
    }

    @Test
    void findings_stand_in_the_order_of_the_file() {
        Returned returned = Returned.after(
                TestAgreements.full(),
                form -> form.with("@validity.from", "value", "morgen")
                        .with(WAY + "/joint", "answer", "")
                        .without("@status")
                        .plus("@signatories", Map.of("name", "Dirk")));
        assertThat(returned.codes())
                .containsExactly("form.wrong-date", "form.cleared", "form.row-incomplete", "form.row-missing");
    }
}
