package nl.ncw.export.word;

import static nl.ncw.export.word.OriginalDocument.HEADER;
import static nl.ncw.export.word.OriginalDocument.OTHER;
import static nl.ncw.export.word.OriginalDocument.answer;
import static nl.ncw.export.word.OriginalDocument.asked;
import static nl.ncw.export.word.OriginalDocument.cell;
import static nl.ncw.export.word.OriginalDocument.inner;
import static nl.ncw.export.word.OriginalDocument.kept;
import static nl.ncw.export.word.OriginalDocument.read;
import static nl.ncw.export.word.OriginalDocument.reading;
import static nl.ncw.export.word.OriginalDocument.row;
import static nl.ncw.export.word.OriginalDocument.table;
import static nl.ncw.export.word.OriginalDocument.troubles;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.port.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers with rows in a copy of the original form: in tables of its own, or in lines. */
class OriginalFormTablesTest {
    private static final String LEVELS = "proces.op-en-afschalen.niveaus";
    private static final String FACILITIES = "organisatie.randvoorwaarden.voorzieningen";
    private static final String ACCOUNTS = "techniek.accounts.rechten";
    private static final String CONTACT = "mens-cultuur-oto.vertrouwen.aanspreekpunt";
    private static final String CONTACTS = "organisatie.adoptieregio.aanspreekpunten";

    private static String levels(String tactical) {
        return inner(
                row("x", "VR", "Partner"),
                row("Operationeel", "CoPI", "Crisisteam"),
                row("Tactisch", "ROT", tactical),
                row("Strategisch", "BT", "Crisisteam"));
    }

    private static ReadResult scaling(String explained, String workedOut) {
        return read(table(HEADER, OTHER, row("8. Op- en afschalen", explained, workedOut)));
    }

    private static ReadResult facilities(String text) {
        return reading("3. Organisatorische randvoorwaarden", "organisatie.randvoorwaarden", text);
    }

    private static ReadResult accounts(String text) {
        return reading("3. Functies – account", "techniek.accounts", text);
    }

    private static ReadResult contact(String text) {
        return reading("1. Vertrouwen en vakbekwaamheid", "mens-cultuur-oto.vertrouwen", "Aanspreekpunt: " + text);
    }

    private static Answer levelsWith(String tactical) {
        return Answer.matrix(Map.of(
                "operationeel", AnswerValue.Row.of(Map.of("veiligheidsregio", "CoPI", "crisispartner", "Crisisteam")),
                "tactisch", AnswerValue.Row.of(Map.of("veiligheidsregio", "ROT", "crisispartner", tactical)),
                "strategisch", AnswerValue.Row.of(Map.of("veiligheidsregio", "BT", "crisispartner", "Crisisteam"))));
    }

    @Test
    void levels_that_were_changed_where_the_form_prints_them_are_an_answer() {
        ReadResult result = scaling(levels("Actieteam"), "");

        assertThat(answer(result, LEVELS)).isEqualTo(levelsWith("Actieteam"));
        assertThat(troubles(result)).isEmpty();
    }

    @Test
    void levels_as_the_form_prints_them_are_none() {
        ReadResult result = scaling(levels("Crisisteam"), "");

        assertThat(answer(result, LEVELS)).isNull();
        assertThat(kept(result)).isEmpty();
    }

    @Test
    void levels_that_were_worked_out_are_an_answer_whatever_they_say() {
        assertThat(answer(scaling("", levels("Crisisteam")), LEVELS)).isEqualTo(levelsWith("Crisisteam"));
    }

    @Test
    void levels_belong_to_the_party_that_stands_above_them() {
        ReadResult result = scaling("", inner(row("", "Partner", "Veiligheidsregio"), row("Tactisch", "WOT", "ROT")));

        assertThat(answer(result, LEVELS))
                .isEqualTo(Answer.matrix(Map.of(
                        "tactisch", AnswerValue.Row.of(Map.of("veiligheidsregio", "ROT", "crisispartner", "WOT")))));
    }

    @Test
    void a_table_of_levels_that_the_form_has_not_stays_text() {
        ReadResult result = scaling("", inner(row("x", "VR", "Partner"), row("GRIP 4", "RBT", "Directie")));

        assertThat(answer(result, LEVELS)).isNull();
        assertThat(answer(result, "proces.op-en-afschalen.verhouding"))
                .isEqualTo(Answer.text("x | VR | Partner\nGRIP 4 | RBT | Directie"));
    }

    @Test
    void the_other_questions_share_what_is_written_beside_a_table() {
        ReadResult result = scaling(levels("Actieteam"), "> Zij lopen gelijk op\n> Via LCMS");

        assertThat(answer(result, "proces.op-en-afschalen.opschalingsniveau")).isEqualTo(Answer.text("Via LCMS"));
        assertThat(troubles(result)).containsExactly("word.by-order");
    }

