package nl.ncw.export;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.export.library.MissingLibraryException;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.export.pdf.PdfAgreementWriter;
import nl.ncw.export.theme.DocumentTheme;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.port.ReadResult;
import tools.jackson.databind.json.JsonMapper;

/** A program that has no libraries of office files and PDF: names the formats of files, then reads and writes the first of them. */
final class JsonAlone {
    private JsonAlone() {}

    public static void main(String[] files) throws IOException {
        for (String library : List.of("org.apache.poi.xssf.usermodel.XSSFWorkbook", "com.lowagie.text.Document")) {
            System.out.println(library + ": " + isThere(library));
        }
        for (String file : files) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(file)))) {
                System.out.println(AgreementFormats.of(in).orElseThrow());
            }
        }
        System.out.println(AgreementFormats.byFileName("afspraken.pdf").orElseThrow());
        byte[] json = Files.readAllBytes(Path.of(files[0]));
        AgreementFormat format = AgreementFormats.of(json).orElseThrow();
        Agreement agreement = read(format, files[0]).agreement();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.writer(Locale.ENGLISH).write(agreement, Catalogues.byReference(agreement.catalogue()), out);
        System.out.println(Arrays.equals(out.toByteArray(), json));
        Catalogue catalogue = Catalogues.byReference(agreement.catalogue());
        System.out.println(
                DocumentOutline.of(agreement, catalogue, Locale.ENGLISH).title());
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        System.out.println(mapper.readValue(json, Agreement.class).equals(agreement));
        List.<Supplier<?>>of(
                        AgreementFormats.EXCEL::reader,
                        () -> AgreementFormats.WORD.writer(Locale.ENGLISH),
                        AgreementFormats.PDF::reader,
                        () -> new PdfAgreementWriter().styled(DocumentTheme.standard()))
                .forEach(JsonAlone::use);
    }

    private static void use(Supplier<?> format) {
        try {
            System.out.println(format.get());
        } catch (MissingLibraryException e) {
            System.out.println(e.getMessage());
        }
    }

    private static ReadResult read(AgreementFormat format, String file) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return format.reader().read(in, Catalogues.bundled());
        }
    }

    private static boolean isThere(String library) {
        try {
            Class.forName(library);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
