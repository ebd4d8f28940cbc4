package nl.ncw.model.agreement;

import static nl.ncw.fixture.SampleAgreement.UTRECHT;
import static nl.ncw.fixture.SampleAgreement.draft;
import static nl.ncw.fixture.SampleAgreement.filledIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ListPropertyTest {
    @Test
    void of_contacts_or_signatories_is_one_of_parties() {
        assertThat(paths(ListProperty::isOfParties)).containsExactly("contacts", "signatories", "earlierSignatories");
    }

    @Test
    void of_regions_has_each_once() {
        assertThat(paths(ListProperty::isDistinct)).containsExactly("otherPartners", "involvedRegions");
    }

    @Test
    void that_has_each_once_refuses_a_second_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> filledIn().with(AgreementProperties.INVOLVED_REGIONS, List.of(UTRECHT, UTRECHT)))
                .withMessage("involved regions: expected each once, was \"VR09\" twice");
    }

    @Test
    void that_is_emptied_is_as_if_it_had_never_been_filled_in() {
        Agreement emptied = filledIn().with(AgreementProperties.INVOLVED_REGIONS, List.of());
        assertThat(emptied.involvedRegions()).isEmpty();
        assertThat(draft().involving(List.of(UTRECHT)).with(AgreementProperties.INVOLVED_REGIONS, List.of()))
                .isEqualTo(draft());
    }

    @Test
    void is_called_in_lower_case_words_where_a_label_is_asked_for() {
        assertThat(AgreementProperties.INVOLVED_REGIONS.label()).isEqualTo("involved-regions");
    }

    private static List<String> paths(Predicate<ListProperty<?>> condition) {
        return AgreementProperties.lists().stream()
                .filter(condition)
                .map(AgreementProperty::path)
                .toList();
    }
}
