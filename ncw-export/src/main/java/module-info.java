/** Agreements as documents that people and archives accept: JSON, Excel, Word and PDF, each in a package of its own. */
module nl.ncw.export {
    requires static org.jspecify;
    requires transitive nl.ncw.model;
    requires tools.jackson.databind;
    requires org.apache.poi.ooxml;
    requires com.github.librepdf.openpdf;
    requires com.github.librepdf.pdfFontsExtra;
    requires java.xml;
    requires java.desktop; // OpenPDF names colours with java.awt.Color

    exports nl.ncw.export.excel;
    exports nl.ncw.export.json;
    exports nl.ncw.export.outline;
    exports nl.ncw.export.pdf;
    exports nl.ncw.export.word;
    exports nl.ncw.export;

    uses nl.ncw.export.AgreementFormat;

    provides nl.ncw.model.finding.FindingCodeProvider with
            nl.ncw.export.internal.finding.ExportFindingCodes;
}
