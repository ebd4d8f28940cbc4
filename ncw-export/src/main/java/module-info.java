/**
 * Agreements as documents that people and archives accept: JSON, Excel, Word and PDF, each in a package of its own.
 *
 * <p>JSON and the outline of documents need no library but Jackson. A module that uses Excel or Word requires
 * {@code org.apache.poi.ooxml} itself. A module that uses PDF requires {@code com.github.librepdf.openpdf},
 * {@code com.github.librepdf.pdfFontsExtra} and {@code java.desktop} itself. Without them, the reader and the writer of
 * the format throw a {@link nl.ncw.export.library.MissingLibraryException}.
 *
 * @provides tools.jackson.databind.JacksonModule agreements and findings as JSON
 * @uses nl.ncw.export.AgreementFormat formats from elsewhere
 * @uses nl.ncw.model.port.CatalogueSource the catalogues with which the Jackson module reads
 */
module nl.ncw.export {
    requires static org.jspecify;
    requires transitive nl.ncw.model;
    requires transitive tools.jackson.databind;
    requires java.xml;
    // Needed at run time by those alone who use the format; FormatLibrary says so when they are missing.
    requires static org.apache.poi.ooxml;
    requires static com.github.librepdf.openpdf;
    requires static com.github.librepdf.pdfFontsExtra;
    requires static java.desktop; // OpenPDF names colours with java.awt.Color

    exports nl.ncw.export.conflict;
    exports nl.ncw.export.excel;
    exports nl.ncw.export.json;
    exports nl.ncw.export.library;
    exports nl.ncw.export.outline;
    exports nl.ncw.export.pdf;
    exports nl.ncw.export.theme;
    exports nl.ncw.export.word;
    exports nl.ncw.export;

    uses nl.ncw.export.AgreementFormat;
    uses nl.ncw.model.port.CatalogueSource;

    provides nl.ncw.model.finding.FindingCodeProvider with
            nl.ncw.export.internal.finding.ExportFindingCodes;
    provides tools.jackson.databind.JacksonModule with
            nl.ncw.export.json.AgreementJacksonModule;
}
