package org.example.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.export.AgreementFormat;
import nl.ncw.export.AgreementFormats;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.FindingCodes;
import nl.ncw.model.port.ReadResult;
import nl.ncw.validation.AgreementValidators;
import org.junit.jupiter.api.Test;

class FirstAgreementTest {
    private final Catalogue catalogue = Catalogues.latest();
    private final Agreement agreement = FirstAgreement.draft(catalogue);

    @Test
    void the_module_path_is_used() {
        assertThat(FirstAgreement.class.getModule().getName()).isEqualTo("org.example.agreements");
        assertThat(Agreement.class.getModule().getName()).isEqualTo("nl.ncw.model");
        assertThat(AgreementFormats.class.getModule().getName()).isEqualTo("nl.ncw.export");
    }

    @Test
    void an_agreement_comes_back_equal_in_each_format() throws IOException {
        assertThat(AgreementFormats.all())
                .extracting(AgreementFormat::fileExtension)
                .containsExactly("json", "xlsx", "docx", "pdf");
        for (AgreementFormat format : AgreementFormats.all()) {
            ReadResult returned = FirstAgreement.read(FirstAgreement.write(agreement, format));

            assertThat(returned.agreement()).as(format.name()).isEqualTo(agreement);
            assertThat(returned.findings()).as(format.name()).isEmpty();
        }
    }

    @Test
    void the_findings_of_each_module_are_explained() {
        FindingCodes codes = FindingCodes.installed();

        assertThat(AgreementValidators.standard().validate(agreement, catalogue).errors())
                .isNotEmpty()
                .allSatisfy(error -> assertThat(codes.find(error.code())).isPresent());
        assertThat(codes.find("json.unknown-field")).isPresent();
    }
}
