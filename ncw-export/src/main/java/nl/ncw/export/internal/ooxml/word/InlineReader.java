package nl.ncw.export.internal.ooxml.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.ooxml.Relationships;
import nl.ncw.export.internal.ooxml.equation.Equation;
import nl.ncw.export.internal.ooxml.equation.EquationReader;
import nl.ncw.export.internal.ooxml.symbol.SymbolText;
import nl.ncw.export.internal.ooxml.xml.TextLimit;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;

/** Reads the content of paragraphs. */
final class InlineReader {
    final Bookmarks bookmarks;
    final ComplexFields fields = new ComplexFields();

    private final XmlPartReader xml;
    private final Relationships relations;
    private final NoteReader notes;
    private final ProducingApplication program;
    private final TextLimit limit;
    private final ContentControls controls;
    private final Blocks blocks;
    private final RunFonts fonts;
    private final List<Integer> later = new ArrayList<>();
    private boolean struck;
    private boolean displayed;

    InlineReader(
            XmlPartReader xml,
            Relationships relations,
            NoteReader notes,
            ProducingApplication program,
            TextLimit limit,
            ContentControls controls,
            Blocks blocks,
            StyleFonts styles) {
        this.xml = xml;
        this.relations = relations;
        this.notes = notes;
        this.program = program;
        this.limit = limit;
        this.controls = controls;
        this.blocks = blocks;
        this.fonts = new RunFonts(styles);
        this.bookmarks = new Bookmarks(limit);
    }

    /** Attaches a note to the next paragraph. */
    void later(int note) {
        later.add(note);
    }

    /** Reads the current paragraph, or continues an unfinished one. */
    ParagraphText paragraph(Optional<ParagraphText> unfinished) throws IOException {
        limit.piece();
        ParagraphText text = unfinished.orElseGet(() -> new ParagraphText(bookmarks.open()));
        text.goOn(false);
        displayed = false;
        later.forEach(text::attach);
        later.clear();
        String around = fonts.paragraph("");
        content(text);
        fonts.paragraph(around);
        if (!text.goesOn()) {
            fields.endParagraph();
        }
        return text;
    }

    /** Reads the current equation as a paragraph of its own. */
    ParagraphText equationParagraph() throws IOException {
        limit.piece();
        ParagraphText text = new ParagraphText(bookmarks.open());
        equation(text);
        return text;
    }

