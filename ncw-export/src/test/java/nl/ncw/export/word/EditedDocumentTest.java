package nl.ncw.export.word;

import static nl.ncw.export.word.EditedDocument.paragraph;
import static nl.ncw.export.word.EditedDocument.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.export.ReadBack;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people and their programs do to a document before it comes back. */
class EditedDocumentTest {
    private static final String QUESTION = "proces.alerteren.wijze/joint";
    private static final String ACCOUNTS = "techniek.accounts.rechten/joint#";

    private static EditedDocument blank() {
        return EditedDocument.of(TestAgreements.empty());
    }

    private static Optional<Answer> answer(ReadResult read, String key) {
        String[] parts = key.split("/");
        return Optional.ofNullable(
                read.agreement().answers().get(new AnswerKey(new QuestionId(parts[0]), Voice.ofKey(parts[1]))));
    }

    private static Answer text(String text) {
        return Answer.text(text);
    }

    @Nested
    class What_was_typed {
        @Test
        void in_a_field_of_a_form_from_before_there_were_controls_is_the_answer() {
            String field = "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>%s</w:ffData></w:fldChar></w:r>"
                    + "<w:r><w:instrText> %s </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
            String box = "<w:checkBox><w:default w:val=\"0\"/>%s</w:checkBox>";
            String list =
                    "<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"Nee\"/><w:listEntry w:val=\"Ja\"/></w:ddList>";
            ReadResult read = blank().typing(
                            QUESTION,
                            "answer",
                            field.formatted(box.formatted("<w:checked/>"), "FORMCHECKBOX")
                                    + run("Telefoon, ")
                                    + field.formatted(box.formatted(""), "FORMCHECKBOX")
                                    + run("fax: ")
                                    + field.formatted(list, "FORMDROPDOWN"))
                    .read();
            assertThat(answer(read, QUESTION)).contains(text("\u2612 Telefoon, \u2610 fax: Ja"));
        }

        @Test
        void as_a_tick_in_a_font_of_signs_can_be_read() {
            String sign = "<w:r><w:sym w:font=\"Wingdings\" w:char=\"%s\"/></w:r>";
            ReadResult read = blank().typing(
                            QUESTION,
                            "answer",
                            sign.formatted("F0FE") + run(" ja ") + sign.formatted("F0A8") + run(" nee"))
                    .read();
            assertThat(answer(read, QUESTION)).contains(text("\u2611 ja \u2610 nee"));
        }

        @Test
        void as_a_link_that_is_a_field_keeps_its_address_unless_the_text_says_it() {
            String link =
                    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"%s\" </w:instrText></w:r>"
                            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>%s<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
            ReadResult read = blank().typing(
                            QUESTION,
                            "answer",
                            link.formatted("mailto:piket@vr.example", run("piket"))
                                    + run(", ")
                                    + link.formatted("mailto:im@vr.example", run("im@vr.example")))
                    .read();
            assertThat(answer(read, QUESTION)).contains(text("piket, im@vr.example"));
            assertThat(read.agreement().unplaced())
                    .extracting(UnplacedText::content)
                    .containsExactly("mailto:piket@vr.example");
        }

        @Test
        void in_a_control_is_the_answer() {
            ReadResult read =
                    blank().typing(QUESTION, "answer", run("Telefonisch")).read();
            assertThat(answer(read, QUESTION)).contains(text("Telefonisch"));
            assertThat(read.findings()).isEmpty();
        }

        @Test
        void as_another_name_of_a_region_is_that_region() {
            ReadResult read =
                    blank().typing("@region", "value", run("Friesland")).read();
            assertThat(read.agreement().region()).contains(SafetyRegions.byCode("VR02"));
            assertThat(read.findings()).isEmpty();
        }

        @Test
        void in_several_paragraphs_and_lists_keeps_its_lines() {
            ReadResult read = blank().typing(QUESTION, "answer", run("Zo:"))
                    .addingBehind(
                            QUESTION,
                            "answer",
                            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                                    + run("eerst") + "</w:p><w:p/>" + paragraph("dan"))
                    .read();
            assertThat(answer(read, QUESTION)).contains(text("Zo:\n\u2022 eerst\n\ndan"));
            assertThat(read.findings()).isEmpty();
        }

