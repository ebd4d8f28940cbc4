package nl.ncw.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.TestCatalogues;
import nl.ncw.export.internal.typesetting.TagTree;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.export.outline.OutlineBlock;
import nl.ncw.fixture.AwkwardTexts;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text is on a page, whole. */
class PdfTextTest {
    @Nested
    class The_pages_say {
        static Stream<Named<String>> answers() {
            return DocumentOutline.of(TestAgreements.full(), TestAgreements.CATALOGUE, TestAgreements.DUTCH)
                    .chapters()
                    .stream()
                    .flatMap(chapter -> chapter.topics().stream())
                    .flatMap(topic -> topic.items().stream())
                    .flatMap(item -> item.responses().stream()
                            .flatMap(response -> response.content().stream())
                            .flatMap(block -> texts(block))
                            .map(text -> named(item.id() + ": " + text, text)));
        }

        private static Stream<String> texts(OutlineBlock block) {
            if (block instanceof OutlineBlock.Grid grid) {
                return grid.rows().stream().flatMap(List::stream);
            }
            return block instanceof OutlineBlock.Bullets bullets ? bullets.items().stream() : block.lines().stream();
        }

        @ParameterizedTest
        @MethodSource("answers")
        void each_answer(String text) {
            assertThat(Pdf.FULL.text()).contains(Pdf.squeezed(text));
        }

        static Stream<String> headings() {
            DocumentOutline outline =
                    DocumentOutline.of(TestAgreements.full(), TestAgreements.CATALOGUE, TestAgreements.DUTCH);
            return Stream.of(
                            Stream.of(outline.title(), outline.parties(), outline.introduction()),
                            outline.facts().stream().map(fact -> fact.label() + fact.value()),
                            outline.chapters().stream().map(DocumentOutline.Chapter::heading),
                            outline.chapters().stream()
                                    .flatMap(chapter -> chapter.topics().stream())
                                    .map(topic -> topic.heading()),
                            outline.annexes().stream().map(DocumentOutline.Annex::heading))
                    .flatMap(texts -> texts);
        }

        @ParameterizedTest
        @MethodSource("headings")
        void each_heading_and_fact(String text) {
            assertThat(Pdf.FULL.text()).contains(Pdf.squeezed(text));
        }

        @Test
        void what_stands_in_the_annexes() {
            assertThat(Pdf.FULL.text()).contains("OefenkalendermakenOTO-functionaris30juni2026");
        }

        @Test
        void what_is_missing_in_a_draft() {
            assertThat(Pdf.BEGUN.text()).contains("Nognietbeantwoord(verplicht)", "Nognietbeantwoord(aanbevolen)");
        }
    }

    @Nested
    public class A_blank_form {
        @Test
        void says_for_which_profile_it_is() {
            assertThat(Pdf.EMPTY.text()).contains("FormuliervoorhetprofielStructureel");
        }

        @Test
        void says_how_pressing_a_question_is_and_not_that_it_was_not_answered() {
            assertThat(Pdf.EMPTY.text())
                    .contains("Verplicht", "Aanbevolen")
                    .doesNotContain("Nognietbeantwoord", "nognietbekend");
        }

        @Test
        void has_room_for_contacts_and_signatures() {
            assertThat(Pdf.EMPTY.text())
                    .contains(
                            "Contactpersonen",
                            "PartijNaamFunctieOrganisatieTelefoonE-mailVeiligheidsregio",
                            "Ondertekening",
                            "Ondertekendop");
        }

        @Test
        void has_room_for_names_and_a_day_on_its_cover() {
            assertThat(Pdf.EMPTY.pages().get(0))
                    .contains("Veiligheidsregio", "Crisispartner", "Ingevuld door", "Datum");
            assertThat(Pdf.BEGUN.pages().get(0)).doesNotContain("Ingevuld door");
        }

