package nl.ncw.export.internal.word.original;

import static nl.ncw.export.internal.word.original.DocumentParts.cell;
import static nl.ncw.export.internal.word.original.DocumentParts.continued;
import static nl.ncw.export.internal.word.original.DocumentParts.heading;
import static nl.ncw.export.internal.word.original.DocumentParts.paragraph;
import static nl.ncw.export.internal.word.original.DocumentParts.row;
import static nl.ncw.export.internal.word.original.DocumentParts.table;
import static nl.ncw.export.internal.word.original.FoundTopics.ALERTEREN;
import static nl.ncw.export.internal.word.original.FoundTopics.CATALOGUE;
import static nl.ncw.export.internal.word.original.FoundTopics.MONITOREN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ncw.export.internal.finding.FindingCodeFamily;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.intake.UnrecognisedContent;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.message.MessageBundle;
import nl.ncw.export.internal.ooxml.word.BodyElement;
import nl.ncw.export.internal.word.returned.DocumentNotes;
import nl.ncw.export.internal.word.returned.LocationTracker;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DocumentRowsTest {
    private static final TopicTitleMatcher TITLES = new TopicTitleMatcher(CATALOGUE);
    private static final SpeakerSplitter VOICES = new SpeakerSplitter(RegionRegister.empty(), Optional.empty());
    private static final BodyElement.Row HEADER = row("Onderwerp", "Toelichting", "Uitwerking");

    private static DocumentRows.Read read(BodyElement... body) {
        ReadingLog log = new ReadingLog(FindingCodeFamily.WORD, new MessageBundle("nl.ncw.export.word.messages"));
        UnrecognisedContent outside = new UnrecognisedContent(log, "\n");
        NonAnswerText beside = new NonAnswerText(
                CATALOGUE,
                TITLES,
                OriginalFormSentences.of(CATALOGUE),
                List.of(body),
                outside,
                new DocumentNotes(List.of(), outside, log));
        return new DocumentRows(TITLES, VOICES, beside, new LocationTracker(DocumentLabels.in(LocalisedText.DUTCH)))
                .of(List.of(body));
    }

    /** Each piece as its kind, location and text. */
    private static List<String> pieces(DocumentRows.Read read) {
        return read.pieces().stream()
                .map(piece -> piece.topicRow()
                        .map(row -> row.topic().id() + " " + row.location() + ": "
                                + row.cells().stream()
                                        .map(cell -> cell.column().use().name().charAt(0) + " "
                                                + TextLines.text(cell.content()))
                                        .collect(Collectors.joining(", ")))
                        .orElseGet(() -> piece.kind() + " " + piece.location() + ": "
                                + TextLines.of(piece.content()).stream().collect(Collectors.joining(", "))))
                .toList();
    }

    private static boolean areIn(BodyElement... body) {
        return DocumentRows.areIn(List.of(body), TITLES, VOICES);
    }

    @Nested
    class A_document_has_rows_of_the_form {
        @Test
        void with_two_topics_below_a_header() {
            assertThat(areIn(table(HEADER, row("Alerteren", "", ""), row("Monitoren", "", ""))))
                    .isTrue();
        }

        @Test
        void with_three_topics_without_a_header() {
            assertThat(areIn(table(row("Alerteren", ""), row("Monitoren", ""), row("Samen oefenen", ""))))
                    .isTrue();
            assertThat(areIn(table(row("Alerteren", ""), row("Monitoren", "")))).isFalse();
        }

        @Test
        void but_not_with_one_topic() {
            assertThat(areIn(table(HEADER, row("Alerteren", "", ""), row("Alerteren", "", ""))))
                    .isFalse();
        }

        @Test
        void but_not_with_titles_that_stand_alone() {
            assertThat(areIn(table(HEADER, row("Alerteren"), row("Monitoren")))).isFalse();
        }

        @Test
        void but_not_without_a_table() {
            assertThat(areIn(paragraph("Alerteren"), paragraph("Monitoren"))).isFalse();
        }
    }

    @Nested
    class Pieces {
        @Test
        void are_paragraphs_headers_and_rows_about_topics() {
            DocumentRows.Read read = read(
                    heading("Proces"),
                    paragraph("Inleiding"),
                    table(HEADER, row("Alerteren", "Hoe?", "Bellen"), row("Slot", "x", "y")));

            assertThat(pieces(read))
                    .containsExactly(
                            "LOOSE Proces, alinea 1: Proces",
                            "LOOSE Proces, alinea 2: Inleiding",
                            "HEADER Proces, rij 1: Onderwerp, Toelichting, Uitwerking",
                            "proces.alerteren Proces, rij 2: E Hoe?, E Bellen",
                            "LOOSE Proces, rij 3: Slot, x, y");
            assertThat(read.twice()).isEmpty();
            assertThat(read.second()).isEmpty();
        }

        @Test
        void stand_below_the_title_of_their_section_even_if_it_is_no_heading() {
            assertThat(pieces(read(paragraph("2. Processen"), paragraph("Inleiding"))))
                    .contains("LOOSE 2. Processen, alinea 2: Inleiding");
        }

        @Test
        void go_on_about_the_topic_above() {
            assertThat(pieces(read(table(
                            HEADER,
                            row("Alerteren", "Hoe?", "Bellen"),
                            row(cell(""), cell("Wanneer?"), cell("Nu")),
                            row(continued(), cell("Waar?"), cell("Hier"))))))
                    .filteredOn(piece -> piece.startsWith("proces.alerteren"))
                    .hasSize(3);
        }

        @Test
        void go_on_without_a_title() {
            DocumentRows.Read read = read(table(HEADER, row("Alerteren", "", ""), row("", "Wanneer?", "Nu")));

            assertThat(read.pieces().get(2).topicRow().orElseThrow().title())
                    .isEqualTo(new TopicTitleMatcher.Found(ALERTEREN, "", List.of()));
        }

        @Test
        void do_not_go_on_behind_another_row() {
            assertThat(pieces(read(table(HEADER, row("Alerteren", "", ""), row("Slot", "", ""), row("", "x", "y")))))
                    .filteredOn(piece -> piece.startsWith("LOOSE"))
                    .hasSize(2);
        }

        @Test
        void do_not_go_on_behind_a_header() {
            assertThat(pieces(read(table(HEADER, row("Alerteren", "", ""), HEADER, row("", "x", "y")))))
                    .last()
                    .asString()
                    .startsWith("LOOSE");
        }

        @Test
        void with_one_cell_or_none_are_loose() {
            assertThat(pieces(read(table(HEADER, row("Alerteren"), row(new BodyElement.Cell[0])))))
                    .containsExactly(
                            "HEADER Begin, rij 1: Onderwerp, Toelichting, Uitwerking",
                            "LOOSE Begin, rij 2: Alerteren",
                            "LOOSE Begin, rij 3: ");
        }

        @Test
        void have_columns_for_the_parties_below_a_second_header() {
            assertThat(pieces(read(table(
                            row(cell("Onderwerp"), cell("Toelichting"), cell(2, "Uitwerking")),
                            row("", "", "VR", "Partner"),
                            row("Alerteren", "Hoe?", "Bellen", "Mailen")))))
                    .contains("proces.alerteren Begin, rij 3: E Hoe?, E Bellen, E Mailen")
                    .filteredOn(piece -> piece.startsWith("HEADER"))
                    .hasSize(2);
        }

        @Test
        void know_a_title_behind_a_sign() {
            assertThat(pieces(read(table(HEADER, row("> Alerteren", "", "")))))
                    .last()
                    .asString()
                    .startsWith("proces.alerteren");
        }
    }

    @Nested
    class A_table_beside_the_form {
        @Test
        void mentions_topics_that_are_worked_out_elsewhere() {
            assertThat(pieces(read(
                            table(row("Alerteren", "bladzijde 3")), table(HEADER, row("Alerteren", "Hoe?", "Bellen")))))
                    .first()
                    .asString()
                    .startsWith("LOOSE");
        }

        @Test
        void has_other_columns() {
            assertThat(pieces(read(table(row("Onderwerp", "Datum"), row("Alerteren", "1 mei")))))
                    .allMatch(piece -> piece.startsWith("LOOSE"));
        }

        @Test
        void is_part_of_it_if_its_topics_stand_nowhere_else() {
            assertThat(pieces(read(table(row("Alerteren", "Bellen")), table(HEADER, row("Monitoren", "", "")))))
                    .first()
                    .asString()
                    .startsWith("proces.alerteren");
        }
    }

    @Nested
    class A_topic_that_occurs_again {
        private final BodyElement.Row alerting = row("Alerteren", "", "Bellen");
        private final BodyElement.Row monitoring = row("Monitoren", "", "Kijken");

        @Test
        void is_reported() {
            DocumentRows.Read read = read(table(HEADER, alerting, monitoring, alerting));

            assertThat(read.twice()).containsExactly(ALERTEREN);
            assertThat(read.second()).isEmpty();
        }

        @Test
        void is_the_same_if_no_other_is_in_between() {
            assertThat(read(table(HEADER, alerting, alerting)).twice()).isEmpty();
        }

        @Test
        void with_another_one_begins_a_second_agreement() {
            DocumentRows.Read read =
                    read(table(HEADER, alerting, monitoring), table(HEADER, alerting, monitoring), paragraph("Slot"));

            assertThat(read.twice()).isEmpty();
            assertThat(read.second()).contains("Begin, rij 5");
            assertThat(pieces(read))
                    .extracting(piece -> piece.substring(0, piece.indexOf(' ')))
                    .containsExactly("HEADER", ALERTEREN.id(), MONITOREN.id(), "HEADER", "LOOSE", "LOOSE", "LOOSE");
        }
    }
}
