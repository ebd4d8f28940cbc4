package nl.ncw.export.internal.ooxml.word;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.ooxml.equation.Equation;
import nl.ncw.export.internal.ooxml.equation.EquationReader;
import nl.ncw.export.internal.ooxml.symbol.SymbolText;
import nl.ncw.export.internal.ooxml.xml.TextLimit;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;

/** Reads the content of paragraphs. */
final class InlineReader {
    final Bookmarks bookmarks;
    final ComplexFields fields;
    final AlternateContentReader alternatives;
    final PendingContent pending;

    private final XmlPartReader xml;
    private final DocumentPartContext context;
    private final NoteReader notes;
    private final TextLimit limit;
    private final ContentControls controls;
    private final RunFonts fonts;
    private final DrawnContentReader drawn;
    private final InlineFieldReader fieldReader;
    private boolean inProperties;
    private boolean struck;
    private boolean displayed;

    InlineReader(XmlPartReader xml, DocumentPartContext context, ContentControls controls, Blocks blocks) {
        this.xml = xml;
        this.context = context;
        this.notes = context.notes();
        this.limit = context.limit();
        this.controls = controls;
        this.fonts = new RunFonts(context.styles());
        this.bookmarks = new Bookmarks(limit);
        this.fields = new ComplexFields(context.pageEdge());
        this.alternatives = new AlternateContentReader(xml, notes);
        this.drawn = new DrawnContentReader(xml, context, blocks);
        this.pending = new PendingContent(xml, context, drawn);
        this.fieldReader = new InlineFieldReader(xml, context, fields, controls);
    }

    /** Reads the current paragraph, or continues an unfinished one. */
    ParagraphText paragraph(Optional<ParagraphText> unfinished) throws IOException {
        ParagraphText text = begin(unfinished);
        String around = fonts.paragraph("");
        content(text);
        fonts.paragraph(around);
        return end(text);
    }

    /** Reads the current element, which is content of a paragraph outside any, as a paragraph. */
    ParagraphText implied() throws IOException {
        ParagraphText text = begin(Optional.empty());
        int outer = xml.depth();
        element(text);
        if (xml.depth() == outer) {
            content(text);
        }
        return end(text);
    }

    /** Returns a paragraph with what is left for the next paragraph, of which there is none; empty if nothing is. */
    Optional<ParagraphText> leftover() throws IOException {
        return pending.isEmpty() ? Optional.empty() : Optional.of(end(begin(Optional.empty())));
    }

    private ParagraphText begin(Optional<ParagraphText> unfinished) throws IOException {
        limit.piece();
        ParagraphText text = unfinished.orElseGet(() -> new ParagraphText(bookmarks.open()));
        text.goOn(false);
        displayed = false;
        pending.attachTo(text);
        return text;
    }

    private ParagraphText end(ParagraphText text) throws IOException {
        pending.keepPassed(text);
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
                xml.ignore();
            }
            case "hyperlink" -> fieldReader.link(text, () -> content(text));
            case "fldSimple" -> fieldReader.simple(text, () -> content(text));
            case "fldChar" -> fieldReader.character(text, xml.attribute("fldCharType"));
            case "checkBox" -> fieldReader.box(text);
            case "ddList" -> fieldReader.chosen(text);
            case "drawing", "pict", "object", "background" -> drawn.read(text);
            case "commentReference" -> note(text, "comment");
            case "footnoteReference" -> note(text, "footnote");
            case "endnoteReference" -> note(text, "endnote");
            case "AlternateContent" -> alternatives(text);
            case "rPr" -> runProperties(text);
            case "rt" -> phonetic(text);
            default -> characters(text);
        }
    }

    private void characters(ParagraphText text) throws IOException {
        switch (xml.name()) {
            case "t" -> {
                boolean kept = xml.attribute("space").equals("preserve");
                String characters = context.program().read(xml.text());
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
            case "sym", "symEx" -> add(text, fonts.sign(xml));
            case "instrText" -> {
                if (fields.isInstruction()) {
                    fields.instruction(xml.text());
                }
            }
            case "dayShort", "dayLong", "monthShort", "monthLong", "yearShort", "yearLong", "pgNum" -> {
                if (!context.pageEdge()) {
                    text.attach(notes.attach(new Note(Note.Kind.FIELD, "", xml.name())));
                }
            }
            default -> other(text);
        }
    }

    /** Handles the current element, which is neither text nor known to enclose text. */
    private void other(ParagraphText text) throws IOException {
        if (drawn.seen(text) || inProperties || WordElements.isEnclosing(xml)) {
            return;
        }
        if (WordElements.isIgnored(xml)) {
            pending.passOver(text);
        } else {
            text.setUnread(true);
        }
    }

    /** Reads the properties of a run. Whatever else they hold, they describe the appearance of its text. */
    private void runProperties(ParagraphText text) throws IOException {
        boolean outer = inProperties;
        inProperties = true;
        content(text);
        inProperties = outer;
    }

    /** Keeps a phonetic guide, which stands above the text. */
    private void phonetic(ParagraphText text) throws IOException {
        ParagraphText guide = new ParagraphText(List.of());
        content(guide);
        guide.notes().forEach(text::attach);
        if (!guide.since(0).isBlank()) {
            text.attach(notes.attach(new Note(Note.Kind.OTHER_TEXT, "", guide.since(0))));
        }
    }

    private void alternatives(ParagraphText text) throws IOException {
        alternatives.read(
                () -> {
                    int before = text.length();
                    content(text);
                    pending.keepPassed(text);
                    return text.since(before);
                },
                () -> {
                    ParagraphText aside = new ParagraphText(List.of());
                    int around = fields.enter();
                    content(aside);
                    pending.keepPassed(aside);
                    fields.leave(around);
                    return aside.since(0);
                },
                text::attach);
    }

    private void add(ParagraphText text, String characters) throws IOException {
        limit.accept(characters);
        boolean contents = !context.pageEdge() && (fields.isContents() || controls.isContents());
        BodyElement.Span span = controls.span(characters, contents);
        Optional<ComplexFields.Field> hiding = fields.hiding(characters);
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
                case "pPrChange", "sectPr", "rPrChange" -> pending.passOver(text);
                default -> {
                    // Other elements describe the appearance of the paragraph.
                }
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
        notes.attach(element, xml.attribute("id")).forEach(text::attach);
    }

    /** Action that reads the paragraphs and tables in the current element. */
    interface Blocks {
        List<BodyElement> read() throws IOException;
    }
}
