package nl.ncw.export.internal.word.original;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.word.original.TopicText.Cell;
import nl.ncw.export.internal.word.original.TopicText.Row;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TopicTextTest {
    private static final Question QUESTION = CatalogueParts.text("proces.alerteren.een", Obligation.REQUIRED);
    private static final QuestionId ONE = QUESTION.id();
    private static final QuestionId TWO = new QuestionId("proces.alerteren.twee");
    private static final ReturnedRow IN_TABLE = new ReturnedRow(RowId.field("x"), "hier", Map.of());

    private final TopicText text = new TopicText();

    private static Row row(String spot, Set<QuestionId> beside, String... lines) {
        return new Row(spot, List.of(new Cell(List.of(lines), Optional.empty(), "Uitwerking")), beside);
    }

    private static Cell cell(String name, Optional<Voice> voice, String line) {
        return new Cell(List.of(line), voice, name);
    }

    @Nested
    class The_text {
        @Test
        void is_that_of_its_rows() {
            text.add(row("1", Set.of(), "een", "> twee"));
            text.add(row("2", Set.of(), "drie"));

            assertThat(text.lines()).containsExactly("een", "> twee", "drie");
            assertThat(text.text()).isEqualTo("een\ntwee\ndrie");
            assertThat(text.rows()).hasSize(2);
        }

        @Test
        void stands_where_its_first_text_does() {
            text.add(row("1", Set.of(), "> "));
            text.add(row("2", Set.of(), "een"));

            assertThat(text.location()).isEqualTo("2");
        }

        @Test
        void stands_at_its_first_row_if_it_is_blank() {
            text.add(row("1", Set.of(), "> "));
            text.add(row("2", Set.of(), ""));

            assertThat(text.location()).isEqualTo("1");
        }

        @Test
        void stands_nowhere_without_rows() {
            assertThat(text.location()).isEmpty();
        }

        @Test
        void has_guiding_questions_beside_it() {
            text.guides(List.of("een?"));
            text.guides(List.of("twee?"));

            assertThat(text.guides()).containsExactly("een?", "twee?");
        }
    }

    @Nested
    class Cells_of_a_row {
        @Test
        void have_the_names_of_the_parties_before_their_lines() {
            Row row = new Row(
                    "1",
                    List.of(
                            cell("VR", Optional.of(Voice.REGION), "een"),
                            cell("Partner", Optional.of(Voice.PARTNER), ">"),
                            cell("Uitwerking", Optional.empty(), "drie")),
                    Set.of());

            assertThat(row.lines()).containsExactly("VR:", "een", ">", "drie");
            assertThat(row.isShared()).isTrue();
        }

        @Test
        void have_no_name_before_the_lines_of_the_only_one() {
            Row row = new Row("1", List.of(cell("VR", Optional.of(Voice.REGION), "een")), Set.of());

            assertThat(row.lines()).containsExactly("een");
            assertThat(row.isShared()).isFalse();
        }
    }

    @Nested
    class Tables_that_answer_a_question {
        @Test
        void are_known_by_it() {
            text.table(QUESTION, List.of(IN_TABLE));

            assertThat(text.hasTable(QUESTION)).isTrue();
            assertThat(text.inTables()).containsExactly(QUESTION);
            assertThat(text.tableRows()).containsExactly(IN_TABLE);
        }

        @Test
        void are_none_at_first() {
            assertThat(text.hasTable(QUESTION)).isFalse();
            assertThat(text.tableRows()).isEmpty();
        }
    }

    @Nested
    class The_parts {
        @Test
        void are_the_texts_beside_each_question() {
            text.add(row("1", Set.of(ONE), "een"));
            text.add(row("2", Set.of(), "ook een"));
            text.add(row("3", Set.of(TWO), "twee"));
            text.table(QUESTION, List.of(IN_TABLE));

            assertThat(text.parts()).extracting(TopicText::text).containsExactly("een\nook een", "twee");
            assertThat(text.parts()).extracting(TopicText::beside).containsExactly(Set.of(ONE), Set.of(TWO));
            assertThat(text.parts()).allMatch(part -> part.hasTable(QUESTION));
        }

        @Test
        void are_the_whole_if_no_question_parts_it() {
            text.add(row("1", Set.of(ONE), "een"));
            text.add(row("2", Set.of(ONE), "twee"));

            assertThat(text.parts()).containsExactly(text);
        }

        @Test
        void are_the_whole_of_nothing() {
            assertThat(text.parts()).containsExactly(text);
        }

        @Test
        void are_beside_all_questions_together() {
            Stream.of(row("1", Set.of(ONE)), row("2", Set.of(TWO))).forEach(text::add);

            assertThat(text.beside()).containsExactly(ONE, TWO);
        }
    }
}
