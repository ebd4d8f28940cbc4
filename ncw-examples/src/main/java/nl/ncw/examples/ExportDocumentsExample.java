package nl.ncw.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.export.excel.ExcelAgreementWriter;
import nl.ncw.export.json.JsonAgreementWriter;
import nl.ncw.export.pdf.PdfAgreementWriter;
import nl.ncw.export.word.WordAgreementWriter;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.port.AgreementWriter;

/** Writes an agreement in every format. The texts of a document are in the given language, the answers as they are. */
public final class ExportDocumentsExample {
    private static final Map<String, AgreementWriter> WRITERS = Map.of(
            "agreement.json", new JsonAgreementWriter(),
            "overeenkomst.xlsx", new ExcelAgreementWriter(),
            "overeenkomst.docx", new WordAgreementWriter(),
            "overeenkomst.pdf", new PdfAgreementWriter(),
            "agreement.pdf", new PdfAgreementWriter(Locale.ENGLISH));

    private ExportDocumentsExample() {}

    /**
     * Runs the example.
     *
     * @param arguments the folder to write to
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : ".");
        Agreement agreement = SampleAgreements.gridOperator();
        Catalogue catalogue = Catalogues.byReference(agreement.catalogue());
        for (Map.Entry<String, AgreementWriter> writer : WRITERS.entrySet()) {
            try (OutputStream out = Files.newOutputStream(folder.resolve(writer.getKey()))) {
                writer.getValue().write(agreement, catalogue, out);
            }
        }
    }
}
