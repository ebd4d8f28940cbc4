package nl.ncw.export.internal.form.reading;

import static nl.ncw.export.internal.form.reading.Returned.CHECKLIST;
import static nl.ncw.export.internal.form.reading.Returned.CONTACTS;
import static nl.ncw.export.internal.form.reading.Returned.MATRIX;
import static nl.ncw.export.internal.form.reading.Returned.TABLE;
import static nl.ncw.export.internal.form.reading.Returned.after;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.export.TestAgreements;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.AnswerValue.Tick;
import nl.ncw.model.agreement.PartyContact;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.SafetyRegion;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How rows become what they stand for. */
class TableReaderTest {
    private static final Agreement BEGUN = TestAgreements.begun();
    private static final String ROW = TABLE + "/joint#";
    private static final String ITEM = CHECKLIST + "/joint#";

    private static AnswerValue.Row row(String function, String rights) {
        return AnswerValue.Row.of(Map.of("functie", function, "rechten", rights));
    }

    private static AnswerValue table(AnswerValue.Row... rows) {
        return new AnswerValue.Table(List.of(rows));
    }

    @Nested
    class Rows_of_a_table {
        private static final Agreement SENT =
                BEGUN.answer(TABLE, Answer.table(row("IM", "lezen"), row("CoPI", "schrijven")));

        @Test
        void are_added_at_the_end() {
            assertThat(after(SENT, form -> form.plus(ROW, Map.of("functie", "Liaison")))
                            .value(TABLE))
                    .isEqualTo(table(
                            row("IM", "lezen"),
                            row("CoPI", "schrijven"),
                            AnswerValue.Row.of(Map.of("functie", "Liaison"))));
        }

        @Test
        void are_changed_where_they_stand() {
            assertThat(after(SENT, form -> form.with(ROW, "rechten", "alles")).value(TABLE))
                    .isEqualTo(table(row("IM", "alles"), row("CoPI", "schrijven")));
        }

        @Test
        void take_the_order_in_which_they_come_back() {
            Returned returned = after(
                    SENT,
                    form -> form.changed(rows -> {
                        Collections.reverse(rows);
                        return rows;
                    }));
            assertThat(returned.value(TABLE)).isEqualTo(table(row("CoPI", "schrijven"), row("IM", "lezen")));
            assertThat(returned.codes()).isEmpty();
        }

        @Test
        void that_were_deleted_are_gone_and_said() {
            Returned returned =
                    after(SENT, form -> form.without(row -> row.text("functie").equals("IM")));
            assertThat(returned.value(TABLE)).isEqualTo(table(row("CoPI", "schrijven")));
            assertThat(returned.codes()).containsExactly("form.rows-removed");
            assertThat(returned.messages().get(0)).contains("IM, lezen").doesNotContain("CoPI");
        }

        @Test
        void that_were_deleted_are_said_without_their_blank_cells() {
            Agreement sent = BEGUN.answer(TABLE, Answer.table(row("IM", "lezen"), row("CoPI", "")));
            Returned returned =
                    after(sent, form -> form.without(row -> row.text("functie").equals("CoPI")));
            assertThat(returned.messages().get(0)).contains(": CoPI. ");
        }

        @Test
        void that_were_all_emptied_leave_no_answer() {
            Returned returned = after(SENT, form -> form.without(row -> !row.isBlank("functie")));
            assertThat(returned.answer(TABLE)).isEmpty();
            assertThat(returned.codes()).contains("form.rows-removed");
        }

        @Test
        void of_which_none_came_back_stay_as_they_were_sent() {
            Returned returned = after(SENT, form -> form.without(ROW));
            assertThat(returned.agreement()).isEqualTo(SENT);
            assertThat(returned.codes()).containsExactly("form.row-missing");
        }

        @Test
        void that_are_missing_with_the_row_of_their_answer_are_said_once() {
            Returned returned = after(SENT, form -> form.without(ROW).without(TABLE + "/joint"));
            assertThat(returned.agreement()).isEqualTo(SENT);
            assertThat(returned.codes()).containsExactly("form.row-missing");
        }

