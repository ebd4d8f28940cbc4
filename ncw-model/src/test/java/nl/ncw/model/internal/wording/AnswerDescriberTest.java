package nl.ncw.model.internal.wording;

import static nl.ncw.fixture.CatalogueParts.option;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerValue.Row;
import nl.ncw.model.agreement.AnswerValue.Tick;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.question.ChecklistQuestion;
import nl.ncw.model.question.MatrixColumn;
import nl.ncw.model.question.MatrixQuestion;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.Voice;
import nl.ncw.model.question.Voicing;
import org.junit.jupiter.api.Test;

class AnswerDescriberTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Test
    void text_to_keep_has_days_that_later_versions_can_read() {
        Answer day = Answer.date(LocalDate.of(2026, 3, 1));
        assertThat(AnswerDescriber.kept(day, Optional.empty())).isEqualTo("2026-03-01");
        assertThat(AnswerDescriber.of(day, Optional.empty(), DUTCH)).isEqualTo("1 maart 2026");
    }

    private static final SafetyRegion UTRECHT = new SafetyRegion("VR09", "Utrecht");

    @Test
    void a_text_is_given_as_it_is() {
        assertThat(words(Answer.text("Bel.\nEn mail."))).isEqualTo("Bel.\nEn mail.");
    }

    @Test
    void a_choice_without_its_question_goes_by_its_id() {
        assertThat(words(Answer.choice("rood"))).isEqualTo("rood");
    }

    @Test
    void a_choice_has_the_label_of_its_question() {
        assertThat(AnswerDescriber.of(Answer.choice("rood"), Optional.of(question()), DUTCH))
                .isEqualTo("Rood");
    }

    @Test
    void a_checklist_has_a_line_for_each_item_with_its_note() {
        assertThat(words(Answer.checklist(Tick.arranged("a", "Ja"), Tick.notArranged("b", ""))))
                .isEqualTo("a: geregeld; Ja\nb: niet geregeld");
    }

    @Test
    void an_item_of_the_parties_own_is_not_taken_for_one_of_the_list() {
        Answer answer = Answer.checklist(Tick.arranged("rood", ""), Tick.added("rood", ""));
        assertThat(AnswerDescriber.of(answer, Optional.of(question()), DUTCH))
                .isEqualTo("Rood: geregeld\nrood: geregeld");
    }

    @Test
    void a_table_has_a_line_for_each_row() {
        assertThat(words(Answer.table(Row.of(Map.of("a", "1", "b", "2")), Row.of(Map.of("a", "3")))))
                .isEqualTo("a: 1; b: 2\na: 3");
    }

    @Test
    void a_column_of_a_matrix_is_not_taken_for_a_row_with_its_id() {
        Question question = new MatrixQuestion(
                CatalogueParts.header("a.b.c", Voicing.JOINT, Obligation.REQUIRED),
                List.of(option("partner", "Rij")),
                List.of(new MatrixColumn(option("partner", "Kolom"), Voice.PARTNER)),
                Map.of());

        assertThat(AnswerDescriber.of(
                        Answer.matrix(Map.of("partner", Row.of(Map.of("partner", "x")))), Optional.of(question), DUTCH))
                .isEqualTo("Rij – Kolom: x");
    }

    @Test
    void a_matrix_has_a_line_for_each_row_that_begins_with_its_label() {
        assertThat(words(Answer.matrix(Map.of("x", Row.of(Map.of("a", "1")), "y", Row.of(Map.of("a", "2"))))))
                .isEqualTo("x – a: 1\ny – a: 2");
    }

    @Test
    void a_matrix_has_its_rows_and_columns_in_the_order_of_the_form() {
        Question question = new MatrixQuestion(
                CatalogueParts.header("a.b.c", Voicing.JOINT, Obligation.REQUIRED),
                List.of(option("tactisch", "Tactisch"), option("strategisch", "Strategisch")),
                List.of(
                        new MatrixColumn(option("region", "Regio"), Voice.REGION),
                        new MatrixColumn(option("partner", "Partner"), Voice.PARTNER)),
                Map.of());
        Row row = Row.of(Map.of("partner", "p", "region", "r", "a", "oud"));

        assertThat(AnswerDescriber.of(
                        Answer.matrix(Map.of("strategisch", row, "tactisch", row)), Optional.of(question), DUTCH))
                .isEqualTo("Tactisch – Regio: r; Partner: p; a: oud\nStrategisch – Regio: r; Partner: p; a: oud");
    }

    @Test
    void regions_have_a_line_each() {
        assertThat(words(Answer.regions(UTRECHT, new SafetyRegion("VR19", "Zeeland"))))
                .isEqualTo("Utrecht (VR09)\nZeeland (VR19)");
    }

    @Test
    void contacts_have_a_line_each_with_what_is_known_of_them() {
        Contact known = Contact.named("Jansen")
                .as("IM", "VRU")
                .reachedAt("030-1", "j@vru.nl")
                .forRegion(UTRECHT);
        assertThat(words(Answer.contacts(known, Contact.named("Smit"))))
                .isEqualTo("Jansen, IM, VRU, 030-1, j@vru.nl, Utrecht (VR09)\nSmit");
    }

    @Test
    void what_does_not_apply_has_its_reason() {
        assertThat(words(Answer.notApplicable("geen meldkamer"))).isEqualTo("Niet van toepassing: geen meldkamer");
    }

    @Test
    void an_open_point_says_who_does_what_by_when() {
        assertThat(words(Answer.toBeSettled("Bellen", "Smit", LocalDate.of(2026, 3, 1))))
                .isEqualTo("Nog af te spreken: Bellen; trekker: Smit; uiterlijk: 1 maart 2026");
    }

    @Test
    void what_an_open_point_does_not_say_is_a_dash() {
        assertThat(words(new Answer.ToBeSettled("Bellen", " ", Optional.empty())))
                .isEqualTo("Nog af te spreken: Bellen; trekker: –; uiterlijk: –");
    }

    @Test
    void is_in_the_language_asked_for() {
        assertThat(AnswerDescriber.of(Answer.notApplicable("no"), Optional.empty(), Locale.ENGLISH))
                .isEqualTo("Does not apply: no");
    }

    private static String words(Answer answer) {
        return AnswerDescriber.of(answer, Optional.empty(), DUTCH);
    }

    private static Question question() {
        return new ChecklistQuestion(
                CatalogueParts.header("a.b.c", Voicing.JOINT, Obligation.REQUIRED),
                List.of(option("rood", "Rood")),
                true);
    }
}