        /** What says no more than a draft does, but leaves room for handwriting, needs more paper. */
        @Test
        void has_room_to_write() {
            Catalogue catalogue = TestCatalogues.of(IntStream.range(0, 20)
                    .mapToObj(i -> CatalogueParts.text("deel.stuk.v" + i, Obligation.REQUIRED))
                    .toArray(Question[]::new));
            Agreement form = TestCatalogues.draft(catalogue);
            assertThat(Pdf.of(form, catalogue).pages())
                    .hasSizeGreaterThan(Pdf.of(TestAgreements.between(form), catalogue)
                            .pages()
                            .size());
        }
    }

    @Nested
    class Nothing_is_lost {
        private static final TagTree AWKWARD_TAGS = Pdf.AWKWARD.tags();
        private static final String SIGNS = "áàâäãåéèêëíïóöôúüùçñÿŸŒœĳĲ€–—‘’“”„…•½°²³µ§";

        @Test
        void of_the_characters_of_dutch() {
            assertThat(Pdf.saying(SIGNS).text()).contains(SIGNS);
        }

        static Stream<Named<String>> awkward_texts() {
            return AwkwardTexts.ALL.stream().map(text -> named(text.substring(0, Math.min(20, text.length())), text));
        }

        @ParameterizedTest
        @MethodSource("awkward_texts")
        void of_a_text_that_breaks_formats(String text) {
            assertThat(AWKWARD_TAGS.missing(List.of(text))).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "een 😀 gezicht, een[U+1F600]gezicht",
            "niet\u2011afbreekbaar, niet-afbreekbaar",
            "漢字, [U+6F22][U+5B57]"
        })
        void of_a_character_that_the_fonts_lack_to_those_who_see_it(String text, String shown) throws IOException {
            assertThat(Pdf.saying(text).drawn()).contains(shown);
        }

        @ParameterizedTest
        @ValueSource(strings = {"een 😀 gezicht", "niet\u2011afbreekbaar", "漢字", "👩\u200D💻", "ع"})
        void of_a_character_that_the_fonts_lack_to_those_who_hear_it(String text) {
            assertThat(Pdf.saying(text).tags().text()).contains(text);
        }

        @ParameterizedTest
        @CsvSource({"woord", "bewaard", "notitie"})
        void of_forty_thousand_characters(String word) {
            List<String> words = Arrays.stream(
                            String.join(" ", Pdf.AWKWARD.pages()).split("\\s+"))
                    .filter(token -> token.matches(word + "\\d+"))
                    .toList();
            assertThat(words)
                    .isEqualTo(IntStream.range(0, 5000).mapToObj(i -> word + i).toList());
        }

        @Test
        void of_a_word_without_end() {
            String word = IntStream.range(0, 5000).mapToObj(i -> "w" + i).collect(Collectors.joining());
            assertThat(Pdf.saying(word).tags().text()).contains(word);
        }

        @ParameterizedTest
        @CsvSource({"1", "8", "9", "60", "300"})
        void of_a_table_with_as_many_columns(int columns) {
            Map<String, String> cells = new TreeMap<>();
            IntStream.range(0, columns).forEach(i -> cells.put("kolom-" + i, "(cel" + i + ")"));
            Agreement agreement =
                    TestAgreements.empty().answer("techniek.accounts.rechten", Answer.table(AnswerValue.Row.of(cells)));
            assertThat(Pdf.of(agreement).text()).contains(cells.values());
        }
    }

    @Nested
    class Another_language {
        @Test
        void is_used_for_everything_but_the_answers() {
            assertThat(Pdf.of(TestAgreements.full(), Locale.UK).text())
                    .contains("Cooperationprofile", "Stilltobesettled:Oefenkalendermaken");
        }

        @ParameterizedTest
        @CsvSource({"de, Kooperationsprofil", "fr, Profildecoopération"})
        void may_be_german_or_french(Locale locale, String said) {
            assertThat(Pdf.of(TestAgreements.full(), locale).text()).contains(said);
        }

        @Test
        void is_dutch_where_there_is_no_translation() {
            assertThat(Pdf.of(TestAgreements.empty(), Locale.ITALIAN).text()).contains("Samenwerkingsprofiel");
        }
    }
}
