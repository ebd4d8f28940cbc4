package nl.ncw.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.TypedQuestions;
import nl.ncw.export.Written;
import nl.ncw.export.internal.typesetting.TagChecks;
import nl.ncw.export.internal.typesetting.TagTree;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.fixture.RandomAgreements;
import nl.ncw.fixture.Seeds;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What veraPDF does not see: that those who hear a document hear all of it, and in its order. */
@Tag(Seeds.TAG)
class PdfTagsTest {
    /** The documents by their case, written once for all that is asked of them. */
    private static final Map<List<Object>, byte[]> WRITTEN = new HashMap<>();

    static Stream<Arguments> documents() {
        return Stream.of(
                        LocalisedText.LANGUAGES.stream()
                                .flatMap(language ->
                                        TestAgreements.all().map(agreement -> arguments(agreement, language))),
                        LongStream.rangeClosed(1, Seeds.of(20))
                                .mapToObj(seed -> random("form filled in at random, " + seed, RandomAnswers.of(seed))),
                        LongStream.rangeClosed(1, Seeds.of(20))
                                .mapToObj(seed -> random("agreement at random, " + seed, RandomAgreements.of(seed))))
                .flatMap(documents -> documents);
    }

    private static Arguments random(String name, Agreement agreement) {
        return arguments(Named.of(name, agreement), TestAgreements.DUTCH);
    }

    private static byte[] written(Agreement agreement, Locale language) {
        return WRITTEN.computeIfAbsent(
                List.of(agreement, language), key -> Written.by(new PdfAgreementWriter(language), agreement));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("documents")
    void all_that_the_outline_says_is_read_in_its_order(Agreement agreement, Locale language) {
        DocumentOutline outline = DocumentOutline.of(agreement, Written.named(agreement.catalogue()), language);
        assertThat(TagTree.of(written(agreement, language)).missing(OutlineTexts.of(outline)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("documents")
    void the_parts_of_the_file_agree(Agreement agreement, Locale language) {
        assertThat(TagChecks.problems(written(agreement, language))).isEmpty();
    }

    @Test
    void boxes_and_lines_to_write_on_are_read_in_their_order() {
        byte[] form = Written.by(new PdfAgreementWriter(), TypedQuestions.blank(), TypedQuestions.CATALOGUE);
        DocumentOutline outline =
                DocumentOutline.of(TypedQuestions.blank(), TypedQuestions.CATALOGUE, TestAgreements.DUTCH);

        assertThat(TagTree.of(form).missing(OutlineTexts.of(outline))).isEmpty();
        assertThat(TagTree.of(form).print()).contains("Lbl \"☐ \"", "………… minuten", "Telefoon via de meldkamer");
        assertThat(TagChecks.problems(form)).isEmpty();
    }

    @Nested
    class The_tags {
        private static final String TREE = Pdf.FULL.tags().print();

        @Test
        void begin_with_the_title_and_the_parties() {
            assertThat(TREE).startsWith("""
                            Document
                              H1 "Samenwerkingsafspraken netcentrische crisisbeheersing"
                              P "Veiligheidsregio Gelderland-Zuid en Waterschap Rivierenland"
                              Table
                                TR
                                  TH Scope=Row
                                    P "Samenwerkingsprofiel"
                                  TD
                                    P "Structureel"
                                TR
                                  TH Scope=Row
                                    P "Status"
                            """);
        }

        @Test
        void name_the_topic_of_each_question() {
            assertThat(TREE).contains("""
                                  TR
                                    TH RowSpan=2 Scope=Row
                                      P "5. Alerteren"
                                      P "Bij alerteren laten de twee partijen elkaar weten dat een incident \
                            plaatsvindt of dreigt. Deze stap komt vóór het monitoren."
                                    TD
                                      P "Hoe en op welk moment seint de ene organisatie de andere in als er bij haar een \
                            incident is of dreigt?"
                                    TD
                                      P "Afspraak bij proces.alerteren.wijze namens joint. Een tweede regel."
                                  TR
                            """);
        }

        @Test
        void make_each_line_of_the_contents_a_link_with_its_page() {
            assertThat(TREE).contains("""
                              H2 "Inhoud"
                              TOC
                                TOCI
                                  Reference
                                    Link "Over dit document 2"
                            """);
        }

        @Test
        void do_not_say_twice_what_stands_at_the_head_of_each_page() {
            assertThat(TREE.lines().filter(line -> line.contains("\"Uitwerking\"")))
                    .hasSize(TestAgreements.CATALOGUE.sections().size());
        }

        @Test
        void do_not_say_what_stands_at_the_foot_of_each_page() {
            assertThat(TREE).doesNotContain("Pagina 1 van");
        }

        @Test
        void say_which_language_an_answer_is_in_where_it_is_not_that_of_the_document() {
            assertThat(Pdf.of(TestAgreements.full(), Locale.ENGLISH).tags().print())
                    .contains("P Lang=nl \"Afspraak bij proces.alerteren.wijze namens joint. Een tweede regel.\"");
        }

        @Test
        void say_no_more_than_once_which_language_the_document_is_in() {
            assertThat(TREE).doesNotContain("Lang=");
        }
    }
}
