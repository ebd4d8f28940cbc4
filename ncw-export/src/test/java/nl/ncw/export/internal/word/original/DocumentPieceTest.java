package nl.ncw.export.internal.word.original;

import static nl.ncw.export.internal.word.original.DocumentParts.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ncw.export.internal.ooxml.word.BodyElement;
import org.junit.jupiter.api.Test;

class DocumentPieceTest {
    private static final BodyElement.Row ROW = row("Alerteren", "Hoe?", "Per telefoon");
    private static final List<ColumnRoles.Cell> CELLS = ColumnRoles.UNNAMED.cells(ROW);
    private static final DocumentPiece.OfTopic OF_TOPIC = new DocumentPiece.OfTopic(
            "hier",
            ROW,
            FoundTopics.ALERTEREN,
            new TopicTitleMatcher.Found(FoundTopics.ALERTEREN, "", List.of()),
            CELLS);

    @Test
    void a_row_about_a_topic_has_the_content_of_its_cells() {
        assertThat(OF_TOPIC.topicRow()).contains(OF_TOPIC);
        assertThat(OF_TOPIC.content()).isEqualTo(ROW.content());
    }

    @Test
    void the_cells_of_a_row_have_a_role() {
        assertThat(OF_TOPIC.in(ColumnRoles.Use.EXPLANATION)).containsExactly(CELLS.get(0));
        assertThat(OF_TOPIC.in(ColumnRoles.Use.ELABORATION)).containsExactly(CELLS.get(1));
        assertThat(OF_TOPIC.in(ColumnRoles.Use.OTHER)).isEmpty();
    }

    @Test
    void a_loose_row_is_one_line() {
        DocumentPiece.Loose loose = DocumentPiece.Loose.of("hier", ROW);

        assertThat(loose)
                .isEqualTo(new DocumentPiece.Loose("hier", ROW.content(), List.of("Alerteren | Hoe? | Per telefoon")));
        assertThat(loose.topicRow()).isEmpty();
    }

    @Test
    void a_header_is_not_about_a_topic() {
        DocumentPiece header = new DocumentPiece.Header("hier", ROW.content(), List.of());

        assertThat(header.topicRow()).isEmpty();
    }
}
