package nl.ncw.validation.internal.rule;

import static nl.ncw.validation.SampleAgreements.CATALOGUE;
import static nl.ncw.validation.SampleAgreements.NEIGHBOUR;
import static nl.ncw.validation.SampleAgreements.PARTNER;
import static nl.ncw.validation.SampleAgreements.REGION;
import static nl.ncw.validation.SampleAgreements.adopted;
import static nl.ncw.validation.SampleAgreements.complete;
import static nl.ncw.validation.SampleAgreements.contact;
import static nl.ncw.validation.SampleAgreements.day;
import static nl.ncw.validation.SampleAgreements.partnerContact;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.organisation.AssociationMember;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Organisation;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.term.AgreementScope;
import nl.ncw.validation.AgreementValidators;
import nl.ncw.validation.Reports;
import nl.ncw.validation.SampleAgreements;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PartyRulesTest {
    private static final CrisisPartner POLICE = CrisisPartner.named("Politie", CoreTask.HULPDIENST);

    @Nested
    public class To_be_adopted {
        @Test
        void an_agreement_needs_a_signature_of_every_partner() {
            Agreement unsigned = adopted().with(AgreementProperties.OTHER_PARTNERS, List.of(POLICE));
            assertThat(Reports.of(unsigned)).contains("error agreement.signatory-missing @ signatories");
            assertThat(Reports.message(unsigned, "agreement.signatory-missing"))
                    .startsWith("Voor de crisispartner Politie heeft nog niemand getekend.");
            assertThat(signatures(unsigned.withSignatory(signed(POLICE, "C. Bakker"))))
                    .isEmpty();
        }

        @Test
        void a_regional_agreement_needs_a_signature_of_every_region() {
            Agreement unsigned = twoRegions(adopted()).with(AgreementProperties.SCOPE, AgreementScope.REGIONAAL);
            assertThat(Reports.message(unsigned, "agreement.signatory-missing"))
                    .startsWith("Voor de veiligheidsregio Gelderland-Midden heeft");
            assertThat(signatures(unsigned.withSignatory(signed(NEIGHBOUR, "C. Bakker"))))
                    .isEmpty();
        }

        @Test
        void an_agreement_of_any_other_scope_needs_that_of_the_adopting_region_alone() {
            assertThat(signatures(twoRegions(adopted()))).isEmpty();
            assertThat(signatures(twoRegions(adopted()).with(AgreementProperties.SCOPE, AgreementScope.LANDELIJK)))
                    .isEmpty();
        }

        @Test
        void a_region_that_is_written_in_two_ways_signs_once() {
            SafetyRegion otherwise = new SafetyRegion(REGION.code(), "Gelderland Zuid");
            assertThat(signatures(adopted()
                            .involving(List.of(otherwise))
                            .with(AgreementProperties.SCOPE, AgreementScope.REGIONAAL)))
                    .isEmpty();
        }

        @Test
        void a_region_that_has_a_signatory_has_to_sign_which_one_finding_says() {
            assertThat(signatures(twoRegions(adopted()).withSignatory(Signatory.of(NEIGHBOUR, "C. Bakker", ""))))
                    .containsExactly("error agreement.signatory-missing @ signatories");
        }

        @Test
        void each_of_several_that_miss_a_signature_is_named() {
            assertThat(signatures(complete()
                            .with(AgreementProperties.OTHER_PARTNERS, List.of(POLICE))
                            .withStatus(AgreementStatus.IN_AFSTEMMING)))
                    .containsExactly(
                            "info agreement.signatory-missing @ signatories",
                            "info agreement.signatory-missing @ signatories",
                            "info agreement.signatory-missing @ signatories");
        }

        @Test
        void one_person_may_sign_for_two_organisations() {
            assertThat(signatures(adopted()
                            .with(AgreementProperties.OTHER_PARTNERS, List.of(POLICE))
                            .withSignatory(signed(POLICE, "B. Jansen"))))
                    .isEmpty();
        }

        @Test
        void a_side_that_is_not_known_is_asked_for_alone_and_not_for_its_signature() {
            Agreement unknown = adopted()
                    .with(AgreementProperties.PARTNER, Optional.empty())
                    .with(AgreementProperties.SIGNATORIES, List.of());
            assertThat(Reports.of(unknown).stream().filter(finding -> finding.startsWith("error")))
                    .containsExactly(
                            "error partner.missing @ partner",
                            "error agreement.adopted-with-errors @ status",
                            "error agreement.signatory-missing @ signatories");
            assertThat(Reports.message(unknown, "agreement.signatory-missing")).startsWith("Voor de veiligheidsregio");
        }
    }

    @Nested
    public class A_signatory {
        @Test
        void signs_for_an_organisation_of_the_side() {
            assertThat(Reports.of(complete().withSignatory(signed(REGION, "A. de Vries"))))
                    .isEmpty();
            Agreement agreement = complete().withSignatory(signed(NEIGHBOUR, "A. de Vries"));
            assertThat(Reports.of(agreement))
                    .containsExactly("error signatory.organisation-unknown @ signatories[0].organisation");
            assertThat(Reports.message(agreement, "signatory.organisation-unknown"))
                    .isEqualTo("A. de Vries tekent voor \"Veiligheidsregio Gelderland-Midden\", maar die organisatie is"
                            + " geen partij aan deze kant. Kies uit: Veiligheidsregio Gelderland-Zuid.");
        }

        @Test
        void may_sign_for_any_organisation_where_none_is_known() {
            assertThat(Reports.of(complete()
                            .with(AgreementProperties.PARTNER, Optional.empty())
                            .withSignatory(signed(POLICE, "A. de Vries"))))
                    .noneMatch(finding -> finding.contains("signatory"));
        }

        @Test
        void does_not_sign_before_the_mandate() {
            Signatory mandated = Signatory.of(REGION, "A. de Vries", "").mandatedBy("Besluit", day(2));
            assertThat(Reports.of(complete().withSignatory(mandated.signed(day(2)))))
                    .isEmpty();
            assertThat(Reports.of(complete().withSignatory(mandated))).isEmpty();
            Agreement early = complete().withSignatory(mandated.signed(day(1)));
            assertThat(Reports.of(early)).containsExactly("warning signatory.before-mandate @ signatories[0].signedOn");
            assertThat(Reports.message(early, "signatory.before-mandate"))
                    .startsWith("A. de Vries heeft getekend op 1 februari 2026, vóór het mandaat van 2 februari 2026.");
        }
    }

    @Nested
    public class A_member {
        @Test
        void is_one_of_a_partner() {
            assertThat(Reports.of(member(""))).isEmpty();
            assertThat(Reports.of(member("WATERSCHAP  Rivierenland"))).isEmpty();
        }

        @Test
        void of_another_association_is_an_error() {
            assertThat(Reports.of(member("Unie van Waterschappen")))
                    .containsExactly("error member.association-unknown @ members[0].association");
        }

        private static Agreement member(String association) {
            return complete()
                    .with(AgreementProperties.MEMBERS, List.of(new AssociationMember(association, "Wetterskip")));
        }
    }

    @Nested
    public class A_partner {
        @Test
        void is_named_once() {
            assertThat(Reports.of(with(CrisisPartner.named("waterschap rivierenland", CoreTask.BEHEERDER))))
                    .contains("error partner.duplicate @ otherPartners[0].name");
            assertThat(Reports.of(with(POLICE, CrisisPartner.named("POLITIE", CoreTask.HULPDIENST))))
                    .contains("error partner.duplicate @ otherPartners[1].name");
            assertThat(Reports.of(with(POLICE))).noneMatch(finding -> finding.contains("duplicate"));
        }

        @Test
        void may_be_known_by_name_alone_and_is_asked_for_its_core_task() {
            assertThat(Reports.of(with(POLICE, CrisisPartner.named("KNRM"))))
                    .contains("info partner.core-task-missing @ otherPartners[1].coreTask");
        }

        @Test
        void that_comes_first_is_asked_for_its_core_task_by_the_question() {
            assertThat(Reports.of(complete().between(REGION, CrisisPartner.named(PARTNER.name()))))
                    .containsExactly("error answer.missing @ algemeen.kerntaak.kerntaak/joint");
        }

        private static Agreement with(CrisisPartner... others) {
            return complete().with(AgreementProperties.OTHER_PARTNERS, List.of(others));
        }
    }

    @Nested
    public class A_contact {
        @Test
        void belongs_to_one_of_several_organisations_that_sign() {
            Agreement agreement = several().withContact(Party.PARTNER, reached("Wacht", "KNRM"));
            assertThat(Reports.of(agreement))
                    .containsExactly("warning contact.organisation-unknown @ contacts[2].organisation");
            assertThat(Reports.message(agreement, "contact.organisation-unknown"))
                    .isEqualTo("Contact Wacht hoort bij geen van de organisaties aan deze kant. Vul in bij welke:"
                            + " Waterschap Rivierenland, Politie.");
        }

        @Test
        void of_the_only_organisation_may_come_from_elsewhere() {
            assertThat(Reports.of(complete().withContact(Party.PARTNER, reached("Wacht", "Meldkamer"))))
                    .isEmpty();
        }

        @Test
        void of_the_only_region_that_signs_may_come_from_elsewhere() {
            assertThat(Reports.of(twoRegions(complete()).withContact(Party.REGION, reached("Wacht", "Meldkamer"))))
                    .noneMatch(finding -> finding.contains("contact.organisation-unknown"));
        }

        @Test
        void is_needed_of_each_of_several_organisations_that_sign() {
            assertThat(Reports.of(several())).isEmpty();
            Agreement agreement = several().with(AgreementProperties.CONTACTS, List.of());
            assertThat(Reports.of(agreement)).containsExactly("warning contact.missing @ contacts");
            assertThat(Reports.message(agreement, "contact.missing"))
                    .startsWith("Er is geen contact van: Waterschap Rivierenland, Politie.");
        }

        @Test
        void of_the_only_partner_stands_in_the_answer_or_in_the_agreement() {
            Agreement agreement = complete().answer(SampleAgreements.PER_REGION, Answer.contacts(contact()));
            assertThat(Reports.of(agreement))
                    .containsExactly(
                            "warning answer.partner-contact-missing @ " + SampleAgreements.PER_REGION + "/joint");
            assertThat(Reports.message(agreement, "answer.partner-contact-missing"))
                    .contains("een contact van Waterschap Rivierenland");
            assertThat(Reports.of(agreement.withContact(Party.PARTNER, reached("Wacht", "Meldkamer"))))
                    .isEmpty();
            assertThat(Reports.of(agreement.answer(
                            SampleAgreements.PER_REGION, Answer.contacts(contact(), partnerContact()))))
                    .isEmpty();
        }

        private static Agreement several() {
            return complete()
                    .with(AgreementProperties.OTHER_PARTNERS, List.of(POLICE))
                    .withContact(Party.PARTNER, reached("Dijkwacht", PARTNER.name()))
                    .withContact(Party.PARTNER, reached("Officier", "politie"));
        }

        private static Contact reached(String name, String organisation) {
            return Contact.named(name).as("", organisation).reachedAt("112", "");
        }
    }

    @Nested
    public class A_national_agreement {
        private final Agreement national = complete().with(AgreementProperties.SCOPE, AgreementScope.LANDELIJK);

        @Test
        void involves_all_regions() {
            assertThat(missing(national.involving(SafetyRegions.all()))).isEmpty();
        }

        @Test
        void names_how_many_are_missing() {
            List<SafetyRegion> all = SafetyRegions.all();
            assertThat(missing(national.involving(all.subList(0, all.size() - 2))))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.place()).hasToString("involvedRegions"))
                    .satisfies(finding ->
                            assertThat(finding.message(Reports.DUTCH)).contains("Er ontbreken er 2: "));
        }

        @Test
        void is_not_held_against_anything_without_reference_data() {
            assertThat(Reports.of(national)).isEmpty();
        }

        @Test
        void is_one_that_says_so() {
            assertThat(missing(national.with(AgreementProperties.SCOPE, AgreementScope.REGIONAAL)))
                    .isEmpty();
            assertThat(missing(complete())).isEmpty();
        }

        private static List<Finding> missing(Agreement agreement) {
            return AgreementValidators.knowing(SafetyRegions.register())
                    .validate(agreement, CATALOGUE)
                    .findings()
                    .stream()
                    .filter(finding -> finding.code().equals("region.not-all-involved"))
                    .toList();
        }
    }

    private static Agreement twoRegions(Agreement agreement) {
        return agreement.involving(List.of(REGION, NEIGHBOUR));
    }

    private static Signatory signed(Organisation organisation, String name) {
        return Signatory.of(organisation, name, "").signed(day(1));
    }

    private static List<String> signatures(Agreement agreement) {
        return Reports.of(agreement).stream()
                .filter(finding -> finding.contains("signator"))
                .toList();
    }
}