    private void content(ParagraphText text) throws IOException {
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            element(text);
        }
    }

    private void element(ParagraphText text) throws IOException {
        if (EquationReader.isAt(xml)) {
            equation(text);
            return;
        }
        switch (xml.name()) {
            case "pPr" -> properties(text);
            case "r" -> {
                struck = false;
                fonts.run();
            }
            case "rFonts" -> fonts.named(xml);
            case "rStyle" -> fonts.styled(xml.attribute("val"));
            case "strike", "dstrike" -> struck = xml.is("val", true);
            case "sdt" -> controls.read(() -> content(text));
            case "bookmarkStart" -> bookmarks.begin(xml).ifPresent(text::begin);
            case "bookmarkEnd" -> bookmarks.end(xml.attribute("id")).ifPresent(text::end);
            case "ins", "moveTo" -> tracked(text);
            case "del", "moveFrom" -> {
                tracked(text);
                xml.skip();
            }
            case "hyperlink" -> link(text);
            case "fldSimple" -> {
                if (ComplexFields.isCounted(xml.attribute("instr"))) {
                    xml.skip();
                }
            }
            case "fldChar" -> field(text, xml.attribute("fldCharType"));
            case "checkBox" -> box(text);
            case "ddList" -> chosen(text);
            case "instrText" -> fields.instruction(xml.text());
            case "drawing", "pict", "object" -> drawing(text);
            case "commentReference" -> note(text, "comment");
            case "footnoteReference" -> note(text, "footnote");
            case "endnoteReference" -> note(text, "endnote");
            case "delText", "delInstrText", "rPrChange", "rt", "Fallback" -> xml.skip();
            default -> characters(text);
        }
    }

    private void characters(ParagraphText text) throws IOException {
        switch (xml.name()) {
            case "t" -> {
                boolean kept = xml.attribute("space").equals("preserve");
                String characters = program.read(xml.text());
                add(text, fonts.read(kept ? characters : characters.strip()));
            }
            case "tab", "ptab" -> add(text, "\t");
            case "br" -> {
                if (!xml.attribute("type").equals("page")
                        && !xml.attribute("type").equals("column")) {
                    add(text, "\n");
                }
            }
            case "cr" -> add(text, "\n");
            case "noBreakHyphen" -> add(text, "\u2011");
            case "softHyphen" -> add(text, "\u00AD");
            case "sym" -> add(text, fonts.sign(xml));
            default -> {
                // Other elements enclose text or describe its appearance.
            }
        }
    }

    private void add(ParagraphText text, String characters) throws IOException {
        limit.accept(characters);
        boolean contents = fields.isContents() || controls.isContents();
        BodyElement.Span span = controls.span(characters, contents);
        Optional<ComplexFields.Field> hiding = fields.hiding();
        if (hiding.isPresent()) {
            text.hidden(span, hiding.get());
            return;
        }
        text.text(span);
        if (struck && !characters.isBlank()) {
            text.attach(notes.attach(new Note(Note.Kind.STRUCK_THROUGH, "", characters)));
        }
    }

    private void add(ParagraphText text, SymbolText symbols) throws IOException {
        add(text, displayed && !symbols.text().isBlank() ? "\n" + symbols.text() : symbols.text());
        displayed &= symbols.text().isBlank();
        if (!symbols.unknown().isEmpty()) {
            text.attach(notes.attach(new Note(Note.Kind.SYMBOL, "", String.join(", ", symbols.unknown()))));
        }
    }

    /** Reads an equation or a structure in one. */
    private void equation(ParagraphText text) throws IOException {
        Equation equation = InlineEquation.read(xml, text, this::element);
        struck = false;
        displayed = equation.displayed();
        add(text, equation.after(text.since(Math.max(0, text.length() - 2))));
        if (!equation.complete()) {
            text.attach(notes.attach(new Note(Note.Kind.EQUATION, "", equation.text())));
        }
    }

    private void properties(ParagraphText text) throws IOException {
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            switch (xml.name()) {
                case "pStyle" -> {
                    fonts.paragraph(xml.attribute("val"));
                    if (xml.attribute("val").startsWith("Heading")) {
                        heading(text);
                    }
                }
                case "outlineLvl" -> heading(text);
                case "numId" -> {
                    if (xml.number("val") != 0) {
                        text.listed();
                    }
                }
                case "del" -> {
                    tracked(text);
                    text.goOn(true);
                }
                case "ins" -> tracked(text);
                case "pPrChange", "sectPr", "rPrChange" -> xml.skip();
                default -> {}
            }
        }
    }

    private void heading(ParagraphText text) {
        text.heading();
        endContents();
    }

    /** Ends the table of contents. */
    void endContents() {
        fields.endContents();
        controls.endContents();
    }

    private void tracked(ParagraphText text) throws IOException {
        limit.accept(xml.attribute("author"));
        text.attach(notes.attach(new Note(Note.Kind.TRACKED_CHANGE, xml.attribute("author"), "")));
    }

    private void note(ParagraphText text, String element) throws IOException {
        notes.attach(element, xml.attribute("id")).ifPresent(text::attach);
    }

    /**
     * Reads a link. Programs turn typed addresses into links; an address is kept only if the text does not contain it.
     */
    private void link(ParagraphText text) throws IOException {
        String address = relations
                .find(xml.attribute("id"))
                .filter(Relationships.Relation::outside)
                .map(Relationships.Relation::target)
                .orElse("");
        int before = text.length();
        content(text);
        address(text, address, before);
    }

    private void field(ParagraphText text, String type) throws IOException {
        Optional<ComplexFields.Link> link = type.equals("end") ? fields.link() : Optional.empty();
        fields.character(type);
        if (type.equals("separate")) {
            fields.textFrom(text.length());
        }
        if (link.isPresent()) {
            int from = Math.min(link.get().from(), text.length());
            address(text, link.get().address(), from);
        }
    }

    /** Keeps the address of a link, unless its text contains it. */
    private void address(ParagraphText text, String address, int from) throws IOException {
        String shown = address.startsWith("mailto:") ? address.substring("mailto:".length()) : address;
        if (!address.isEmpty() && !text.since(from).contains(shown)) {
            limit.accept(address);
            text.attach(notes.attach(new Note(Note.Kind.LINK, "", address)));
        }
    }

    /** Reads a legacy check box, from before there were content controls. */
    private void box(ParagraphText text) throws IOException {
        boolean ticked = false;
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            if (xml.name().equals("checked") || xml.name().equals("default")) {
                ticked = xml.is("val", true);
            }
        }
        shown(text, ticked ? "\u2612 " : "\u2610 ");
    }

    /** Reads the selected entry of a legacy drop-down list: the first entry, unless another one is selected. */
    private void chosen(ParagraphText text) throws IOException {
        List<String> entries = new ArrayList<>();
        int number = 0;
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            if (xml.name().equals("result")) {
                number = xml.number("val");
            } else if (xml.name().equals("listEntry")) {
                limit.accept(xml.attribute("val"));
                entries.add(xml.attribute("val"));
            }
        }
        if (number >= 0 && number < entries.size()) {
            shown(text, entries.get(number));
        }
    }

    /** Adds text that is part of a field and not of a run. */
    private void shown(ParagraphText text, String characters) throws IOException {
        limit.accept(characters);
        text.text(controls.span(characters, false));
    }

    private void drawing(ParagraphText text) throws IOException {
        int outer = xml.depth();
        boolean picture = false;
        while (xml.nextIn(outer)) {
            switch (xml.name()) {
                case "txbxContent" -> {
                    String drawn = NoteReader.text(blocks.read());
                    if (!drawn.isBlank()) {
                        text.attach(notes.attach(new Note(Note.Kind.DRAWN_TEXT, "", drawn)));
                    }
                }
                case "blip", "imagedata", "chart" -> picture = true;
                case "OLEObject" -> text.attach(notes.attach(new Note(Note.Kind.EMBEDDED, "", "")));
                case "Fallback" -> xml.skip();
                default -> {}
            }
        }
        if (picture) {
            text.attach(notes.attach(new Note(Note.Kind.PICTURE, "", "")));
        }
    }

    /** Action that reads the paragraphs and tables in the current element. */
    interface Blocks {
        List<BodyElement> read() throws IOException;
    }
}
