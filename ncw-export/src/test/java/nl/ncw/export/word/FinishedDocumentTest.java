package nl.ncw.export.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ncw.export.ReadBack;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.Written;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.office.OpenXmlSchema;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A finished agreement as a document to read, and what is read of it when somebody worked in it. */
class FinishedDocumentTest {
    private static final Agreement FINISHED = finished(TestAgreements.full());

    private static Agreement finished(Agreement agreement) {
        return agreement.withStatus(AgreementStatus.VASTGESTELD);
    }

    static Stream<Arguments> agreements() {
        return Stream.concat(
                TestAgreements.all().map(named -> Arguments.of(finished(named.getPayload()), LocalisedText.DUTCH)),
                LocalisedText.LANGUAGES.stream().map(language -> Arguments.of(FINISHED, language)));
    }

    private static List<String> codes(ReadResult read) {
        return read.findings().stream().map(Finding::code).toList();
    }

    private static List<String> newlyKept(ReadResult read) {
        return read.agreement().unplaced().stream()
                .skip(FINISHED.unplaced().size())
                .map(UnplacedText::content)
                .toList();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("agreements")
    void says_what_was_agreed(Agreement agreement, Locale language) {
        byte[] document = Written.by(new WordAgreementWriter(language), agreement);

        ReadResult read = ReturnedDocument.read(document);

        assertThat(read.findings()).isEmpty();
        assertThat(read.agreement()).isEqualTo(agreement);
        assertThat(read.sent()).contains(agreement);
        assertThat(OpenXmlSchema.ofTexts().errors(document)).isEmpty();
    }

    @Test
    void names_the_topic_of_a_long_list_on_each_page_of_it() {
        Contact[] contacts = IntStream.rangeClosed(1, 60)
                .mapToObj(number -> Contact.named("Informatiemanager van dienst met een lange naam " + number))
                .toArray(Contact[]::new);
        Agreement agreement = FINISHED.answer("organisatie.adoptieregio.aanspreekpunten", Answer.contacts(contacts));

        byte[] document = Written.by(new WordAgreementWriter(LocalisedText.DUTCH), agreement);

        String body = EditedDocument.of(document).part(EditedDocument.BODY);
        String table = body.substring(
                body.lastIndexOf("<w:tbl>", body.indexOf("lange naam 60")), body.indexOf("lange naam 60"));
        assertThat(table)
                .contains("Adoptieregio")
                .containsPattern("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
                .contains("<w:vMerge w:val=\"continue\"/>");
        assertThat(ReturnedDocument.read(document).agreement()).isEqualTo(agreement);
        assertThat(OpenXmlSchema.ofTexts().errors(document)).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("agreements")
    void has_no_fields_and_no_instructions(Agreement agreement, Locale language) {
        DocumentLabels labels = DocumentLabels.in(language);

        String body = EditedDocument.of(Written.by(new WordAgreementWriter(language), agreement))
                .part(EditedDocument.BODY);

        assertThat(body)
                .doesNotContain(
                        "<w:sdt>",
                        "ncw_",
                        labels.get("excel.how"),
                        labels.get("answer.note") + ":",
                        labels.get("word.placeholder.answer"),
                        labels.get("word.placeholder.choice"));
    }

    @Test
    void has_room_to_sign() {
        assertThat(EditedDocument.of(FINISHED).part(EditedDocument.BODY))
                .contains("Met hun handtekening", "w:trHeight");
    }

    @Test
    void is_unchanged_without_the_field_of_its_contents_as_libreoffice_saves_it() {
        ReadResult read = EditedDocument.of(FINISHED)
                .replacing(EditedDocument.BODY, "<w:r><w:fldChar [^>]*/></w:r>", "")
                .replacing(EditedDocument.BODY, "<w:r><w:instrText.*?</w:instrText></w:r>", "")
                .read();

        assertThat(read.findings()).isEmpty();
    }

    @Test
    void is_a_form_for_who_asks_for_one() {
        byte[] form = Written.by(new WordAgreementWriter().asForm(), FINISHED);

        assertThat(EditedDocument.of(form).part(EditedDocument.BODY)).contains("<w:sdt>");
        assertThat(ReadBack.troubles(ReturnedDocument.read(form))).isEmpty();
        assertThat(ReturnedDocument.read(form).agreement()).isEqualTo(FINISHED);
    }

    @Test
    void keeps_a_changed_text_and_says_where_it_is_and_what_was_agreed() {
        ReadResult read = EditedDocument.of(FINISHED)
                .replacing(EditedDocument.BODY, "(\"Answer\"/></w:pPr><w:r><w:t [^>]*>)[^<]+", "$1Iemand anders")
                .read();

        assertThat(codes(read)).isNotEmpty().containsOnly("word.text-changed");
        assertThat(newlyKept(read)).allSatisfy(text -> assertThat(text).contains("Iemand anders"));
    }

    @Test
    void keeps_an_added_text_and_reports_a_removed_one() {
        String added = "<w:p><w:r><w:t>Toch maar niet.</w:t></w:r></w:p>";
        EditedDocument document = EditedDocument.of(FINISHED);
        ReadResult more = EditedDocument.of(FINISHED)
                .replacing(EditedDocument.BODY, EditedDocument.END, added + "$1")
                .read();
        ReadResult less = document.replacing(
                        EditedDocument.BODY, "<w:t xml:space=\"preserve\">Met hun handtekening[^<]*</w:t>", "")
                .read();

        assertThat(codes(more)).containsExactly("word.text-added");
        assertThat(newlyKept(more)).containsExactly("Toch maar niet.");
        assertThat(codes(less)).containsExactly("word.text-removed");
        assertThat(less.agreement()).isEqualTo(FINISHED);
    }

    @Test
    void without_its_agreement_is_refused() {
        EditedDocument document = EditedDocument.of(FINISHED)
                .replacing("docProps/custom.xml", "<property [^>]*name=\"ncw\\.data\\.[0-9]+\".*?</property>", "");

        assertThatThrownBy(document::read)
                .hasCauseInstanceOf(UnreadableAgreementException.class)
                .hasMessageContaining("gone from the document properties");
    }

    @Test
    void without_its_properties_is_not_read_as_the_original_form() {
        EditedDocument document =
                EditedDocument.of(FINISHED).replacing("docProps/custom.xml", "<property .*</property>", "");

        assertThatThrownBy(document::read).hasCauseInstanceOf(UnreadableAgreementException.class);
    }
}
