package nl.ncw.export.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.ncw.export.document.OutlineTopic;
import nl.ncw.export.form.FormAnswer;
import nl.ncw.export.form.FormTable;
import nl.ncw.export.form.RowId;
import nl.ncw.export.internal.intake.FormTexts;
import nl.ncw.export.internal.intake.Location;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.intake.UnrecognisedContent;
import nl.ncw.export.internal.message.Labels;
import nl.ncw.export.word.file.Content;
import nl.ncw.export.word.report.DocumentNotes;
import nl.ncw.export.word.report.Spots;
import nl.ncw.model.port.Severity;
import nl.ncw.model.port.UnreadableAgreementException;

/** Finds what was filled in where: by bookmark, by tag, or by the place in the form. */
final class TextPlacement {
    private final DocumentIndex form;
    private final FormTexts known;
    private final Labels labels;
    private final UnrecognisedContent outside;
    private final DocumentNotes notes;
    private final ReadingLog log;
    private final Spots spots;
    private final Found found;
    private final Anchors anchors;
    private final GatheredContents gathered;
    private final Map<Slot, String> unchanged = new LinkedHashMap<>();
    private final Map<Slot, String> values = new HashMap<>();
    private final Set<List<Object>> disagreements = new HashSet<>();
    private Optional<OutlineTopic.Item> latest = Optional.empty();

    TextPlacement(
            DocumentIndex form,
            FormTexts known,
            GatheredContents gathered,
            Labels labels,
            UnrecognisedContent outside,
            DocumentNotes notes,
            ReadingLog log) {
        this.form = form;
        this.known = known;
        this.gathered = gathered;
        this.labels = labels;
        this.outside = outside;
        this.notes = notes;
        this.log = log;
        this.found = new Found(log);
        this.spots = new Spots(labels);
        this.anchors = new Anchors(form);
    }

    Found found() {
        return found;
    }

    /** Places a body of text. */
    void place(List<Content> body) throws UnreadableAgreementException {
        for (Content content : body) {
            if (content instanceof Content.Table table) {
                table(table, Optional.empty());
            } else {
                paragraph((Content.Paragraph) content);
            }
        }
        outside.flush();
        for (Map.Entry<Slot, String> shown : unchanged.entrySet()) {
            Slot slot = shown.getKey();
            found.addIfMissing(slot.row(), slot.column(), values.get(slot), shown.getValue());
        }
    }

    private void paragraph(Content.Paragraph paragraph) throws UnreadableAgreementException {
        if (paragraph.heading()) {
            spots.heading(paragraph.text());
        }
        String spot = spots.nextParagraph();
        new CellText(spot).paragraph(paragraph);
    }

    /** A table, within a row at a spot if it is one in a cell. */
    private void table(Content.Table table, Optional<String> outer) throws UnreadableAgreementException {
        Optional<FormTable> marked = anchors.table(table);
        Optional<FormTable> rows = marked.or(() -> byHeader(table));
        Found.Trust trust = marked.isPresent() ? Found.Trust.TABLE : Found.Trust.PLACE;
        int number = 0;
        for (Content.Row row : table.rows()) {
            number++;
            int inner = number;
            String spot = outer.map(place -> Spots.within(place, inner)).orElseGet(spots::nextRow);
            if (rows.isPresent()) {
                rowOf(rows.get(), trust, row, spot);
            } else {
                formRow(row, spot);
            }
        }
    }

    /** The table of the question that was met last, or of the heading, or else the only one with these columns. */
    private Optional<FormTable> byHeader(Content.Table table) {
        List<FormTable> alike = table.rows().isEmpty()
                ? List.of()
                : form.tables(texts(table.rows().get(0)));
        Optional<FormTable> underHeading = alike.stream()
                .filter(one -> DocumentIndex.normal(one.heading()).equals(DocumentIndex.normal(spots.heading())))
                .findFirst();
        Optional<FormTable> atQuestion = latest.flatMap(item -> alike.stream()
                .filter(one -> form.answers(item).values().stream()
                        .anyMatch(slot -> slot.row().subject().equals(one.id().subject())))
                .findFirst());
        return atQuestion
                .or(() -> underHeading)
                .or(() -> alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty());
    }

