package nl.ncw.export.internal.word.returned;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.ncw.export.internal.cell.CellInput;
import nl.ncw.export.internal.finding.WordFindingCode;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.export.internal.form.FormTable;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.intake.FormTextHashes;
import nl.ncw.export.internal.intake.Location;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.intake.UnrecognisedContent;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.message.Excerpt;
import nl.ncw.export.internal.ooxml.word.BodyElement;
import nl.ncw.export.internal.word.anchor.AnswerStatusLine;
import nl.ncw.export.internal.word.anchor.DocumentFieldIndex;
import nl.ncw.export.internal.word.anchor.DocumentTextHashes;
import nl.ncw.export.internal.word.anchor.FieldRef;
import nl.ncw.export.internal.word.anchor.PlaceholderTexts;
import nl.ncw.export.outline.OutlineTopic;
import nl.ncw.model.port.UnreadableAgreementException;

/** Assigns the texts of a document to fields of the form, by bookmark, by tag, or by location in the form. */
final class TextAssigner {
    private final DocumentFieldIndex form;
    private final FormTextHashes known;
    private final DocumentLabels labels;
    private final UnrecognisedContent outside;
    private final DocumentNotes notes;
    private final ReadingLog log;
    private final LocationTracker locations;
    private final FoundRows found;
    private final AnchorFinder anchors;
    private final StoredDates storedDates;
    private final TableOfContentsFilter contentsFilter;
    private final Map<FieldRef, String> unchanged = new LinkedHashMap<>();
    private final Map<FieldRef, String> values = new HashMap<>();
    private final Set<List<Object>> disagreements = new HashSet<>();
    private Optional<OutlineTopic.Item> latest = Optional.empty();

