package nl.ncw.validation.internal.constraint;

import static nl.ncw.validation.SampleAgreements.CHECKLIST;
import static nl.ncw.validation.SampleAgreements.CONTACTS;
import static nl.ncw.validation.SampleAgreements.MATRIX;
import static nl.ncw.validation.SampleAgreements.NEIGHBOUR;
import static nl.ncw.validation.SampleAgreements.PER_REGION;
import static nl.ncw.validation.SampleAgreements.REGION;
import static nl.ncw.validation.SampleAgreements.TABLE;
import static nl.ncw.validation.SampleAgreements.bothRegions;
import static nl.ncw.validation.SampleAgreements.complete;
import static nl.ncw.validation.SampleAgreements.contact;
import static nl.ncw.validation.SampleAgreements.levels;
import static nl.ncw.validation.SampleAgreements.partnerContact;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerValue.Row;
import nl.ncw.model.agreement.AnswerValue.Tick;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.validation.Reports;
import nl.ncw.validation.SampleAgreements;
import nl.ncw.validation.SampleCatalogue;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerConstraintsTest {

    @Nested
    class A_choice {
        @Test
        void is_out_of_the_options() {
            assertThat(own(SampleCatalogue.CHOICE, Answer.choice("rood"))).isEmpty();
        }

        @Test
        void of_something_else_is_an_error() {
            assertThat(own(SampleCatalogue.CHOICE, Answer.choice("Rood")))
                    .containsExactly("error answer.unknown-option @ " + SampleCatalogue.CHOICE + "/joint");
        }

        @Test
        void of_something_else_is_told_what_there_is() {
            Agreement agreement = draft().answer(SampleCatalogue.CHOICE, Answer.choice("blauw"));
            assertThat(Reports.findings(agreement, SampleCatalogue.catalogue()))
                    .filteredOn(finding -> finding.code().equals("answer.unknown-option"))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.message(Reports.DUTCH))
                            .contains("\"blauw\"")
                            .endsWith("Kies uit: Rood, Groen."));
        }
    }

    @Nested
    class A_checklist {
        @Test
        void takes_own_items_where_it_is_open() {
            assertThat(Reports.of(complete().answer(CHECKLIST, Answer.checklist(Tick.added("Calamiteitenwagen", "")))))
                    .isEmpty();
        }

        @Test
        void takes_none_where_it_is_closed() {
            assertThat(own(SampleCatalogue.CLOSED_CHECKLIST, Answer.checklist(Tick.added("Geel", ""))))
                    .containsExactly("error answer.item-not-allowed @ " + SampleCatalogue.CLOSED_CHECKLIST + "/joint");
        }

        @Test
        void has_each_item_that_is_not_listed_as_an_error_of_its_own() {
            Answer answer = Answer.checklist(
                    Tick.arranged("piketfiets", ""), Tick.arranged("piketauto", ""), Tick.notArranged("x", ""));
            Agreement agreement = complete().answer(CHECKLIST, answer);
            assertThat(Reports.of(agreement))
                    .containsExactly(
                            "error answer.unknown-item @ " + CHECKLIST + "/joint",
                            "error answer.unknown-item @ " + CHECKLIST + "/joint");
            assertThat(Reports.message(agreement, "answer.unknown-item")).startsWith("\"piketfiets\"");
        }
    }

    @Nested
    class A_table {
        @Test
        void with_an_unknown_column_is_one_error_however_many_rows_use_it() {
            Row row = Row.of(Map.of("functie", "Liaison", "kleur", "rood"));
            Agreement agreement = complete().answer(TABLE, Answer.table(row, row));
            assertThat(Reports.of(agreement)).containsExactly("error answer.unknown-column @ " + TABLE + "/joint");
            assertThat(Reports.message(agreement, "answer.unknown-column")).endsWith("Gebruik: Functie, Rechten.");
        }
    }

    @Nested
    class A_matrix {
        @Test
        void may_name_other_teams_than_the_model_proposes() {
            assertThat(Reports.of(complete().answer(MATRIX, levels("Motorkapoverleg", "Dijkpost"))))
                    .isEmpty();
        }

        @Test
        void names_both_parties_on_a_level() {
            Agreement agreement = complete().answer(MATRIX, levels("CoPI", " "));
            assertThat(Reports.of(agreement)).containsExactly("error answer.level-one-sided @ " + MATRIX + "/joint");
            assertThat(Reports.message(agreement, "answer.level-one-sided")).contains("niveau \"Operationeel\"");
        }

        @Test
        void has_a_warning_for_each_level_that_is_not_filled_in() {
            Answer answer = Answer.matrix(
                    Map.of("tactisch", Row.of(Map.of("veiligheidsregio", "ROT", "crisispartner", "Crisisteam"))));
            assertThat(Reports.of(complete().answer(MATRIX, answer)))
                    .containsExactly(
                            "warning answer.level-missing @ " + MATRIX + "/joint",
                            "warning answer.level-missing @ " + MATRIX + "/joint");
        }

        @ParameterizedTest
        @ValueSource(strings = {"ROT", "rot", " R O T ", "Rot"})
        void has_a_warning_for_a_team_that_the_model_names_on_another_level(String team) {
            Agreement agreement = complete().answer(MATRIX, levels(team, "Crisisteam"));
            assertThat(Reports.of(agreement)).containsExactly("warning answer.level-mismatch @ " + MATRIX + "/joint");
            assertThat(Reports.message(agreement, "answer.level-mismatch"))
                    .contains("op niveau \"Operationeel\"", "bij niveau \"Tactisch\"");
        }

        @Test
        void knows_a_team_by_its_name_in_the_turkish_locale_as_well() {
            Answer answer = Answer.matrix(Map.of(
                    "operationeel",
                    Row.of(Map.of("veiligheidsregio", "copi", "crisispartner", "CRISISTEAM")),
                    "tactisch",
                    Row.of(Map.of("veiligheidsregio", "copi", "crisispartner", "crisisteam")),
                    "strategisch",
                    Row.of(Map.of("veiligheidsregio", "bt", "crisispartner", "Crisisteam"))));
            assertThat(Reports.of(complete().answer(MATRIX, answer)))
                    .containsExactly("warning answer.level-mismatch @ " + MATRIX + "/joint");
        }

        @Test
        void has_no_rows_or_columns_of_its_own() {
            Answer answer = Answer.matrix(Map.of(
                    "operationeel",
                    Row.of(Map.of("veiligheidsregio", "CoPI", "crisispartner", "Crisisteam", "buurman", "x")),
                    "tactisch",
                    Row.of(Map.of("veiligheidsregio", "ROT", "crisispartner", "Crisisteam")),
                    "strategisch",
                    Row.of(Map.of("veiligheidsregio", "BT", "crisispartner", "Crisisteam")),
                    "hemels",
                    Row.of(Map.of("veiligheidsregio", "ROT"))));
            Agreement agreement = complete().answer(MATRIX, answer);
            assertThat(Reports.of(agreement))
                    .containsExactly(
                            "error answer.unknown-cell @ " + MATRIX + "/joint",
                            "error answer.unknown-cell @ " + MATRIX + "/joint");
            assertThat(Reports.message(agreement, "answer.unknown-cell"))
                    .startsWith("\"hemels\"")
                    .endsWith("Gebruik: Operationeel, Tactisch, Strategisch.");
        }
    }

    @Nested
    class Regions {
        @Test
        void are_one_where_one_is_asked_for() {
            assertThat(own(SampleCatalogue.ONE_REGION, Answer.regions(REGION))).isEmpty();
            assertThat(own(SampleCatalogue.ONE_REGION, Answer.regions(REGION, NEIGHBOUR)))
                    .containsExactly("error answer.too-many-regions @ " + SampleCatalogue.ONE_REGION + "/joint");
        }

        @Test
        void are_many_where_many_are_asked_for() {
            Answer both = Answer.contacts(contact(), contact().forRegion(NEIGHBOUR), partnerContact());
            assertThat(Reports.of(complete().involving(bothRegions()).answer(PER_REGION, both)))
                    .isEmpty();
        }
    }

    @Nested
    class Contacts {
        @Test
        void are_given_for_each_involved_region() {
            Agreement agreement = complete().involving(bothRegions());
            assertThat(Reports.of(agreement))
                    .containsExactly("error answer.region-contact-missing @ " + PER_REGION + "/joint");
            assertThat(Reports.message(agreement, "answer.region-contact-missing"))
                    .contains(NEIGHBOUR.name())
                    .doesNotContain(REGION.name());
        }

        @Test
        void without_a_region_speak_for_none() {
            Answer answer = Answer.contacts(Contact.named("Piket").reachedAt("112", ""), partnerContact());
            assertThat(Reports.of(complete().answer(PER_REGION, answer)))
                    .containsExactly("error answer.region-contact-missing @ " + PER_REGION + "/joint");
            assertThat(Reports.of(complete().answer(CONTACTS, answer))).isEmpty();
        }

        @Test
        void for_a_region_that_is_not_involved_are_a_warning() {
            Agreement agreement = complete()
                    .answer(PER_REGION, Answer.contacts(contact(), contact().forRegion(NEIGHBOUR), partnerContact()));
            assertThat(Reports.of(agreement))
                    .containsExactly("warning answer.region-not-involved @ " + PER_REGION + "/joint");
            assertThat(Reports.message(agreement, "answer.region-not-involved"))
                    .contains("Meldkamer", NEIGHBOUR.name());
        }

        @Test
        void go_by_the_rules_for_contacts_under_codes_of_their_own() {
            Answer answer = Answer.contacts(contact().reachedAt("12345", "geen adres"), Contact.named("A. de Vries"));
            assertThat(Reports.of(complete().answer(CONTACTS, answer)))
                    .containsExactly(
                            "error answer.email-malformed @ " + CONTACTS + "/joint",
                            "error answer.telephone-malformed @ " + CONTACTS + "/joint",
                            "warning answer.contact-unreachable @ " + CONTACTS + "/joint");
        }

        @Test
        void are_told_apart_even_when_they_are_the_same() {
            Contact contact = Contact.named("A. de Vries");
            assertThat(Reports.of(complete().answer(CONTACTS, Answer.contacts(contact, contact))))
                    .hasSize(2);
        }
    }

    private static Agreement draft() {
        return Agreement.draft(SampleCatalogue.catalogue(), CooperationProfile.STRUCTUREEL)
                .between(REGION, SampleAgreements.PARTNER);
    }

    /** What is found at the questions of the small catalogue, but for those that have no answer. */
    private static List<String> own(String question, Answer answer) {
        return Reports.of(draft().answer(question, answer), SampleCatalogue.catalogue()).stream()
                .filter(finding -> !finding.startsWith("error answer.missing"))
                .toList();
    }
}
