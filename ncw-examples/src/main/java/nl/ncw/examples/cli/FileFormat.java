package nl.ncw.examples.cli;

import java.util.Locale;
import nl.ncw.export.excel.ExcelAgreementWriter;
import nl.ncw.export.json.JsonAgreementWriter;
import nl.ncw.export.pdf.PdfAgreementWriter;
import nl.ncw.model.port.AgreementWriter;

/** The formats that the command line writes. */
enum FileFormat {
    JSON,
    XLSX,
    PDF;

    /** The writer of this format, in a language where the format has one. */
    AgreementWriter writer(Locale locale) {
        return switch (this) {
            case JSON -> new JsonAgreementWriter();
            case XLSX -> new ExcelAgreementWriter(locale);
            case PDF -> new PdfAgreementWriter(locale);
        };
    }

    String extension() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
