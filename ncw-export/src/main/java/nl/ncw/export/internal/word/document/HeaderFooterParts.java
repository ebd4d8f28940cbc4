package nl.ncw.export.internal.word.document;

import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.outline.DocumentOutline;

/** Writer of the parts for the header, the footer and the settings of a document. */
final class HeaderFooterParts {
    private final DocumentOutline outline;
    private final String identification;

    /** Creates the parts, with the text at the foot of each page that says what the document is. */
    HeaderFooterParts(DocumentOutline outline, String identification) {
        this.outline = outline;
        this.identification = identification;
    }

    WrittenPart header() {
        WordMarkup markup = new WordMarkup("w:hdr");
        markup.paragraph("Header").run(outline.title());
        markup.run("\t").run(outline.parties()).end();
        return markup.written();
    }

    WrittenPart footer() {
        WordMarkup markup = new WordMarkup("w:ftr");
        markup.paragraph("Footer");
        String[] words = DocumentLabels.in(outline.locale()).get("page").split("%s", -1);
        markup.run(identification).run("\t");
        markup.run(words[0]).pageNumber("PAGE", "1").run(words[1]).pageNumber("NUMPAGES", "1");
        if (!words[2].isEmpty()) {
            markup.run(words[2]);
        }
        markup.end();
        return markup.written();
    }

    byte[] settings() {
        WordMarkup markup = new WordMarkup("w:settings");
        markup.value("w:defaultTabStop", "709").empty("w:characterSpacingControl", "w:val", "doNotCompress");
        markup.begin("w:compat");
        setting(markup, "compatibilityMode", "15");
        setting(markup, "overrideTableStyleFontSizeAndJustification", "1");
        setting(markup, "enableOpenTypeFeatures", "1");
        setting(markup, "doNotFlipMirrorIndents", "1");
        markup.end();
        markup.empty("w:themeFontLang", "w:val", ContentControl.country(outline.locale()));
        markup.value("w:decimalSymbol", ",").value("w:listSeparator", ";");
        return markup.written().bytes();
    }

    private static void setting(WordMarkup markup, String name, String value) {
        markup.empty(
                "w:compatSetting", "w:name", name, "w:uri", "http://schemas.microsoft.com/office/word", "w:val", value);
    }
}
