package nl.ncw.export.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.ncw.export.TestAgreements;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Answer;
import org.junit.jupiter.api.Test;

/** Where pages may end: no page is nearly empty, and nothing is separated from what it belongs to. */
class DocumentLayoutTest {
    private static final String KEPT = "<w:keepNext/>";
    private static final String MANY_PAGES = "Afspraak. ".repeat(1_000);

    private static String body(Agreement agreement) {
        return EditedDocument.of(agreement).part(EditedDocument.BODY);
    }

    private static List<String> found(String regex, String body) {
        return Pattern.compile(regex, Pattern.DOTALL)
                .matcher(body)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static Agreement finished(Agreement agreement) {
        return agreement.withStatus(AgreementStatus.VASTGESTELD);
    }

    @Test
    void sections_of_a_form_follow_each_other_on_a_page() {
        assertThat(body(TestAgreements.empty())).doesNotContain("<w:pageBreakBefore/>");
    }

    @Test
    void a_section_with_an_answer_of_many_pages_begins_a_page_since_its_heading_cannot_be_kept_with_it() {
        Agreement agreement = TestAgreements.empty().answer("proces.alerteren.wijze", Answer.text(MANY_PAGES));

        assertThat(found("<w:pageBreakBefore/>", body(agreement))).hasSize(1);
    }

    @Test
    void the_header_of_a_section_is_kept_with_its_first_question() {
        String header = "<w:pStyle w:val=\"TableHeader\"/>(<w:keepNext/>)?</w:pPr><w:r><w:t [^>]*>Onderwerp<";

        assertThat(found(header, body(TestAgreements.empty()))).isNotEmpty().allMatch(cell -> cell.contains(KEPT));
    }

    @Test
    void the_steps_to_fill_in_a_form_stay_on_one_page() {
        List<String> steps = found("<w:pStyle w:val=\"Step\"/>(<w:keepNext/>)?", body(TestAgreements.empty()));

        assertThat(steps).hasSize(5).filteredOn(step -> step.endsWith(KEPT)).hasSize(4);
    }

    @Test
    void a_question_is_kept_with_the_table_below_it() {
        String row = "<w:tr>(?:(?!</w:tr>).)*Vul de tabel hieronder in\\.(?:(?!</w:tr>).)*</w:tr>";

        assertThat(found(row, body(TestAgreements.empty()))).isNotEmpty().allMatch(whole -> whole.contains(KEPT));
    }

    @Test
    void a_topic_to_read_is_kept_with_its_first_question_unless_an_answer_takes_many_pages() {
        String topic = "<w:pStyle w:val=\"Heading2\"/><w:keepNext w:val=\"([01])\"/>";
        Agreement agreement = finished(TestAgreements.full());
        Agreement endless = agreement.answer("proces.alerteren.wijze", Answer.text(MANY_PAGES));

        assertThat(found(topic, body(agreement))).isNotEmpty().noneMatch(kept -> kept.contains("\"0\""));
        assertThat(found(topic, body(endless)))
                .filteredOn(kept -> kept.contains("\"0\""))
                .hasSize(1);
    }

    @Test
    void a_section_in_the_contents_is_kept_with_its_first_topic() {
        String entry = "<w:pStyle w:val=\"TOC1\"/>(<w:keepNext/>)?.{0,400}?<w:pStyle w:val=\"(?:TOC2|TOC1)\"/>";

        assertThat(found(entry, body(finished(TestAgreements.full()))))
                .filteredOn(pair -> pair.contains("TOC2"))
                .isNotEmpty()
                .allSatisfy(pair -> assertThat(pair).contains(KEPT));
    }

    @Test
    void the_lines_of_a_bullet_begin_below_its_text() {
        assertThat(body(finished(TestAgreements.full())))
                .contains("<w:pStyle w:val=\"Bullet\"/>")
                .doesNotContain("<w:pStyle w:val=\"Option\"/>");
    }
}
