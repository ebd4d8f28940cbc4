package nl.ncw.export.internal.ooxml.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.export.internal.ooxml.Relationships;
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

    private final XmlPartReader xml;
    private final DocumentPartContext context;
    private final NoteReader notes;
    private final TextLimit limit;
    private final ContentControls controls;
    private final DrawnContentReader drawn;
    private final FormFieldReader formFields;
    private final List<Integer> later = new ArrayList<>();
    private boolean unread;
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
        this.formFields = new FormFieldReader(xml, limit);
    }

    /** Attaches a note to the next paragraph. */
    void later(int note) {
        later.add(note);
    }

    /** Reports a tracked change at the next paragraph. */
    void trackedLater() throws IOException {
        limit.accept(xml.attribute("author"));
        later(notes.attach(new Note(Note.Kind.TRACKED_CHANGE, xml.attribute("author"), "")));
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
        String passed = xml.passedText();
        if (!passed.isEmpty()) {
            later(notes.attach(new Note(Note.Kind.OTHER_TEXT, "", passed)));
        }
        return later.isEmpty() && !unread ? Optional.empty() : Optional.of(end(begin(Optional.empty())));
    }

    private ParagraphText begin(Optional<ParagraphText> unfinished) throws IOException {
        limit.piece();
        ParagraphText text = unfinished.orElseGet(() -> new ParagraphText(bookmarks.open()));
        text.goOn(false);
        later.forEach(text::attach);
        later.clear();
        if (unread) {
            text.setUnread(true);
            unread = false;
        }
        return text;
    }

    private ParagraphText end(ParagraphText text) throws IOException {
        keepPassed(text);
        if (!text.goesOn()) {
            fields.endParagraph();
        }
        return text;
    }

    /** Keeps text of elements that no reader knows; says that there are such elements if they have no text. */
    private void keepPassed(ParagraphText text) throws IOException {
        String passed = xml.passedText();
        if (!passed.isEmpty()) {
            limit.accept(passed);
            text.attach(notes.attach(new Note(Note.Kind.OTHER_TEXT, "", passed)));
        } else if (text.isUnread()) {
            text.attach(notes.attach(new Note(Note.Kind.UNREAD, "", "")));
        }
        text.setUnread(false);
    }

    /** Handles the current element outside paragraphs, if it is none that the readers understand. */
    void unknown() throws IOException {
        if (WordElements.isIgnored(xml)) {
            passOver();
        } else if (!WordElements.isEnclosing(xml)) {
            unread = true;
        }
    }

    /** Passes over the current element, except text and drawings, which it should not have. */
    void passOver() throws IOException {
        ParagraphText text = new ParagraphText(List.of());
        passOver(text);
        text.notes().forEach(this::later);
    }

    private void passOver(ParagraphText text) throws IOException {
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            if (xml.name().equals("drawing") || xml.name().equals("pict")) {
                drawn.read(text);
            }
        }
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
            case "hyperlink" -> link(text);
            case "fldSimple" -> simpleField(text);
            case "fldChar" -> field(text, xml.attribute("fldCharType"));
            case "checkBox" -> shown(text, formFields.box());
            case "ddList" -> shown(text, formFields.chosen());
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
            passOver(text);
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
                    keepPassed(text);
                    return text.since(before);
                },
                () -> {
                    ParagraphText aside = new ParagraphText(List.of());
                    int around = fields.enter();
                    content(aside);
                    keepPassed(aside);
                    fields.leave(around);
                    return aside.since(0);
                },
                text::attach);
    }

    private void add(ParagraphText text, String characters) throws IOException {
        limit.accept(characters);
        boolean contents = !context.pageEdge() && isContents();
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

    private boolean isContents() {
        return fields.isContents() || controls.isContents();
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
                case "pPrChange", "sectPr", "rPrChange" -> passOver(text);
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

    /**
     * Reads a link. Programs turn typed addresses into links; an address is kept only if the text does not contain it.
     */
    private void link(ParagraphText text) throws IOException {
        String address = context.relations()
                .find(xml.attribute("id"))
                .filter(Relationships.Relation::outside)
                .map(Relationships.Relation::target)
                .orElse("");
        int before = text.length();
        content(text);
        address(text, address, before);
    }

    /** Reads a field whose instruction is an attribute, as a complex field. */
    private void simpleField(ParagraphText text) throws IOException {
        String instruction = xml.attribute("instr");
        limit.accept(instruction);
        field(text, "begin");
        fields.instruction(instruction);
        field(text, "separate");
        int around = fields.enter();
        content(text);
        fields.leave(around);
        field(text, "end");
    }

    private void field(ParagraphText text, String type) throws IOException {
        Optional<ComplexFields.Link> link = type.equals("end") ? fields.link() : Optional.empty();
        Optional<String> withoutValue = type.equals("end") ? fields.withoutValue() : Optional.empty();
        boolean isEntry = isContents() || controls.tag().isEmpty() && text.since(0).endsWith("\t");
        fields.character(type, isEntry);
        if (type.equals("separate")) {
            fields.textFrom(text.length());
        }
        if (link.isPresent()) {
            int from = Math.min(link.get().from(), text.length());
            address(text, link.get().address(), from);
        }
        if (withoutValue.isPresent()) {
            text.attach(notes.attach(new Note(Note.Kind.FIELD, "", withoutValue.get())));
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

    /** Adds text that is part of a field and not of a run. */
    private void shown(ParagraphText text, String characters) throws IOException {
        limit.accept(characters);
        text.text(new BodyElement.Span(characters, controls.tag(), controls.isPlaceholder(), false));
    }

    /** Action that reads the paragraphs and tables in the current element. */
    interface Blocks {
        List<BodyElement> read() throws IOException;
    }
}