        @Test
        void count_without_the_row_of_their_answer() {
            Returned returned =
                    after(SENT, form -> form.without(TABLE + "/joint").with(ROW, "rechten", "alles"));
            assertThat(returned.value(TABLE)).isEqualTo(table(row("IM", "alles"), row("CoPI", "schrijven")));
            assertThat(returned.codes()).containsExactly("form.row-missing");
        }

        @Test
        void keep_what_stands_in_a_column_that_the_question_has_not() {
            Agreement sent = BEGUN.answer(
                    TABLE, Answer.table(AnswerValue.Row.of(Map.of("oude kolom", "x")), row("IM", "lezen")));
            assertThat(after(sent, form -> form.with(ROW, "rechten", "alles")).value(TABLE))
                    .isEqualTo(table(
                            AnswerValue.Row.of(Map.of("oude kolom", "x", "rechten", "alles")), row("IM", "lezen")));
        }

        @Test
        void say_where_something_stands_that_belongs_nowhere() {
            Returned returned = after(SENT, form -> form.with(ROW, "opmerking", "Let op"));
            assertThat(returned.kept()).containsExactly("Let op");
            assertThat(returned.codes()).containsExactly("form.unknown-column");
        }

        @Test
        void say_so_even_if_the_question_does_not_apply() {
            Returned returned = after(
                    BEGUN.answer(TABLE, Answer.notApplicable("Geen accounts")),
                    form -> form.with(ROW, "opmerking", "Let op"));
            assertThat(returned.kept()).containsExactly("Let op");
            assertThat(returned.codes()).containsExactly("form.unknown-column");
        }
    }

    @Nested
    class Items_of_a_checklist {
        private static final Agreement SENT = BEGUN.answer(
                CHECKLIST,
                Answer.checklist(
                        Tick.added("Eigen", "n1"),
                        Tick.notArranged("piketauto", "n2"),
                        Tick.arranged("piketregeling", "n3")));

        @Test
        void keep_the_order_in_which_they_were_sent() {
            assertThat(after(SENT, form -> form.with(ITEM + "piketauto", "note", "anders"))
                            .value(CHECKLIST))
                    .isEqualTo(new AnswerValue.Checklist(List.of(
                            Tick.added("Eigen", "n1"),
                            Tick.notArranged("piketauto", "anders"),
                            Tick.arranged("piketregeling", "n3"))));
        }

        @Test
        void that_are_new_stand_behind_those_that_were_sent() {
            Returned returned = after(
                    SENT,
                    form -> form.with(ITEM + "beslissingsbevoegdheid", "arranged", "ja")
                            .plus(ITEM, Map.of("item", "Nog een", "arranged", "nee", "note", "later")));
            assertThat(((AnswerValue.Checklist) returned.value(CHECKLIST)).ticks())
                    .endsWith(Tick.arranged("beslissingsbevoegdheid", ""), new Tick("Nog een", true, false, "later"))
                    .hasSize(5);
        }

        @Test
        void may_stand_in_any_order() {
            assertThat(after(
                                    SENT,
                                    form -> form.changed(rows -> {
                                        Collections.reverse(rows);
                                        return rows;
                                    }))
                            .agreement())
                    .isEqualTo(SENT);
        }

        @Test
        void with_a_note_alone_are_not_arranged_and_that_is_said() {
            Returned returned = after(BEGUN, form -> form.with(ITEM + "piketauto", "note", "Wie?"));
            assertThat(returned.answer(CHECKLIST)).contains(Answer.checklist(Tick.notArranged("piketauto", "Wie?")));
            assertThat(returned.codes()).containsExactly("form.arranged-assumed");
        }

        @Test
        void with_neither_yes_nor_no_stay_as_they_were_sent() {
            Returned returned = after(SENT, form -> form.with(ITEM + "piketregeling", "arranged", "bijna"));
            assertThat(returned.answer(CHECKLIST))
                    .isEqualTo(Optional.of(SENT.answers().values().iterator().next()));
            assertThat(returned.kept()).containsExactly("bijna");
            assertThat(returned.codes()).containsExactly("form.unknown-choice");
        }

