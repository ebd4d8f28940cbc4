package nl.ncw.export.internal.word.original;

import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.ooxml.word.BodyElement;
import nl.ncw.model.catalogue.Topic;

/** Paragraph or table row of a document, classified by its role in the form. */
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

    /** Returns the kind of this piece, to switch on. */
    Kind kind();

    /** Returns this piece, if it is a row about a topic. */
    default Optional<OfTopic> topicRow() {
        return switch (kind()) {
            case LOOSE, HEADER -> Optional.empty();
            case OF_TOPIC -> Optional.of((OfTopic) this);
        };
    }

    /** Returns the location. */
    String location();

    /** Returns the content. */
    List<BodyElement> content();

    /**
     * Content outside the tables of the form.
     *
     * @param location the name of the location
     * @param content the content
     * @param lines the text; a row of a table is one line, since its cells have a meaning only together
     */
    record Loose(String location, List<BodyElement> content, List<String> lines) implements DocumentPiece {
        @Override
        public Kind kind() {
            return Kind.LOOSE;
        }

        static Loose of(String location, BodyElement.Row row) {
            return new Loose(location, row.content(), List.of(TextLines.of(row)));
        }
    }

    /**
     * Header row of a table.
     *
     * @param location the name of the location
     * @param content the column names
     * @param remarks the names that say more than the role of the column
     */
    record Header(String location, List<BodyElement> content, List<String> remarks) implements DocumentPiece {
        @Override
        public Kind kind() {
            return Kind.HEADER;
        }
    }

    /**
     * Row about a topic.
     *
     * @param location the name of the location
     * @param row the whole row
     * @param topic the topic
     * @param title the title as it was found; a row that continues the topic of the row above has an empty one
     * @param cells the cells after the title
     */
    record OfTopic(
            String location,
            BodyElement.Row row,
            Topic topic,
            TopicTitleMatcher.Found title,
            List<ColumnRoles.Cell> cells)
            implements DocumentPiece {
        @Override
        public Kind kind() {
            return Kind.OF_TOPIC;
        }

        @Override
        public List<BodyElement> content() {
            return row.content();
        }

        /** Returns the cells in columns with a role. */
        List<ColumnRoles.Cell> in(ColumnRoles.Use use) {
            return cells.stream().filter(cell -> cell.column().use() == use).toList();
        }
    }
}
