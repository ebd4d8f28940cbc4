package nl.ncw.export.internal.form.reading;

import static nl.ncw.export.internal.form.reading.Returned.TABLE;
import static nl.ncw.export.internal.form.reading.Returned.WAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that go on in the rows below. */
class ContinuationRowsTest {
    private static final String SENT =
            "Eerst bellen we de meldkamer. Daarna komt het crisisteam bijeen in het provinciehuis.";

    /** Reads a form in which the text of a cell came back in two rows. */
    private static Returned inTwo(Agreement sent, String row, String column, String first, String second) {
        return Returned.after(
                sent,
                form -> form.with(row, column, first).changed(rows -> {
                    int index = 0;
                    while (!rows.get(index).id().toString().equals(row)) {
                        index++;
                    }
                    rows.add(
                            index + 1,
                            ReturnedForm.row("P", rows.get(index).id().next(), Map.of(column, second)));
                    return rows;
                }));
    }

    /** The answer to a question that was sent in pieces and came back in these. */
    private static Answer returned(String sent, String... pieces) {
        Agreement agreement = TestAgreements.begun().answer(WAY, Answer.text(sent));
        return Returned.after(
                        agreement,
                        form -> form.changed(rows -> {
                            List<ReturnedRow> changed = new ArrayList<>();
                            for (ReturnedRow row : rows) {
                                if (row.id().toString().equals(WAY + "/joint")) {
                                    changed.add(ReturnedForm.with(row, "answer", pieces[0]));
                                    for (int i = 1; i < pieces.length; i++) {
                                        changed.add(ReturnedForm.row(
                                                "P" + i, row.id().next(), Map.of("answer", pieces[i])));
                                    }
                                } else {
                                    changed.add(row);
                                }
                            }
                            return changed;
                        }))
                .answer(WAY)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"10, 40", "29, 30", "1, 84", "30, 31"})
    void pieces_as_they_were_sent_are_the_text_as_it_was_sent(int first, int second) {
        assertThat(returned(SENT, SENT.substring(0, first), SENT.substring(first, second), SENT.substring(second)))
                .isEqualTo(Answer.text(SENT));
    }

    @Test
    void a_piece_that_was_changed_elsewhere_joins_where_it_joined() {
        assertThat(returned(SENT, "Dus " + SENT.substring(0, 46), SENT.substring(46)))
                .isEqualTo(Answer.text("Dus " + SENT));
    }

    @Test
    void a_line_feed_parts_what_was_written_at_the_end_of_a_piece_from_the_next() {
        assertThat(returned(SENT, "Eerst mailen.", SENT.substring(30)))
                .isEqualTo(Answer.text("Eerst mailen.\n" + SENT.substring(30)));
    }

    @Test
    void white_space_at_the_seam_parts_enough() {
        assertThat(returned(SENT, "Eerst mailen. ", SENT.substring(30)))
                .isEqualTo(Answer.text("Eerst mailen. " + SENT.substring(30)));
    }

    @Test
    void an_empty_piece_counts_for_nothing() {
        assertThat(returned(SENT, SENT.substring(0, 30), "", SENT.substring(30)))
                .isEqualTo(Answer.text(SENT));
    }

    @Test
    void a_piece_whose_beginning_is_gone_is_the_text() {
        Agreement agreement = TestAgreements.begun().answer(WAY, Answer.text(SENT));
        Returned returned = Returned.after(
                agreement,
                form -> form.without(WAY + "/joint").plus("+" + WAY + "/joint", Map.of("answer", "Daarna bijeen.")));
        assertThat(returned.answer(WAY)).contains(Answer.text("Daarna bijeen."));
    }

    @Test
    void a_field_goes_on_as_it_was_sent() {
        Agreement full = TestAgreements.full();
        String name = full.partner().orElseThrow().name();
        Returned returned = inTwo(full, "@partner.name", "value", name.substring(0, 3), name.substring(3));
        assertThat(returned.agreement()).isEqualTo(full);
    }

    @Test
    void a_row_about_the_agreement_goes_on_as_it_was_sent() {
        Agreement full = TestAgreements.full();
        String change = full.revisions().get(0).change();
        Returned returned = inTwo(full, "@revisions", "change", change.substring(0, 3), change.substring(3));
        assertThat(returned.agreement()).isEqualTo(full);
    }

    @Test
    void a_text_that_only_goes_on_stands_where_it_goes_on() {
        Returned returned = inTwo(
                TestAgreements.begun().answer(WAY, Answer.toBeSettled("Bellen", "Anna")),
                WAY + "/joint",
                "due",
                "",
                "ooit");
        assertThat(returned.findings()).containsExactly("error form.wrong-date at P:due");
    }

    @Test
    void tabs_that_came_back_as_spaces_are_tabs() {
        assertThat(returned("eerst\tbellen", "eerst bellen")).isEqualTo(Answer.text("eerst\tbellen"));
        assertThat(returned("eerst\tbellen", "daarna bellen")).isEqualTo(Answer.text("daarna bellen"));
    }

    @Test
    void a_space_that_came_back_as_a_tab_is_a_tab() {
        assertThat(returned("eerst bellen", "eerst\tbellen")).isEqualTo(Answer.text("eerst\tbellen"));
    }

    @Test
    void the_rows_of_a_table_go_on_by_themselves() {
        Agreement agreement = TestAgreements.begun()
                .answer(TABLE, Answer.table(AnswerValue.Row.of(Map.of("functie", "IM", "rechten", SENT + SENT))));
        Returned returned = Returned.after(
                agreement,
                form -> form.with(TABLE + "/joint#", "rechten", SENT).changed(rows -> {
                    int index = rows.indexOf(rows.stream()
                            .filter(row -> row.text("functie").equals("IM"))
                            .findFirst()
                            .orElseThrow());
                    rows.add(
                            index + 1,
                            ReturnedForm.row("P", rows.get(index).id().next(), Map.of("rechten", SENT)));
                    return rows;
                }));
        assertThat(returned.agreement()).isEqualTo(agreement);
    }
}
