package nl.ncw.export.internal.word.original;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.ncw.export.internal.ooxml.word.BodyElement;
import nl.ncw.export.internal.word.returned.LocationTracker;
import nl.ncw.model.catalogue.Topic;

/** Finds the rows of the form in a document: the topic of each row, and the roles of its cells. */
final class DocumentRows {
    private static final int FEWEST_TOPICS = 2;
    private static final int FEWEST_TOPICS_WITHOUT_HEADER = 3;

    /** The number of repeated topics from which on the document has a second agreement. */
    private static final int SECOND_AGREEMENT = 2;

    private final TopicTitleMatcher titles;
    private final SpeakerSplitter voices;
    private final NonAnswerText nonAnswers;
    private final LocationTracker locations;
    private final List<DocumentPiece> pieces = new ArrayList<>();
    private final Set<Topic> workedOut = new HashSet<>();
    private final Set<Topic> seen = new HashSet<>();
    private final Set<Topic> repeated = new LinkedHashSet<>();
    private Optional<Topic> latest = Optional.empty();
    private int firstRepeated;

    DocumentRows(
            TopicTitleMatcher titles, SpeakerSplitter voices, NonAnswerText nonAnswers, LocationTracker locations) {
        this.titles = titles;
        this.voices = voices;
        this.nonAnswers = nonAnswers;
        this.locations = locations;
    }

    /** Returns whether a document has rows of the form. */
    static boolean areIn(List<BodyElement> body, TopicTitleMatcher titles, SpeakerSplitter voices) {
        List<BodyElement.Row> rows = body.stream()
                .flatMap(piece -> piece.table().stream())
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.cells().size() > 1)
                .toList();
        boolean named =
                rows.stream().anyMatch(row -> ColumnRoles.named(row, voices).isPresent());
        int fewest = named ? FEWEST_TOPICS : FEWEST_TOPICS_WITHOUT_HEADER;
        return topics(rows.stream(), titles).distinct().limit(fewest).count() == fewest;
    }

    /**
     * Returns the pieces of a document, in order. From the beginning of a second agreement on, no piece is about a
     * topic.
     */
    Read of(List<BodyElement> body) {
        body.forEach(this::workedOut);
        for (BodyElement piece : body) {
            Runnable reading = switch (piece.kind()) {
                case PARAGRAPH -> () -> paragraph((BodyElement.Paragraph) piece);
                case TABLE -> () -> table((BodyElement.Table) piece);
            };
            reading.run();
        }
        if (repeated.size() < SECOND_AGREEMENT) {
            return new Read(pieces, repeated, Optional.empty());
        }
        String location = pieces.get(firstRepeated).location();
        for (int piece = firstRepeated; piece < pieces.size(); piece++) {
            DocumentPiece outside = pieces.get(piece)
                    .topicRow()
                    .<DocumentPiece>map(row -> DocumentPiece.Loose.of(row.location(), row.row()))
                    .orElse(pieces.get(piece));
            pieces.set(piece, outside);
        }
        return new Read(pieces, Set.of(), Optional.of(location));
    }

    /** Records the topics of a table that names its column for the agreed text. */
    private void workedOut(BodyElement piece) {
        piece.table()
                .filter(this::isNamed)
                .ifPresent(table -> topics(table.rows().stream(), titles).forEach(workedOut::add));
    }

    private boolean isNamed(BodyElement.Table table) {
        return table.rows().stream()
                .anyMatch(row -> ColumnRoles.named(row, voices).isPresent());
    }

    /** Returns the topics whose titles are in the first cells of some rows. */
    private static Stream<Topic> topics(Stream<BodyElement.Row> rows, TopicTitleMatcher titles) {
        return rows.filter(row -> row.cells().size() > 1)
                .flatMap(row -> titles.find(plain(row.cells().get(0))).stream())
                .map(TopicTitleMatcher.Found::topic);
    }

    /**
     * Returns whether a table only mentions topics that are worked out in another table, such as a list of topics, of
     * changes, or of terms.
     */
    private boolean onlyMentionsTopics(BodyElement.Table table) {
        return ColumnRoles.areOthers(table)
                || !isNamed(table) && topics(table.rows().stream(), titles).anyMatch(workedOut::contains);
    }

    private void paragraph(BodyElement.Paragraph paragraph) {
        if (paragraph.heading() || nonAnswers.isSection(paragraph.text())) {
            locations.heading(paragraph.text());
        }
        pieces.add(new DocumentPiece.Loose(
                locations.nextParagraph(), List.of(paragraph), TextLines.of(List.of(paragraph))));
    }

    private void table(BodyElement.Table table) {
        if (onlyMentionsTopics(table)) {
            table.rows().forEach(row -> pieces.add(DocumentPiece.Loose.of(locations.nextRow(), row)));
            return;
        }
        ColumnRoles columns = ColumnRoles.UNNAMED;
        Optional<Topic> above = Optional.empty();
        for (BodyElement.Row row : table.rows()) {
            String location = locations.nextRow();
            ColumnRoles before = columns;
            Optional<ColumnRoles> named = ColumnRoles.named(row, voices).or(() -> before.shared(row, voices));
            if (named.isPresent()) {
                columns = named.get();
                above = Optional.empty();
                pieces.add(new DocumentPiece.Header(location, row.content(), columns.remarks()));
                continue;
            }
            List<String> lines =
                    row.cells().isEmpty() ? List.of() : plain(row.cells().get(0));
            Optional<TopicTitleMatcher.Found> found = titles.find(lines);
            boolean goesOn = lines.stream().allMatch(String::isBlank)
                    || row.cells().get(0).goesOn();
            if (found.isPresent() || !goesOn) {
                above = found.map(TopicTitleMatcher.Found::topic);
            }
            found.ifPresent(title -> seen(title.topic()));
            if (above.isEmpty() || row.cells().size() < 2) {
                pieces.add(DocumentPiece.Loose.of(location, row));
            } else {
                Topic topic = above.get();
                TopicTitleMatcher.Found title = found.orElseGet(() -> new TopicTitleMatcher.Found(topic, "", lines));
                pieces.add(new DocumentPiece.OfTopic(location, row, topic, title, columns.cells(row)));
            }
        }
    }

    /** Records a topic. It is repeated if it was recorded before, with another topic in between. */
    private void seen(Topic topic) {
        boolean isRepeated = !seen.add(topic) && !latest.equals(Optional.of(topic));
        latest = Optional.of(topic);
        if (isRepeated && repeated.isEmpty()) {
            firstRepeated = pieces.size();
        }
        if (isRepeated) {
            repeated.add(topic);
        }
    }

    /** Returns the lines of a cell, without list signs, since titles may have automatic numbers. */
    private static List<String> plain(BodyElement.Cell cell) {
        return TextLines.of(cell.content()).stream().map(TextLines::withoutSign).toList();
    }

    /**
     * Result of reading.
     *
     * @param pieces the pieces of the document, in order
     * @param twice the topics that occur at two locations
     * @param second the location at which a second agreement begins, if there is one
     */
    record Read(List<DocumentPiece> pieces, Set<Topic> twice, Optional<String> second) {}
}
