package nl.ncw.model.merge;

import static nl.ncw.fixture.SampleAgreement.WIJZE;
import static nl.ncw.fixture.SampleAgreement.draft;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.SafetyRegion;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Answers that consist of rows, in which several copies changed rows. */
class JoinedRowsTest {
    private static final Answer SENT = table("a=1 b=1", "a=2 b=2", "a=3 b=3");

    private static Answer table(String... rows) {
        return Answer.table(Stream.of(rows).map(JoinedRowsTest::row).toArray(AnswerValue.Row[]::new));
    }

    private static AnswerValue.Row row(String cells) {
        Map<String, String> texts = Stream.of(cells.split(" "))
                .map(cell -> cell.split("="))
                .collect(Collectors.toMap(cell -> cell[0], cell -> cell[1]));
        return AnswerValue.Row.of(texts);
    }

    private static AgreementMerge merge(Answer sent, Answer region, Answer partner) {
        Agreement base = draft().answer(WIJZE, sent);
        return AgreementMerge.of(base, base.answer(WIJZE, region), base.answer(WIJZE, partner));
    }

    private static AgreementMerge mergeUnsent(Answer region, Answer partner) {
        return AgreementMerge.of(draft(), draft().answer(WIJZE, region), draft().answer(WIJZE, partner));
    }

    private static Answer merged(Answer sent, Answer region, Answer partner) {
        return merge(sent, region, partner)
                .result()
                .orElseThrow()
                .settled()
                .answers()
                .get(WIJZE);
    }

    @Nested
    class Of_a_table {
        @Test
        void that_both_parties_added_stand_behind_one_another_first_those_of_the_region() {
            assertThat(merged(
                            SENT,
                            table("a=1 b=1", "a=2 b=2", "a=3 b=3", "a=R"),
                            table("a=1 b=1", "a=2 b=2", "a=3 b=3", "a=P", "a=Q")))
                    .isEqualTo(table("a=1 b=1", "a=2 b=2", "a=3 b=3", "a=R", "a=P", "a=Q"));
        }

        @Test
        void that_were_added_in_between_stay_behind_the_row_that_they_follow() {
            assertThat(merged(
                            SENT,
                            table("a=R", "a=1 b=1", "a=2 b=2", "a=3 b=3"),
                            table("a=1 b=1", "a=P", "a=2 b=2", "a=3 b=3")))
                    .isEqualTo(table("a=R", "a=1 b=1", "a=P", "a=2 b=2", "a=3 b=3"));
        }

        @Test
        void are_each_taken_from_the_party_that_changed_or_removed_them() {
            assertThat(merged(SENT, table("a=1 b=R", "a=2 b=2", "a=3 b=3", "a=4"), table("a=1 b=1", "a=2 b=2")))
                    .isEqualTo(table("a=1 b=R", "a=2 b=2", "a=4"));
        }

        @Test
        void that_both_added_alike_are_there_once() {
            Answer region = table("a=1 b=1", "a=2 b=2", "a=3 b=3", "a=N", "a=R");
            Answer partner = table("a=1 b=1", "a=2 b=2", "a=3 b=3", "a=P", "a=N ");
            assertThat(merged(SENT, region, partner))
                    .isEqualTo(table("a=1 b=1", "a=2 b=2", "a=3 b=3", "a=N", "a=R", "a=P"));
        }

        @Test
        void that_both_changed_alike_are_changed_so() {
            Answer both = table("a=1 b=1", "a=2 b=derde", "a=3 b=3");
            AgreementMerge merge = merge(SENT, both, both);
            assertThat(merge.conflicts()).isEmpty();
            assertThat(merge.joinedRows()).isEmpty();
            assertThat(merged(SENT, table("a=1 b=1", "a=2 b=derde", "a=3 b=3", "a=R"), both))
                    .isEqualTo(table("a=1 b=1", "a=2 b=derde", "a=3 b=3", "a=R"));
        }

        @Test
        void that_both_parties_filled_in_where_nothing_was_sent_are_all_there() {
            assertThat(merged(Answer.toBeSettled("", ""), table("a=R"), table("a=P")))
                    .isEqualTo(table("a=R", "a=P"));
        }

        @Test
        void are_told_as_joined() {
            AgreementMerge merge = merge(SENT, table("a=1 b=1", "a=2 b=2", "a=3 b=R"), table("a=2 b=2", "a=3 b=3"));
            assertThat(merge.joinedRows()).containsOnlyKeys(new AgreementPath.OfAnswer(WIJZE));
        }

        @Test
        void that_both_changed_differently_are_a_conflict_about_the_answer() {
            assertConflict(table("a=1 b=R", "a=2 b=2", "a=3 b=3"), table("a=1 b=P", "a=2 b=2", "a=3 b=3"));
        }

        @Test
        void that_one_changed_and_the_other_removed_are_a_conflict() {
            assertConflict(table("a=1 b=R", "a=2 b=2", "a=3 b=3"), table("a=2 b=2", "a=3 b=3"));
        }

        @Test
        void that_one_put_in_another_order_are_a_conflict() {
            assertConflict(table("a=2 b=2", "a=1 b=1", "a=3 b=3"), table("a=1 b=1", "a=2 b=2", "a=3 b=3", "a=P"));
        }

        @Test
        void of_which_none_would_be_left_are_a_conflict() {
            assertThat(merge(table("a=1", "a=2"), table("a=1"), table("a=2")).conflicts())
                    .hasSize(1);
        }

