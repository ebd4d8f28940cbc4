package nl.ncw.export.excel;

import static nl.ncw.fixture.CatalogueParts.section;
import static nl.ncw.fixture.CatalogueParts.text;
import static nl.ncw.fixture.CatalogueParts.topic;
import static nl.ncw.model.question.Obligation.NOT_APPLICABLE;
import static nl.ncw.model.question.Obligation.OPTIONAL;
import static nl.ncw.model.question.Obligation.REQUIRED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.TypedQuestions;
import nl.ncw.export.Written;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.ObligationSource;
import nl.ncw.model.catalogue.Section;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.text.LocalisedText;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the pages of a sheet end, and what comes again on the next one. */
class ExcelPagesTest {
    private static final Workbook FORM = new Workbook(Written.by(
            new ExcelAgreementWriter(Locale.FRENCH),
            Agreement.draft(Catalogues.latest(), CooperationProfile.STRUCTUREEL),
            Catalogues.latest()));

    private static Workbook withContacts(int number, AgreementStatus status) {
        Agreement agreement = TestAgreements.full();
        for (int contact = 1; contact <= number; contact++) {
            agreement = agreement.withContact(Party.PARTNER, Contact.named("Lid van de wachtdienst " + contact));
        }
        return Workbook.of(agreement.withStatus(status));
    }

    private static List<Integer> rowsOfContacts(XSSFSheet sheet) {
        return Workbook.cells(sheet)
                .filter(cell -> Workbook.text(cell).startsWith("Lid van de wachtdienst"))
                .map(XSSFCell::getRowIndex)
                .toList();
    }