    private static List<String> texts(Content.Row row) {
        return row.cells().stream().map(TextPlacement::text).toList();
    }

    private static String text(Content.Cell cell) {
        StringBuilder text = new StringBuilder();
        cell.content().stream()
                .flatMap(content ->
                        content instanceof Content.Paragraph paragraph ? Stream.of(paragraph) : Stream.empty())
                .forEach(paragraph -> text.append(text.isEmpty() ? "" : "\n").append(paragraph.text()));
        return text.toString();
    }

    /** A row of a table that is filled in cell by cell, and how it is known that it is one. */
    private void rowOf(FormTable table, Found.Trust trust, Content.Row row, String spot)
            throws UnreadableAgreementException {
        List<String> labelsOfColumns = table.columns().stream()
                .map(FormTable.Column::label)
                .map(DocumentIndex::normal)
                .toList();
        if (texts(row).stream().map(DocumentIndex::normal).toList().equals(labelsOfColumns)) {
            for (Content.Cell cell : row.cells()) {
                notes(cell, spot);
            }
            return;
        }
        Optional<RowId> marked = anchors.row(row);
        boolean fits = row.cells().size() == table.columns().size();
        for (int column = 0; column < row.cells().size(); column++) {
            CellText text = new CellText(spot);
            if (fits && (marked.isPresent() || !texts(row).stream().allMatch(String::isBlank))) {
                String id = table.columns().get(column).id();
                text.isAll(form.slot(marked.orElse(table.id()), id), trust);
            }
            text.cell(row.cells().get(column));
        }
    }

    private void notes(Content.Cell cell, String spot) throws UnreadableAgreementException {
        for (Content content : cell.content()) {
            if (content instanceof Content.Paragraph paragraph) {
                notes.of(paragraph, spot);
            }
        }
    }

    /** A row of the form itself, or of any other table. */
    private void formRow(Content.Row row, String spot) throws UnreadableAgreementException {
        Optional<OutlineTopic.Item> asked = Optional.empty();
        Optional<Slot> field = Optional.empty();
        for (int column = 0; column < row.cells().size(); column++) {
            Content.Cell cell = row.cells().get(column);
            CellText text = new CellText(spot);
            asked.ifPresent(text::answers);
            field.ifPresent(text::belongsTo);
            text.cell(cell);
            String first = cell.content().stream()
                    .flatMap(content ->
                            content instanceof Content.Paragraph paragraph ? Stream.of(paragraph.text()) : Stream.of())
                    .findFirst()
                    .orElse("");
            Optional<OutlineTopic.Item> item = form.question(first);
            asked = item.isPresent() ? item : asked;
            latest = item.isPresent() ? item : latest;
            field = form.field(first);
        }
    }

    /** Reads what stands in one place, paragraph by paragraph: each belongs to what is marked in it, or above it. */
    private final class CellText {
        private final String spot;
        private Optional<Slot> current = Optional.empty();
        private Map<String, Slot> bySpeaker = Map.of();
        private Optional<Found.Trust> all = Optional.empty();

        CellText(String spot) {
            this.spot = spot;
        }

        /** All that stands here belongs to something, as it is known by this, unless it is marked as something else. */
        void isAll(Slot slot, Found.Trust trust) {
            current = Optional.of(slot);
            all = Optional.of(trust);
        }

        /** What stands here is something, unless it is marked as something else or belongs to the form. */
        void belongsTo(Slot slot) {
            current = Optional.of(slot);
        }

        /** What stands here are the answers to a question. */
        void answers(OutlineTopic.Item item) {
            bySpeaker = form.answers(item);
            current = bySpeaker.values().stream().findFirst();
        }

