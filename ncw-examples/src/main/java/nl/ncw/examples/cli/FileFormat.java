package nl.ncw.examples.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.export.excel.ExcelAgreementWriter;
import nl.ncw.export.json.JsonAgreementWriter;
import nl.ncw.export.pdf.PdfAgreementWriter;
import nl.ncw.export.word.WordAgreementWriter;
import nl.ncw.model.port.AgreementWriter;

/** The formats that the command line writes. */
enum FileFormat {
    JSON,
    XLSX,
    DOCX,
    PDF;

    /** The formats, as help and complaints show them. */
    static final String NAMES = "xlsx|docx|pdf|json";

    /** The writer of this format, in a language where the format has one. */
    AgreementWriter writer(Locale locale) {
        return switch (this) {
            case JSON -> new JsonAgreementWriter();
            case XLSX -> new ExcelAgreementWriter(locale).offering(SafetyRegions.all());
            case DOCX -> new WordAgreementWriter(locale).offering(SafetyRegions.all());
            case PDF -> new PdfAgreementWriter(locale);
        };
    }

    String extension() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** The format that the name of a file ends in. */
    static Optional<FileFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.extension()))
                .findFirst();
    }
}