    @Test
    void facilities_are_ticked_where_each_line_says_yes_or_no() {
        ReadResult result = facilities("Piketregeling: ja, 24/7\nPiketauto – nee\nNoodstroom: ja");

        assertThat(answer(result, FACILITIES))
                .isEqualTo(Answer.checklist(
                        new AnswerValue.Tick("piketregeling", false, true, "24/7"),
                        new AnswerValue.Tick("piketauto", false, false, ""),
                        new AnswerValue.Tick("Noodstroom", true, true, "")));
        assertThat(troubles(result)).containsExactly("word.in-table");
    }

    @Test
    void facilities_stay_text_where_a_line_says_neither() {
        String text = "Piketregeling: ja\nPiketauto in overleg";

        assertThat(answer(facilities(text), FACILITIES)).isEqualTo(Answer.text(text));
        assertThat(troubles(facilities(text))).containsExactly("form.not-in-table");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:tbl><w:tr>Functionaris|Rechten</w:tr><w:tr>Dijkwacht|Lezen</w:tr></w:tbl>",
                "<w:tbl><w:tr>Rechten|Functie</w:tr><w:tr>Lezen|Dijkwacht</w:tr></w:tbl>",
                "<w:tbl><w:tr>Dijkwacht|Lezen</w:tr></w:tbl>",
                "Dijkwacht: Lezen"
            })
    void accounts_are_read_from_a_table_or_from_a_line_for_each(String text) {
        String markup = text.replaceAll("<w:tr>(.*?)\\|(.*?)</w:tr>", row("$1", "$2"));

        assertThat(answer(accounts(markup), ACCOUNTS))
                .isEqualTo(Answer.table(AnswerValue.Row.of(Map.of("functie", "Dijkwacht", "rechten", "Lezen"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna de Wit, informatiemanager, 088-123 45 67, a.dewit@vr.example",
                "Anna de Wit (informatiemanager) tel. 088-123 45 67; a.dewit@vr.example",
                "Anna de Wit\ninformatiemanager\nT: 088-123 45 67\nE: a.dewit@vr.example",
                "Anna de Wit - informatiemanager - 088-123 45 67 - a.dewit@vr.example"
            })
    void who_can_be_reached_is_read_from_a_line_of_names_and_numbers(String text) {
        ReadResult result = contact(text);

        assertThat(answer(result, CONTACT))
                .isEqualTo(Answer.contacts(Contact.named("Anna de Wit")
                        .as("informatiemanager", "")
                        .reachedAt("088-123 45 67", "a.dewit@vr.example")));
        assertThat(troubles(result)).containsExactly("word.in-table");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna de Wit, 088-1234567 of 06-12345678",
                "Bel de meldkamer op 088-1234567",
                "Anna de Wit, 24/7 via 088-1234567",
                "Anna de Wit, 088-12345678",
                "Anna de Wit, Kees Dijk, 088-1234567",
                "Utrecht en Flevoland: Anna de Wit, 088-1234567",
                "OvD-I, Anna de Wit, 088-1234567",
                "Anna de Wit"
            })
    void who_can_be_reached_stays_text_where_any_of_it_is_not_understood(String text) {
        assertThat(answer(contact(text), CONTACT)).isEqualTo(Answer.text(text));
    }

    @Test
    void whom_to_reach_in_each_region_is_read_with_the_region() {
        ReadResult result = reading(
                "4. Adoptieregio",
                "organisatie.adoptieregio",
                "> Utrecht\n> Utrecht en Flevoland\n> Utrecht: Anna de Wit, 088-1234567");

        assertThat(answer(result, CONTACTS))
                .isEqualTo(Answer.contacts(Contact.named("Anna de Wit")
                        .reachedAt("088-1234567", "")
                        .forRegion(SafetyRegions.byCode("VR09"))));
        assertThat(result.agreement().region()).contains(SafetyRegions.byCode("VR09"));
        assertThat(result.agreement().involvedRegions())
                .containsExactlyInAnyOrder(SafetyRegions.byCode("VR09"), SafetyRegions.byCode("VR25"));
    }

    @Test
    void a_second_adopting_region_is_kept_and_said() {
        ReadResult result = read(
                table(row("1. Adoptieregio en betrokken regio’s", "> Adoptieregio: Utrecht")),
                table(HEADER, OTHER, row("4. Adoptieregio", "", "Adoptieregio: Flevoland")));

        assertThat(result.agreement().region()).contains(SafetyRegions.byCode("VR09"));
        assertThat(troubles(result)).contains("word.other-adopting-region");
        assertThat(kept(result)).containsExactly("Flevoland");
    }

    @Test
    void parties_above_a_table_of_accounts_make_it_no_such_table() {
        Answer answer = answer(accounts(inner(row("VR", "Waterschap"), row("IM", "dijkwacht"))), ACCOUNTS);

        assertThat(answer).isEqualTo(Answer.text("VR | Waterschap\nIM | dijkwacht"));
    }

    @Test
    void a_table_that_does_not_name_its_columns_is_read_in_their_order_and_that_is_said() {
        assertThat(troubles(accounts(inner(row("Dijkwacht", "Lezen"))))).containsExactly("word.in-table");
    }

    @ParameterizedTest
    @ValueSource(strings = {"☒ Piketregeling\n☐ Piketauto", "Piketregeling (ja)\nPiketauto (nee)"})
    void facilities_are_ticked_by_boxes_too(String text) {
        assertThat(answer(facilities(text), FACILITIES))
                .isEqualTo(Answer.checklist(
                        new AnswerValue.Tick("piketregeling", false, true, ""),
                        new AnswerValue.Tick("piketauto", false, false, "")));
    }

    @Test
    void yes_and_no_together_are_neither() {
        assertThat(answer(facilities("Piketregeling: ja/nee"), FACILITIES))
                .isEqualTo(Answer.text("Piketregeling: ja/nee"));
    }

    @Test
    void a_facility_may_be_called_as_the_original_form_calls_it() {
        assertThat(troubles(facilities("24/7 toegang tot pand: ja\nBackoffice functionaris: nee")))
                .containsExactly("word.in-table");
    }

    @Test
    void people_in_a_list_are_no_answers_to_other_questions() {
        ReadResult result = reading(
                "1. Vertrouwen en vakbekwaamheid",
                "mens-cultuur-oto.vertrouwen",
                "1. Anna de Wit, 088-1234567\n2. Kees Dijk, 0344-649090");

        assertThat(answer(result, "mens-cultuur-oto.vertrouwen.vertrouwen")).isNull();
        assertThat(answer(result, CONTACT))
                .isEqualTo(Answer.contacts(
                        Contact.named("Anna de Wit").reachedAt("088-1234567", ""),
                        Contact.named("Kees Dijk").reachedAt("0344-649090", "")));
    }

    @Test
    void a_merged_cell_of_a_table_says_the_same_in_each_of_its_rows() {
        String merged = "<w:tr>" + cell("<w:vMerge w:val=\"restart\"/>", "Utrecht") + cell("", "Anna") + cell("", "1")
                + "</w:tr><w:tr>" + cell("<w:vMerge/>", "") + cell("", "Piet") + cell("", "2") + "</w:tr>";
        ReadResult result =
                reading("4. Adoptieregio", "organisatie.adoptieregio", inner(row("Regio", "Naam", "Telefoon"), merged));

        assertThat(answer(result, CONTACTS))
                .isEqualTo(Answer.contacts(
                        Contact.named("Anna").reachedAt("1", "").forRegion(SafetyRegions.byCode("VR09")),
                        Contact.named("Piet").reachedAt("2", "").forRegion(SafetyRegions.byCode("VR09"))));
    }

    @Test
    void a_question_above_its_table_is_not_kept() {
        ReadResult result = reading(
                "3. Functies – account",
                "techniek.accounts",
                EditedDocument.paragraph(asked("techniek.accounts"))
                        + inner(row("Functie", "Rechten"), row("IM", "Lezen")));

        assertThat(kept(result)).isEmpty();
        assertThat(troubles(result)).isEmpty();
    }

    @Test
    void levels_as_the_form_prints_them_are_none_beside_those_that_were_worked_out_either() {
        ReadResult result = scaling(levels("Crisisteam"), levels("Actieteam"));

        assertThat(answer(result, LEVELS)).isEqualTo(levelsWith("Actieteam"));
        assertThat(troubles(result)).isEmpty();
    }

    @Test
    void people_in_a_table_without_a_header_have_the_party_as_their_organisation() {
        ReadResult result = reading(
                "1. Vertrouwen en vakbekwaamheid",
                "mens-cultuur-oto.vertrouwen",
                inner(row("VR", "Anna de Wit", "06-12345678"), row("Partner", "Kees Dijk", "0344-649090")));

        assertThat(answer(result, CONTACT))
                .isEqualTo(Answer.contacts(
                        Contact.named("Anna de Wit").as("", "VR").reachedAt("06-12345678", ""),
                        Contact.named("Kees Dijk").as("", "Partner").reachedAt("0344-649090", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Account: IM\nRechten: lezen", "IM: schrijven. Liaison: lezen."})
    void lines_that_are_no_entries_of_a_table_stay_text(String text) {
        assertThat(answer(accounts(text), ACCOUNTS)).isEqualTo(Answer.text(text));
    }
}
