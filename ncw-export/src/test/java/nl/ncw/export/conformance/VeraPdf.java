package nl.ncw.export.conformance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The validator of the PDF Association and the Open Preservation Foundation: what a file breaks of a standard. */
public final class VeraPdf {
    private VeraPdf() {}

    /** The rules of PDF/A-3a and PDF/UA-1 that a file breaks, each once, as {@code UA1 7.1-t3: what it says}. */
    public static List<String> violations(byte[] pdf) {
        return violations(pdf, PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);
    }

    /** The rules of PDF/A-2a and PDF/UA-1 that a file breaks. */
    public static List<String> violationsWithoutAttachments(byte[] pdf) {
        return violations(pdf, PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);
    }

    /** Under a locale of which veraPDF makes no mistakes: in a Turkish one it does not know the type "Integer". */
    private static List<String> violations(byte[] pdf, PDFAFlavour... flavours) {
        Locale locale = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            VeraGreenfieldFoundryProvider.initialise();
            return violations(pdf, List.of(flavours));
        } finally {
            Locale.setDefault(locale);
        }
    }

    private static List<String> violations(byte[] pdf, List<PDFAFlavour> flavours) {
        VeraPDFFoundry foundry = Foundries.defaultInstance();
        try (PDFAParser parser = foundry.createParser(new ByteArrayInputStream(pdf), flavours.get(0));
                PDFAValidator validator = foundry.createValidator(flavours)) {
            parser.setFlavours(flavours);
            return validator.validateAll(parser).stream()
                    .flatMap(result -> result.getTestAssertions().stream()
                            .filter(assertion -> assertion.getStatus() != TestAssertion.Status.PASSED)
                            .map(assertion -> "%s %s-t%d: %s"
                                    .formatted(
                                            result.getPDFAFlavour().getId().toUpperCase(Locale.ROOT),
                                            assertion.getRuleId().getClause(),
                                            assertion.getRuleId().getTestNumber(),
                                            assertion.getMessage())))
                    .distinct()
                    .toList();
        } catch (ModelParsingException | EncryptedPdfException | ValidationException | IOException e) {
            throw new IllegalStateException("veraPDF could not read the file", e);
        }
    }
}
