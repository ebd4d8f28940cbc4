package nl.ncw.export.internal.ooxml.word;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.export.internal.ooxml.xml.TextLimit;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;

/** Reads the content of paragraphs. */
final class InlineReader {
    /** Boxes and check marks in the font Wingdings, which people use to tick lists. */
    private static final Map<Character, String> SIGNS =
            Map.of('\uF06F', "\u2610", '\uF0A8', "\u2610", '\uF0FD', "\u2612", '\uF0FE', "\u2611", '\uF0FC', "\u2713");

    final Bookmarks bookmarks;
    final ComplexFields fields;
    final AlternateContentReader alternatives;
    final PendingContent pending;

    private final XmlPartReader xml;
    private final DocumentPartContext context;
    private final NoteReader notes;
    private final TextLimit limit;
    private final ContentControls controls;
    private final DrawnContentReader drawn;
    private final InlineFieldReader fieldReader;
    private boolean inProperties;
    private boolean struck;

    InlineReader(XmlPartReader xml, DocumentPartContext context, ContentControls controls, Blocks blocks) {
        this.xml = xml;
        this.context = context;
        this.notes = context.notes();
        this.limit = context.limit();
        this.controls = controls;
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
        content(text);
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

    private void content(ParagraphText text) throws IOException {
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            element(text);
        }
    }

    private void element(ParagraphText text) throws IOException {
        switch (xml.name()) {
            case "pPr" -> properties(text);
            case "r" -> struck = false;
            case "strike", "dstrike" -> struck = xml.is("val", true);
            case "sdt" -> controls.read(() -> content(text));
            case "bookmarkStart" -> bookmarks.begin(xml).ifPresent(text::begin);
            case "bookmarkEnd" -> bookmarks.end(xml.attribute("id")).ifPresent(text::end);
            case "ins", "moveTo" -> tracked(text);
            case "del", "moveFrom" -> {
                tracked(text);
                xml.skip();
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
                add(text, kept ? characters : characters.strip());
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
            case "sym", "symEx" -> symbol(text, xml.attribute("char"));
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
        BodyElement.Span span = new BodyElement.Span(characters, controls.tag(), controls.isPlaceholder(), contents);
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

    /**
     * Reads a symbol. Characters of symbol fonts have numbers from F000 on; without its font, a box or a check mark has
     * no meaning.
     */
    private void symbol(ParagraphText text, String number) throws IOException {
        try {
            char sign = (char) Integer.parseInt(number, 16);
            add(text, SIGNS.getOrDefault(sign, String.valueOf(sign)));
        } catch (NumberFormatException e) {
            add(text, "\uFFFD");
        }
    }

    private void properties(ParagraphText text) throws IOException {
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            switch (xml.name()) {
                case "pStyle" -> {
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