        @Test
        void in_the_line_below_says_that_the_question_does_not_apply() {
            ReadResult read = blank().typing(QUESTION, "status", run("Niet van toepassing"))
                    .typing(QUESTION, "note", run("Geen Trekker: nodig"))
                    .read();
            assertThat(answer(read, QUESTION)).contains(Answer.notApplicable("Geen Trekker: nodig"));
        }

        @Test
        void in_a_row_of_a_table_is_a_row_of_the_answer() {
            ReadResult read =
                    blank().typing(ACCOUNTS, "functie", run("Liaison")).read();
            assertThat(answer(read, "techniek.accounts.rechten/joint"))
                    .hasValueSatisfying(said -> assertThat(((AnswerValue.Table) ((Answer.Given) said).value()).rows())
                            .allSatisfy(row -> assertThat(row.at("functie")).isEqualTo("Liaison")));
        }

        @Test
        void over_both_boxes_is_reported_and_kept() {
            ReadResult read =
                    blank().replacing(EditedDocument.BODY, "\u2610", "\u2612").read();
            assertThat(ReadBack.troubles(read)).isNotEmpty();
            assertThat(read.agreement().unplaced())
                    .extracting(UnplacedText::content)
                    .anySatisfy(kept -> assertThat(kept).contains("ja, nee"));
        }
    }

    @Nested
    class Tracked_changes {
        private ReadResult read() {
            return blank().typing(
                            QUESTION,
                            "answer",
                            run("Per ")
                                    + "<w:del w:id=\"1\" w:author=\"Anna\"><w:r><w:delText>fax</w:delText></w:r></w:del>"
                                    + "<w:ins w:id=\"2\" w:author=\"Bram\">" + run("telefoon") + "</w:ins>")
                    .read();
        }

        @Test
        void are_read_as_accepted() {
            assertThat(answer(read(), QUESTION)).contains(text("Per telefoon"));
        }

        @Test
        void are_reported_once_with_who_made_them_and_where() {
            assertThat(read().findings())
                    .extracting(
                            finding -> finding.code(),
                            finding -> finding.place().toString())
                    .containsExactly(tuple("word.tracked-changes", "1.1 Proces, rij 4"));
            assertThat(read().findings().get(0).message(TestAgreements.DUTCH)).contains("Anna, Bram");
        }

        @Test
        void that_delete_the_end_of_a_paragraph_join_it_to_the_next() {
            ReadResult read = blank().replacingParagraph(
                            QUESTION,
                            "answer",
                            "<w:p><w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"A\"/></w:rPr></w:pPr><w:bookmarkStart w:id=\"9000\" w:name=\""
                                    + EditedDocument.name(QUESTION, "answer") + "\"/>" + run("Een ") + "</w:p>"
                                    + paragraph("geheel") + "<w:p><w:bookmarkEnd w:id=\"9000\"/></w:p>")
                    .read();
            assertThat(answer(read, QUESTION)).contains(text("Een geheel"));
        }

        @Test
        void that_delete_a_row_leave_it_out() {
            ReadResult read = EditedDocument.of(TestAgreements.full())
                    .replacing(
                            EditedDocument.BODY,
                            "<w:tr><w:trPr>((?:(?!</w:tr>).)*Rij 1 van)",
                            "<w:tr><w:trPr><w:del w:id=\"1\" w:author=\"Anna\"/>$1")
                    .read();
            assertThat(ReadBack.inFull(read.agreement()))
                    .doesNotContain("Rij 1 van")
                    .contains("Rij 2 van");
        }
    }

    @Nested
    class A_field_that_has_no_end {
        private static String character(String type) {
            return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
        }

        private static String begin(String instruction) {
            return character("begin") + "<w:r><w:instrText> " + instruction + " </w:instrText></w:r>";
        }

        private static String field(String instruction, String shown) {
            return begin(instruction) + character("separate") + shown + character("end");
        }

        @ParameterizedTest
        @ValueSource(strings = {"MERGEFIELD naam", "REF _Ref1", "PAGE", "TOC"})
        void hides_nothing_behind_its_instruction(String instruction) {
            ReadResult read = blank().typing(QUESTION, "answer", begin(instruction) + run("Telefonisch"))
                    .addingBehind(QUESTION, "answer", paragraph("of per mail"))
                    .read();
            assertThat(answer(read, QUESTION)).contains(text("Telefonisch\nof per mail"));
            assertThat(read.findings()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"MERGEFIELD naam", "PAGE", "NUMPAGES"})
        void hides_nothing_that_it_shows(String instruction) {
            ReadResult read = blank().typing(
                            QUESTION, "answer", begin(instruction) + character("separate") + run("Telefonisch"))
                    .addingBehind(QUESTION, "answer", paragraph("of per mail"))
                    .read();
            assertThat(answer(read, QUESTION)).contains(text("Telefonisch\nof per mail"));
        }

