package nl.ncw.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.export.internal.field.PropertyDefinition;
import nl.ncw.export.internal.field.PropertyDefinitions;
import nl.ncw.export.internal.form.FieldCodec;
import nl.ncw.export.internal.form.FieldCodecs;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.PartyContact;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.difference.AgreementChange;
import nl.ncw.model.difference.AgreementDifference;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementFieldsTest {
    private static final AgreementFields FIELDS =
            new AgreementFields(TestAgreements.CATALOGUE, TestAgreements.DUTCH, SafetyRegions.register());

    private static AgreementFields.Result set(Agreement agreement, String name, String... texts) {
        return FIELDS.set(agreement, Map.of(name, List.of(texts)));
    }

    @Nested
    class Names {
        @Test
        void are_there_for_every_property_that_can_be_filled_in_and_for_the_id() {
            Stream<String> filledIn = PropertyDefinitions.all().stream()
                    .filter(PropertyDefinition::isFilledIn)
                    .map(definition -> definition.property().label());
            assertThat(AgreementFields.all())
                    .extracting(AgreementFields.Field::name)
                    .containsAll(Stream.concat(filledIn, Stream.of("id")).toList());
        }

        @Test
        void name_one_property_each() {
            assertThat(AgreementFields.all().stream().flatMap(AgreementFields.Field::names))
                    .doesNotHaveDuplicates();
        }

        @Test
        void do_not_include_the_profile_and_the_catalogue_which_change_more_than_themselves() {
            assertThat(AgreementFields.named("profile")).isEmpty();
            assertThat(AgreementFields.named("catalogue")).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "until, validity.until",
            "validity-until, validity.until",
            "core-task, partner.core-task",
            "partner, partner.name",
            "signatories, signatories"
        })
        void may_be_short(String name, String field) {
            assertThat(AgreementFields.named(name).map(AgreementFields.Field::name))
                    .contains(field);
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.export.AgreementFields#all")
        void have_a_label_in_each_language(AgreementFields.Field field) {
            assertThat(LocalisedText.LANGUAGES)
                    .allSatisfy(
                            language -> assertThat(field.label().in(language)).isNotBlank());
        }
    }

    @Nested
    class Fields {
        static Stream<Arguments> pairs() {
            return TestAgreements.all().flatMap(before -> TestAgreements.all().map(other -> arguments(before, other)));
        }

        @ParameterizedTest
        @MethodSource("pairs")
        void are_those_of_another_agreement_after_setting_each_to_its_text(Agreement before, Agreement other) {
            Vocabulary words =
                    new Vocabulary(other, TestAgreements.CATALOGUE, TestAgreements.DUTCH, SafetyRegions.register());
            List<FieldCodec<?>> codecs = new FieldCodecs(words).settable();
            Map<String, List<String>> texts = codecs.stream()
                    .collect(Collectors.toMap(codec -> codec.field().label(), codec -> List.of(shown(codec, other))));

            AgreementFields.Result result = FIELDS.set(before, texts);

            assertThat(result.refused()).isEmpty();
            assertThat(codecs)
                    .allSatisfy(codec -> assertThat(codec.field().of(result.agreement()))
                            .as(codec.field().path())
                            .isEqualTo(codec.field().of(other)));
        }

        private static <V> String shown(FieldCodec<V> codec, Agreement agreement) {
            return codec.field().of(agreement).map(codec.codec()::show).orElse("");
        }

        @ParameterizedTest
        @ValueSource(strings = {"31-12-2027", "2027-12-31", "31 december 2027", "31. Dezember 2027"})
        void are_read_as_a_cell_is(String day) {
            Agreement after = set(TestAgreements.full(), "until", day).agreement();
            assertThat(after.validity().until()).contains(LocalDate.of(2027, 12, 31));
        }

        @ParameterizedTest
        @ValueSource(strings = {"In afstemming", "in-afstemming", "UNDER DISCUSSION (in afstemming)"})
        void with_choices_are_read_in_any_language(String text) {
            Agreement after = set(TestAgreements.full(), "status", text).agreement();
            assertThat(after.status()).isEqualTo(AgreementStatus.IN_AFSTEMMING);
        }

        @ParameterizedTest
        @ValueSource(strings = {"VR25", "flevoland", "Veiligheidsregio Flevoland", "Flevoland (VR25)"})
        void with_a_region_are_read_by_name_or_code(String text) {
            Agreement after = set(TestAgreements.full(), "region", text).agreement();
            assertThat(after.region().map(SafetyRegion::code)).contains("VR25");
        }

        @Test
        void change_nothing_else() {
            Agreement before = TestAgreements.full();
            Agreement after = set(before, "until", "2031-01-31").agreement();
            assertThat(AgreementDifference.between(before, after).changes())
                    .extracting(AgreementChange::path)
                    .extracting(Object::toString)
                    .containsExactly("validity.until");
        }

        @Test
        void are_cleared_by_an_empty_text() {
            assertThat(set(TestAgreements.full(), "until", "")
                            .agreement()
                            .validity()
                            .until())
                    .isEmpty();
        }

        @Test
        void of_a_partner_that_there_is_not_yet_are_set_together() {
            Agreement after = FIELDS.set(
                            TestAgreements.empty(),
                            Map.of(
                                    "partner", List.of("Waterschap"),
                                    "core-task", List.of("beheerder"),
                                    "kind", List.of("waterschap")))
                    .agreement();
            assertThat(after.partner().flatMap(partner -> partner.kind())).contains("waterschap");
        }
    }

    @Nested
    class A_text_that_cannot_be_used {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        validity.until | soon | "soon" is geen datum. Schrijf de datum als 2026-03-31 of 31-3-2026.
                        status | weg | "weg" is hier geen keuze. Kies een van deze: Concept,
                        region | Q | "Q" is hier geen keuze. Kies bijvoorbeeld een van deze: Groningen (VR01),
                        status | '' | Dit veld kan niet leeg zijn.
                        partner.name | '' | Dit veld kan niet leeg zijn.
                        id | a b | "a b" kan hier niet staan. Gebruik 1 tot 64 letters
                        involved-regions | Q | "Q" is hier geen keuze.
                        signatories | name=Jan | Hier ontbreekt: Partij (party).
                        signatories | party=wie; name=Jan | "wie" is hier geen keuze. Kies een van deze: Veiligheidsregio,
                        signatories | Jan | "Jan" noemt geen kolom. Schrijf kolom=waarde, met ; ertussen.
                        signatories | rank=1 | "rank=1" noemt geen kolom.
                        """)
        void changes_nothing_and_says_what_is_expected(String name, String text, String reason) {
            Agreement before = TestAgreements.full();
            AgreementFields.Result result =
                    FIELDS.set(before, Map.of(name, List.of(text), "from", List.of("2020-01-01")));
            assertThat(result.agreement()).isEqualTo(before);
            assertThat(result.refused()).containsOnlyKeys(name);
            assertThat(result.refused().get(name).in(TestAgreements.DUTCH)).startsWith(reason);
        }

        @Test
        void is_reported_with_all_others() {
            AgreementFields.Result result =
                    FIELDS.set(TestAgreements.full(), Map.of("until", List.of("soon"), "status", List.of("weg")));
            assertThat(result.refused()).containsOnlyKeys("validity.until", "status");
        }

        @Test
        void may_be_the_kind_of_a_partner_that_there_is_not() {
            AgreementFields.Result result = set(TestAgreements.empty(), "kind", "waterschap");
            assertThat(result.refused()).containsOnlyKeys("partner.kind");
        }
    }

    @Nested
    class Lists {
        private final Agreement before = TestAgreements.full();

        @Test
        void with_one_column_take_elements_with_semicolons_between() {
            Agreement after = set(before, "involved-regions", "", "VR25; Utrecht", "Zeeland")
                    .agreement();
            assertThat(after.involvedRegions()).extracting(SafetyRegion::code).containsExactly("VR25", "VR09", "VR19");
        }

        @Test
        void with_more_columns_take_an_element_by_ids_or_labels_of_columns() {
            Agreement after = set(
                            before, "signatories", "partij=Crisispartner; NAME=J. de Boer; function=Directeur; plv.")
                    .agreement();
            assertThat(after.signatories())
                    .startsWith(before.signatories().toArray(Signatory[]::new))
                    .endsWith(Signatory.of(Party.PARTNER, "J. de Boer", "Directeur; plv."));
        }

        @Test
        void are_cleared_by_an_empty_text() {
            assertThat(set(before, "contacts", "").agreement().contacts()).isEmpty();
        }

        @Test
        void change_what_a_text_names_of_a_person_who_is_there() {
            Agreement sent = set(
                            TestAgreements.empty(),
                            "signatories",
                            "party=Crisispartner; name=J. de Boer; function=Directeur",
                            "party=Crisispartner; name=P. Smit")
                    .agreement();

            Agreement after = set(sent, "signatories", "party=Crisispartner; name=J. de Boer; place=Assen")
                    .agreement();

            assertThat(after.signatories())
                    .extracting(Signatory::name, Signatory::function, Signatory::place)
                    .containsExactly(tuple("J. de Boer", "Directeur", "Assen"), tuple("P. Smit", "", ""));
        }

        @Test
        void need_no_party_of_a_person_who_is_there_once() {
            Agreement sent = set(
                            TestAgreements.empty(),
                            "contacts",
                            "party=Crisispartner; name=J. de Boer; function=Directeur",
                            "party=Veiligheidsregio; name=P. Smit",
                            "party=Crisispartner; name=P. Smit")
                    .agreement();

            Agreement after = set(sent, "contacts", "name=J. de Boer; telephone=0592 123456")
                    .agreement();

            assertThat(after.contacts())
                    .extracting(
                            PartyContact::party,
                            contact -> contact.contact().name(),
                            contact -> contact.contact().function(),
                            contact -> contact.contact().telephone())
                    .containsExactlyInAnyOrder(
                            tuple(Party.PARTNER, "J. de Boer", "Directeur", "0592 123456"),
                            tuple(Party.REGION, "P. Smit", "", ""),
                            tuple(Party.PARTNER, "P. Smit", "", ""));
            assertThat(set(sent, "contacts", "name=P. Smit; telephone=1").refused())
                    .containsOnlyKeys("contacts");
            assertThat(set(sent, "contacts", "name=A. Nieuw; telephone=1").refused())
                    .containsOnlyKeys("contacts");
            assertThat(set(sent, "contacts", "telephone=1").refused()).containsOnlyKeys("contacts");
        }

        @Test
        void without_a_name_are_about_nobody_even_where_a_function_stands_for_the_name() {
            Agreement sent = set(
                            TestAgreements.empty(),
                            "contacts",
                            "party=Veiligheidsregio; name=Officier van dienst; function=Officier van dienst")
                    .agreement();

            AgreementFields.Result after = set(sent, "contacts", "telephone=0612345678");

            assertThat(after.refused()).containsOnlyKeys("contacts");
            assertThat(after.agreement()).isEqualTo(sent);
        }

        @Test
        void do_not_take_an_element_twice() {
            AgreementFields.Result result = set(before, "involved-regions", "", "Utrecht; VR09");
            assertThat(result.refused()).containsOnlyKeys("involved-regions");
        }
    }

    @Nested
    class Wrong_use {
        @Test
        void is_a_name_that_there_is_not() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> set(TestAgreements.full(), "untill", "2027-01-01"))
                    .withMessageContaining("was \"untill\"");
        }

        @Test
        void is_more_than_one_text_for_a_field() {
            Map<String, List<String>> texts = new HashMap<>(Map.of("until", List.of("2027-01-01")));
            texts.put("validity.until", List.of("2027-01-02"));
            assertThatIllegalArgumentException().isThrownBy(() -> FIELDS.set(TestAgreements.full(), texts));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> set(TestAgreements.full(), "until", "2027-01-01", "2027-01-02"));
        }
    }

    @Test
    void the_id_is_set_like_any_other_text() {
        assertThat(set(TestAgreements.full(), "id", "VRF-2026-7").agreement().id())
                .contains("VRF-2026-7");
        assertThat(AgreementProperties.ID.of(
                        set(TestAgreements.full(), "id", " ").agreement()))
                .isEmpty();
    }
}
