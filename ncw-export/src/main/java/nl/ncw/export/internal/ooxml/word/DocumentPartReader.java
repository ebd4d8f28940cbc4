package nl.ncw.export.internal.ooxml.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.ooxml.Relationships;
import nl.ncw.export.internal.ooxml.equation.EquationReader;
import nl.ncw.export.internal.ooxml.xml.TextLimit;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;
import nl.ncw.export.internal.ooxml.zip.ZipParts;

/** Reads a part of a text document, with all tracked changes accepted. */
final class DocumentPartReader {
    private final XmlPartReader xml;
    private final ContentControls controls;
    private final InlineReader inline;
    private final NoteReader notes;
    private final TextLimit limit;

    DocumentPartReader(
            XmlPartReader xml,
            Relationships relations,
            NoteReader notes,
            ProducingApplication program,
            TextLimit limit,
            StyleFonts styles) {
        this.xml = xml;
        this.notes = notes;
        this.limit = limit;
        this.controls = new ContentControls(xml, limit);
        this.inline = new InlineReader(xml, relations, notes, program, limit, controls, this::blocks, styles);
    }

    static List<BodyElement> read(
            ZipParts parts,
            String part,
            Relationships relations,
            NoteReader notes,
            ProducingApplication program,
            TextLimit limit,
            StyleFonts styles)
            throws IOException {
        try (XmlPartReader xml = XmlPartReader.open(parts, part)) {
            return xml.next()
                    ? new DocumentPartReader(xml, relations, notes, program, limit, styles).blocks()
                    : List.of();
        }
    }

    /** Returns the paragraphs and tables in the current element. */
    List<BodyElement> blocks() throws IOException {
        int around = inline.fields.enter();
        Blocks blocks = new Blocks();
        blocks(blocks);
        blocks.flush();
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
            case "altChunk" -> inline.later(notes.attach(new Note(Note.Kind.EMBEDDED, "", "")));
            case "del", "moveFrom", "sectPr", "Fallback" -> xml.skip();
            default -> {
                // Other elements enclose paragraphs, such as the body or an insertion.
            }
        }
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
                case "tblPr", "tblGrid", "tblPrEx" -> xml.skip();
                default -> {}
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
            switch (xml.name()) {
                case "trPr" -> deleted = isDeleted();
                case "tc" -> {
                    if (deleted) {
                        xml.skip();
                    } else {
                        cells.add(cell());
                    }
                }
                case "sdt" -> controls.read(() -> cells(cells));
                case "bookmarkStart" -> inline.bookmarks.begin(xml);
                case "bookmarkEnd" -> inline.bookmarks.end(xml.attribute("id"));
                default -> {}
            }
        }
        return deleted ? Optional.empty() : Optional.of(new BodyElement.Row(cells));
    }

    private void cells(List<BodyElement.Cell> cells) throws IOException {
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            if (xml.name().equals("tc")) {
                cells.add(cell());
            } else if (xml.name().equals("sdt")) {
                controls.read(() -> cells(cells));
            }
        }
    }

    private boolean isDeleted() throws IOException {
        boolean deleted = false;
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            if (xml.name().equals("del") || xml.name().equals("ins")) {
                deleted |= xml.name().equals("del");
                inline.later(notes.attach(new Note(Note.Kind.TRACKED_CHANGE, xml.attribute("author"), "")));
            } else if (xml.name().equals("trPrChange")) {
                xml.skip();
            }
        }
        return deleted;
    }

    private BodyElement.Cell cell() throws IOException {
        limit.piece();
        int around = inline.fields.enter();
        Blocks blocks = new Blocks();
        int columns = 1;
        boolean goesOn = false;
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            switch (xml.name()) {
                case "gridSpan" -> columns = Math.max(1, xml.number("val"));
                case "vMerge" -> goesOn = !xml.attribute("val").equals("restart");
                case "tcPrChange" -> xml.skip();
                default -> block(blocks);
            }
        }
        blocks.flush();
        inline.fields.leave(around);
        return new BodyElement.Cell(columns, goesOn, blocks.contents);
    }

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