        @Test
        void that_were_emptied_are_gone_and_said() {
            Returned returned = after(
                    SENT, form -> form.with(ITEM + "piketauto", "arranged", "").with(ITEM + "piketauto", "note", ""));
            assertThat(((AnswerValue.Checklist) returned.value(CHECKLIST)).ticks())
                    .hasSize(2);
            assertThat(returned.codes()).containsExactly("form.rows-removed");
        }

        @Test
        void whose_name_was_written_over_keep_what_was_written() {
            Returned returned = after(BEGUN, form -> form.with(ITEM + "piketauto", "item", "Piketfiets"));
            assertThat(returned.kept()).containsExactly("Piketfiets");
            assertThat(returned.codes()).containsExactly("form.not-writable");
        }

        @Test
        void whose_name_became_that_of_another_keep_what_was_written() {
            Returned returned = after(BEGUN, form -> form.with(ITEM + "piketauto", "item", "piketregeling"));
            assertThat(returned.kept()).containsExactly("piketregeling");
            assertThat(returned.codes()).containsExactly("form.not-writable");
        }

        @Test
        void keep_a_blank_note_as_it_was_sent() {
            Agreement sent = BEGUN.answer(CHECKLIST, Answer.checklist(Tick.arranged("piketauto", " ")));
            assertThat(after(sent, form -> form).agreement()).isEqualTo(sent);
        }

        @Test
        void may_be_named_in_another_language() {
            assertThat(after(BEGUN, form -> form.with(ITEM + "piketauto", "item", "ON-CALL DUTY  VEHICLE (piketauto)"))
                            .codes())
                    .isEmpty();
        }

        @Test
        void that_lost_their_identity_are_known_by_their_name() {
            Returned returned = after(
                    BEGUN,
                    form -> form.without(ITEM + "piketauto").plus(ITEM, Map.of("item", "piketauto", "arranged", "ja")));
            assertThat(returned.answer(CHECKLIST)).contains(Answer.checklist(Tick.arranged("piketauto", "")));
        }

        @Test
        void are_known_by_their_name_unless_they_came_back_themselves() {
            Returned returned =
                    after(BEGUN, form -> form.plus(ITEM, Map.of("item", "piketauto", "arranged", "ja", "note", "")));
            assertThat(returned.answer(CHECKLIST)).contains(Answer.checklist(new Tick("piketauto", true, true, "")));
        }

        @Test
        void of_the_parties_may_have_a_name_alone() {
            Returned returned = after(BEGUN, form -> form.plus(ITEM, Map.of("item", "Piketfiets")));
            assertThat(returned.answer(CHECKLIST)).contains(Answer.checklist(new Tick("Piketfiets", true, false, "")));
            assertThat(returned.codes()).containsExactly("form.arranged-assumed");
        }

        @Test
        void of_the_parties_may_get_another_name() {
            assertThat(((AnswerValue.Checklist) after(SENT, form -> form.with(ITEM, "item", "Ander"))
                                    .value(CHECKLIST))
                            .ticks())
                    .startsWith(Tick.added("Ander", "n1"));
        }

        @Test
        void of_the_parties_give_up_their_name_to_the_row_that_took_it() {
            Agreement sent =
                    BEGUN.answer(CHECKLIST, Answer.checklist(Tick.added("Eigen", "n1"), Tick.added("Ander", "n2")));
            Returned returned = after(
                    sent,
                    form -> form.changed(rows -> rows.stream()
                            .map(row -> switch (row.text("item")) {
                                case "Eigen" -> ReturnedForm.with(row, "item", "Ander");
                                case "Ander" -> ReturnedForm.with(row, "item", "");
                                default -> row;
                            })
                            .toList()));
            assertThat(returned.answer(CHECKLIST)).contains(Answer.checklist(Tick.added("Ander", "n1")));
            assertThat(returned.codes()).containsExactly("form.row-incomplete");
        }

