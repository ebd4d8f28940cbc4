package nl.ncw.export.internal.word.document;

/** Layout of the pages: A4, landscape, with the header and the footer. */
final class PageLayout {
    private PageLayout() {}

    /** Ends a section that is followed by another on the same page. */
    static void endSection(WordMarkup markup, int columns) {
        markup.beginParagraph("TableGap");
        write(markup, columns);
        markup.end().end();
    }

    /** Writes the layout of the last section, which begins with a page of its own. */
    static void write(WordMarkup markup) {
        write(markup, 1);
    }

    private static void write(WordMarkup markup, int columns) {
        markup.begin("w:sectPr");
        markup.empty("w:headerReference", "w:type", "default", "r:id", DocumentPackage.HEADER);
        markup.empty("w:footerReference", "w:type", "default", "r:id", DocumentPackage.FOOTER);
        markup.value("w:type", "continuous");
        markup.empty("w:pgSz", "w:w", "16838", "w:h", "11906", "w:orient", "landscape");
        markup.empty(
                "w:pgMar",
                "w:top",
                "1304",
                "w:right",
                "1134",
                "w:bottom",
                "1134",
                "w:left",
                "1134",
                "w:header",
                "567",
                "w:footer",
                "567",
                "w:gutter",
                "0");
        markup.empty("w:cols", "w:num", String.valueOf(columns), "w:space", "567");
        markup.end();
    }
}
