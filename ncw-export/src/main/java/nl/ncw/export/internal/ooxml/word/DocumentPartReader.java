package nl.ncw.export.internal.ooxml.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ncw.export.internal.ooxml.equation.EquationReader;
import nl.ncw.export.internal.ooxml.xml.TextLimit;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;

/** Reads a part of a text document, with all tracked changes accepted. */
final class DocumentPartReader {
    /** Content of paragraphs that the standard allows outside them too, and drawings. */
    private static final Set<String> INLINE = Set.of(
            "r",
            "t",
            "hyperlink",
            "fldSimple",
            "smartTag",
            "dir",
            "bdo",
            "ruby",
            "oMath",
            "oMathPara",
            "drawing",
            "pict",
            "object",
            "control",
            "contentPart",
            "altChunk",
            "subDoc",
            "background",
            "commentReference",
            "footnoteReference",
            "endnoteReference");

    private final XmlPartReader xml;
    private final ContentControls controls;
    private final InlineReader inline;
    private final NoteReader notes;
    private final TextLimit limit;

    DocumentPartReader(XmlPartReader xml, DocumentPartContext context) {
        this.xml = xml;
        this.notes = context.notes();
        this.limit = context.limit();
        this.controls = new ContentControls(xml, limit);
        this.inline = new InlineReader(xml, context, controls, this::blocks);
        xml.collectingPassedText();
    }

    static List<BodyElement> read(DocumentPartContext context) throws IOException {
        try (XmlPartReader xml = XmlPartReader.open(context.parts(), context.name())) {
            return xml.next() ? new DocumentPartReader(xml, context).blocks() : List.of();
        }
    }

    /** Returns the paragraphs and tables in the current element. */
    List<BodyElement> blocks() throws IOException {
        int around = inline.fields.enter();
        Blocks blocks = new Blocks();
        blocks(blocks);
        finish(blocks);
        inline.fields.leave(around);
        return blocks.contents;
    }

