package nl.ncw.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.Section;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.ChecklistQuestion;
import nl.ncw.model.question.MatrixQuestion;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.TableColumn;
import nl.ncw.model.question.TableQuestion;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds the catalogue against the source form, which was counted by hand: "Modeluitwerking Stappenplan, Structurele
 * samenwerking". A guiding question is a line that begins with {@code >} in the column Toelichting, or a field of
 * Algemeen; a table's columns count one each, and the matrix of topic 8 counts as one.
 */
class SourceFormTest {
    private final Catalogue catalogue = BundledJson.sourceForm();

    private Topic topic(String id) {
        return catalogue.sections().stream()
                .flatMap(section -> section.topics().stream())
                .filter(topic -> topic.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static int guidingQuestions(Question question) {
        return question instanceof TableQuestion table
                ? (int) table.columns().stream()
                        .map(TableColumn::question)
                        .filter(Optional::isPresent)
                        .count()
                : 1;
    }

    /** What the form prints for the parties to choose, tick or fill: as the last column of the table below has it. */
    private static String offered(Question question) {
        if (question.kind() == AnswerKind.CHOICE) {
            return question.offered().size() + " options";
        }
        if (question instanceof ChecklistQuestion checklist) {
            return checklist.items().size() + " items" + (checklist.open() ? " and more" : "");
        }
        if (question instanceof TableQuestion table) {
            return table.columns().size() + " columns";
        }
        if (question instanceof MatrixQuestion matrix) {
            return matrix.rows().size() + " rows by " + matrix.columns().size();
        }
        return "";
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            no | topic                                    | asked | hints | kinds                    | voicing    | offered
            1  | algemeen.adoptieregio                    | 2     | 0     | regions regions          | joint      | ''
            2  | algemeen.kerntaak                        | 1     | 0     | choice                   | joint      | 4 options
            3  | algemeen.samenwerkingsprofiel            | 1     | 0     | choice                   | joint      | 5 options
            4  | proces.continue-informatie-uitwisseling  | 2     | 3     | text text                | joint      | ''
            5  | proces.alerteren                         | 2     | 0     | text text                | joint      | ''
            6  | proces.monitoren                         | 4     | 0     | text text text text      | each-party | ''
            7  | proces.alarmeren                         | 5     | 0     | text text text text text | joint      | ''
            8  | proces.op-en-afschalen                   | 3     | 1     | text matrix text         | joint      | 3 rows by 2
            9  | proces.situatiebeelden                   | 4     | 0     | text text text text      | joint      | ''
            10 | proces.informatiebehoefte                | 1     | 2     | text                     | joint      | ''
            11 | proces.informatiegebruik                 | 1     | 0     | text                     | joint      | ''
            12 | proces.informatiemanagement              | 5     | 0     | text text text text text | joint      | ''
            13 | proces.leiding-en-coordinatie            | 2     | 1     | text text                | joint      | ''
            1  | organisatie.crisisorganisatie            | 2     | 0     | text text                | joint      | ''
            2  | organisatie.doorontwikkeling             | 2     | 0     | text text                | joint      | ''
            3  | organisatie.randvoorwaarden              | 1     | 0     | checklist                | joint      | 5 items and more
            4  | organisatie.adoptieregio                 | 3     | 0     | regions regions contacts | joint      | ''
            1  | mens-cultuur-oto.vertrouwen              | 2     | 0     | text contacts            | joint      | ''
            2  | mens-cultuur-oto.oefenen                 | 1     | 0     | text                     | joint      | ''
            1  | techniek.tool                            | 1     | 0     | text                     | each-party | ''
            2  | techniek.aansluitvoorwaarden             | 1     | 0     | text                     | each-party | ''
            3  | techniek.accounts                        | 2     | 0     | table                    | joint      | 2 columns
            4  | techniek.terugvalprocedure               | 1     | 0     | text                     | joint      | ''
            """)
    void a_topic_asks_what_the_form_asks(
            String number, String id, int asked, int hints, String kinds, String voicing, String offered) {
        Topic topic = topic(id);

        assertThat(topic)
                .returns(number, Topic::number)
                .returns(asked, sum(SourceFormTest::guidingQuestions))
                .returns(hints, sum(question -> question.header().hints().size()))
                .returns(kinds, SourceFormTest::kinds)
                .returns(voicing, SourceFormTest::voicing)
                .returns(offered, SourceFormTest::offered);
    }

    private static Function<Topic, Integer> sum(ToIntFunction<Question> count) {
        return topic -> topic.questions().stream().mapToInt(count).sum();
    }

    private static String kinds(Topic topic) {
        return topic.questions().stream().map(question -> question.kind().key()).collect(Collectors.joining(" "));
    }

    private static String voicing(Topic topic) {
        return topic.questions().stream()
                .map(question -> question.header().voicing().key())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String offered(Topic topic) {
        return topic.questions().stream().map(SourceFormTest::offered).collect(Collectors.joining());
    }

    @Nested
    class In_all {
        private int sumOver(ToIntFunction<Question> count) {
            return catalogue.entries().stream()
                    .map(Catalogue.Entry::question)
                    .mapToInt(count)
                    .sum();
        }

        @Test
        void there_are_five_sections_numbered_as_on_the_form() {
            assertThat(catalogue.sections())
                    .extracting(section -> section.number().orElse("-") + " " + inDutch(section.title()))
                    .containsExactly(
                            "- Algemeen", "1.1 Proces", "1.2 Organisatie", "1.3 Mens/cultuur/OTO", "1.4 Techniek");
        }

        @Test
        void there_are_23_topics() {
            assertThat(catalogue.sections().stream()
                            .mapToInt(section -> section.topics().size()))
                    .containsExactly(3, 10, 4, 2, 4);
        }

        @Test
        void their_numbers_run_through_algemeen_and_proces_and_begin_again_three_times() {
            assertThat(catalogue.sections().stream().flatMap(section -> section.topics().stream()))
                    .extracting(Topic::number)
                    .containsExactly(
                            "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "1", "2", "3", "4",
                            "1", "2", "1", "2", "3", "4");
        }

        @Test
        void the_sections_have_readable_ids() {
            assertThat(catalogue.sections())
                    .extracting(Section::id)
                    .containsExactly("algemeen", "proces", "organisatie", "mens-cultuur-oto", "techniek");
        }

        @Test
        void there_are_48_questions() {
            assertThat(catalogue.entries()).hasSize(48);
        }

        @Test
        void they_ask_49_things_since_the_table_of_accounts_asks_two() {
            assertThat(sumOver(SourceFormTest::guidingQuestions)).isEqualTo(49);
        }

        @Test
        void there_are_54_answers_to_give() {
            assertThat(sumOver(question -> question.voices().size())).isEqualTo(54);
        }

        @Test
        void there_are_7_hints() {
            assertThat(sumOver(question -> question.header().hints().size())).isEqualTo(7);
        }

        @Test
        void ten_topics_have_a_description_as_on_the_form() {
            assertThat(catalogue.sections().stream().flatMap(section -> section.topics().stream()))
                    .filteredOn(topic -> topic.description().isPresent())
                    .extracting(Topic::id)
                    .containsExactly(
                            "proces.continue-informatie-uitwisseling",
                            "proces.alerteren",
                            "proces.monitoren",
                            "proces.alarmeren",
                            "proces.situatiebeelden",
                            "proces.informatiebehoefte",
                            "proces.informatiegebruik",
                            "organisatie.randvoorwaarden",
                            "organisatie.adoptieregio",
                            "mens-cultuur-oto.vertrouwen");
        }

        @Test
        void one_topic_has_an_instruction() {
            assertThat(catalogue.sections().stream().flatMap(section -> section.topics().stream()))
                    .filteredOn(topic -> topic.instruction().isPresent())
                    .extracting(Topic::id)
                    .containsExactly("proces.informatiemanagement");
        }

        private String inDutch(LocalisedText text) {
            return text.in(LocalisedText.DUTCH);
        }
    }
}
