package org.example.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.export.AgreementFormat;
import nl.ncw.export.AgreementFormats;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.port.ReadResult;
import nl.ncw.validation.AgreementValidators;
import org.junit.jupiter.api.Test;

class FirstAgreementTest {
    private final Catalogue catalogue = Catalogues.latest();
    private final Agreement agreement = FirstAgreement.draft(catalogue);

    @Test
    void the_class_path_is_used() {
        assertThat(Agreement.class.getModule().isNamed()).isFalse();
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
    void what_is_missing_is_an_error_with_a_place_and_a_message() {
        assertThat(AgreementValidators.standard().validate(agreement, catalogue).errors())
                .allSatisfy(error -> assertThat(error.message(FirstAgreement.DUTCH)).isNotBlank())
                .extracting(Finding::severity, Finding::code)
                .contains(tuple(Severity.ERROR, "answer.missing"));
    }

    @Test
    void answers_take_findings_away() {
        Agreement unanswered = Agreement.draft(catalogue, agreement.profile());

        assertThat(missing(agreement)).isLessThan(missing(unanswered)).isPositive();
    }

    private long missing(Agreement checked) {
        return AgreementValidators.standard().validate(checked, catalogue).errors().stream()
                .filter(error -> error.code().equals("answer.missing"))
                .count();
    }
}
