package nl.ncw.validation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.AgreementProperty;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Place;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.text.LocalisedText;
import nl.ncw.validation.SampleAgreements;
import org.junit.jupiter.api.Test;

class ReportOrderTest {
    private static final ReportOrder ORDER = new ReportOrder(SampleAgreements.CATALOGUE);

    private static ViolationFindings.Located at(String field) {
        return new ViolationFindings.Located(
                new Finding(Severity.INFO, "a.code", new Place.AtField(field), LocalisedText.dutch("Tekst.")),
                List.of());
    }

    private static List<String> sorted(List<String> fields) {
        return fields.stream()
                .map(ReportOrderTest::at)
                .sorted(ORDER)
                .map(located -> located.finding().place().toString())
                .toList();
    }

    @Test
    void fields_come_as_the_agreement_has_them() {
        List<String> paths =
                AgreementProperties.all().stream().map(AgreementProperty::path).toList();
        List<String> reversed = new ArrayList<>(paths);
        Collections.reverse(reversed);

        assertThat(sorted(reversed)).isEqualTo(paths);
    }

    @Test
    void something_in_a_field_comes_where_the_field_does() {
        assertThat(sorted(List.of(
                        "answers/proces.oud.vraag/joint", "signatories[0].name", "contacts[1].email", "status")))
                .containsExactly(
                        "status", "contacts[1].email", "signatories[0].name", "answers/proces.oud.vraag/joint");
    }

    @Test
    void a_field_that_the_agreement_does_not_have_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ORDER.compare(at("vertrouwelijkheid"), at("status")))
                .withMessageStartingWith("place: expected a property of an agreement, one of [catalogue, id, profile,")
                .withMessageEndingWith(", was \"vertrouwelijkheid\"");
    }
}
