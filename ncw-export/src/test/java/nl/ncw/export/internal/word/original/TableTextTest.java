package nl.ncw.export.internal.word.original;

import static nl.ncw.export.internal.word.original.DocumentParts.UTRECHT;
import static nl.ncw.export.internal.word.original.DocumentParts.cell;
import static nl.ncw.export.internal.word.original.DocumentParts.continued;
import static nl.ncw.export.internal.word.original.DocumentParts.row;
import static nl.ncw.export.internal.word.original.DocumentParts.table;
import static nl.ncw.fixture.CatalogueParts.nl;
import static nl.ncw.fixture.CatalogueParts.option;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.export.internal.ooxml.word.BodyElement;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.ChecklistQuestion;
import nl.ncw.model.question.ContactsQuestion;
import nl.ncw.model.question.MatrixColumn;
import nl.ncw.model.question.MatrixQuestion;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionHeader;
import nl.ncw.model.question.TableColumn;
import nl.ncw.model.question.TableQuestion;
import nl.ncw.model.question.Voice;
import nl.ncw.model.question.Voicing;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTextTest {
    private static final String LOCATION = "Proces, rij 1";
    private static final QuestionHeader HEADER =
            CatalogueParts.header("proces.vooraf.voorzieningen", Voicing.JOINT, Obligation.REQUIRED);
    private static final String ID = "proces.vooraf.voorzieningen/joint#";

    private static final TableText CHECKLIST = of(checklist(true));
    private static final TableText RIGHTS = of(rights("functie", "rechten"));
    private static final TableText LEVELS = of(new MatrixQuestion(
            HEADER,
            List.of(option("operationeel", "Operationeel"), option("tactisch", "Tactisch")),
            List.of(
                    new MatrixColumn(option("regio", "Veiligheidsregio"), Voice.REGION),
                    new MatrixColumn(option("ander", "Crisispartner"), Voice.PARTNER)),
            Map.of("operationeel", Map.of("regio", nl("CoPI"), "ander", nl("Team op straat")))));
    private static final TableText CONTACTS = of(new ContactsQuestion(HEADER, false));

    private static Question checklist(boolean open) {
        return new ChecklistQuestion(
                HEADER, List.of(option("rooster", "Dienstrooster"), option("auto", "Dienstauto")), open);
    }

    private static Question rights(String... columns) {
        return new TableQuestion(
                HEADER,
                List.of(columns).stream()
                        .map(id -> new TableColumn(option(id, "De " + id), Optional.empty(), List.of()))
                        .toList());
    }

    private static TableText of(Question question) {
        Catalogue catalogue = CatalogueParts.catalogueOf(CatalogueParts.reference("klein"), question);
        FillInForm form = FillInForm.of(
                Agreement.draft(catalogue.reference(), CooperationProfile.STRUCTUREEL),
                catalogue,
                LocalisedText.DUTCH,
                RegionRegister.of(List.of(UTRECHT)));
        SpeakerSplitter voices = new SpeakerSplitter(RegionRegister.of(List.of(UTRECHT)), Optional.empty());
        return new TableText(
                question,
                form.answer(new AnswerKey(question.id(), Voice.JOINT))
                        .flatMap(FormAnswer::table)
                        .orElseThrow(),
                voices,
                OriginalFormSentences.of(catalogue),
                new ContactLineParser(RegionRegister.of(List.of(UTRECHT)), voices));
    }

    private static List<ReturnedRow> read(TableText reader, String... lines) {
        return reader.of(String.join("\n", lines), LOCATION).orElseThrow();
    }

    private static List<Map<String, String>> texts(List<ReturnedRow> rows) {
        return rows.stream()
                .map(row -> row.cells().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, cell -> cell.getValue().text())))
                .toList();
    }

    private static List<String> ids(List<ReturnedRow> rows) {
        return rows.stream().map(row -> row.id().toString()).toList();
    }

    @Nested
    class Lines_of_a_checklist {
        @Test
        void are_items_with_yes_or_no_and_a_note() {
            List<ReturnedRow> rows = read(CHECKLIST, "Dienstrooster: ja, elke week", "• Dienstauto (nee)");

            assertThat(ids(rows)).containsExactly(ID + "rooster", ID + "auto");
            assertThat(texts(rows))
                    .containsExactly(
                            Map.of("arranged", "ja", "note", "elke week"), Map.of("arranged", "nee", "note", ""));
        }

        @Test
        void tell_where_they_stand() {
            ReturnedRow row = read(CHECKLIST, "Dienstrooster: ja").get(0);

            assertThat(row.location()).isEqualTo(LOCATION);
            assertThat(row.location("arranged")).isEqualTo(LOCATION);
        }

        @Test
        void may_have_boxes() {
            List<ReturnedRow> rows = read(CHECKLIST, "☒ Dienstrooster", "☑ Dienstauto", "☐ Dienstfiets");

            assertThat(texts(rows))
                    .containsExactly(
                            Map.of("arranged", "ja"),
                            Map.of("arranged", "ja"),
                            Map.of("item", "Dienstfiets", "arranged", "nee"));
        }

        @Test
        void keep_the_name_of_an_item_that_is_worded_otherwise() {
            assertThat(texts(read(CHECKLIST, "Dienstroosters: ja")))
                    .containsExactly(Map.of("item", "Dienstroosters", "arranged", "ja", "note", ""));
        }

        @Test
        void may_be_items_of_their_own_if_the_list_is_open() {
            assertThat(ids(read(CHECKLIST, "Kantoor: ja"))).containsExactly(ID);
            assertThat(of(checklist(false)).of("Kantoor: ja", LOCATION)).isEmpty();
        }

        @Test
        void are_not_read_if_one_of_them_is_not_understood() {
            assertThat(CHECKLIST.of("Dienstrooster: ja\nDienstauto misschien", LOCATION))
                    .isEmpty();
        }

        @Test
        void are_not_read_if_the_choice_was_not_made() {
            assertThat(CHECKLIST.of("Dienstrooster: ja/nee", LOCATION)).isEmpty();
        }

        @Test
        void are_not_read_if_an_item_occurs_twice() {
            assertThat(CHECKLIST.of("Dienstrooster: ja\nDienstrooster: nee", LOCATION))
                    .isEmpty();
        }

        @Test
        void may_be_apart_from_each_other() {
            assertThat(read(CHECKLIST, "Dienstrooster: ja", " ", "Dienstauto: ja"))
                    .hasSize(2);
        }

        @Test
        void are_at_least_one() {
            assertThat(CHECKLIST.of(" \n", LOCATION)).isEmpty();
        }

        @Test
        void are_no_longer_than_five_hundred_characters() {
            String line = "Dienstrooster: ja " + "x".repeat(482);

            assertThat(CHECKLIST.of(line, LOCATION)).isPresent();
            assertThat(CHECKLIST.of(line + "x", LOCATION)).isEmpty();
        }

        @Test
        void are_no_longer_than_ten_thousand_characters_together() {
            String text = "Dienstrooster: ja" + "\n".repeat(9_983);

            assertThat(CHECKLIST.of(text, LOCATION)).isPresent();
            assertThat(CHECKLIST.of(text + "\n", LOCATION)).isEmpty();
        }
    }

    @Nested
    class Lines_of_a_table {
        @Test
        void are_pairs() {
            assertThat(texts(read(RIGHTS, "- Centralist: alles lezen", "– Officier: niets")))
                    .containsExactly(
                            Map.of("functie", "Centralist", "rechten", "alles lezen"),
                            Map.of("functie", "Officier", "rechten", "niets"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Functie: allerlei",
                    "VR: lezen",
                    "Voorzieningen: geen",
                    "Zie https://voorbeeld.nl",
                    "Centralist: lezen: schrijven"
                })
        void are_not_read_if_they_begin_with_another_name_or_hold_another_colon(String line) {
            assertThat(RIGHTS.of(line, LOCATION)).isEmpty();
        }

        @Test
        void are_not_read_for_more_columns_than_two() {
            assertThat(of(rights("functie", "rechten", "duur")).of("Centralist: lezen", LOCATION))
                    .isEmpty();
        }

        @Test
        void are_not_read_for_a_matrix() {
            assertThat(LEVELS.of("Operationeel: CoPI", LOCATION)).isEmpty();
        }
    }

    @Nested
    class Lines_with_contacts {
        @Test
        void are_a_row_each() {
            assertThat(texts(read(CONTACTS, "Anna de Wit, 088-1234567", "Bert Smit, bert@voorbeeld.nl")))
                    .containsExactly(
                            Map.of("name", "Anna de Wit", "telephone", "088-1234567"),
                            Map.of("name", "Bert Smit", "email", "bert@voorbeeld.nl"));
        }

        @Test
        void may_be_about_one_person() {
            assertThat(texts(read(CONTACTS, "Anna de Wit", "088-1234567")))
                    .containsExactly(Map.of("name", "Anna de Wit", "telephone", "088-1234567"));
        }

        @Test
        void are_not_read_if_the_table_has_no_column_for_a_part() {
            assertThat(CONTACTS.of("Utrecht: Anna de Wit, 088-1234567", LOCATION))
                    .isEmpty();
            assertThat(CONTACTS.of("Utrecht: Anna de Wit\n088-1234567", LOCATION))
                    .isEmpty();
        }

        @Test
        void have_a_column_for_the_region_if_the_question_asks_for_it() {
            assertThat(texts(read(of(new ContactsQuestion(HEADER, true)), "Utrecht: Anna de Wit, 088-1234567")))
                    .containsExactly(Map.of("region", "VR09", "name", "Anna de Wit", "telephone", "088-1234567"));
        }
    }

    @Nested
    class A_table_in_the_document {
        private List<ReturnedRow> read(TableText reader, BodyElement.Row... rows) {
            return reader.of(table(rows), LOCATION).orElseThrow();
        }

        @Test
        void is_read_by_the_names_of_its_columns() {
            assertThat(texts(read(RIGHTS, row("Rechten", "Functie"), row("lezen", "Centralist"))))
                    .containsExactly(Map.of("functie", "Centralist", "rechten", "lezen"));
        }

        @Test
        void is_read_in_the_order_of_its_columns_without_names() {
            assertThat(texts(read(RIGHTS, row("Centralist", "lezen"))))
                    .containsExactly(Map.of("functie", "Centralist", "rechten", "lezen"));
        }

        @Test
        void is_not_read_without_names_if_it_has_another_width() {
            assertThat(RIGHTS.of(table(row("Centralist", "lezen", "altijd")), LOCATION))
                    .isEmpty();
        }

        @Test
        void is_not_read_without_names_if_it_names_a_party() {
            assertThat(RIGHTS.of(table(row("VR", "lezen")), LOCATION)).isEmpty();
        }

        @Test
        void is_not_read_without_names_for_a_matrix() {
            assertThat(LEVELS.of(table(row("Operationeel", "CoPI", "Team")), LOCATION))
                    .isEmpty();
        }

        @Test
        void is_not_read_if_a_row_has_another_width() {
            assertThat(RIGHTS.of(table(row("Functie", "Rechten"), row("Centralist")), LOCATION))
                    .isEmpty();
        }

        @Test
        void is_not_read_if_a_column_is_named_twice() {
            assertThat(LEVELS.of(table(row("", "VR", "Veiligheidsregio"), row("Tactisch", "a", "b")), LOCATION))
                    .isEmpty();
        }

        @Test
        void is_not_read_if_it_names_one_column_alone() {
            assertThat(CHECKLIST.of(table(row("Onderdeel"), row("Dienstauto")), LOCATION))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"idem", "Zelfde", "zie boven"})
        void is_not_read_if_it_refers_to_other_cells(String text) {
            assertThat(RIGHTS.of(table(row("Functie", "Rechten"), row("Centralist", text)), LOCATION))
                    .isEmpty();
        }

        @Test
        void is_not_read_if_it_is_blank() {
            assertThat(RIGHTS.of(table(row("", "")), LOCATION)).isEmpty();
            assertThat(RIGHTS.isNamedIn(table(row("", "")))).isFalse();
        }

        @Test
        void is_not_read_without_rows_below_the_names() {
            assertThat(RIGHTS.of(table(row("Functie", "Rechten")), LOCATION)).isEmpty();
        }

        @Test
        void has_no_blank_rows() {
            assertThat(read(RIGHTS, row("Functie", "Rechten"), row("", ""), row("Centralist", "lezen")))
                    .hasSize(1);
        }

        @Test
        void repeats_a_cell_that_goes_on() {
            assertThat(texts(read(
                            RIGHTS,
                            row("Functie", "Rechten"),
                            row("Centralist", "lezen"),
                            row(continued(), cell("schrijven")))))
                    .containsExactly(
                            Map.of("functie", "Centralist", "rechten", "lezen"),
                            Map.of("functie", "Centralist", "rechten", "schrijven"));
        }

        @Test
        void has_an_empty_cell_where_nothing_is_above_one_that_goes_on() {
            assertThat(texts(read(RIGHTS, row(continued(), cell("lezen")))))
                    .containsExactly(Map.of("functie", "", "rechten", "lezen"));
        }

        @Test
        void knows_the_columns_of_the_parties_by_their_names() {
            List<ReturnedRow> rows = read(LEVELS, row("", "Partner", "VR"), row("Tactisch", "crisisstaf", "ROT"));

            assertThat(ids(rows)).containsExactly(ID + "tactisch");
            assertThat(texts(rows)).containsExactly(Map.of("ander", "crisisstaf", "regio", "ROT"));
        }

        @Test
        void may_leave_only_the_column_of_names_without_one() {
            assertThat(LEVELS.of(table(row("VR", "", "Partner"), row("ROT", "Tactisch", "staf")), LOCATION))
                    .isEmpty();
            assertThat(RIGHTS.of(table(row("", "Rechten", "Functie"), row("a", "b", "c")), LOCATION))
                    .isEmpty();
        }

        @Test
        void has_no_column_of_names_if_the_form_lists_no_rows() {
            assertThat(RIGHTS.isNamedIn(table(row("", "Rechten"), row("Centralist", "lezen"))))
                    .isFalse();
        }

        @Test
        void knows_a_column_by_the_beginning_of_its_label() {
            TableText reader = of(new TableQuestion(
                    HEADER,
                    List.of(
                            new TableColumn(option("wie", "Functionaris"), Optional.empty(), List.of()),
                            new TableColumn(option("mag", "Rechten"), Optional.empty(), List.of()))));

            assertThat(reader.isNamedIn(table(row("Functies", "mag")))).isTrue();
            assertThat(reader.isNamedIn(table(row("Fun", "Rechten van hem")))).isTrue();
            assertThat(reader.isNamedIn(table(row("Fu", "Rechten")))).isFalse();
            assertThat(reader.isNamedIn(table(row("Funcx", "Rechten")))).isFalse();
            assertThat(reader.isNamedIn(table(row("Func", "Rechten")))).isTrue();
            assertThat(reader.isNamedIn(table(row("Functx", "Rechten")))).isTrue();
        }
    }

    @Nested
    class Rows_of_a_matrix_are_as_printed {
        private boolean asPrinted(BodyElement.Row... rows) {
            return LEVELS.isAsPrinted(LEVELS.of(table(rows), LOCATION).orElseThrow());
        }

        @Test
        void if_they_hold_the_suggestions() {
            assertThat(asPrinted(row("", "VR", "Partner"), row("Operationeel", "COPI", "Team op straat")))
                    .isTrue();
        }

        @Test
        void but_not_if_a_cell_holds_another_text() {
            assertThat(asPrinted(row("", "VR", "Partner"), row("Operationeel", "CoPI", "Team")))
                    .isFalse();
        }

        @Test
        void but_not_if_a_column_is_missing() {
            assertThat(asPrinted(row("", "VR"), row("Operationeel", "CoPI"))).isFalse();
        }

        @Test
        void but_not_if_nothing_was_suggested() {
            assertThat(asPrinted(row("", "VR", "Partner"), row("Tactisch", "", "")))
                    .isFalse();
        }

        @Test
        void but_not_if_the_question_is_no_matrix() {
            assertThat(RIGHTS.isAsPrinted(List.of())).isFalse();
        }
    }
}
