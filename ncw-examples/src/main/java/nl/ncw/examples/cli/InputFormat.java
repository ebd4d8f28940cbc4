package nl.ncw.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.export.excel.ExcelAgreementReader;
import nl.ncw.export.json.JsonAgreementReader;
import nl.ncw.export.pdf.PdfAgreementReader;
import nl.ncw.export.word.WordAgreementReader;
import nl.ncw.model.port.AgreementReader;

/** The formats that the command line reads. A file is known by how it begins: its name may have changed on the way. */
enum InputFormat {
    JSON("JSON", new JsonAgreementReader(), Beginning::isJson),
    XLSX("Excel (xlsx)", new ExcelAgreementReader().knowing(SafetyRegions.all()), Beginning::isWorkbook),
    DOCX("Word (docx)", new WordAgreementReader().knowing(SafetyRegions.all()), Beginning::isText),
    PDF("PDF", new PdfAgreementReader(), Beginning::isPdf);

    private final String title;
    private final AgreementReader reader;
    private final Predicate<Beginning> isKnownBy;

    InputFormat(String title, AgreementReader reader, Predicate<Beginning> isKnownBy) {
        this.title = title;
        this.reader = reader;
        this.isKnownBy = isKnownBy;
    }

    /** The formats as people call them. */
    static String titles() {
        return Arrays.stream(values()).map(format -> format.title).collect(Collectors.joining(", "));
    }

    /** The format that a stream is in, if there is one; the stream is left as it was. */
    static Optional<InputFormat> of(InputStream in, Path file) throws IOException {
        Beginning beginning = Beginning.of(in, file);
        return Arrays.stream(values())
                .filter(format -> format.isKnownBy.test(beginning))
                .findFirst();
    }

    AgreementReader reader() {
        return reader;
    }

    /** The reader for a form that may not say whose it is: only the original Word form does not. */
    AgreementReader reader(String partner) {
        return reader instanceof WordAgreementReader word ? word.withPartner(partner) : reader;
    }
}