        @Test
        void leaves_those_around_it_as_they_are() {
            ReadResult read = blank().typing(
                            QUESTION,
                            "answer",
                            run("Zie bladzijde ")
                                    + begin("PAGE")
                                    + character("separate")
                                    + run("3")
                                    + field("PAGE", run("4")))
                    .read();
            assertThat(answer(read, QUESTION)).contains(text("Zie bladzijde 34"));
        }

        @Test
        void in_another_hides_nothing_either() {
            ReadResult read = blank().typing(
                            QUESTION,
                            "answer",
                            begin("IF 1 = 1") + begin("PAGE") + character("separate") + run("Telefonisch"))
                    .read();
            assertThat(answer(read, QUESTION)).contains(text("Telefonisch"));
        }

        @Test
        void does_not_reach_beyond_its_cell() {
            String other = "proces.alerteren.rol-locc/joint";
            ReadResult read = blank().typing(QUESTION, "answer", begin("PAGE") + character("separate") + run("Een"))
                    .typing(other, "answer", run("Twee") + character("end") + run(" drie"))
                    .read();
            assertThat(answer(read, QUESTION)).contains(text("Een"));
            assertThat(answer(read, other)).contains(text("Twee drie"));
        }

        @Test
        void that_is_the_table_of_contents_ends_where_the_form_begins() {
            Agreement sent = TestAgreements.full();
            ReadResult read = EditedDocument.of(sent)
                    .replacing(EditedDocument.BODY, "<w:fldChar w:fldCharType=\"end\"/>", "")
                    .read();
            assertThat(read.agreement()).isEqualTo(sent);
            assertThat(read.findings()).isEmpty();
        }

        @Test
        void within_the_table_of_contents_leaves_the_rest_as_it_is() {
            Agreement sent = TestAgreements.full();
            ReadResult read = EditedDocument.of(sent)
                    .replacing(
                            EditedDocument.BODY,
                            "(w:history=\"1\">(?:(?!</w:hyperlink>).)*)(</w:hyperlink>)",
                            "$1<w:r><w:tab/></w:r>" + begin("PAGEREF _Toc1") + character("separate") + run("3") + "$2")
                    .read();
            assertThat(read.agreement()).isEqualTo(sent);
            assertThat(read.findings()).isEmpty();
        }

        @Test
        void is_none_of_those_that_do() {
            ReadResult read = blank().typing(
                            QUESTION,
                            "answer",
                            run("Bladzijde ")
                                    + field("PAGE", run("3"))
                                    + run(" van ")
                                    + field("IF " + field("PAGE", run("3")) + " = 3", run("vier"))
                                    + field("SEQ x", run("!")))
                    .read();
            assertThat(answer(read, QUESTION)).contains(text("Bladzijde 3 van vier!"));
        }
    }

    @Nested
    class The_table_of_contents {
        private static final String ENTRY = "(w:history=\"1\">(?:(?!</w:hyperlink>).)*)(</w:hyperlink>)";
        private static final String PAGE_NUMBER =
                "<w:r><w:tab/></w:r>" + A_field_that_has_no_end.field("PAGEREF _Toc100000001 \\\\h", run("12"));

        /** As Word fills it in: with the number of the page, which is a field of its own, behind each entry. */
        private static EditedDocument updated() {
            return EditedDocument.of(TestAgreements.full())
                    .replacing(EditedDocument.BODY, ENTRY, "$1" + PAGE_NUMBER + "$2");
        }

        private static List<String> kept(EditedDocument document) {
            ReadResult read = document.read();
            assertThat(read.findings()).hasSameSizeAs(read.agreement().unplaced());
            return read.agreement().unplaced().stream()
                    .map(UnplacedText::content)
                    .toList();
        }

        @Test
        void may_be_updated_by_word() {
            assertThat(updated().read().findings()).isEmpty();
            assertThat(updated().read().agreement()).isEqualTo(TestAgreements.full());
        }

