package nl.ncw.export.internal.ooxml.word;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.internal.ooxml.LogoName;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;

/** Reads what is drawn: shapes, pictures, diagrams, charts, ink, controls and embedded files, as notes. */
final class DrawnContentReader {
    /** Elements whose text is a measure or a setting of a drawing, provided that it looks like one. */
    private static final Set<String> SETTINGS = Set.of(
            "posOffset",
            "align",
            "pctWidth",
            "pctHeight",
            "pctPosHOffset",
            "pctPosVOffset",
            "LinkType",
            "LockedField",
            "FieldCodes");

    private static final Pattern SETTING = Pattern.compile("-?\\d*|left|right|center|inside|outside|top|bottom|true"
            + "|false|t|f|Picture|Bitmap|EnhancedMetaFile|(\\\\\\w( \\w{1,3})?\\s*)*");

    private final XmlPartReader xml;
    private final DocumentPartContext context;
    private final NoteReader notes;
    private final RelatedPartText related;
    private final AlternateContentReader alternatives;
    private final InlineReader.Blocks blocks;

    DrawnContentReader(XmlPartReader xml, DocumentPartContext context, InlineReader.Blocks blocks) {
        this.xml = xml;
        this.context = context;
        this.notes = context.notes();
        this.related = new RelatedPartText(context);
        this.alternatives = new AlternateContentReader(xml, notes);
        this.blocks = blocks;
    }

    /** Reads the drawing, picture or object in the current element. */
    void read(ParagraphText text) throws IOException {
        Drawing drawing = new Drawing(text);
        content(drawing);
        drawing.finish();
    }

    private void content(Drawing drawing) throws IOException {
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            if (!seen(drawing.text)) {
                element(drawing);
            }
        }
    }

    /** Reads the current element if it is something drawn that also occurs outside drawings. */
    boolean seen(ParagraphText text) throws IOException {
        switch (xml.name()) {
            case "txbxContent" -> box(text);
            case "contentPart" -> {
                String recognised = related.ofInk(xml.attribute("id"));
                attach(text, recognised.isEmpty() ? Note.Kind.INK : Note.Kind.GRAPHIC_TEXT, recognised);
            }
            case "ink" -> attach(text, Note.Kind.INK, "");
            case "control" -> control(text);
            case "OLEObject", "objectEmbed", "objectLink", "movie", "subDoc", "altChunk" -> embedded(text);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void element(Drawing drawing) throws IOException {
        switch (xml.name()) {
            case "textpath" -> drawing.line(xml.attribute("string"));
            case "p", "br" -> drawing.line("");
            case "t" -> drawing.characters(xml.text());
            case "blip", "imagedata" -> drawing.picture = true;
            case "docPr" -> drawing.logo = xml.attribute("name").equals(LogoName.NAME);
            case "chart" -> graphic(drawing, xml.attribute("id"));
            case "relIds" -> graphic(drawing, xml.attribute("dm"));
            case "AlternateContent" -> alternatives(drawing);
            case "shapetype" -> passOver();
            default -> {
                if (SETTINGS.contains(xml.name())) {
                    setting(drawing, xml.text());
                }
                drawing.visible = true;
            }
        }
    }

    private void alternatives(Drawing drawing) throws IOException {
        alternatives.read(
                () -> {
                    content(drawing);
                    return drawing.lines.toString();
                },
                () -> {
                    Drawing aside = new Drawing(new ParagraphText(List.of()));
                    content(aside);
                    aside.finish();
                    return xml.takePassedText();
                },
                drawing.text::attach);
    }

    private void setting(Drawing drawing, String value) throws IOException {
        if (!SETTING.matcher(value.strip()).matches()) {
            drawing.line(value);
        }
    }

    /** Passes over the current element, which only defines something. Text in it is kept all the same. */
    private void passOver() throws IOException {
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            // Its elements say nothing by themselves.
        }
    }

    private void graphic(Drawing drawing, String id) throws IOException {
        String drawn = related.ofGraphic(id);
        if (drawn.isEmpty()) {
            drawing.picture = true;
        } else {
            attach(drawing.text, Note.Kind.GRAPHIC_TEXT, drawn);
        }
    }

    private void embedded(ParagraphText text) throws IOException {
        context.relations().find(xml.attribute("id")).ifPresent(context.embedded()::refer);
        attach(text, Note.Kind.EMBEDDED, "");
    }

    private void control(ParagraphText text) throws IOException {
        String name = xml.attribute("name");
        String value = related.ofControl(xml.attribute("id"));
        attach(
                text,
                Note.Kind.CONTROL,
                Stream.of(name, value).filter(part -> !part.isBlank()).collect(Collectors.joining(": ")));
    }

    /** Reads a text box: its text is one note, and the notes in it are those of the paragraph around it. */
    private void box(ParagraphText text) throws IOException {
        List<BodyElement> content = blocks.read();
        String drawn = NoteReader.text(content);
        if (!drawn.isBlank()) {
            text.attach(notes.attach(new Note(Note.Kind.DRAWN_TEXT, "", drawn)));
        }
        BodyElement.paragraphs(content)
                .flatMap(paragraph -> paragraph.notes().stream())
                .forEach(text::attach);
    }

    private void attach(ParagraphText text, Note.Kind kind, String content) throws IOException {
        context.limit().accept(content);
        text.attach(notes.attach(new Note(kind, "", content)));
    }

    /** Drawing that is being read. */
    private final class Drawing {
        private final ParagraphText text;
        private final int from;
        private final StringBuilder lines = new StringBuilder();
        private boolean picture;
        private boolean visible;
        private boolean logo;

        Drawing(ParagraphText text) {
            this.text = text;
            this.from = notes.all().size();
        }

        void line(String characters) throws IOException {
            if (!lines.isEmpty() && lines.charAt(lines.length() - 1) != '\n') {
                lines.append('\n');
            }
            characters(characters);
        }

        void characters(String characters) throws IOException {
            context.limit().accept(characters);
            lines.append(characters);
        }

        /** Attaches the text in shapes, and a note if there is a picture, or something that left no other note. */
        void finish() throws IOException {
            String drawn = lines.toString().strip();
            if (!drawn.isEmpty()) {
                attach(text, Note.Kind.DRAWN_TEXT, drawn);
            }
            List<Note> made = notes.all().subList(from, notes.all().size());
            boolean isControl = made.stream().anyMatch(note -> note.kind() == Note.Kind.CONTROL);
            if (!logo && (picture && !isControl || visible && made.isEmpty())) {
                attach(text, Note.Kind.PICTURE, "");
            }
        }
    }
}
