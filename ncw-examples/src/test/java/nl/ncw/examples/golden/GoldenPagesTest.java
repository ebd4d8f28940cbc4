package nl.ncw.examples.golden;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.export.AgreementFormat;
import nl.ncw.export.AgreementFormats;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.profile.CooperationProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people look at, as text: an adopted agreement in Dutch and a blank form in English, in every format. A change
 * shows as a difference in the golden files, which is read before it is committed. {@link GoldenFile#COMMAND} renews
 * them.
 */
class GoldenPagesTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    static Stream<Arguments> pages() {
        return AgreementFormats.all().stream()
                .flatMap(format -> Stream.of(
                        arguments("adopted-nl", format, SampleAgreements.waterBoard(), DUTCH),
                        arguments("blank-en", format, blank(), Locale.ENGLISH)));
    }

    private static Agreement blank() {
        return Agreement.draft(Catalogues.latest(), CooperationProfile.STRUCTUREEL);
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("pages")
    void look_as_they_did(String name, AgreementFormat format, Agreement agreement, Locale locale) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Catalogue catalogue = Catalogues.byReference(agreement.catalogue());
        format.writer(locale).write(agreement, catalogue, file);
        GoldenFile.page(name + "." + suffix(format)).requireEqual(lines(format, file.toByteArray()));
    }

    private static String suffix(AgreementFormat format) {
        String extension = format.fileExtension();
        return extension.equals("json") ? extension : extension + ".txt";
    }

    private static List<String> lines(AgreementFormat format, byte[] file) throws IOException {
        return switch (format.fileExtension()) {
            case "json" -> new String(file, UTF_8).lines().toList();
            case "xlsx" -> WorkbookLines.of(file);
            case "docx" -> DocumentLines.of(file);
            case "pdf" -> PdfLines.of(file);
            default -> throw new IllegalArgumentException("no pages are shown of " + format.name());
        };
    }
}
