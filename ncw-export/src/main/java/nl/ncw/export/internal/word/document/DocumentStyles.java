package nl.ncw.export.internal.word.document;

import java.util.Locale;
import nl.ncw.export.theme.DocumentTheme;
import nl.ncw.export.theme.ThemeFont;

/** Writer of the styles of a document: those that Word has by name, and a few of the form itself. */
final class DocumentStyles {
    private static final String TEXT = "1C2733";
    private static final String QUIET = "4F5D6B";
    private static final String LINE = "C9D3DE";
    private static final String FONT = "Arial";

    private final WordMarkup markup = new WordMarkup("w:styles");

    private final String dark;
    private final String font;

    private DocumentStyles(DocumentTheme theme) {
        dark = colour(theme);
        font = theme.font().map(ThemeFont::name).orElse(FONT);
    }

    /** Returns the main colour of a theme in hexadecimal digits. */
    static String colour(DocumentTheme theme) {
        return "%06X".formatted(theme.mainRgb());
    }

    static byte[] of(Locale locale, DocumentTheme theme) {
        DocumentStyles styles = new DocumentStyles(theme);
        styles.defaults(ContentControl.country(locale));
        styles.headings();
        styles.texts();
        styles.characters();
        styles.tables();
        return styles.markup.written().bytes();
    }

    private void defaults(String language) {
        markup.begin("w:docDefaults").begin("w:rPrDefault").begin("w:rPr");
        markup.empty("w:rFonts", "w:ascii", font, "w:hAnsi", font, "w:eastAsia", font, "w:cs", font);
        markup.value("w:color", TEXT).value("w:sz", "19").value("w:szCs", "19");
        markup.empty("w:lang", "w:val", language, "w:eastAsia", "ja-JP", "w:bidi", "ar-SA");
        markup.end().end().begin("w:pPrDefault").begin("w:pPr");
        markup.empty("w:spacing", "w:before", "0", "w:after", "60", "w:line", "259", "w:lineRule", "auto");
        markup.end().end().end();
        markup.begin("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal");
        markup.value("w:name", "Normal").empty("w:qFormat").end();
    }

    private void headings() {
        new ParagraphStyle("Title", "Title")
                .before(0)
                .after(60)
                .size(44)
                .colour(dark)
                .bold()
                .write(markup);
        new ParagraphStyle("Subtitle", "Subtitle")
                .after(200)
                .size(26)
                .colour(QUIET)
                .write(markup);
        new ParagraphStyle("Heading1", "heading 1")
                .before(360)
                .after(120)
                .size(30)
                .colour(dark)
                .bold()
                .level(0)
                .together()
                .write(markup);
        new ParagraphStyle("Heading2", "heading 2")
                .after(60)
                .size(20)
                .colour(dark)
                .bold()
                .level(1)
                .together()
                .write(markup);
        new ParagraphStyle("FrontHeading", "Front Heading")
                .before(240)
                .after(100)
                .size(24)
                .colour(dark)
                .bold()
                .together()
                .write(markup);
        new ParagraphStyle("TOC1", "toc 1")
                .before(100)
                .after(20)
                .size(18)
                .bold()
                .write(markup);
        new ParagraphStyle("TOC2", "toc 2").after(0).size(17).indent(284, 0).write(markup);
    }

    private void texts() {
        new ParagraphStyle("Introduction", "Introduction").after(120).write(markup);
        new ParagraphStyle("Step", "Step").after(40).indent(210, 210).write(markup);
        new ParagraphStyle("Label", "Label")
                .after(20)
                .before(20)
                .size(18)
                .bold()
                .write(markup);
        new ParagraphStyle("TableText", "Table Text")
                .after(20)
                .before(20)
                .size(18)
                .write(markup);
        new ParagraphStyle("TableHeader", "Table Header")
                .before(40)
                .after(40)
                .size(18)
                .colour("FFFFFF")
                .bold()
                .write(markup);
        new ParagraphStyle("Question", "Question").after(40).size(19).write(markup);
        new ParagraphStyle("Hint", "Hint")
                .after(20)
                .size(16)
                .colour(QUIET)
                .indent(100, 100)
                .write(markup);
        new ParagraphStyle("Need", "Need")
                .before(20)
                .after(40)
                .size(16)
                .colour(dark)
                .bold()
                .write(markup);
        new ParagraphStyle("Note", "Note").after(20).size(16).colour(QUIET).write(markup);
        new ParagraphStyle("TableGap", "Table Gap").after(0).size(8).write(markup);
        new ParagraphStyle("Speaker", "Speaker")
                .before(60)
                .after(20)
                .size(18)
                .colour(dark)
                .bold()
                .write(markup);
        new ParagraphStyle("Answer", "Answer").after(60).size(19).write(markup);
        new ParagraphStyle("Option", "Option")
                .after(20)
                .size(19)
                .indent(240, 240)
                .write(markup);
        new ParagraphStyle("Bullet", "Bullet")
                .after(20)
                .size(19)
                .indent(120, 120)
                .write(markup);
        new ParagraphStyle("StatusLine", "Status Line")
                .before(20)
                .after(60)
                .size(15)
                .colour(QUIET)
                .write(markup);
        new ParagraphStyle("Header", "header")
                .after(0)
                .size(15)
                .colour(QUIET)
                .tab(TableWriter.PAGE_WIDTH)
                .write(markup);
        new ParagraphStyle("Footer", "footer")
                .after(0)
                .size(15)
                .colour(QUIET)
                .tab(TableWriter.PAGE_WIDTH)
                .write(markup);
    }

    private void characters() {
        markup.begin("w:style", "w:type", "character", "w:styleId", "PlaceholderText");
        markup.value("w:name", "Placeholder Text")
                .begin("w:rPr")
                .value("w:color", "6B7885")
                .end()
                .end();
        markup.begin("w:style", "w:type", "character", "w:styleId", "Hyperlink");
        markup.value("w:name", "Hyperlink")
                .begin("w:rPr")
                .value("w:color", dark)
                .value("w:u", "single");
        markup.end().end();
    }

    private void tables() {
        markup.begin("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal");
        markup.value("w:name", "Normal Table").begin("w:tblPr").empty("w:tblInd", "w:w", "0", "w:type", "dxa");
        margins(0);
        markup.end().end();
        markup.begin("w:style", "w:type", "table", "w:customStyle", "1", "w:styleId", "FormGrid");
        markup.value("w:name", "Form Grid")
                .value("w:basedOn", "TableNormal")
                .begin("w:tblPr")
                .begin("w:tblBorders");
        for (String edge : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            markup.empty("w:" + edge, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", LINE);
        }
        markup.end();
        margins(50);
        markup.end().end();
    }

    private void margins(int above) {
        markup.begin("w:tblCellMar");
        markup.empty("w:top", "w:w", String.valueOf(above), "w:type", "dxa");
        markup.empty("w:left", "w:w", String.valueOf(TableWriter.MARGINS / 2), "w:type", "dxa");
        markup.empty("w:bottom", "w:w", String.valueOf(above), "w:type", "dxa");
        markup.empty("w:right", "w:w", String.valueOf(TableWriter.MARGINS / 2), "w:type", "dxa");
        markup.end();
    }
}