        void cell(Content.Cell cell) throws UnreadableAgreementException {
            if (current.isEmpty()) {
                current = anchors.first(cell).map(Anchors.Anchor::slot).filter(slot -> !slot.isLine());
            }
            for (Content content : cell.content()) {
                if (content instanceof Content.Table table) {
                    table(table, Optional.of(spot));
                } else {
                    paragraph((Content.Paragraph) content);
                }
            }
        }

        void paragraph(Content.Paragraph paragraph) throws UnreadableAgreementException {
            notes.of(paragraph, spot);
            Optional<String> typed = gathered.typed(paragraph);
            if (typed.isPresent()) {
                outside.text(Location.named(spot), typed.get());
            }
            Optional<Anchors.Anchor> anchor = anchors.of(paragraph);
            if (anchor.isPresent()) {
                Slot slot = anchor.get().slot();
                Optional<Anchors.Disagreement> other = anchors.disagreement(paragraph, slot);
                if (other.isPresent()) {
                    disagree(slot, other.get());
                }
                if (slot.isLine()) {
                    line(paragraph, slot.row(), anchor.get().trust());
                } else {
                    current = Optional.of(slot);
                    add(slot, paragraph, anchor.get().trust());
                }
            } else {
                unmarked(paragraph);
            }
        }

        /** Says once of a spot that a text has come there from elsewhere, however many paragraphs it has. */
        private void disagree(Slot slot, Anchors.Disagreement other) throws UnreadableAgreementException {
            if (disagreements.add(List.of(spot, slot, other.slot()))) {
                log.requireRoom(Location.named(spot));
                log.say(
                        Severity.WARNING,
                        "marks-disagree",
                        spot,
                        ReadingLog.excerpt(other.text()),
                        ReadingLog.excerpt(form.title(slot)),
                        ReadingLog.excerpt(form.title(other.slot())));
            }
        }

        private void unmarked(Content.Paragraph paragraph) throws UnreadableAgreementException {
            String text = paragraph.text();
            Optional<Slot> speaker = Optional.ofNullable(bySpeaker.get(DocumentIndex.normal(text)))
                    .filter(slot -> !text.isBlank());
            if (speaker.isPresent()) {
                current = speaker;
            } else if (all.isPresent()) {
                add(current.orElseThrow(), paragraph, all.get());
            } else if (text.isBlank()) {
                if (current.isPresent() && !bySpeaker.isEmpty()) {
                    add(current.get(), paragraph, Found.Trust.PLACE);
                }
            } else if (!known.has(DocumentTexts.TEXT, text)) {
                loose(paragraph, text);
            } else {
                current.filter(slot -> form.isValue(slot, text)).ifPresent(slot -> {
                    // The form may show it elsewhere too, for people to read.
                    unchanged.putIfAbsent(slot, spot);
                    values.putIfAbsent(slot, text);
                });
            }
        }

        private void loose(Content.Paragraph paragraph, String text) throws UnreadableAgreementException {
            if (current.isPresent() && StatusLine.isLike(text, labels)) {
                line(paragraph, current.get().row(), Found.Trust.PLACE);
            } else if (current.isPresent()) {
                add(current.get(), paragraph, Found.Trust.PLACE);
            } else if (!Control.isPlaceholder(text, labels)) {
                outside.text(Location.named(spot), text);
            }
        }

        private void add(Slot slot, Content.Paragraph paragraph, Found.Trust trust)
                throws UnreadableAgreementException {
            String text = paragraph.text();
            String sign = paragraph.listed() && !text.isBlank() && !text.startsWith("•") ? "• " : "";
            found.add(slot.row(), slot.column(), sign + text, spot, trust);
        }

        private void line(Content.Paragraph paragraph, RowId row, Found.Trust trust)
                throws UnreadableAgreementException {
            StatusLine line = StatusLine.of(paragraph, row, labels);
            for (Map.Entry<String, String> part : line.parts().entrySet()) {
                found.add(row, part.getKey(), part.getValue(), spot, trust);
            }
            if (!line.rest().isEmpty()) {
                found.add(row, FormAnswer.ANSWER, line.rest(), spot, trust);
            }
            current = Optional.of(form.slot(row, FormAnswer.ANSWER));
        }
    }
}
