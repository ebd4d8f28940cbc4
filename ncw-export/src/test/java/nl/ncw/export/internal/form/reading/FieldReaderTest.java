package nl.ncw.export.internal.form.reading;

import static nl.ncw.export.internal.form.reading.Returned.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.internal.form.FieldCodecs;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CoreTask;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldReaderTest {
    private static final List<String> LATER = new FieldCodecs(new Vocabulary(DocumentLabels.in(Locale.ROOT)))
            .all().stream()
                    .filter(field -> field.since() > 0)
                    .map(field -> field.id().toString())
                    .toList();
    private static final Agreement EMPTY = TestAgreements.empty();
    private static final Agreement FULL = TestAgreements.full();

    private static Returned filled(Agreement sent, String field, String text) {
        return written(sent, field, Map.of("value", text));
    }

    @Nested
    class The_region {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Utrecht (VR09)",
                    "utrecht",
                    "VR09",
                    " vr09 ",
                    "Veiligheidsregio Utrecht",
                    "Safety region Utrecht",
                    "VRU",
                    "VR Utrecht",
                    "Veiligheidsregio Utrecht (VRU)",
                    "Région de sécurité VRU"
                })
        void is_known_by_each_of_its_names(String text) {
            assertThat(filled(EMPTY, "@region", text).agreement().region()).contains(SafetyRegions.byCode("VR09"));
        }

        @Test
        void may_be_one_unheard_of_with_its_name_and_code() {
            assertThat(filled(EMPTY, "@region", "Nieuwland (VR26)").agreement().region())
                    .contains(new SafetyRegion("VR26", "Nieuwland"));
        }

        @Test
        void has_the_name_that_was_written_with_its_code() {
            assertThat(filled(EMPTY, "@region", "Utrecht-Stad (VR09)")
                            .agreement()
                            .region())
                    .contains(new SafetyRegion("VR09", "Utrecht-Stad"));
        }

        @Test
        void that_is_unknown_is_kept_and_said_and_what_was_sent_stays() {
            Returned returned = filled(FULL, "@region", "Atlantis");
            assertThat(returned.agreement().region()).isEqualTo(FULL.region());
            assertThat(returned.kept()).containsExactly("Atlantis");
            assertThat(returned.findings()).containsExactly("error form.unknown-choice at R1:value");
        }

        @Test
        void that_is_unknown_is_told_ten_that_can_be_chosen() {
            assertThat(filled(FULL, "@region", "Atlantis").messages().get(0))
                    .contains("bijvoorbeeld", "Groningen (VR01), ", ", Noord-Holland Noord (VR10).")
                    .doesNotContain("VR11");
        }

        @Test
        void that_may_be_one_of_some_is_told_those() {
            assertThat(filled(FULL, "@region", "Veiligheidsregio Limburg")
                            .messages()
                            .get(0))
                    .contains("Bedoelt u een van deze: Limburg-Noord (VR23), Zuid-Limburg (VR24)?");
        }

        @Test
        void that_is_unknown_where_no_regions_are_known_is_told_how_to_write_it() {
            ReturnedForm form = ReturnedForm.of(FillInForm.of(
                            EMPTY, TestAgreements.CATALOGUE, TestAgreements.DUTCH, RegionRegister.empty()))
                    .with("@region", "value", "Utrecht");
            assertThat(new FormReader(EMPTY, TestAgreements.CATALOGUE, TestAgreements.DUTCH, RegionRegister.empty())
                            .read(form.rows())
                            .findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.message(TestAgreements.DUTCH))
                            .contains("\"Utrecht\"", "zoals Utrecht (VR09)"));
        }

        @Test
        void that_was_cleared_is_removed_and_said() {
            Returned returned = filled(FULL, "@region", "");
            assertThat(returned.agreement().region()).isEmpty();
            assertThat(returned.codes()).containsExactly("form.cleared");
        }

        @Test
        void that_was_filled_in_does_not_touch_those_involved() {
            assertThat(filled(EMPTY, "@region", "Utrecht").agreement().involvedRegions())
                    .isEmpty();
        }
    }

    @Nested
    class The_partner {
        @Test
        void has_a_name_and_a_core_task() {
            Returned returned = Returned.after(
                    EMPTY,
                    form -> form.with("@partner.name", "value", "Vitens")
                            .with("@partner.core-task", "value", "dienstverlener"));
            assertThat(returned.agreement().partner()).contains(CrisisPartner.named("Vitens", CoreTask.DIENSTVERLENER));
            assertThat(returned.codes()).isEmpty();
        }

        @Test
        void keeps_its_kind_under_another_name() {
            assertThat(filled(FULL, "@partner.name", "Waterschap R.")
                            .agreement()
                            .partner())
                    .contains(new CrisisPartner(
                            "Waterschap R.", Optional.of(CoreTask.BEHEERDER), Optional.of("waterschap")));
        }

        @Test
        void may_be_known_by_its_name_alone() {
            Returned returned = filled(EMPTY, "@partner.name", "Vitens");
            assertThat(returned.agreement().partner()).contains(CrisisPartner.named("Vitens"));
            assertThat(returned.kept()).isEmpty();
            assertThat(returned.messages()).isEmpty();
        }

        @Test
        void without_a_name_is_kept_and_said() {
            Returned returned = filled(EMPTY, "@partner.core-task", "Hulpdienst");
            assertThat(returned.agreement().partner()).isEmpty();
            assertThat(returned.kept()).containsExactly("Hulpdienst");
            assertThat(returned.codes()).containsExactly("form.field-alone");
        }

        @Test
        void whose_name_alone_was_cleared_keeps_its_name() {
            Returned returned = filled(FULL, "@partner.name", " ");
            assertThat(returned.agreement()).isEqualTo(FULL);
            assertThat(returned.codes()).containsExactly("form.field-required");
        }

        @Test
        void that_was_cleared_is_removed_and_said() {
            Returned returned = Returned.after(
                    FULL, form -> form.with("@partner.name", "value", "").with("@partner.core-task", "value", ""));
            assertThat(returned.agreement().partner()).isEmpty();
            assertThat(returned.codes()).containsExactly("form.cleared", "form.cleared");
        }
    }

    @Test
    void the_status_is_chosen_by_its_name() {
        assertThat(filled(EMPTY, "@status", "adopted (vastgesteld)").agreement().status())
                .isEqualTo(AgreementStatus.VASTGESTELD);
    }

    @Test
    void the_status_cannot_be_cleared() {
        Returned returned = filled(FULL, "@status", "");
        assertThat(returned.agreement()).isEqualTo(FULL);
        assertThat(returned.codes()).containsExactly("form.field-required");
    }

    @Test
    void a_day_replaces_the_one_that_was_sent() {
        assertThat(filled(FULL, "@validity.until", "1 januari 2029")
                        .agreement()
                        .validity()
                        .until())
                .contains(LocalDate.of(2029, 1, 1));
    }

    @Test
    void a_day_that_is_none_leaves_the_one_that_was_sent() {
        Returned returned = filled(FULL, "@validity.until", "31-02-2029");
        assertThat(returned.agreement().validity()).isEqualTo(FULL.validity());
        assertThat(returned.kept()).containsExactly("31-02-2029");
        assertThat(returned.codes()).containsExactly("form.wrong-date");
    }

    @Test
    void a_field_that_is_missing_leaves_what_was_sent_and_says_so() {
        Returned returned = Returned.after(FULL, form -> form.without("@partner.core-task"));
        assertThat(returned.agreement()).isEqualTo(FULL);
        assertThat(returned.findings()).containsExactly("warning form.row-missing at partner.coreTask");
    }

    @Test
    void a_field_that_is_missing_counts_as_it_was_sent() {
        Returned returned =
                Returned.after(FULL, form -> form.without("@partner.core-task").with("@partner.name", "value", ""));
        assertThat(returned.agreement()).isEqualTo(FULL);
        assertThat(returned.codes()).containsExactly("form.field-required", "form.row-missing");
    }

    @Test
    void a_field_that_is_missing_and_was_sent_empty_is_empty() {
        Returned returned = Returned.after(
                EMPTY, form -> form.without("@partner.core-task").with("@partner.name", "value", "Vitens"));
        assertThat(returned.agreement().partner()).contains(CrisisPartner.named("Vitens"));
        assertThat(returned.codes()).containsExactly("form.row-missing");
    }

    @Test
    void an_earlier_form_lacks_the_fields_that_came_later_without_a_word() {
        Returned returned = Returned.after(
                EMPTY, form -> form.without(row -> LATER.contains(row.id().toString())));
        assertThat(returned.agreement()).isEqualTo(EMPTY);
        assertThat(returned.codes()).isEmpty();
    }

    @Test
    void one_of_the_fields_that_came_later_is_missed_beside_the_others() {
        Returned returned = Returned.after(EMPTY, form -> form.without("@reference"));
        assertThat(returned.codes()).containsExactly("form.row-missing");
    }

    @Test
    void a_copy_with_other_content_is_kept_and_said() {
        Returned returned = Returned.after(FULL, form -> form.plus("@region", Map.of("value", "Utrecht")));
        assertThat(returned.agreement().region()).isEqualTo(FULL.region());
        assertThat(returned.kept()).containsExactly("Utrecht");
        assertThat(returned.codes()).containsExactly("form.duplicate-row");
    }
}
