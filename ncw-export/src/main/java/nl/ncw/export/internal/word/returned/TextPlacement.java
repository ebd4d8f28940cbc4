package nl.ncw.export.internal.word.returned;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.ncw.export.internal.finding.WordCode;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.export.internal.form.FormTable;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.intake.FormTexts;
import nl.ncw.export.internal.intake.Location;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.intake.UnrecognisedContent;
import nl.ncw.export.internal.message.Excerpt;
import nl.ncw.export.internal.message.Labels;
import nl.ncw.export.internal.ooxml.word.BodyElement;
import nl.ncw.export.internal.word.anchor.ControlNotation;
import nl.ncw.export.internal.word.anchor.DocumentIndex;
import nl.ncw.export.internal.word.anchor.DocumentTexts;
import nl.ncw.export.internal.word.anchor.FieldRef;
import nl.ncw.export.internal.word.anchor.StatusLine;
import nl.ncw.export.outline.OutlineTopic;
import nl.ncw.model.port.UnreadableAgreementException;

/** Assigns the texts of a document to fields of the form, by bookmark, by tag, or by location in the form. */
final class TextPlacement {
    private final DocumentIndex form;
    private final FormTexts known;
    private final Labels labels;
    private final UnrecognisedContent outside;
    private final DocumentNotes notes;
    private final ReadingLog log;
    private final TextLocations spots;
    private final FoundRows found;
    private final MarkFinder anchors;
    private final GatheredContents gathered;
    private final Map<FieldRef, String> unchanged = new LinkedHashMap<>();
    private final Map<FieldRef, String> values = new HashMap<>();
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
        this.found = new FoundRows(log);
        this.spots = new TextLocations(labels);
        this.anchors = new MarkFinder(form);
    }

    FoundRows found() {
        return found;
    }

    /** Assigns the texts of a body. */
    void place(List<BodyElement> body) throws UnreadableAgreementException {
        for (BodyElement content : body) {
            if (content.table().isPresent()) {
                table(content.table().get(), Optional.empty());
            } else {
                paragraph(content.paragraph().orElseThrow());
            }
        }
        outside.flush();
        for (Map.Entry<FieldRef, String> shown : unchanged.entrySet()) {
            FieldRef slot = shown.getKey();
            found.addIfMissing(slot.row(), slot.column(), Objects.requireNonNull(values.get(slot)), shown.getValue());
        }
    }

    private void paragraph(BodyElement.Paragraph paragraph) throws UnreadableAgreementException {
        if (paragraph.heading()) {
            spots.heading(paragraph.text());
        }
        String spot = spots.nextParagraph();
        new CellText(spot).paragraph(paragraph);
    }

    /** Assigns the texts of a table. A nested table has the location of its outer row. */
    private void table(BodyElement.Table table, Optional<String> outer) throws UnreadableAgreementException {
        Optional<FormTable> marked = anchors.table(table);
        Optional<FormTable> rows = marked.or(() -> byHeader(table));
        FoundRows.Trust trust = marked.isPresent() ? FoundRows.Trust.TABLE : FoundRows.Trust.PLACE;
        int number = 0;
        for (BodyElement.Row row : table.rows()) {
            number++;
            int inner = number;
            String spot = outer.map(place -> TextLocations.within(place, inner)).orElseGet(spots::nextRow);
            if (rows.isPresent()) {
                rowOf(rows.get(), trust, row, spot);
            } else {
                formRow(row, spot);
            }
        }
    }

    /** Returns the table of the last question, or of the heading, or else the only table with these columns. */
    private Optional<FormTable> byHeader(BodyElement.Table table) {
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

    private static List<String> texts(BodyElement.Row row) {
        return row.cells().stream().map(TextPlacement::text).toList();
    }

    private static String text(BodyElement.Cell cell) {
        StringBuilder text = new StringBuilder();
        cell.content().stream()
                .flatMap(content -> content.paragraph().stream())
                .forEach(paragraph -> text.append(text.isEmpty() ? "" : "\n").append(paragraph.text()));
        return text.toString();
    }

    /** Assigns the cells of a row of a table, with the evidence that it is such a row. */
    private void rowOf(FormTable table, FoundRows.Trust trust, BodyElement.Row row, String spot)
            throws UnreadableAgreementException {
        List<String> labelsOfColumns = table.columns().stream()
                .map(FormTable.Column::label)
                .map(DocumentIndex::normal)
                .toList();
        if (texts(row).stream().map(DocumentIndex::normal).toList().equals(labelsOfColumns)) {
            for (BodyElement.Cell cell : row.cells()) {
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

    private void notes(BodyElement.Cell cell, String spot) throws UnreadableAgreementException {
        for (BodyElement content : cell.content()) {
            if (content.paragraph().isPresent()) {
                notes.of(content.paragraph().get(), spot);
            }
        }
    }

    /** Assigns the texts of a row of the form, or of any other table. */
    private void formRow(BodyElement.Row row, String spot) throws UnreadableAgreementException {
        Optional<OutlineTopic.Item> asked = Optional.empty();
        Optional<FieldRef> field = Optional.empty();
        for (int column = 0; column < row.cells().size(); column++) {
            BodyElement.Cell cell = row.cells().get(column);
            CellText text = new CellText(spot);
            asked.ifPresent(text::answers);
            field.ifPresent(text::belongsTo);
            text.cell(cell);
            String first = cell.content().stream()
                    .flatMap(content -> content.paragraph().stream())
                    .map(BodyElement.Paragraph::text)
                    .findFirst()
                    .orElse("");
            Optional<OutlineTopic.Item> item = form.question(first);
            asked = item.isPresent() ? item : asked;
            latest = item.isPresent() ? item : latest;
            field = form.field(first);
        }
    }

    /**
     * Reader of the texts at one location, paragraph by paragraph. Each text belongs to the mark in it or above it.
     */
    private final class CellText {
        private final String spot;
        private Optional<FieldRef> current = Optional.empty();
        private Map<String, FieldRef> bySpeaker = Map.of();
        private Optional<FoundRows.Trust> all = Optional.empty();

        CellText(String spot) {
            this.spot = spot;
        }

        /** Assigns all text to a field, with one kind of evidence, except text with another mark. */
        void isAll(FieldRef slot, FoundRows.Trust trust) {
            current = Optional.of(slot);
            all = Optional.of(trust);
        }

        /** Assigns text to a field, except text with another mark and text of the form itself. */
        void belongsTo(FieldRef slot) {
            current = Optional.of(slot);
        }

        /** Assigns text to the answers to a question. */
        void answers(OutlineTopic.Item item) {
            bySpeaker = form.answers(item);
            current = bySpeaker.values().stream().findFirst();
        }

        void cell(BodyElement.Cell cell) throws UnreadableAgreementException {
            if (current.isEmpty()) {
                current = anchors.first(cell).map(MarkFinder.Anchor::slot).filter(slot -> !slot.isLine());
            }
            for (BodyElement content : cell.content()) {
                if (content.table().isPresent()) {
                    table(content.table().get(), Optional.of(spot));
                } else {
                    paragraph(content.paragraph().orElseThrow());
                }
            }
        }

        void paragraph(BodyElement.Paragraph paragraph) throws UnreadableAgreementException {
            notes.of(paragraph, spot);
            Optional<String> typed = gathered.typed(paragraph);
            if (typed.isPresent()) {
                outside.text(Location.named(spot), typed.get());
            }
            Optional<MarkFinder.Anchor> anchor = anchors.of(paragraph);
            if (anchor.isPresent()) {
                FieldRef slot = anchor.get().slot();
                Optional<MarkFinder.Disagreement> other = anchors.disagreement(paragraph, slot);
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

        /** Reports once for each location that a text was moved there, however many paragraphs it has. */
        private void disagree(FieldRef slot, MarkFinder.Disagreement other) throws UnreadableAgreementException {
            if (disagreements.add(List.of(spot, slot, other.slot()))) {
                log.requireRoom(Location.named(spot));
                log.say(
                        WordCode.MARKS_DISAGREE,
                        spot,
                        Excerpt.brief(other.text()),
                        Excerpt.brief(form.title(slot)),
                        Excerpt.brief(form.title(other.slot())));
            }
        }

        private void unmarked(BodyElement.Paragraph paragraph) throws UnreadableAgreementException {
            String text = paragraph.text();
            Optional<FieldRef> speaker = Optional.ofNullable(bySpeaker.get(DocumentIndex.normal(text)))
                    .filter(slot -> !text.isBlank());
            if (speaker.isPresent()) {
                current = speaker;
            } else if (all.isPresent()) {
                add(current.orElseThrow(), paragraph, all.get());
            } else if (text.isBlank()) {
                if (current.isPresent() && !bySpeaker.isEmpty()) {
                    add(current.get(), paragraph, FoundRows.Trust.PLACE);
                }
            } else if (!known.has(DocumentTexts.TEXT, text)) {
                loose(paragraph, text);
            } else {
                current.filter(slot -> form.isValue(slot, text)).ifPresent(slot -> {
                    // The form may also show the value elsewhere, for reading only.
                    unchanged.putIfAbsent(slot, spot);
                    values.putIfAbsent(slot, text);
                });
            }
        }

        private void loose(BodyElement.Paragraph paragraph, String text) throws UnreadableAgreementException {
            if (current.isPresent() && StatusLine.isLike(text, labels)) {
                line(paragraph, current.get().row(), FoundRows.Trust.PLACE);
            } else if (current.isPresent()) {
                add(current.get(), paragraph, FoundRows.Trust.PLACE);
            } else if (!ControlNotation.isPlaceholder(text, labels)) {
                outside.text(Location.named(spot), text);
            }
        }

        private void add(FieldRef slot, BodyElement.Paragraph paragraph, FoundRows.Trust trust)
                throws UnreadableAgreementException {
            String text = paragraph.text();
            String sign = paragraph.listed() && !text.isBlank() && !text.startsWith("•") ? "• " : "";
            found.add(slot.row(), slot.column(), sign + text, spot, trust);
        }

        private void line(BodyElement.Paragraph paragraph, RowId row, FoundRows.Trust trust)
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
