package nl.ncw.export.internal.word.original;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ncw.export.internal.finding.WordFindingCode;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.ooxml.word.BodyElement;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.text.LocalisedText;

/**
 * Finds the cells of agreed text that are merged over the rows of several topics. The text is read in the first row,
 * and a finding names all topics that it is about.
 */
final class MergedCells {
    private final ReadingLog log;

    /** The latest cells, by the offset at which they begin. */
    private final Map<Integer, Merged> latest = new LinkedHashMap<>();

    MergedCells(ReadingLog log) {
        this.log = log;
    }

    /** Adds the next piece of the document. */
    void add(DocumentPiece piece) {
        Runnable reading = switch (piece.kind()) {
            case OF_TOPIC -> () -> row((DocumentPiece.OfTopic) piece);
            case HEADER -> this::finish;
            // A row that is not about a topic may be in between.
            case LOOSE -> () -> {};
        };
        reading.run();
    }

    private void row(DocumentPiece.OfTopic row) {
        int from = 0;
        for (BodyElement.Cell cell : row.row().cells()) {
            boolean isElaboration =
                    row.in(ColumnRoles.Use.ELABORATION).stream().anyMatch(agreed -> agreed.content() == cell);
            boolean isBlank = TextLines.areBlank(TextLines.of(cell.content()));
            if (isElaboration && cell.goesOn() && isBlank) {
                latest.computeIfAbsent(from, start -> new Merged(row.location(), false, true, new ArrayList<>()))
                        .goOn(row.topic());
            } else if (isElaboration) {
                report(Optional.ofNullable(latest.put(
                        from, new Merged(row.location(), isBlank, false, new ArrayList<>(List.of(row.topic()))))));
            }
            from += cell.columns();
        }
    }

    /** Reports the last cells. */
    void finish() {
        latest.values().forEach(cell -> report(Optional.of(cell)));
        latest.clear();
    }

    private void report(Optional<Merged> cell) {
        cell.filter(Merged::isAboutMore)
                .ifPresent(merged -> log.say(
                        WordFindingCode.GOES_ON,
                        merged.location,
                        merged.topics.stream()
                                .map(topic -> topic.title().in(LocalisedText.DUTCH))
                                .collect(Collectors.joining("; "))));
    }

    /**
     * Cell with the topics of the rows over which it is merged.
     *
     * @param location the name of the location of the first row
     * @param blank whether the cell has no text
     * @param headless whether its first row is not about a topic
     * @param topics the topics, in order
     */
    private record Merged(String location, boolean blank, boolean headless, List<Topic> topics) {
        void goOn(Topic topic) {
            if (!topics.contains(topic)) {
                topics.add(topic);
            }
        }

        boolean isAboutMore() {
            return !blank && (headless || topics.size() > 1);
        }
    }
}
