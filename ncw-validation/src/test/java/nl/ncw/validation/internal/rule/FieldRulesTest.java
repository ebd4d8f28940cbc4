package nl.ncw.validation.internal.rule;

import static nl.ncw.validation.SampleAgreements.CATALOGUE;
import static nl.ncw.validation.SampleAgreements.NEIGHBOUR;
import static nl.ncw.validation.SampleAgreements.PARTNER;
import static nl.ncw.validation.SampleAgreements.REGION;
import static nl.ncw.validation.SampleAgreements.complete;
import static nl.ncw.validation.SampleAgreements.contact;
import static nl.ncw.validation.SampleAgreements.day;
import static nl.ncw.validation.SampleAgreements.partnerContact;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.validation.Reports;
import nl.ncw.validation.SampleAgreements;
import nl.ncw.validation.SampleCatalogue;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldRulesTest {

    @Nested
    class The_catalogue {
        @Test
        void that_is_not_the_one_named_is_an_error() {
            CatalogueReference older =
                    new CatalogueReference("netcentrische-samenwerking", new SemanticVersion(0, 9, 0));
            Agreement agreement = Agreement.draft(older, CooperationProfile.STRUCTUREEL);
            assertThat(Reports.of(agreement)).startsWith("error catalogue.mismatch @ catalogue");
            assertThat(Reports.message(agreement, "catalogue.mismatch"))
                    .contains("netcentrische-samenwerking 0.9.0", CATALOGUE.toString());
        }

        @Test
        void that_does_not_cover_the_profile_is_an_error_because_nothing_would_be_asked() {
            Catalogue small = SampleCatalogue.catalogue();
            Agreement agreement = Agreement.draft(small.reference(), CooperationProfile.KOPPEL)
                    .between(REGION, PARTNER);
            assertThat(Reports.of(agreement, small)).containsExactly("error profile.not-covered @ profile");
        }
    }

    @Nested
    public class The_parties {
        @Test
        void are_both_needed() {
            assertThat(Reports.of(SampleAgreements.empty()))
                    .startsWith("error region.missing @ region", "error partner.missing @ partner");
        }

        @Test
        void are_each_missing_once_and_not_at_the_questions_that_follow_from_them() {
            assertThat(Reports.of(complete().with(AgreementProperties.REGION, Optional.empty())))
                    .containsExactly("error region.missing @ region");
            assertThat(Reports.of(complete().involving(List.of())))
                    .filteredOn(finding -> finding.contains("algemeen.") || finding.contains("region."))
                    .containsExactly("error region.not-involved @ involvedRegions");
            assertThat(Reports.of(SampleAgreements.empty()))
                    .noneMatch(finding -> finding.contains("kerntaak"))
                    .noneMatch(finding -> finding.contains("adoptieregio.adoptieregio"));
        }

        @Test
        void include_a_region_that_is_itself_involved() {
            Agreement agreement = complete()
                    .involving(List.of(NEIGHBOUR))
                    .answer(
                            SampleAgreements.PER_REGION,
                            Answer.contacts(contact().forRegion(NEIGHBOUR), partnerContact()))
                    .answer(SampleAgreements.CONTACTS, Answer.contacts(contact().forRegion(NEIGHBOUR)));
            assertThat(Reports.of(agreement)).containsExactly("error region.not-involved @ involvedRegions");
        }

        @Test
        void are_told_apart_by_code_so_that_a_name_may_be_written_otherwise() {
            Agreement agreement = complete().involving(List.of(new SafetyRegion(REGION.code(), "Gelderland Zuid")));
            assertThat(Reports.of(agreement)).isEmpty();
        }
    }

    @Nested
    public class The_validity {
        @Test
        void does_not_end_before_it_begins() {
            assertThat(Reports.of(
                            complete().withValidity(ValidityPeriod.from(day(2)).until(day(1)))))
                    .containsExactly("error validity.order @ validity.until");
        }

        @Test
        void may_be_one_day() {
            assertThat(Reports.of(complete()
                            .withValidity(
                                    ValidityPeriod.from(day(2)).until(day(2)).evaluatedBy(day(2)))))
                    .isEmpty();
        }

        @Test
        void may_be_without_an_end() {
            assertThat(Reports.of(complete().withValidity(ValidityPeriod.from(day(2)))))
                    .isEmpty();
        }

        @Test
        void has_no_evaluation_before_it_begins() {
            assertThat(Reports.of(
                            complete().withValidity(ValidityPeriod.from(day(2)).evaluatedBy(day(1)))))
                    .containsExactly("warning validity.evaluation-order @ validity.evaluation");
        }

        @Test
        void that_ends_before_it_begins_is_not_held_against_its_evaluation_too() {
            assertThat(Reports.of(complete()
                            .withValidity(
                                    ValidityPeriod.from(day(3)).until(day(1)).evaluatedBy(day(2)))))
                    .containsExactly("error validity.order @ validity.until");
        }

        @Test
        void has_no_evaluation_after_its_end() {
            Agreement agreement = complete()
                    .withValidity(ValidityPeriod.from(day(1)).until(day(3)).evaluatedBy(day(4)));
            assertThat(Reports.of(agreement)).containsExactly("error validity.evaluation-order @ validity.evaluation");
            assertThat(Reports.message(agreement, "validity.evaluation-order"))
                    .contains("4 februari 2026", "(grens: 3 februari 2026)");
        }
    }

    @Nested
    public class The_history {
        @Test
        void has_its_revisions_in_the_order_of_their_dates() {
            Agreement agreement = complete()
                    .withRevision(revision("0.1", 3))
                    .withRevision(revision("0.2", 3))
                    .withRevision(revision("0.3", 2))
                    .withRevision(revision("0.4", 1));
            assertThat(Reports.of(agreement))
                    .containsExactly(
                            "warning revisions.order @ revisions[2]", "warning revisions.order @ revisions[3]");
            assertThat(Reports.message(agreement, "revisions.order"))
                    .contains("Versie 0.3 van 2 februari 2026", "versie 0.2 van 3 februari 2026");
        }

        private Revision revision(String version, int dayOfMonth) {
            return new Revision(version, day(dayOfMonth), "A. de Vries", "Wijziging");
        }
    }

    @Nested
    public class A_contact_of_the_agreement {
        @Test
        void with_a_telephone_number_or_an_address_is_well() {
            assertThat(Reports.of(with(contact().reachedAt("112", "")))).isEmpty();
            assertThat(Reports.of(with(contact().reachedAt("", "im@vrgz.nl")))).isEmpty();
        }

        @Test
        void that_cannot_be_reached_is_a_warning() {
            assertThat(Reports.of(with(Contact.named("A. de Vries"))))
                    .containsExactly("warning contact.unreachable @ contacts[0]");
        }

        @Test
        void has_a_telephone_number_of_the_right_form() {
            Agreement agreement = with(contact().reachedAt("06-1234567", ""));
            assertThat(Reports.of(agreement))
                    .containsExactly("error contact.telephone-malformed @ contacts[0].telephone");
            assertThat(Reports.message(agreement, "contact.telephone-malformed"))
                    .startsWith("Het telefoonnummer \"06-1234567\" van Meldkamer klopt niet.");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"im", "im@", "@vrgz.nl", "im@vrgz", "im@@vrgz.nl", "im vrgz@vrgz.nl", "im@vrgz.nl, x@y.nl"})
        void has_an_address_of_the_right_form(String address) {
            assertThat(Reports.of(
                            with(contact()).withContact(Party.PARTNER, contact().reachedAt("", address))))
                    .containsExactly("error contact.email-malformed @ contacts[1].email");
        }

        private Agreement with(Contact contact) {
            return complete().withContact(Party.REGION, contact);
        }
    }

    @Test
    void what_has_no_home_is_kept_and_told() {
        Agreement agreement = complete().withUnplaced(new UnplacedText("Blad1!C7", "Bel eerst de meldkamer"));
        assertThat(Reports.of(agreement)).containsExactly("warning unplaced.kept @ unplaced[0]");
        assertThat(Reports.message(agreement, "unplaced.kept")).contains("Blad1!C7", "Bel eerst de meldkamer");
    }

    @Test
    void an_agreement_without_any_party_is_no_reason_to_speak_of_involvement() {
        assertThat(Reports.of(SampleAgreements.empty()
                        .with(AgreementProperties.REGION, Optional.empty())
                        .with(AgreementProperties.PARTNER, Optional.of(PARTNER))))
                .noneMatch(finding -> finding.contains("region.not-involved"));
    }
}