        @Test
        void may_be_updated_by_a_program_that_writes_the_page_numbers_as_text() {
            EditedDocument document = EditedDocument.of(TestAgreements.full())
                    .replacing(EditedDocument.BODY, ENTRY, "$1<w:r><w:tab/></w:r>" + run("12") + "$2");
            assertThat(document.read().findings()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"<w:p><w:pPr><w:pStyle w:val=\"Heading1\"", EditedDocument.END})
        void may_be_one_that_a_program_keeps_in_a_control_whatever_else_that_holds(String behind) {
            ReadResult read = updated()
                    .replacing(
                            EditedDocument.BODY,
                            "(<w:p><w:pPr><w:pStyle w:val=\"TOC1\"/>.*?)(?=" + behind + ")",
                            "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr>"
                                    + "<w:sdtContent>$1</w:sdtContent></w:sdt>")
                    .read();
            assertThat(ReadBack.troubles(read)).isEmpty();
            assertThat(read.agreement()).isEqualTo(TestAgreements.full());
        }

        @Test
        void may_follow_a_heading_that_was_rewritten() {
            EditedDocument document = updated().replacing(EditedDocument.BODY, ">1.1 Proces<", ">1.1 Ons proces<");
            assertThat(kept(document)).containsOnly("1.1 Ons proces");
            assertThat(document.read().findings()).hasSize(1);
        }

        @Test
        void may_be_older_than_a_heading_that_was_rewritten() {
            EditedDocument document = updated()
                    .replacing(
                            EditedDocument.BODY, "(w:val=\"Heading1\"(?:(?!</w:p>).)*>1.1) Proces<", "$1 Ons proces<");
            assertThat(kept(document)).containsExactly("1.1 Ons proces");
        }

        @Test
        void keeps_what_was_typed_behind_an_entry() {
            EditedDocument document = updated()
                    .replacing(
                            EditedDocument.BODY,
                            "(>1.1 Proces)(</w:t></w:r><w:r><w:tab/>)",
                            "$1 (zie ook de bijlage)$2");
            assertThat(kept(document)).containsExactly("1.1 Proces (zie ook de bijlage)\t");
        }

        @Test
        void keeps_what_was_typed_between_entries() {
            EditedDocument document = EditedDocument.of(TestAgreements.full())
                    .replacing(
                            EditedDocument.BODY,
                            "(1.1 Proces</w:t></w:r></w:hyperlink></w:p>)",
                            "$1" + paragraph("Hier komt nog een hoofdstuk"));
            assertThat(kept(document)).containsExactly("Hier komt nog een hoofdstuk");
        }

        @Test
        void keeps_what_was_typed_in_it_where_the_catalogue_is_unknown() throws IOException {
            byte[] bytes = EditedDocument.of(TestAgreements.full())
                    .replacing(EditedDocument.BODY, "(>1.1 Proces)(</w:t></w:r></w:hyperlink>)", "$1 is af$2")
                    .bytes();
            ReadResult read =
                    new WordAgreementReader().read(new ByteArrayInputStream(bytes), reference -> Optional.empty());
            assertThat(read.agreement().unplaced())
                    .extracting(UnplacedText::content)
                    .containsExactly("1.1 Proces is af");
        }
    }

    @Nested
    class Comments {
        private ReadResult read() {
            return blank().typing(
                            QUESTION, "answer", run("Telefonisch") + "<w:r><w:commentReference w:id=\"7\"/></w:r>")
                    .related(
                            "word/comments.xml",
                            "comments",
                            "rId90",
                            "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                                    + "<w:comment w:id=\"7\" w:author=\"Mr. Carla Smit\">" + paragraph("Kan dit zo?")
                                    + "</w:comment><w:comment w:id=\"8\" w:author=\"D. Bos\">" + paragraph("Los")
                                    + "</w:comment></w:comments>")
                    .read();
        }

        @Test
        void are_kept_with_author_and_place() {
            assertThat(read().agreement().unplaced())
                    .contains(new UnplacedText("1.1 Proces, rij 4", "Mr. Carla Smit: Kan dit zo?"));
            assertThat(read().findings())
                    .extracting(finding -> finding.message(TestAgreements.DUTCH))
                    .anySatisfy(message -> assertThat(message).contains("Mr. Carla Smit", "Kan dit zo?"));
        }

        @Test
        void that_are_attached_to_nothing_are_kept_too() {
            assertThat(read().agreement().unplaced())
                    .extracting(UnplacedText::content)
                    .contains("D. Bos: Los");
        }

        @Test
        void leave_the_answer_as_it_is() {
            assertThat(answer(read(), QUESTION)).contains(text("Telefonisch"));
        }
    }