    TextAssigner(
            DocumentFieldIndex form,
            FormTextHashes known,
            TableOfContentsFilter contentsFilter,
            DocumentLabels labels,
            UnrecognisedContent outside,
            DocumentNotes notes,
            ReadingLog log) {
        this.form = form;
        this.known = known;
        this.contentsFilter = contentsFilter;
        this.labels = labels;
        this.outside = outside;
        this.notes = notes;
        this.log = log;
        this.found = new FoundRows(log);
        this.locations = new LocationTracker(labels);
        this.anchors = new AnchorFinder(form);
        this.storedDates = new StoredDates(log);
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
            FieldRef ref = shown.getKey();
            found.addIfMissing(ref.row(), ref.column(), Objects.requireNonNull(values.get(ref)), shown.getValue());
        }
    }

    private void paragraph(BodyElement.Paragraph paragraph) throws UnreadableAgreementException {
        if (paragraph.heading()) {
            locations.heading(paragraph.text());
        }
        String location = locations.nextParagraph();
        new CellText(location).paragraph(paragraph);
    }

    /** Assigns the texts of a table. A nested table has the location of its outer row. */
    private void table(BodyElement.Table table, Optional<String> outer) throws UnreadableAgreementException {
        Optional<FormTable> anchored = anchors.table(table);
        Optional<FormTable> rows = anchored.or(() -> byHeader(table));
        FoundRows.Trust trust = anchored.isPresent() ? FoundRows.Trust.TABLE : FoundRows.Trust.PLACE;
        int number = 0;
        for (BodyElement.Row row : table.rows()) {
            number++;
            int inner = number;
            String location =
                    outer.map(place -> LocationTracker.within(place, inner)).orElseGet(locations::nextRow);
            if (rows.isPresent()) {
                rowOf(rows.get(), trust, row, location);
            } else {
                formRow(row, location);
            }
        }
    }

    /** Returns the table of the last question, or of the heading, or else the only table with these columns. */
    private Optional<FormTable> byHeader(BodyElement.Table table) {
        List<FormTable> alike = table.rows().isEmpty()
                ? List.of()
                : form.tables(texts(table.rows().get(0)));
        Optional<FormTable> underHeading = alike.stream()
                .filter(candidate -> DocumentFieldIndex.normal(candidate.heading())
                        .equals(DocumentFieldIndex.normal(locations.heading())))
                .findFirst();
        Optional<FormTable> atQuestion = latest.flatMap(item -> alike.stream()
                .filter(candidate -> form.answers(item).values().stream()
                        .anyMatch(ref -> ref.row().key().equals(candidate.id().key())))
                .findFirst());
        return atQuestion
                .or(() -> underHeading)
                .or(() -> alike.size() == 1 && !isOfLatest(texts(table.rows().get(0)))
                        ? Optional.of(alike.get(0))
                        : Optional.empty());
    }

    /** Returns whether a header has all columns of the table of the last question, and others. */
    private boolean isOfLatest(List<String> headers) {
        List<String> normal = headers.stream().map(DocumentFieldIndex::normal).toList();
        return latest.stream()
                .flatMap(item -> form.answers(item).values().stream())
                .flatMap(ref -> form.answer(ref.row()).stream())
                .flatMap(answer -> answer.table().stream())
                .anyMatch(table -> table.columns().stream()
                        .allMatch(column -> normal.contains(DocumentFieldIndex.normal(column.label()))));
    }

    private static List<String> texts(BodyElement.Row row) {
        return row.cells().stream().map(TextAssigner::text).toList();
    }

    private static String text(BodyElement.Cell cell) {
        StringBuilder text = new StringBuilder();
        cell.content().stream()
                .flatMap(content -> content.paragraph().stream())
                .forEach(paragraph -> text.append(text.isEmpty() ? "" : "\n").append(paragraph.text()));
        return text.toString();
    }

    /** Assigns the cells of a row of a table, with the evidence that it is such a row. */
    private void rowOf(FormTable table, FoundRows.Trust trust, BodyElement.Row row, String location)
            throws UnreadableAgreementException {
        if (DocumentFieldIndex.isHeader(table, texts(row))) {
            for (BodyElement.Cell cell : row.cells()) {
                notes(cell, location);
            }
            return;
        }
        Optional<RowId> anchored = anchors.row(row);
        boolean fits = row.cells().size() == table.columns().size();
        for (int column = 0; column < row.cells().size(); column++) {
            CellText text = new CellText(location);
            if (fits && (anchored.isPresent() || !texts(row).stream().allMatch(String::isBlank))) {
                String id = table.columns().get(column).id();
                text.assignAll(form.ref(anchored.orElse(table.id()), id), trust);
            }
            text.cell(row.cells().get(column));
        }
    }

    private void notes(BodyElement.Cell cell, String location) throws UnreadableAgreementException {
        for (BodyElement content : cell.content()) {
            if (content.paragraph().isPresent()) {
                notes.of(content.paragraph().get(), location);
            }
        }
    }

    /** Assigns the texts of a row of the form, or of any other table. */
    private void formRow(BodyElement.Row row, String location) throws UnreadableAgreementException {
        Optional<OutlineTopic.Item> question = Optional.empty();
        Optional<FieldRef> field = Optional.empty();
        for (int column = 0; column < row.cells().size(); column++) {
            BodyElement.Cell cell = row.cells().get(column);
            CellText text = new CellText(location);
            question.ifPresent(text::setQuestion);
            field.ifPresent(text::setField);
            text.cell(cell);
            String first = cell.content().stream()
                    .flatMap(content -> content.paragraph().stream())
                    .map(BodyElement.Paragraph::text)
                    .findFirst()
                    .orElse("");
            Optional<OutlineTopic.Item> item = form.question(first);
            question = item.isPresent() ? item : question;
            latest = item.isPresent() ? item : latest;
            field = form.field(first);
        }
    }

    /**
     * Reader of the texts at one location, paragraph by paragraph. Each text belongs to the anchor in it or above it.
     */
    private final class CellText {
        private final String location;
        private Optional<FieldRef> current = Optional.empty();
        private Map<String, FieldRef> bySpeaker = Map.of();
        private final Set<FieldRef> spoken = new HashSet<>();
        private Optional<FoundRows.Trust> all = Optional.empty();

        CellText(String location) {
            this.location = location;
        }

        /** Assigns all text to a field, with one kind of evidence, except text with another anchor. */
        void assignAll(FieldRef ref, FoundRows.Trust trust) {
            current = Optional.of(ref);
            all = Optional.of(trust);
        }

        /** Assigns text to a field, except text with another anchor and text of the form itself. */
        void setField(FieldRef ref) {
            current = Optional.of(ref);
        }

        /** Assigns text to the answers to a question, by the name of the party above it. */
        void setQuestion(OutlineTopic.Item item) {
            bySpeaker = form.answers(item);
            current = bySpeaker.values().stream().findFirst();
        }

        void cell(BodyElement.Cell cell) throws UnreadableAgreementException {
            if (current.isEmpty()) {
                current = anchors.first(cell).map(AnchorFinder.Anchor::ref).filter(ref -> !ref.isLine());
            }
            for (BodyElement content : cell.content()) {
                if (content.table().isPresent()) {
                    table(content.table().get(), Optional.of(location));
                } else {
                    paragraph(content.paragraph().orElseThrow());
                }
            }
        }

        void paragraph(BodyElement.Paragraph paragraph) throws UnreadableAgreementException {
            notes.of(paragraph, location);
            storedDates.compare(paragraph, location);
            Optional<String> typed = contentsFilter.typed(paragraph);
            if (typed.isPresent()) {
                outside.text(Location.named(location), typed.get());
            }
            Optional<AnchorFinder.Anchor> anchor = anchors.of(paragraph);
            if (anchor.isPresent()) {
                FieldRef ref = anchor.get().ref();
                Optional<AnchorFinder.Disagreement> other = anchors.disagreement(paragraph, ref);
                if (other.isPresent()) {
                    disagree(ref, other.get());
                }
                if (ref.isLine()) {
                    line(paragraph, ref.row(), anchor.get().trust());
                } else {
                    current = Optional.of(ref);
                    add(ref, paragraph, anchor.get().trust());
                }
            } else {
                withoutAnchor(paragraph);
            }
        }

        /** Reports once for each location that a text was moved there, however many paragraphs it has. */
        private void disagree(FieldRef ref, AnchorFinder.Disagreement other) throws UnreadableAgreementException {
            if (disagreements.add(List.of(location, ref, other.ref()))) {
                log.requireRoom(Location.named(location));
                log.say(
                        WordFindingCode.MARKS_DISAGREE,
                        location,
                        Excerpt.brief(other.text()),
                        Excerpt.brief(form.title(ref)),
                        Excerpt.brief(form.title(other.ref())));
            }
        }

        private void withoutAnchor(BodyElement.Paragraph paragraph) throws UnreadableAgreementException {
            String text = paragraph.text();
            Optional<FieldRef> speaker = Optional.ofNullable(bySpeaker.get(DocumentFieldIndex.normal(text)))
                    .filter(ref -> !text.isBlank() && spoken.add(ref));
            if (speaker.isPresent()) {
                current = speaker;
            } else if (all.isPresent()) {
                add(current.orElseThrow(), paragraph, all.get());
            } else if (text.isBlank()) {
                if (current.isPresent() && !bySpeaker.isEmpty()) {
                    add(current.get(), paragraph, FoundRows.Trust.PLACE);
                }
            } else if (!known.has(DocumentTextHashes.TEXT, text) || isNamedParty(text)) {
                unknown(paragraph, text);
            } else {
                current.filter(ref -> form.isValue(ref, text)).ifPresent(ref -> {
                    // The form may also show the value elsewhere, for reading only.
                    unchanged.putIfAbsent(ref, location);
                    values.putIfAbsent(ref, text);
                });
            }
        }

        /** Returns whether an answer names a party. The form itself shows that name above an answer only. */
        private boolean isNamedParty(String text) {
            return current.isPresent() && !bySpeaker.isEmpty() && form.isSpeaker(text);
        }

        private void unknown(BodyElement.Paragraph paragraph, String text) throws UnreadableAgreementException {
            if (current.isPresent() && AnswerStatusLine.isLike(text, labels)) {
                line(paragraph, current.get().row(), FoundRows.Trust.PLACE);
            } else if (current.isPresent()) {
                add(current.get(), paragraph, FoundRows.Trust.PLACE);
            } else if (!PlaceholderTexts.isIn(text, labels)) {
                outside.text(Location.named(location), text);
            }
        }

        private void add(FieldRef ref, BodyElement.Paragraph paragraph, FoundRows.Trust trust)
                throws UnreadableAgreementException {
            String text = paragraph.text();
            if (ref.input().kind() == CellInput.Kind.BOX) {
                box(ref, text, trust);
                return;
            }
            String sign = paragraph.listed() && !text.isBlank() && !text.startsWith("•") ? "• " : "";
            found.add(ref.row(), ref.column(), sign + text, location, trust);
        }

        /** Adds the sign of a box. A text next to a ticked box, or on a line below it, belongs to no field. */
        private void box(FieldRef ref, String text, FoundRows.Trust trust) throws UnreadableAgreementException {
            boolean isBelow = trust == FoundRows.Trust.PLACE;
            BoxText box = isBelow ? new BoxText("", text) : BoxText.of(text, form.name(ref.row()));
            if (!isBelow) {
                found.add(ref.row(), ref.column(), box.cell(), location, trust);
            }
            if (!box.beside().isBlank()) {
                outside.text(Location.named(location), box.beside());
            }
        }

        private void line(BodyElement.Paragraph paragraph, RowId row, FoundRows.Trust trust)
                throws UnreadableAgreementException {
            AnswerStatusLine line = AnswerStatusLine.of(paragraph, row, labels);
            for (Map.Entry<String, String> part : line.parts().entrySet()) {
                found.add(row, part.getKey(), part.getValue(), location, trust);
            }
            if (!line.rest().isEmpty()) {
                found.add(row, FormAnswer.ANSWER, line.rest(), location, trust);
            }
            current = Optional.of(form.ref(row, FormAnswer.ANSWER));
        }
    }
}