    private void blocks(Blocks into) throws IOException {
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            block(into);
        }
    }

    /** Reads the current element, at the level of paragraphs. */
    private void block(Blocks into) throws IOException {
        if (EquationReader.isAt(xml)) {
            into.add(inline.equationParagraph());
            return;
        }
        switch (xml.name()) {
            case "p" -> into.add(inline.paragraph(into.unfinished));
            case "tbl" -> {
                inline.endContents();
                into.add(new BodyElement.Table(rows()));
            }
            case "sdt" -> controls.read(() -> blocks(into));
            case "bookmarkStart" -> inline.bookmarks.begin(xml);
            case "bookmarkEnd" -> inline.bookmarks.end(xml.attribute("id"));
            case "AlternateContent" -> alternatives(into);
            case "del", "moveFrom" -> deleted();
            case "ins", "moveTo" -> inline.pending.trackedLater();
            default -> {
                if (isInline()) {
                    into.add(inline.implied());
                } else {
                    inline.pending.unknown();
                }
            }
        }
    }

    /** Returns whether the current element is content of paragraphs, which the standard allows outside them too. */
    private boolean isInline() {
        return INLINE.contains(xml.name());
    }

    private void deleted() throws IOException {
        inline.pending.trackedLater();
        xml.ignore();
    }

    private void finish(Blocks blocks) throws IOException {
        blocks.flush();
        inline.leftover().ifPresent(blocks::add);
        blocks.flush();
    }

    private void alternatives(Blocks into) throws IOException {
        inline.alternatives.read(
                () -> {
                    into.flush();
                    int before = into.contents.size();
                    blocks(into);
                    finish(into);
                    return NoteReader.text(into.contents.subList(before, into.contents.size()));
                },
                this::aside,
                inline.pending::later);
    }

    /** Returns the text of the blocks in the current element, whose notes are those of the next paragraph. */
    private String aside() throws IOException {
        return NoteReader.text(blocks());
    }

    /** Keeps the current element, which is content of a paragraph or a paragraph between rows or cells. */
    private void between() throws IOException {
        Blocks blocks = new Blocks();
        block(blocks);
        blocks.flush();
        String text = NoteReader.text(blocks.contents);
        if (!text.isBlank()) {
            inline.pending.later(notes.attach(new Note(Note.Kind.OTHER_TEXT, "", text)));
        }
        BodyElement.paragraphs(blocks.contents)
                .flatMap(paragraph -> paragraph.notes().stream())
                .forEach(inline.pending::later);
    }

    private List<BodyElement.Row> rows() throws IOException {
        limit.piece();
        List<BodyElement.Row> rows = new ArrayList<>();
        rows(rows);
        return rows;
    }

    private void rows(List<BodyElement.Row> rows) throws IOException {
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            switch (xml.name()) {
                case "tr" -> row().ifPresent(rows::add);
                case "sdt" -> controls.read(() -> rows(rows));
                case "bookmarkStart" -> inline.bookmarks.begin(xml);
                case "bookmarkEnd" -> inline.bookmarks.end(xml.attribute("id"));
                case "AlternateContent" ->
                    inline.alternatives.read(
                            () -> {
                                List<BodyElement.Row> found = new ArrayList<>();
                                rows(found);
                                rows.addAll(found);
                                return NoteReader.text(List.of(new BodyElement.Table(found)));
                            },
                            this::aside,
                            inline.pending::later);
                default -> between();
            }
        }
    }

    /** Reads a row; empty if it was deleted. */
    private Optional<BodyElement.Row> row() throws IOException {
        limit.piece();
        List<BodyElement.Cell> cells = new ArrayList<>();
        int outer = xml.depth();
        boolean deleted = false;
        while (xml.nextIn(outer)) {
            if (xml.name().equals("trPr")) {
                deleted = isDeleted();
            } else if (deleted && xml.name().equals("tc")) {
                xml.ignore();
            } else {
                cells(cells);
            }
        }
        return deleted ? Optional.empty() : Optional.of(new BodyElement.Row(cells));
    }

    private void cellsIn(List<BodyElement.Cell> cells) throws IOException {
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            cells(cells);
        }
    }

    /** Reads the current element, at the level of cells. */
    private void cells(List<BodyElement.Cell> cells) throws IOException {
        switch (xml.name()) {
            case "tc" -> cells.add(cell());
            case "sdt" -> controls.read(() -> cellsIn(cells));
            case "bookmarkStart" -> inline.bookmarks.begin(xml);
            case "bookmarkEnd" -> inline.bookmarks.end(xml.attribute("id"));
            case "AlternateContent" -> {
                inline.alternatives.read(
                        () -> {
                            int before = cells.size();
                            cellsIn(cells);
                            return NoteReader.text(List.of(new BodyElement.Table(
                                    List.of(new BodyElement.Row(cells.subList(before, cells.size()))))));
                        },
                        this::aside,
                        inline.pending::later);
            }
            default -> between();
        }
    }

    private boolean isDeleted() throws IOException {
        boolean deleted = false;
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            if (xml.name().equals("del") || xml.name().equals("ins")) {
                deleted |= xml.name().equals("del");
                inline.pending.trackedLater();
            } else if (xml.name().equals("trPrChange")) {
                inline.pending.passOver();
            }
        }
        return deleted;
    }

    private BodyElement.Cell cell() throws IOException {
        limit.piece();
        int around = inline.fields.enter();
        Blocks blocks = new Blocks();
        CellShape shape = new CellShape(1, false);
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            if (xml.name().equals("tcPr")) {
                shape = shape();
            } else {
                block(blocks);
            }
        }
        finish(blocks);
        inline.fields.leave(around);
        return new BodyElement.Cell(shape.columns, shape.goesOn, blocks.contents);
    }

    /** Reads the properties of a cell. */
    private CellShape shape() throws IOException {
        int columns = 1;
        boolean goesOn = false;
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            switch (xml.name()) {
                case "gridSpan" -> columns = Math.max(1, xml.number("val"));
                case "vMerge" -> goesOn = !xml.attribute("val").equals("restart");
                case "cellIns", "cellDel", "cellMerge" -> inline.pending.trackedLater();
                case "tcPrChange" -> inline.pending.passOver();
                default -> {
                    // Other elements describe the appearance of the cell.
                }
            }
        }
        return new CellShape(columns, goesOn);
    }

    /** Number of columns of a cell, and whether it continues the cell above. */
    private record CellShape(int columns, boolean goesOn) {}

    /** Blocks that are being read. A paragraph with a deleted paragraph mark is continued by the next. */
    private static final class Blocks {
        private final List<BodyElement> contents = new ArrayList<>();
        private Optional<ParagraphText> unfinished = Optional.empty();

        void add(ParagraphText paragraph) {
            unfinished = Optional.of(paragraph);
            if (!paragraph.goesOn()) {
                flush();
            }
        }

        void add(BodyElement.Table table) {
            flush();
            contents.add(table);
        }

        void flush() {
            unfinished.ifPresent(paragraph -> contents.add(paragraph.finished()));
            unfinished = Optional.empty();
        }
    }
}