        @Test
        void of_the_parties_need_a_name() {
            Returned returned = after(BEGUN, form -> form.plus(ITEM, Map.of("arranged", "ja", "note", "Wat?")));
            assertThat(returned.answer(CHECKLIST)).isEmpty();
            assertThat(returned.kept()).containsExactly("Geregeld: ja\nAfspraak: Wat?");
            assertThat(returned.messages()).singleElement().asString().contains("In deze rij ontbreekt: Voorziening.");
        }

        @Test
        void of_the_parties_have_one_row_each() {
            Returned returned =
                    after(SENT, form -> form.plus(ITEM, Map.of("item", "Eigen", "arranged", "nee", "note", "anders")));
            assertThat(returned.answer(CHECKLIST))
                    .isEqualTo(after(SENT, form -> form).answer(CHECKLIST));
            assertThat(returned.kept()).hasSize(1);
            assertThat(returned.codes()).containsExactly("form.duplicate-entry");
        }

        @Test
        void that_were_copied_count_once() {
            Returned returned =
                    after(SENT, form -> form.plus(ITEM + "piketauto", Map.of("arranged", "ja", "note", "anders")));
            assertThat(returned.agreement().answers()).isEqualTo(SENT.answers());
            assertThat(returned.kept()).containsExactly("Geregeld: ja\nAfspraak: anders");
            assertThat(returned.codes()).containsExactly("form.duplicate-row");
        }

        @Test
        void that_are_unknown_are_kept_and_said() {
            Returned returned = after(BEGUN, form -> form.plus(ITEM + "vervallen", Map.of("note", "Weg")));
            assertThat(returned.kept()).containsExactly("Weg");
            assertThat(returned.codes()).containsExactly("form.unknown-row");
        }
    }

    @Nested
    class Levels_of_a_matrix {
        private static final String LEVEL = MATRIX + "/joint#";

        @Test
        void are_filled_in_cell_by_cell() {
            assertThat(after(BEGUN, form -> form.with(LEVEL + "tactisch", "crisispartner", "Crisisteam"))
                            .answer(MATRIX))
                    .contains(Answer.matrix(
                            Map.of("tactisch", AnswerValue.Row.of(Map.of("crisispartner", "Crisisteam")))));
        }

        @Test
        void cannot_be_added() {
            Returned returned =
                    after(BEGUN, form -> form.plus(LEVEL, Map.of("row", "Mondiaal", "crisispartner", "Iedereen")));
            assertThat(returned.answer(MATRIX)).isEmpty();
            assertThat(returned.kept()).containsExactly("Niveau: Mondiaal\nCrisispartner: Iedereen");
            assertThat(returned.codes()).containsExactly("form.unknown-row");
        }

        @Test
        void that_only_the_answer_has_stay() {
            Agreement sent =
                    BEGUN.answer(MATRIX, Answer.matrix(Map.of("oud", AnswerValue.Row.of(Map.of("oude kolom", "x")))));
            assertThat(after(sent, form -> form.with(LEVEL + "oud", "crisispartner", "y"))
                            .answer(MATRIX))
                    .contains(Answer.matrix(
                            Map.of("oud", AnswerValue.Row.of(Map.of("oude kolom", "x", "crisispartner", "y")))));
        }
    }

    @Nested
    class A_contact {
        private static final String CONTACT = CONTACTS + "/joint#";

        private static Returned added(Map<String, String> cells) {
            return after(BEGUN, form -> form.plus(CONTACT, cells));
        }

        @Test
        void has_a_name_and_what_else_is_known() {
            assertThat(added(Map.of(
                                    "name",
                                    "Anna",
                                    "function",
                                    "IM",
                                    "organisation",
                                    "Bureau",
                                    "telephone",
                                    "0612",
                                    "email",
                                    "a@b.nl"))
                            .answer(CONTACTS))
                    .contains(Answer.contacts(
                            Contact.named("Anna").as("IM", "Bureau").reachedAt("0612", "a@b.nl")));
        }