    @Nested
    class Marks_that_disagree {
        private static final String OTHER = "proces.alerteren.rol-locc/joint";

        /** A control of one question, as it is copied into the field of another. */
        private static String control(String row, String column, String text) {
            return "<w:sdt><w:sdtPr><w:tag w:val=\"" + EditedDocument.name(row, column) + "\"/></w:sdtPr><w:sdtContent>"
                    + run(text) + "</w:sdtContent></w:sdt>";
        }

        private ReadResult read() {
            return blank().typing(QUESTION, "answer", control(OTHER, "answer", "Per mail"))
                    .read();
        }

        @Test
        void leave_the_text_where_the_bookmark_says() {
            assertThat(answer(read(), QUESTION)).contains(text("Per mail"));
            assertThat(answer(read(), OTHER)).isEmpty();
        }

        @Test
        void are_reported_with_the_place_and_both_fields() {
            ReadResult read = read();
            assertThat(ReadBack.troubles(read)).containsExactly("word.marks-disagree 1.1 Proces, rij 4");
            assertThat(read.findings().get(0).message(TestAgreements.DUTCH))
                    .contains("Per mail", question(QUESTION), question(OTHER));
        }

        private static String question(String key) {
            String text = TestAgreements.CATALOGUE
                    .find(new QuestionId(key.split("/")[0]))
                    .orElseThrow()
                    .question()
                    .text()
                    .in(TestAgreements.DUTCH);
            return text.substring(0, Math.min(50, text.length()));
        }

        @Test
        void are_reported_once_however_many_paragraphs_were_dragged() {
            ReadResult read = blank().typing(QUESTION, "answer", control(OTHER, "answer", "Een"))
                    .addingBehind(QUESTION, "answer", "<w:p>" + control(OTHER, "answer", "Twee") + "</w:p>")
                    .read();
            assertThat(answer(read, QUESTION)).contains(text("Een\nTwee"));
            assertThat(ReadBack.troubles(read)).containsExactly("word.marks-disagree 1.1 Proces, rij 4");
        }

        @Test
        void between_columns_of_a_table_are_reported() {
            ReadResult read = blank().typing(ACCOUNTS, "functie", control(ACCOUNTS, "rechten", "Lezen"))
                    .read();
            assertThat(read.findings()).extracting(finding -> finding.code()).containsOnly("word.marks-disagree");
        }

        @Test
        void by_their_tags_alone_are_reported_too() {
            ReadResult read = blank().typing(
                            QUESTION, "answer", run("Telefonisch") + control(OTHER, "answer", "Per mail"))
                    .replacing(EditedDocument.BODY, "<w:bookmark(Start|End)[^>]*>", "")
                    .read();
            assertThat(answer(read, QUESTION)).contains(text("TelefonischPer mail"));
            assertThat(ReadBack.troubles(read)).containsExactly("word.marks-disagree 1.1 Proces, rij 4");
        }

        @Test
        void where_only_an_empty_control_was_dragged_do_not_matter() {
            String empty = control(OTHER, "answer", "Schrijf hier uw antwoord.")
                    .replace("</w:sdtPr>", "<w:showingPlcHdr/></w:sdtPr>");
            ReadResult read = blank().typing(QUESTION, "answer", run("Telefonisch") + empty)
                    .read();
            assertThat(answer(read, QUESTION)).contains(text("Telefonisch"));
            assertThat(read.findings()).isEmpty();
        }

        @Test
        void are_not_those_of_an_answer_that_was_joined_to_the_line_below_it() {
            ReadResult read = blank().typing(QUESTION, "answer", run("Telefonisch"))
                    .replacing(
                            EditedDocument.BODY,
                            "(Telefonisch</w:t></w:r></w:sdtContent></w:sdt>)</w:p><w:p><w:pPr>.*?</w:pPr>",
                            "$1")
                    .read();
            assertThat(answer(read, QUESTION)).contains(text("Telefonisch"));
            assertThat(read.findings()).isEmpty();
        }

