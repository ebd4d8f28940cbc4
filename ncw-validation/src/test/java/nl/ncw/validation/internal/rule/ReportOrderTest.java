package nl.ncw.validation.internal.rule;

import static nl.ncw.validation.SampleAgreements.CATALOGUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.AgreementProperty;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Place;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.question.Voice;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Test;

class ReportOrderTest {
    private static final ReportOrder ORDER = new ReportOrder(CATALOGUE);

    @Test
    void fields_come_as_the_agreement_has_them() {
        isTheOrderOf(AgreementProperties.all().stream()
                .map(AgreementProperty::path)
                .map(ReportOrderTest::at)
                .toList());
    }

    @Test
    void something_in_a_field_comes_where_the_field_does() {
        isTheOrderOf(List.of(at("status"), at("contacts[1].email"), at("signatories[0].name")));
    }

    @Test
    void answers_to_unknown_questions_come_after_the_fields_and_before_the_other_answers() {
        Catalogue.Entry first = CATALOGUE.entries().get(0);
        isTheOrderOf(List.of(at("unplaced"), at("answers/proces.oud.vraag/joint"), at(first, Voice.JOINT)));
    }

    @Test
    void answers_come_as_the_catalogue_has_their_questions_and_by_voice_at_one_question() {
        isTheOrderOf(CATALOGUE.entries().stream()
                .flatMap(entry -> Stream.of(Voice.values()).map(voice -> at(entry, voice)))
                .toList());
    }

    @Test
    void rows_of_a_list_come_by_number_and_the_list_before_its_rows() {
        isTheOrderOf(List.of(at("unplaced"), at("unplaced[2]", 2), at("unplaced[10]", 10)));
    }

    @Test
    void rows_in_a_row_come_by_number_within_that_row() {
        Catalogue.Entry entry = CATALOGUE.entries().get(0);
        isTheOrderOf(List.of(at(entry, Voice.JOINT, 0, 1), at(entry, Voice.JOINT, 0, 2), at(entry, Voice.JOINT, 1, 0)));
    }

    @Test
    void a_row_comes_before_what_is_in_it_whatever_its_code() {
        Place place = new Place.AtField("contacts");
        isTheOrderOf(List.of(
                located("b.code", place, "Tekst.", List.of(0)), located("a.code", place, "Tekst.", List.of(0, 1))));
    }

    @Test
    void fields_of_one_row_come_by_name() {
        isTheOrderOf(List.of(at("contacts[0].email", 0), at("contacts[0].telephone", 0)));
    }

    @Test
    void findings_at_one_place_come_by_code_and_then_by_dutch_message() {
        isTheOrderOf(List.of(
                finding("a.code", "Voor de crisispartner."),
                finding("a.code", "Voor de veiligheidsregio."),
                finding("b.code", "Bij allebei.")));
    }

    @Test
    void a_field_that_the_agreement_does_not_have_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ORDER.compare(at("vertrouwelijkheid"), at("status")))
                .withMessageStartingWith("place: expected a property of an agreement, one of [catalogue, id, profile,")
                .withMessageEndingWith(", was \"vertrouwelijkheid\"");
    }

    @Test
    void a_location_in_a_file_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ORDER.compare(at(new Place.InFile("Blad1!A1"), List.of()), at("status")))
                .withMessage("place: expected one in the agreement, was Blad1!A1");
    }

    private static void isTheOrderOf(List<ViolationFindings.Located> expected) {
        List<ViolationFindings.Located> found = new ArrayList<>(expected);
        Collections.reverse(found);
        found.sort(ORDER);
        assertThat(found).isEqualTo(expected);
    }

    private static ViolationFindings.Located at(String field, Integer... position) {
        return at(new Place.AtField(field), List.of(position));
    }

    private static ViolationFindings.Located at(Catalogue.Entry entry, Voice voice, Integer... position) {
        Place place = new Place.AtAnswer(
                entry.section().id(), entry.topic().id(), entry.question().id(), voice);
        return at(place, List.of(position));
    }

    private static ViolationFindings.Located at(Place place, List<Integer> position) {
        return located("a.code", place, "Tekst.", position);
    }

    private static ViolationFindings.Located finding(String code, String message) {
        return located(code, new Place.AtField("signatories"), message, List.of());
    }

    private static ViolationFindings.Located located(String code, Place place, String message, List<Integer> position) {
        return new ViolationFindings.Located(
                new Finding(Severity.INFO, code, place, LocalisedText.dutch(message)), position);
    }
}
