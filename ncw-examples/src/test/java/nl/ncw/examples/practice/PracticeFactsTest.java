package nl.ncw.examples.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.PartyContact;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.organisation.AssociationMember;
import nl.ncw.model.organisation.Organisation;
import nl.ncw.model.term.AgreementScope;
import nl.ncw.model.term.Classification;
import nl.ncw.model.term.DurationKind;
import nl.ncw.model.term.Endorsement;
import nl.ncw.model.term.RenewalKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The facts of the real agreements, each where the model has a place for it. */
class PracticeFactsTest {
    private static final String SIX = "nl.ncw.examples.practice.PracticeAgreementsTest#six";

    @ParameterizedTest
    @MethodSource(SIX)
    void every_organisation_that_is_to_sign_has_signed_once(Agreement agreement) {
        assertThat(agreement.signingOrganisations())
                .allSatisfy(organisation -> assertThat(agreement.signatories())
                        .filteredOn(signatory -> isFor(signatory, organisation))
                        .singleElement()
                        .satisfies(signatory -> assertThat(signatory.signedOn()).isPresent()));
        assertThat(agreement.signatories())
                .hasSameSizeAs(agreement.signingOrganisations())
                .allSatisfy(signatory -> assertThat(signatory.function()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource(SIX)
    void every_organisation_that_signs_has_a_contact(Agreement agreement) {
        assertThat(agreement.signingOrganisations())
                .allSatisfy(organisation -> assertThat(agreement.contacts())
                        .filteredOn(contact -> contact.party() == organisation.party())
                        .extracting(PartyContact::contact)
                        .anyMatch(contact -> organisation.isNamed(contact.organisation())));
    }

    @ParameterizedTest
    @MethodSource(SIX)
    void an_indefinite_agreement_has_no_last_day_and_a_notice_period(Agreement agreement) {
        boolean indefinite = AgreementProperties.DURATION.of(agreement).orElseThrow() == DurationKind.ONBEPAALD;

        assertThat(agreement.validity().until().isEmpty()).isEqualTo(indefinite);
        assertThat(AgreementProperties.NOTICE_PERIOD.of(agreement)).isPresent();
    }

    @Test
    void two_services_of_rijkswaterstaat_sign_for_the_state_among_six_parties() {
        Agreement agreement = SampleAgreements.waterways();

        assertThat(agreement.signingOrganisations()).hasSize(6);
        assertThat(agreement.signatories())
                .filteredOn(signatory -> signatory.capacity().contains("de Staat der Nederlanden"))
                .extracting(Signatory::organisation)
                .containsExactly("Rijkswaterstaat Midden-Nederland", "Rijkswaterstaat Verkeer- en Watermanagement");
        assertThat(agreement.signatories())
                .extracting(Signatory::function)
                .contains("Plaatsvervangend voorzitter", "Hoofdingenieur-directeur", "Dijkgraaf");
    }

    @Test
    void an_association_signs_for_its_members_and_one_person_for_two_parties() {
        Agreement agreement = SampleAgreements.energy();

        assertThat(AgreementProperties.MEMBERS.of(agreement))
                .hasSize(3)
                .extracting(AssociationMember::association)
                .containsOnly("Netbeheer Nederland");
        assertThat(agreement.signatories()).extracting(Signatory::name).hasSize(3);
        assertThat(people(agreement)).hasSize(2);
    }

    @Test
    void two_regions_the_police_and_the_prosecution_rest_on_law_and_a_national_model() {
        Agreement agreement = PoliceAgreement.agreement();

        assertThat(agreement.signingOrganisations())
                .extracting(Organisation::fullName)
                .containsExactly(
                        "Veiligheidsregio Brabant-Noord",
                        "Veiligheidsregio Brabant-Zuidoost",
                        "Politie, eenheid Oost-Brabant",
                        "Openbaar Ministerie, parket Oost-Brabant");
    }

    @Test
    void one_region_signs_for_all_with_the_coastguard_after_an_exercise_and_two_endorsements() {
        Agreement agreement = CoastguardAgreement.agreement();

        assertThat(AgreementProperties.SCOPE.of(agreement)).contains(AgreementScope.LANDELIJK);
        assertThat(agreement.involvedRegions()).containsExactlyInAnyOrderElementsOf(SafetyRegions.all());
        assertThat(AgreementProperties.GO_LIVE.of(agreement)).contains(LocalDate.of(2018, 7, 12));
        assertThat(AgreementProperties.ENDORSEMENTS.of(agreement))
                .extracting(Endorsement::body)
                .containsExactly("Landelijke werkgroep Crisispartners", "Landelijke werkgroep Netcentrisch Werken");
        assertThat(agreement.signatories())
                .hasSize(2)
                .allSatisfy(signatory -> assertThat(signatory.signedOn()).contains(LocalDate.of(2019, 3, 6)));
    }

    @Test
    void the_extension_knows_what_it_extends_and_who_signed_that() {
        Agreement agreement = DrinkingWaterExtension.agreement();

        assertThat(AgreementProperties.PREDECESSOR.of(agreement).orElseThrow().digest())
                .hasValueSatisfying(digest -> assertThat(digest).matches("[0-9a-f]{64}"));
        assertThat(AgreementProperties.RENEWAL.of(agreement)).contains(RenewalKind.BIJ_BESLUIT);
        assertThat(AgreementProperties.EARLIER_SIGNATORIES.of(agreement))
                .hasSize(2)
                .allSatisfy(signatory -> assertThat(signatory.signedOn()).contains(LocalDate.of(2015, 3, 12)));
    }

    @Test
    void the_chain_of_care_is_internal_and_says_why_it_is_not_published() {
        Agreement agreement = ChainOfCareAgreement.agreement();

        assertThat(agreement.partners()).hasSize(4);
        assertThat(AgreementProperties.CLASSIFICATION.of(agreement)).contains(Classification.INTERN);
        assertThat(AgreementProperties.PUBLICATION_GROUNDS.of(agreement)).isPresent();
        assertThat(people(agreement)).hasSize(4);
    }

    private static Set<String> people(Agreement agreement) {
        return agreement.signatories().stream().map(Signatory::name).collect(Collectors.toSet());
    }

    private static boolean isFor(Signatory signatory, Organisation organisation) {
        return signatory.party() == organisation.party() && organisation.isNamed(signatory.organisation());
    }
}