        @Test
        void are_not_those_of_copied_rows() {
            EditedDocument document = EditedDocument.of(TestAgreements.full());
            String body = document.part(EditedDocument.BODY);
            int at = body.indexOf("Rij 1 van functie");
            String row =
                    body.substring(body.lastIndexOf("<w:tr>", at), body.indexOf("</w:tr>", at) + "</w:tr>".length());
            String changed = row.replace("Rij 1 van ", "Rij 3 van ");
            String byWord = changed.replaceAll("<w:bookmark(Start|End)[^>]*>", "");
            String byLibreOffice = changed.replaceAll("(w:name=\"ncw_[^\"]*)\"", "$1_Copy_1\"")
                    .replaceAll("<w:sdtPr>.*?</w:sdtPr>|</?w:sdt(Content)?>", "");
            ReadResult read = document.with(EditedDocument.BODY, body.replace(row, row + byWord + byLibreOffice))
                    .read();
            assertThat(ReadBack.inFull(read.agreement())).contains("Rij 3 van functie");
            assertThat(ReadBack.troubles(read)).isEmpty();
        }
    }

    @Nested
    class Marks_that_are_gone {
        @Test
        void leave_the_tag_where_the_bookmark_is_gone() {
            ReadResult read = blank().typing(QUESTION, "answer", run("Telefonisch"))
                    .replacing(EditedDocument.BODY, "<w:bookmark(Start|End)[^>]*>", "")
                    .read();
            assertThat(answer(read, QUESTION)).contains(text("Telefonisch"));
            assertThat(read.findings()).isEmpty();
        }

        @Test
        void leave_the_bookmark_where_the_control_is_gone() {
            ReadResult read = blank().typing(QUESTION, "answer", run("Telefonisch"))
                    .replacing(EditedDocument.BODY, "<w:tag [^>]*>", "")
                    .read();
            assertThat(answer(read, QUESTION)).contains(text("Telefonisch"));
            assertThat(read.findings()).isEmpty();
        }

        @Test
        void leave_the_place_in_the_form_with_a_warning() {
            ReadResult read = blank().replacingParagraph(QUESTION, "answer", paragraph("Telefonisch"))
                    .read();
            assertThat(answer(read, QUESTION)).contains(text("Telefonisch"));
        }

        @Test
        void leave_the_place_of_each_party() {
            ReadResult read = blank().replacingParagraph(
                            "proces.monitoren.trigger/partner", "answer", paragraph("Boven 12,50"))
                    .replacingParagraph("proces.monitoren.trigger/region", "answer", paragraph("Altijd"))
                    .read();
            assertThat(answer(read, "proces.monitoren.trigger/partner")).contains(text("Boven 12,50"));
            assertThat(answer(read, "proces.monitoren.trigger/region")).contains(text("Altijd"));
        }

        @Test
        void altogether_leave_a_form_that_is_read_by_its_places() {
            Agreement sent = TestAgreements.full();
            ReadResult read = EditedDocument.of(sent)
                    .replacing(EditedDocument.BODY, "<w:bookmark(Start|End)[^>]*>|<w:tag [^>]*>", "")
                    .read();
            assertThat(ReadBack.inFull(read.agreement())).isEqualTo(ReadBack.inFull(sent));
            assertThat(ReadBack.troubles(read))
                    .allSatisfy(trouble -> assertThat(trouble).startsWith("word.by-place"));
        }
    }

    @Nested
    class A_form_without_any_marks {
        private static EditedDocument unmarked(Agreement agreement) {
            return EditedDocument.of(agreement).withoutMarks();
        }

        private static FillInForm form() {
            return FillInForm.of(
                    TestAgreements.full(), TestAgreements.CATALOGUE, TestAgreements.DUTCH, SafetyRegions.register());
        }

        private static String kept(ReadResult read) {
            return read.agreement().unplaced().stream()
                    .map(UnplacedText::content)
                    .collect(Collectors.joining("\n"));
        }

        @Test
        void gives_back_all_that_was_filled_in() {
            ReadResult read = unmarked(TestAgreements.full()).read();
            assertThat(ReadBack.inFull(read.agreement())).isEqualTo(ReadBack.inFull(TestAgreements.full()));
        }

        @Test
        void warns_of_each_field_answer_and_row_and_of_nothing_else() {
            long fields = form().fields().stream()
                    .filter(field -> !field.value().isEmpty())
                    .count();
            long answers = form().answers().stream()
                    .filter(answer -> !answer.answer().isEmpty()
                            || !answer.status().value().isEmpty())
                    .count();
            long rows = Stream.concat(
                            form().tables().stream(),
                            form().answers().stream().flatMap(answer -> answer.table().stream()))
                    .mapToLong(table -> table.rows().size())
                    .sum();
            assertThat(ReadBack.troubles(unmarked(TestAgreements.full()).read()))
                    .allSatisfy(trouble -> assertThat(trouble).startsWith("word.by-place"))
                    .hasSize(Math.toIntExact(fields + answers + rows));
        }