        @Test
        void without_a_name_is_a_desk_known_by_its_function() {
            Returned returned = added(Map.of("function", "Meldkamer", "organisation", "VRU", "telephone", "112"));
            assertThat(returned.answer(CONTACTS))
                    .contains(Answer.contacts(
                            Contact.named("Meldkamer").as("", "VRU").reachedAt("112", "")));
            assertThat(returned.codes()).containsExactly("form.name-assumed");
        }

        @Test
        void without_a_name_and_a_function_is_known_by_its_organisation() {
            assertThat(added(Map.of("organisation", "VRU", "telephone", "112")).answer(CONTACTS))
                    .contains(Answer.contacts(Contact.named("VRU").reachedAt("112", "")));
        }

        @Test
        void of_whom_only_a_number_is_known_is_kept_and_said() {
            Returned returned = added(Map.of("telephone", "112", "email", "x@y.nl"));
            assertThat(returned.answer(CONTACTS)).isEmpty();
            assertThat(returned.kept()).containsExactly("Telefoon: 112\nE-mail: x@y.nl");
            assertThat(returned.findings()).singleElement().asString().startsWith("error form.row-incomplete at R");
        }

        @Test
        void may_speak_for_a_region_where_that_was_not_asked() {
            assertThat(added(Map.of("name", "Anna", "region", "VR09")).answer(CONTACTS))
                    .contains(Answer.contacts(Contact.named("Anna").forRegion(SafetyRegions.byCode("VR09"))));
        }

        @Test
        void of_a_party_needs_that_party() {
            Returned returned =
                    after(BEGUN, form -> form.plus("@contacts", Map.of("name", "Anna", "telephone", "112")));
            assertThat(returned.agreement().contacts()).isEmpty();
            assertThat(returned.kept()).containsExactly("Naam: Anna\nTelefoon: 112");
            assertThat(returned.messages()).singleElement().asString().contains("In deze rij ontbreekt: Partij.");
        }

        @Test
        void of_a_party_is_added() {
            assertThat(after(BEGUN, form -> form.plus("@contacts", Map.of("party", "crisis partner", "name", "Anna")))
                            .agreement()
                            .contacts())
                    .containsExactly(new PartyContact(Party.PARTNER, Contact.named("Anna")));
        }

        @Test
        void of_a_party_unheard_of_is_kept_with_one_finding() {
            Returned returned =
                    after(BEGUN, form -> form.plus("@contacts", Map.of("party", "De derde", "name", "Anna")));
            assertThat(returned.kept()).containsExactly("Partij: De derde\nNaam: Anna");
            assertThat(returned.codes()).containsExactly("form.unknown-choice");
        }
    }

    @Nested
    class A_signatory {
        private static final Agreement SENT = BEGUN.withSignatory(
                Signatory.of(Party.REGION, "Bram", "Directeur").signed(LocalDate.of(2026, 2, 20)));

        @Test
        void signs_on_a_day() {
            assertThat(after(SENT, form -> form.with("@signatories", "date", "1-3-2026"))
                            .agreement()
                            .signatories())
                    .containsExactly(
                            Signatory.of(Party.REGION, "Bram", "Directeur").signed(LocalDate.of(2026, 3, 1)));
        }

        @Test
        void whose_day_is_none_keeps_the_one_that_was_sent() {
            Returned returned = after(SENT, form -> form.with("@signatories", "date", "binnenkort"));
            assertThat(returned.agreement().signatories()).isEqualTo(SENT.signatories());
            assertThat(returned.kept()).containsExactly("binnenkort");
            assertThat(returned.codes()).containsExactly("form.wrong-date");
        }

        @Test
        void whose_name_was_cleared_stays_and_is_said() {
            Returned returned = after(SENT, form -> form.with("@signatories", "name", ""));
            assertThat(returned.agreement().signatories()).isEqualTo(SENT.signatories());
            assertThat(returned.codes()).containsExactly("form.row-incomplete");
        }
    }