        private void assertConflict(Answer region, Answer partner) {
            assertThat(merge(SENT, region, partner).conflicts())
                    .extracting(conflict -> conflict.path().toString())
                    .containsExactly(WIJZE.toString());
        }
    }

    @Nested
    class With_an_identity {
        @Test
        void are_the_same_contact_by_name() {
            Contact jansen = Contact.named("Jansen");
            assertThat(merged(
                            Answer.contacts(jansen),
                            Answer.contacts(jansen.reachedAt("1", ""), Contact.named("Smit")),
                            Answer.contacts(Contact.named("Bakker"), jansen)))
                    .isEqualTo(
                            Answer.contacts(Contact.named("Bakker"), jansen.reachedAt("1", ""), Contact.named("Smit")));
        }

        @Test
        void that_both_added_differently_are_a_conflict() {
            Contact jansen = Contact.named("Jansen");
            assertThat(merge(
                                    Answer.notApplicable(""),
                                    Answer.contacts(jansen.reachedAt("1", "")),
                                    Answer.contacts(jansen.reachedAt("2", "")))
                            .conflicts())
                    .hasSize(1);
        }

        @Test
        void are_regions_and_ticks_and_rows_of_a_matrix() {
            SafetyRegion utrecht = new SafetyRegion("VR09", "Utrecht");
            SafetyRegion zeeland = new SafetyRegion("VR19", "Zeeland");
            SafetyRegion flevoland = new SafetyRegion("VR25", "Flevoland");
            assertThat(merged(
                            Answer.regions(utrecht),
                            Answer.regions(utrecht, zeeland),
                            Answer.regions(utrecht, flevoland)))
                    .isEqualTo(Answer.regions(utrecht, zeeland, flevoland));
            AnswerValue.Tick power = AnswerValue.Tick.arranged("stroom", "");
            AnswerValue.Tick water = AnswerValue.Tick.arranged("water", "");
            assertThat(merged(
                            Answer.checklist(power),
                            Answer.checklist(AnswerValue.Tick.notArranged("stroom", "later")),
                            Answer.checklist(power, water)))
                    .isEqualTo(Answer.checklist(AnswerValue.Tick.notArranged("stroom", "later"), water));
            assertThat(merged(
                            Answer.matrix(Map.of("x", row("a=1"))),
                            Answer.matrix(Map.of("x", row("a=1"), "y", row("a=2"))),
                            Answer.matrix(Map.of("x", row("a=3")))))
                    .isEqualTo(Answer.matrix(Map.of("x", row("a=3"), "y", row("a=2"))));
        }
    }

    @Nested
    class Of_a_matrix {
        @Test
        void have_the_cells_that_each_party_filled_in_for_itself() {
            assertThat(mergeUnsent(
                                    Answer.matrix(Map.of("x", row("region=ROT"), "y", row("region=BT"))),
                                    Answer.matrix(Map.of("x", row("partner=WOT"))))
                            .result()
                            .orElseThrow()
                            .settled()
                            .answers()
                            .get(WIJZE))
                    .isEqualTo(Answer.matrix(Map.of("x", row("region=ROT partner=WOT"), "y", row("region=BT"))));
        }

        @Test
        void have_the_cells_that_each_party_changed() {
            assertThat(merged(
                            Answer.matrix(Map.of("x", row("region=ROT partner=WOT"))),
                            Answer.matrix(Map.of("x", row("region=CoPI partner=WOT"))),
                            Answer.matrix(Map.of("x", row("region=ROT partner=WAT")))))
                    .isEqualTo(Answer.matrix(Map.of("x", row("region=CoPI partner=WAT"))));
        }

        @Test
        void are_a_conflict_if_both_parties_filled_in_the_same_cell() {
            assertThat(mergeUnsent(
                                    Answer.matrix(Map.of("x", row("region=ROT"))),
                                    Answer.matrix(Map.of("x", row("region=BT partner=WOT"))))
                            .conflicts())
                    .hasSize(1);
        }
    }

    @Nested
    class Of_an_answer_of_another_kind {
        @Test
        void are_a_conflict() {
            assertThat(merge(SENT, Answer.text("Zie bijlage."), table("a=1 b=1"))
                            .conflicts())
                    .hasSize(1);
            assertThat(merge(SENT, Answer.notApplicable(""), table("a=1 b=1")).conflicts())
                    .hasSize(1);
            assertThat(merge(Answer.choices("a"), Answer.choices("a", "b"), Answer.choices("a", "c"))
                            .conflicts())
                    .hasSize(1);
        }
    }

    @Test
    void of_three_copies_are_all_there_whatever_the_order_of_the_copies() {
        Agreement base = draft().answer(WIJZE, table("a=1"));
        Map<CopyName, Agreement> copies = Map.of(
                CopyName.of("Politie"),
                base.answer(WIJZE, table("a=1", "a=P")),
                CopyName.of("Defensie"),
                base.answer(WIJZE, table("a=1", "a=D")),
                CopyName.REGION,
                base.answer(WIJZE, table("a=1", "a=R")));
        assertThat(AgreementMerge.of(base, copies)
                        .result()
                        .orElseThrow()
                        .settled()
                        .answers())
                .containsEntry(WIJZE, table("a=1", "a=R", "a=D", "a=P"));
    }
}
