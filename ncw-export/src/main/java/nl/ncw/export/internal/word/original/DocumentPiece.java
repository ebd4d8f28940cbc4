package nl.ncw.export.internal.word.original;

import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.ooxml.word.BodyElement;
import nl.ncw.model.catalogue.Topic;

/** A piece of a document: a paragraph or a row of a table, by what it is in the form. */
sealed interface DocumentPiece {
    /** The kinds of pieces, one for each permitted type. */
    enum Kind {
        /** {@link Loose}. */
        LOOSE,
        /** {@link Header}. */
        HEADER,
        /** {@link OfTopic}. */
        OF_TOPIC
    }

    /** The kind of this piece, to switch on. */
    Kind kind();

    /** This piece, if it is a row about a topic. */
    default Optional<OfTopic> topicRow() {
        return switch (kind()) {
            case LOOSE, HEADER -> Optional.empty();
            case OF_TOPIC -> Optional.of((OfTopic) this);
        };
    }

    /** Where it stands. */
    String spot();

    /** All that stands in it. */
    List<BodyElement> content();

    /**
     * Something that is no part of the form's tables.
     *
     * @param spot where it stands
     * @param content what it says
     * @param lines its text; a row of a table is one line, since its cells mean something only together
     */
    record Loose(String spot, List<BodyElement> content, List<String> lines) implements DocumentPiece {
        @Override
        public Kind kind() {
            return Kind.LOOSE;
        }

        static Loose of(String spot, BodyElement.Row row) {
            return new Loose(spot, row.content(), List.of(TextLines.of(row)));
        }
    }

    /**
     * The names of the columns.
     *
     * @param spot where they stand
     * @param content the names
     * @param remarks those that say more than what a column is for
     */
    record Header(String spot, List<BodyElement> content, List<String> remarks) implements DocumentPiece {
        @Override
        public Kind kind() {
            return Kind.HEADER;
        }
    }

    /**
     * A row about a topic.
     *
     * @param spot where it stands
     * @param row the whole row
     * @param topic the topic
     * @param title how its title was found; a row that goes on with the topic of the row above it has none
     * @param cells the cells behind the title
     */
    record OfTopic(String spot, BodyElement.Row row, Topic topic, TopicTitles.Found title, List<ColumnRoles.Cell> cells)
            implements DocumentPiece {
        @Override
        public Kind kind() {
            return Kind.OF_TOPIC;
        }

        @Override
        public List<BodyElement> content() {
            return row.content();
        }

        /** The cells in columns for this. */
        List<ColumnRoles.Cell> in(ColumnRoles.Use use) {
            return cells.stream().filter(cell -> cell.column().use() == use).toList();
        }
    }
}