    private static List<Integer> breaksAmong(List<Integer> rows, XSSFSheet sheet) {
        return IntStream.of(sheet.getRowBreaks())
                .boxed()
                .filter(row -> row >= rows.get(0) - 1 && row < rows.get(rows.size() - 1))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 15, 20, 25})
    void a_table_that_fits_on_a_page_is_not_divided_since_its_header_does_not_come_again(int number) {
        for (AgreementStatus status : List.of(AgreementStatus.CONCEPT, AgreementStatus.VASTGESTELD)) {
            XSSFSheet sheet = withContacts(number, status).sheet("Partijen en stukken");
            assertThat(breaksAmong(rowsOfContacts(sheet), sheet)).isEmpty();
        }
    }

    @Test
    void a_table_of_more_than_a_page_fills_its_pages() {
        XSSFSheet sheet = withContacts(80, AgreementStatus.VASTGESTELD).sheet("Partijen en stukken");

        assertThat(breaksAmong(rowsOfContacts(sheet), sheet)).hasSizeBetween(1, 3);
    }

    @Test
    void the_list_of_sheets_has_its_header_on_each_page_it_takes() {
        XSSFSheet contents = FORM.sheets().findFirst().orElseThrow();

        assertThat(contents.getRowBreaks()).isNotEmpty();
        assertThat(Workbook.text(contents.getRow(contents.getRepeatingRows().getFirstRow())
                        .getCell(1)))
                .isEqualTo("Feuille");
    }

    @Test
    void a_list_of_sheets_on_one_page_has_its_header_once() {
        XSSFSheet contents = Workbook.of(TestAgreements.full().withStatus(AgreementStatus.VASTGESTELD))
                .sheet("Inhoud");

        assertThat(contents.getRepeatingRows()).isNull();
    }

    @Test
    void the_name_of_each_sheet_is_on_one_line_of_the_list() {
        XSSFSheet contents = FORM.sheets().findFirst().orElseThrow();

        assertThat(FORM.sheetNames())
                .allSatisfy(
                        name -> assertThat(LiberationSans.REGULAR.lines(name, contents.getColumnWidth(1) / 256d * 0.94))
                                .isEqualTo(1));
    }

    @Test
    void an_empty_column_of_a_finished_agreement_takes_no_more_room_than_its_header() {
        assertThat(widthOfPlace(AgreementStatus.VASTGESTELD)).isLessThan(widthOfPlace(AgreementStatus.CONCEPT));
    }

    @Test
    void the_sections_of_a_finished_agreement_share_a_sheet_with_one_header() {
        Workbook finished = Workbook.of(TestAgreements.full().withStatus(AgreementStatus.VASTGESTELD));

        assertThat(finished.sheetNames()).contains("Afspraken").doesNotContain("1.1 Proces");
        assertThat(Workbook.texts(finished.sheet("Afspraken"))).contains("1.1 Proces", "1.4 Techniek");
        assertThat(Workbook.texts(finished.sheet("Afspraken"))).containsOnlyOnce("Uitwerking");
    }

    @Test
    void a_finished_agreement_has_its_fields_on_the_first_sheet() {
        Workbook finished = Workbook.of(TestAgreements.full().withStatus(AgreementStatus.VASTGESTELD));

        assertThat(finished.sheetNames()).doesNotContain("Gegevens");
        assertThat(Workbook.texts(finished.sheet("Inhoud")))
                .contains("Waterschap Rivierenland", "Gelderland-Zuid (VR08)");
    }

    @Test
    void an_address_is_not_broken_in_a_full_table_in_any_language() {
        String address = "meldkamer.kustdienst@example.nl";
        Agreement agreement = TestAgreements.signed()
                .withContact(Party.PARTNER, Contact.named("Meldkamer").reachedAt("+44 1632 960810", address))
                .withStatus(AgreementStatus.VASTGESTELD);

        for (Locale language : LocalisedText.LANGUAGES) {
            XSSFCell cell = Workbook.of(agreement, language)
                    .cells()
                    .filter(each -> Workbook.text(each).equals(address))
                    .findFirst()
                    .orElseThrow();
            double width = cell.getSheet().getColumnWidth(cell.getColumnIndex()) / 256d * 0.94;
            assertThat(LiberationSans.REGULAR.lines(address, width)).isEqualTo(1);
        }
    }

    @Test
    void a_choice_that_was_not_made_is_shown_on_a_form_but_not_in_a_finished_agreement() {
        Agreement agreement = TypedQuestions.answered();

        assertThat(textsOfTables(agreement)).contains("Telefoon via de meldkamer", "E-mail");
        assertThat(textsOfTables(agreement.withStatus(AgreementStatus.VASTGESTELD)))
                .contains("Telefoon via de meldkamer")
                .doesNotContain("E-mail");
    }

    @Test
    void a_finished_agreement_is_introduced_as_what_it_is_and_not_as_a_form() {
        Workbook finished = Workbook.of(TestAgreements.full().withStatus(AgreementStatus.VASTGESTELD));

        assertThat(Workbook.texts(finished.sheet("Inhoud")))
                .contains("Over dit document")
                .doesNotContain("Over dit formulier", "Zo vult u dit in")
                .anySatisfy(text -> assertThat(text).startsWith("In dit document leggen"));
    }

    @Test
    void a_long_title_of_a_section_leaves_the_list_of_sections_on_an_upright_page() {
        String title =
                "Alarmering\nen " + "opschaling bij incidenten ".repeat(14).strip();
        XSSFSheet first = finished(section("s", title, topic("s.t", text("s.t.v", REQUIRED))))
                .sheet("Inhoud");

        assertThat(Workbook.texts(first)).contains(title.replace('\n', ' '));
        assertThat(first.getPrintSetup().getLandscape()).isFalse();
    }

    @Test
    void a_finished_agreement_without_sections_has_its_fields_alone() {
        Workbook finished = finished(section("s", "Deel", topic("s.t", text("s.t.v", NOT_APPLICABLE))));

        assertThat(finished.sheetNames()).contains("Inhoud").doesNotContain("Afspraken");
    }

    @Test
    void a_section_of_which_nothing_is_shown_is_not_named_in_a_finished_agreement() {
        Workbook finished = finished(
                section("r", "Leeg deel", topic("r.t", text("r.t.v", OPTIONAL))),
                section("s", "Deel", topic("s.t", text("s.t.v", REQUIRED))));

        assertThat(finished.cells().map(Workbook::text))
                .doesNotContain("Leeg deel")
                .filteredOn("Deel"::equals)
                .hasSize(2);
    }

    @Test
    void the_heading_of_one_section_does_not_stay_in_sight_above_the_others() {
        Workbook finished = Workbook.of(TestAgreements.full().withStatus(AgreementStatus.VASTGESTELD));

        assertThat(finished.sheet("Afspraken").getPaneInformation()).isNull();
    }

    private static Workbook finished(Section... sections) {
        Catalogue catalogue = CatalogueParts.catalogue(
                CatalogueParts.reference("klein"),
                Map.of(CooperationProfile.STRUCTUREEL, ObligationSource.SOURCE),
                sections);
        return Workbook.of(
                Agreement.draft(catalogue, CooperationProfile.STRUCTUREEL).withStatus(AgreementStatus.VASTGESTELD),
                catalogue);
    }

    private static List<String> textsOfTables(Agreement agreement) {
        return Workbook.texts(Workbook.of(agreement, TypedQuestions.CATALOGUE).sheet("Tabellen"));
    }

    private static int widthOfPlace(AgreementStatus status) {
        XSSFSheet sheet = Workbook.of(TestAgreements.begun().withStatus(status)).sheet("Partijen en stukken");
        return sheet.getColumnWidth(9);
    }
}