        @Test
        void says_nothing_of_what_was_not_filled_in() {
            ReadResult read = unmarked(TestAgreements.empty()).read();
            // The status, which is filled in from the beginning.
            assertThat(ReadBack.troubles(read)).containsExactly("word.by-place Begin, rij 2");
            assertThat(read.agreement()).isEqualTo(TestAgreements.empty());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Afspraak bij proces.alerteren.wijze namens joint.",
                    "Het LOCC heeft hier geen rol.",
                    "Oefenkalender maken",
                    "Anna de Vries",
                    "Piket",
                    "Rij 2 van functie",
                    "Eigen voorziening",
                    "Niveau tactisch crisispartner",
                    "Eerste opzet",
                    "Bram Jansen"
                })
        void takes_what_was_changed_in_it(String text) {
            ReadResult read = unmarked(TestAgreements.full())
                    .replacing(EditedDocument.BODY, Pattern.quote(text) + "(?=<)", text + " (gewijzigd)")
                    .read();
            assertThat(ReadBack.inFull(read.agreement())).contains(text + " (gewijzigd)");
            assertThat(kept(read)).doesNotContain("gewijzigd");
        }

        @Test
        void takes_a_row_that_was_added() {
            String row =
                    "<w:tr>" + "<w:tc>%s</w:tc>".formatted(paragraph("Liaison")).repeat(2) + "</w:tr>";
            ReadResult read = unmarked(TestAgreements.full())
                    .replacing(EditedDocument.BODY, "(Rij 2 van rechten.*?</w:tr>)", "$1" + row)
                    .read();
            assertThat(ReadBack.inFull(read.agreement())).contains("\"Liaison\"");
        }

        @Test
        void keeps_an_answer_whose_question_was_rewritten() {
            ReadResult read = unmarked(TestAgreements.full())
                    .replacing(
                            EditedDocument.BODY,
                            "(<w:pStyle w:val=\"Question\"/></w:pPr><w:r><w:t xml:space=\"preserve\">)[^<]*((?:(?!Question).)*proces.alerteren.wijze namens)",
                            "$1Hoe doen wij dat?$2")
                    .replacing(EditedDocument.BODY, "(bij proces.alerteren.wijze)", "$1 (gewijzigd)")
                    .read();
            assertThat(kept(read))
                    .contains("Hoe doen wij dat?", "Afspraak bij proces.alerteren.wijze (gewijzigd) namens joint.");
            assertThat(ReadBack.troubles(read))
                    .anySatisfy(trouble -> assertThat(trouble).startsWith("word.outside"));
        }

        @Test
        void keeps_the_rows_of_a_table_whose_columns_were_renamed() {
            ReadResult read = unmarked(TestAgreements.full())
                    .replacing(
                            EditedDocument.BODY,
                            "(<w:t xml:space=\"preserve\">)Functie(</w:t>.{0,600}?>Rechten<)",
                            "$1Rol$2")
                    .read();
            assertThat(kept(read))
                    .contains("Rol", "Rij 1 van functie", "Rij 2 van rechten")
                    .doesNotContain("\u2026");
            assertThat(ReadBack.troubles(read))
                    .anySatisfy(trouble -> assertThat(trouble).startsWith("word.outside"));
        }

