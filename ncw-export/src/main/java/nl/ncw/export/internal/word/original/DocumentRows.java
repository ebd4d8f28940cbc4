package nl.ncw.export.internal.word.original;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    private final Map<Topic, Integer> seen = new HashMap<>();
    private final Set<Topic> repeated = new LinkedHashSet<>();
    private final Set<Topic> elsewhere = new LinkedHashSet<>();
    private Optional<Topic> latest = Optional.empty();
    private int firstRepeated;
    private int firstElsewhere;

    /** The number of tables, and of header rows in them, that were read. */
    private int parts;

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
        SummaryTables summaries = new SummaryTables(body, titles, voices, nonAnswers);
        for (BodyElement piece : body) {
            Runnable reading = switch (piece.kind()) {
                case PARAGRAPH -> () -> paragraph((BodyElement.Paragraph) piece);
                case TABLE -> () -> table((BodyElement.Table) piece, summaries);
            };
            reading.run();
        }
        // A form whose topics all occur again in its table was filled in twice.
        if (repeated.size() >= SECOND_AGREEMENT && repeated.containsAll(seen.keySet())) {
            elsewhere.addAll(repeated);
            firstElsewhere = firstRepeated;
        }
        if (elsewhere.size() < SECOND_AGREEMENT) {
            return new Read(pieces, repeated, Optional.empty());
        }
        String location = pieces.get(firstElsewhere).location();
        for (int piece = firstElsewhere; piece < pieces.size(); piece++) {
            DocumentPiece outside = pieces.get(piece)
                    .topicRow()
                    .<DocumentPiece>map(row -> DocumentPiece.Loose.of(row.location(), row.row()))
                    .orElse(pieces.get(piece));
            pieces.set(piece, outside);
        }
        repeated.removeAll(elsewhere);
        return new Read(pieces, repeated, Optional.of(location));
    }

    /** Returns the topics whose titles are in the first cells of some rows. */
    static Stream<Topic> topics(Stream<BodyElement.Row> rows, TopicTitleMatcher titles) {
        return rows.filter(row -> row.cells().size() > 1)
                .flatMap(row -> titles.find(plain(row.cells().get(0))).stream())
                .map(TopicTitleMatcher.Found::topic);
    }

    private void paragraph(BodyElement.Paragraph paragraph) {
        if (paragraph.heading() || nonAnswers.isSection(paragraph.text())) {
            locations.heading(paragraph.text());
        }
        pieces.add(new DocumentPiece.Loose(
                locations.nextParagraph(), List.of(paragraph), TextLines.of(List.of(paragraph))));
    }

    private void table(BodyElement.Table table, SummaryTables summaries) {
        parts++;
        if (summaries.contains(table)) {
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
                parts++;
                columns = named.get();
                above = Optional.empty();
                pieces.add(new DocumentPiece.Header(location, row.content(), columns.remarks()));
                continue;
            }
            List<String> lines =
                    row.cells().isEmpty() ? List.of() : plain(row.cells().get(0));
            Optional<TopicTitleMatcher.Found> found = titles.find(lines);
            boolean isMarked = TopicTitleMatcher.areMark(lines);
            boolean goesOn = isMarked
                    || lines.stream().allMatch(String::isBlank)
                    || row.cells().get(0).goesOn();
            if (found.isPresent() || !goesOn) {
                above = found.map(TopicTitleMatcher.Found::topic);
            } else if (isMarked) {
                above = above.or(() -> latest);
            }
            found.ifPresent(this::seen);
            if (above.isEmpty() || row.cells().size() < 2) {
                pieces.add(DocumentPiece.Loose.of(location, row));
            } else {
                Topic topic = above.get();
                TopicTitleMatcher.Found title =
                        found.orElseGet(() -> new TopicTitleMatcher.Found(topic, "", isMarked ? List.of() : lines));
                pieces.add(new DocumentPiece.OfTopic(location, row, topic, title, columns.cells(row)));
            }
        }
    }

    /**
     * Records a topic. It is repeated if it was recorded before, with another topic in between, and is not marked as a
     * continuation. A topic that is repeated in the same table does not suggest a second agreement.
     */
    private void seen(TopicTitleMatcher.Found title) {
        Topic topic = title.topic();
        Optional<Integer> before = Optional.ofNullable(seen.putIfAbsent(topic, parts));
        boolean isRepeated = before.isPresent() && !title.continued() && !latest.equals(Optional.of(topic));
        latest = Optional.of(topic);
        if (!isRepeated) {
            return;
        }
        if (repeated.isEmpty()) {
            firstRepeated = pieces.size();
        }
        repeated.add(topic);
        if (before.get() != parts) {
            if (elsewhere.isEmpty()) {
                firstElsewhere = pieces.size();
            }
            elsewhere.add(topic);
        }
    }

    /** Returns the lines of a cell, without list signs, since titles may have automatic numbers. */
    static List<String> plain(BodyElement.Cell cell) {
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
