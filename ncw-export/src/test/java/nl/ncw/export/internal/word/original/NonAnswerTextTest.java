package nl.ncw.export.internal.word.original;

import static nl.ncw.export.internal.word.original.DocumentParts.entry;
import static nl.ncw.export.internal.word.original.DocumentParts.heading;
import static nl.ncw.export.internal.word.original.DocumentParts.noted;
import static nl.ncw.export.internal.word.original.DocumentParts.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.ncw.export.internal.finding.FindingCodeFamily;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.intake.UnrecognisedContent;
import nl.ncw.export.internal.message.MessageBundle;
import nl.ncw.export.internal.ooxml.word.Note;
import nl.ncw.export.internal.word.returned.DocumentNotes;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.port.UnreadableAgreementException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NonAnswerTextTest {
    private static final String QUESTION = "Vraag proces.alerteren.wijze?";

    private final ReadingLog log =
            new ReadingLog(FindingCodeFamily.WORD, new MessageBundle("nl.ncw.export.word.messages"));
    private final UnrecognisedContent outside = new UnrecognisedContent(log, "\n");
    private final NonAnswerText beside = new NonAnswerText(
            FoundTopics.CATALOGUE,
            new TopicTitleMatcher(FoundTopics.CATALOGUE),
            OriginalFormSentences.of(FoundTopics.CATALOGUE),
            List.of(heading("Bijlage met afspraken")),
            outside,
            new DocumentNotes(
                    List.of(
                            new Note(Note.Kind.COMMENT, "Anna", "Klopt dit?"),
                            new Note(Note.Kind.FOOTNOTE, "", "Zie bijlage")),
                    outside,
                    log));

    private List<UnplacedText> kept() throws UnreadableAgreementException {
        beside.finish("slot");
        return log.kept().stream().filter(kept -> !kept.origin().equals("slot")).toList();
    }

    @Nested
    class Text {
        @Test
        void that_people_wrote_is_kept() throws UnreadableAgreementException {
            beside.text(List.of("Bel eerst", " ", "altijd"), "hier");

            assertThat(kept()).containsExactly(new UnplacedText("hier", "Bel eerst\naltijd"));
        }

        @Test
        void of_the_form_itself_is_not() throws UnreadableAgreementException {
            beside.text(List.of("1. Processen", "Daarover gaat dit onderwerp.", QUESTION), "hier");

            assertThat(kept()).isEmpty();
        }

        @Test
        void behind_a_question_is_kept_with_it_and_shown_without() throws UnreadableAgreementException {
            beside.text(List.of(QUESTION + " Bellen"), "hier");

            assertThat(kept()).containsExactly(new UnplacedText("hier", QUESTION + " Bellen"));
            assertThat(log.findings().get(0).text().in(Locale.ENGLISH)).contains("\"Bellen\"");
        }
    }

    @Nested
    class A_table_of_contents {
        @ParameterizedTest
        @ValueSource(strings = {"Processen\t3", "Bijlage met afspraken\t12", "Alerteren\t4", "", " "})
        void is_not_kept_where_it_has_titles(String entry) throws UnreadableAgreementException {
            beside.contents(List.of(entry(entry)), "hier");

            assertThat(kept()).isEmpty();
        }

        @Test
        void is_kept_where_people_typed_in_it() throws UnreadableAgreementException {
            beside.contents(List.of(entry("Bel eerst\t3")), "hier");

            assertThat(kept()).containsExactly(new UnplacedText("hier", "Bel eerst\t3"));
        }
    }

    @Nested
    class Headers_and_footers {
        @ParameterizedTest
        @ValueSource(strings = {"Pagina 3 van 12", "3/12", "12", "  ", "pagina"})
        void are_not_kept_for_a_page_number(String text) throws UnreadableAgreementException {
            beside.edges(List.of(paragraph(text)), "rand");

            assertThat(kept()).isEmpty();
        }

        @Test
        void are_kept_with_their_notes() throws UnreadableAgreementException {
            beside.edges(List.of(paragraph("Concept 3"), noted(0)), "rand");

            assertThat(kept())
                    .containsExactly(
                            new UnplacedText("rand", "Anna: Klopt dit?"), new UnplacedText("rand", "Concept 3"));
        }

        @Test
        void are_not_kept_for_a_page_number_of_thirty_characters() throws UnreadableAgreementException {
            beside.edges(List.of(paragraph("1" + " ".repeat(29))), "rand");

            assertThat(kept()).isEmpty();
        }

        @Test
        void are_kept_for_a_longer_one() throws UnreadableAgreementException {
            beside.edges(List.of(paragraph("1" + " ".repeat(30))), "rand");

            assertThat(kept()).hasSize(1);
        }
    }

    @Nested
    class Notes {
        @Test
        void are_kept_where_their_paragraph_is() throws UnreadableAgreementException {
            beside.notes(List.of(noted(1)), "hier");

            assertThat(kept()).containsExactly(new UnplacedText("hier", "Zie bijlage"));
        }

        @Test
        void of_no_paragraph_are_kept_last() throws UnreadableAgreementException {
            beside.text(List.of("Bel eerst"), "hier");
            beside.finish("slot");

            assertThat(log.kept())
                    .containsExactly(
                            new UnplacedText("hier", "Bel eerst"),
                            new UnplacedText("slot", "Anna: Klopt dit?"),
                            new UnplacedText("slot", "Zie bijlage"));
        }
    }

    @Test
    void a_section_is_known_by_its_title_whatever_its_number() {
        assertThat(beside.isSection("2. PROCESSEN")).isTrue();
        assertThat(beside.isSection("Processen 2")).isFalse();
    }
}
