package org.example.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.export.AgreementFormat;
import nl.ncw.export.AgreementFormats;
import nl.ncw.export.library.MissingLibraryException;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs twice: on the module path, and on the class path. */
class StoredAgreementTest {
    private static final int MEGABYTE = 1024 * 1024;

    private final Catalogue catalogue = Catalogues.latest();
    private final Agreement agreement = Agreement.draft(catalogue, CooperationProfile.STRUCTUREEL)
            .between(SafetyRegions.byCode("VR08"), CrisisPartner.named("Waterschap X", CoreTask.BEHEERDER))
            .answer("proces.alerteren.wijze", Answer.text("Telefonisch, binnen 15 minuten."));

    @Test
    void the_path_is_the_one_that_is_meant() {
        assertThat(StoredAgreement.class.getModule().getName()).isEqualTo(System.getProperty("module"));
    }

    @Test
    void an_agreement_comes_back_equal() throws IOException {
        assertThat(StoredAgreement.load(StoredAgreement.store(agreement)).agreement())
                .isEqualTo(agreement);
    }

    @Test
    void a_file_is_recognised_also_if_its_library_is_missing() throws IOException {
        assertThat(AgreementFormats.of("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
                .contains(AgreementFormats.PDF);
    }

    @ParameterizedTest
    @CsvSource({
        "xlsx, org.apache.poi:poi-ooxml, org.apache.poi.ooxml",
        "docx, org.apache.poi:poi-ooxml, org.apache.poi.ooxml",
        "pdf, com.github.librepdf:openpdf, com.github.librepdf.openpdf"
    })
    void another_format_says_which_library_it_needs(String extension, String library, String module) {
        AgreementFormat format = AgreementFormats.byFileExtension(extension).orElseThrow();
        boolean isModule = StoredAgreement.class.getModule().isNamed();

        assertThatThrownBy(() -> format.writer(Locale.ENGLISH).write(agreement, catalogue, new ByteArrayOutputStream()))
                .isInstanceOf(MissingLibraryException.class)
                .hasMessageContaining(library)
                .satisfies(e -> assertThat(e.getMessage().contains("requires " + module + ";")).isEqualTo(isModule));
        assertThatThrownBy(() -> format.reader().read(new ByteArrayInputStream(new byte[1]), Catalogues.bundled()))
                .isInstanceOf(MissingLibraryException.class)
                .hasMessageContaining(library);
    }

    @Test
    void the_libraries_are_a_few_megabytes() throws IOException {
        long bytes = 0;
        for (String library : System.getProperty("libraries").split(File.pathSeparator)) {
            bytes += Files.size(Path.of(library));
        }

        assertThat(bytes).isBetween(2L * MEGABYTE, 8L * MEGABYTE);
    }
}
