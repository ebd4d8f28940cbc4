package nl.ncw.export.word.original;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.export.word.file.Content;
import nl.ncw.export.word.report.Spots;
import nl.ncw.model.catalogue.Topic;

/** Finds the rows of the form in a document: which topic each is about, and in which of its cells something is worked out. */
final class DocumentRows {
    private static final String ELABORATION = "uitwerking";
    private static final List<String> HEADINGS = List.of("onderwerp", "toelichting", ELABORATION);
    private static final int FEWEST_TOPICS = 2;

    private final TopicTitles titles;
    private final Beside beside;
    private final Spots spots;
    private final List<Piece> pieces = new ArrayList<>();

    DocumentRows(TopicTitles titles, Beside beside, Spots spots) {
        this.titles = titles;
        this.beside = beside;
        this.spots = spots;
    }

    /** Whether a document has rows of the form. */
    static boolean areIn(List<Content> body, TopicTitles titles) {
        return body.stream()
                        .flatMap(piece -> piece instanceof Content.Table table ? table.rows().stream() : Stream.of())
                        .filter(row -> row.cells().size() > 1)
                        .flatMap(row -> titles.find(plain(row.cells().get(0))).stream())
                        .map(TopicTitles.Found::topic)
                        .distinct()
                        .limit(FEWEST_TOPICS)
                        .count()
                == FEWEST_TOPICS;
    }

    /** The pieces of a document, in order. */
    List<Piece> of(List<Content> body) {
        for (Content piece : body) {
            if (piece instanceof Content.Table table) {
                table(table);
            } else {
                Content.Paragraph paragraph = (Content.Paragraph) piece;
                if (paragraph.heading() || beside.isSection(paragraph.text())) {
                    spots.heading(paragraph.text());
                }
                pieces.add(new Piece.Loose(spots.nextParagraph(), List.of(paragraph)));
            }
        }
        return pieces;
    }

    private void table(Content.Table table) {
        int from = -1;
        Optional<Topic> latest = Optional.empty();
        for (Content.Row row : table.rows()) {
            String spot = spots.nextRow();
            List<Content> all = row.cells().stream()
                    .flatMap(cell -> cell.content().stream())
                    .toList();
            int header = header(row);
            if (header >= 0) {
                from = header;
                latest = Optional.empty();
                pieces.add(new Piece.Header(spot, all));
                continue;
            }
            List<String> first =
                    row.cells().isEmpty() ? List.of() : plain(row.cells().get(0));
            Optional<TopicTitles.Found> found = titles.find(first);
            boolean goesOn = first.stream().allMatch(String::isBlank)
                    || row.cells().get(0).goesOn();
            if (found.isPresent() || !goesOn) {
                latest = found.map(TopicTitles.Found::topic);
            }
            pieces.add(
                    latest.isEmpty() || row.cells().size() < 2
                            ? new Piece.Loose(spot, all)
                            : ofTopic(
                                    latest.get(),
                                    found.map(TopicTitles.Found::rest).orElse(first),
                                    row,
                                    elaborations(row, from),
                                    spot));
        }
    }

    private static Piece ofTopic(Topic topic, List<String> described, Content.Row row, int elaboration, String spot) {
        return new Piece.OfTopic(
                spot,
                row.cells().stream().flatMap(cell -> cell.content().stream()).toList(),
                topic,
                described,
                row.cells().subList(1, elaboration),
                row.cells().subList(elaboration, row.cells().size()));
    }

    /** Where the column for what is worked out begins, if a row names the columns; -1 otherwise. */
    private static int header(Content.Row row) {
        List<String> names =
                row.cells().stream().map(cell -> Letters.of(Lines.text(cell))).toList();
        boolean named = names.stream()
                        .filter(name -> HEADINGS.stream().anyMatch(known -> Letters.likeness(name, known) > 0))
                        .count()
                >= 2;
        int column = 0;
        for (int cell = 0; named && cell < names.size(); cell++) {
            if (Letters.likeness(names.get(cell), ELABORATION) > 0) {
                return column;
            }
            column += row.cells().get(cell).columns();
        }
        return -1;
    }

    /** The number of the first cell in the column for what is worked out; the last cell where that is not told. */
    private static int elaborations(Content.Row row, int from) {
        int column = 0;
        for (int cell = 0; cell < row.cells().size(); cell++) {
            if (from > 0 && column >= from && cell > 0) {
                return cell;
            }
            column += row.cells().get(cell).columns();
        }
        return row.cells().size() - 1;
    }

    /** The lines of a cell, without the signs of lists: titles may be numbered by the program. */
    private static List<String> plain(Content.Cell cell) {
        return Lines.of(cell.content()).stream().map(Lines::withoutSign).toList();
    }
}