        @Test
        void keeps_a_row_with_a_cell_too_many() {
            ReadResult read = unmarked(TestAgreements.full())
                    .replacing(
                            EditedDocument.BODY,
                            "(Rij 2 van rechten.*?</w:tc>)",
                            "$1<w:tc>" + paragraph("Nog iets") + "</w:tc>")
                    .read();
            assertThat(kept(read)).contains("Rij 2 van functie", "Rij 2 van rechten", "Nog iets");
        }
    }

    @Nested
    class A_table_of_which_one_row_is_marked {
        @Test
        void is_known_by_that_without_a_warning_about_the_others() {
            ReadResult read = blank().typing(ACCOUNTS, "functie", run("Seiner"))
                    .replacing(
                            EditedDocument.BODY,
                            "(Seiner.*?</w:tr>)",
                            "$1<w:tr>" + ("<w:tc>" + paragraph("Plotter") + "</w:tc>").repeat(2) + "</w:tr>")
                    .read();
            assertThat(ReadBack.inFull(read.agreement())).contains("Plotter");
            assertThat(ReadBack.troubles(read)).isEmpty();
        }
    }

    @Nested
    class What_stands_beside_the_form {
        private UnplacedText kept(EditedDocument document) {
            ReadResult read = document.read();
            assertThat(read.agreement().unplaced()).hasSameSizeAs(read.findings());
            return read.agreement().unplaced().get(0);
        }

        @Test
        void is_kept_with_the_heading_above_it() {
            assertThat(kept(blank().replacing(
                                    EditedDocument.BODY,
                                    EditedDocument.END,
                                    paragraph("Nog iets") + paragraph("En dit") + "$1")))
                    .extracting(UnplacedText::content)
                    .isEqualTo("Nog iets");
        }

        @Test
        void is_kept_from_the_head_of_the_pages() {
            assertThat(kept(blank().replacing("word/header1.xml", "</w:hdr>", paragraph("Vertrouwelijk") + "</w:hdr>")))
                    .isEqualTo(new UnplacedText("Kop- of voettekst", "Vertrouwelijk"));
        }

        @Test
        void is_kept_from_text_boxes_once() {
            String box = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><w:txbxContent>"
                    + paragraph("In een vak")
                    + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
                    + paragraph("In een vak")
                    + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
            assertThat(kept(blank().replacing(EditedDocument.BODY, EditedDocument.END, box + "$1"))
                            .content())
                    .isEqualTo("In een vak");
        }

        @Test
        void is_kept_when_it_stands_in_the_explanation() {
            assertThat(kept(blank().replacing(
                                            EditedDocument.BODY,
                                            "(<w:pStyle w:val=\"Question\"/></w:pPr>)",
                                            "$1" + run("Onzin! ")))
                            .content())
                    .startsWith("Onzin! ");
        }
    }

    @Nested
    class A_document_that_lost_its_properties {
        @Test
        void is_read_without_what_was_sent_when_only_that_is_gone() {
            ReadResult read = blank().typing(QUESTION, "answer", run("Telefonisch"))
                    .replacing("docProps/custom.xml", "name=\"ncw.(data|texts).\\d+\"", "name=\"x\"")
                    .read();
            assertThat(answer(read, QUESTION)).contains(text("Telefonisch"));
            assertThat(read.findings()).extracting(finding -> finding.code()).containsExactly("word.sent-missing");
            assertThat(read.sent()).isEmpty();
        }

        @Test
        void is_no_form() {
            EditedDocument document = blank().replacing("docProps/custom.xml", "name=\"ncw[^\"]*\"", "name=\"x\"");
            Assertions.assertThatThrownBy(() -> new WordAgreementReader()
                            .read(new ByteArrayInputStream(document.bytes()), reference -> Optional.empty()))
                    .isInstanceOf(UnreadableAgreementException.class)
                    .hasMessageContaining("ncw");
        }
    }

    @Test
    void a_form_of_an_unknown_catalogue_is_kept_whole() throws IOException {
        EditedDocument document = blank().typing(QUESTION, "answer", run("Telefonisch"));
        ReadResult read = new WordAgreementReader()
                .read(new ByteArrayInputStream(document.bytes()), reference -> Optional.empty());
        assertThat(read.agreement().unplaced())
                .extracting(UnplacedText::content)
                .containsExactly("Telefonisch");
        assertThat(read.findings())
                .extracting(finding -> finding.code())
                .containsExactly("word.catalogue-unknown", "word.not-placed");
    }

    @Test
    void a_copied_question_with_another_answer_is_kept() {
        EditedDocument document = blank().typing(QUESTION, "answer", run("Telefonisch"));
        String body = document.part(EditedDocument.BODY);
        int at = body.indexOf(EditedDocument.name(QUESTION, "answer"));
        String row = body.substring(body.lastIndexOf("<w:tr>", at), body.indexOf("</w:tr>", at) + "</w:tr>".length());
        String copy = row.replaceAll("<w:bookmark(Start|End)[^>]*>", "").replace("Telefonisch", "Per mail");
        ReadResult read = document.with(EditedDocument.BODY, body.replace(row, copy + row))
                .read();
        assertThat(answer(read, QUESTION)).contains(text("Telefonisch"));
        assertThat(read.agreement().unplaced())
                .extracting(UnplacedText::content)
                .anySatisfy(kept -> assertThat(kept).contains("Per mail"));
    }
}
