package nl.ncw.export.word.original;

import java.util.List;
import nl.ncw.export.word.file.Content;
import nl.ncw.model.catalogue.Topic;

/** A piece of a document: a paragraph or a row of a table, by what it is in the form. */
sealed interface Piece {
    /** Where it stands. */
    String spot();

    /** All that stands in it. */
    List<Content> content();

    /**
     * Something that is no part of the form's tables.
     *
     * @param spot where it stands
     * @param content what it says
     * @param lines its text; a row of a table is one line, since its cells mean something only together
     */
    record Loose(String spot, List<Content> content, List<String> lines) implements Piece {
        static Loose of(String spot, Content.Row row) {
            return new Loose(spot, row.content(), List.of(Lines.of(row)));
        }
    }

    /**
     * The names of the columns.
     *
     * @param spot where they stand
     * @param content the names
     * @param remarks those that say more than what a column is for
     */
    record Header(String spot, List<Content> content, List<String> remarks) implements Piece {}

    /**
     * A row about a topic.
     *
     * @param spot where it stands
     * @param row the whole row
     * @param topic the topic
     * @param title how its title was found; a row that goes on with the topic of the row above it has none
     * @param cells the cells behind the title
     */
    record OfTopic(String spot, Content.Row row, Topic topic, TopicTitles.Found title, List<Columns.Cell> cells)
            implements Piece {
        @Override
        public List<Content> content() {
            return row.content();
        }

        /** The cells in columns for this. */
        List<Columns.Cell> in(Columns.Use use) {
            return cells.stream().filter(cell -> cell.column().use() == use).toList();
        }
    }
}