    @Test
    void a_revision_needs_all_that_it_has() {
        Returned returned = after(
                BEGUN,
                form -> form.plus("@revisions", Map.of("version", "0.3", "date", "2026-04-01", "author", "Anna")));
        assertThat(returned.agreement().revisions()).isEmpty();
        assertThat(returned.kept()).containsExactly("Versie: 0.3\nDatum: 2026-04-01\nAuteur: Anna");
        assertThat(returned.messages()).singleElement().asString().contains("In deze rij ontbreekt: Wijziging.");
    }

    @Test
    void a_row_that_is_kept_for_one_cell_is_kept_at_the_place_of_its_finding() {
        Map<String, String> cells = Map.of("version", "0.3", "date", "binnenkort", "author", "Anna", "change", "Alles");
        Returned returned = after(BEGUN, form -> form.plus("@revisions", cells));
        assertThat(returned.codes()).containsExactly("form.wrong-date");
        assertThat(returned.keptThings())
                .singleElement()
                .satisfies(kept -> assertThat(kept.origin())
                        .isEqualTo(returned.result().findings().get(0).place().toString()));
    }

    @Test
    void a_revision_is_added_to_the_history() {
        Map<String, String> cells =
                Map.of("version", "0.3", "date", "1 april 2026", "author", "Anna", "change", "Alles");
        assertThat(after(TestAgreements.full(), form -> form.plus("@revisions", cells))
                        .agreement()
                        .revisions())
                .endsWith(new Revision("0.3", LocalDate.of(2026, 4, 1), "Anna", "Alles"))
                .hasSize(3);
    }

    @Nested
    class Regions_involved {
        private static final SafetyRegion RENAMED = new SafetyRegion("VR09", "Utrecht e.o.");

        @Test
        void are_added() {
            assertThat(after(BEGUN, form -> form.plus("@involved-regions", Map.of("region", "utrecht")))
                            .agreement()
                            .involvedRegions())
                    .containsExactly(SafetyRegions.byCode("VR08"), SafetyRegions.byCode("VR09"));
        }

        @Test
        void count_once_however_they_are_written() {
            Returned returned = after(BEGUN, form -> form.plus("@involved-regions", Map.of("region", "vr08")));
            assertThat(returned.agreement()).isEqualTo(BEGUN);
            assertThat(returned.codes()).isEmpty();
        }

        @Test
        void have_one_name_each() {
            Returned returned = after(
                    BEGUN.involving(List.of(RENAMED)),
                    form -> form.plus("@involved-regions", Map.of("region", "Utrecht (VR09)")));
            assertThat(returned.agreement().involvedRegions()).containsExactly(RENAMED);
            assertThat(returned.kept()).containsExactly("Utrecht (VR09)");
            assertThat(returned.codes()).containsExactly("form.duplicate-entry");
        }

        @Test
        void may_all_be_removed() {
            Returned returned = after(BEGUN, form -> form.with("@involved-regions", "region", ""));
            assertThat(returned.agreement().involvedRegions()).isEmpty();
            assertThat(returned.codes()).containsExactly("form.rows-removed");
        }
    }

    @Test
    void a_row_that_differs_in_nothing_but_its_place_stays_as_it_was_sent() {
        Contact strange =
                Contact.named("Anna").as(" ", "").reachedAt("\t", "").forRegion(new SafetyRegion("VR09", " Utrecht "));
        Agreement sent = BEGUN.withContact(Party.REGION, strange).withContact(Party.PARTNER, Contact.named("Bob"));
        Returned returned = after(
                sent,
                form -> form.changed(rows -> Stream.concat(
                                rows.stream().filter(row -> !row.text("name").equals("Anna")),
                                rows.stream().filter(row -> row.text("name").equals("Anna")))
                        .toList()));
        assertThat(returned.agreement().contacts())
                .containsExactly(
                        new PartyContact(Party.PARTNER, Contact.named("Bob")), new PartyContact(Party.REGION, strange));
    }
}
