package nl.ncw.model.agreement;

import static nl.ncw.fixture.SampleAgreement.DAY;
import static nl.ncw.fixture.SampleAgreement.UTRECHT;
import static nl.ncw.fixture.SampleAgreement.VITENS;
import static nl.ncw.fixture.SampleAgreement.ZEELAND;
import static nl.ncw.fixture.SampleAgreement.draft;
import static nl.ncw.fixture.SampleAgreement.filledIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.finding.Place;
import nl.ncw.model.organisation.AssociationMember;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.term.AgreementReference;
import nl.ncw.model.term.AgreementScope;
import nl.ncw.model.term.BasisDocument;
import nl.ncw.model.term.BasisKind;
import nl.ncw.model.term.Classification;
import nl.ncw.model.term.DurationKind;
import nl.ncw.model.term.Enclosure;
import nl.ncw.model.term.Endorsement;
import nl.ncw.model.term.PublicationDecision;
import nl.ncw.model.term.RenewalKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementPropertiesTest {
    /** A value of each type that the sample agreement does not have. */
    private static final Map<Class<?>, Object> OTHER = Map.ofEntries(
            Map.entry(String.class, "anders"),
            Map.entry(LocalDate.class, DAY.minusYears(1)),
            Map.entry(CatalogueReference.class, new CatalogueReference("ander", new SemanticVersion(2, 0, 0))),
            Map.entry(CooperationProfile.class, CooperationProfile.AD_HOC),
            Map.entry(CoreTask.class, CoreTask.HULPDIENST),
            Map.entry(AgreementStatus.class, AgreementStatus.BEEINDIGD),
            Map.entry(SafetyRegion.class, ZEELAND),
            Map.entry(CrisisPartner.class, CrisisPartner.named("Enexis", CoreTask.BEHEERDER)),
            Map.entry(ValidityPeriod.class, ValidityPeriod.UNSET),
            Map.entry(Period.class, Period.ofDays(90)),
            Map.entry(AgreementScope.class, AgreementScope.LANDELIJK),
            Map.entry(DurationKind.class, DurationKind.ONBEPAALD),
            Map.entry(RenewalKind.class, RenewalKind.GEEN),
            Map.entry(Classification.class, Classification.OPENBAAR),
            Map.entry(PublicationDecision.class, PublicationDecision.NIET),
            Map.entry(AgreementReference.class, AgreementReference.to("2019/1")),
            Map.entry(AssociationMember.class, new AssociationMember("", "Waterbedrijf Noord")),
            Map.entry(BasisDocument.class, new BasisDocument(BasisKind.WET, "Wet veiligheidsregio's", "artikel 16")),
            Map.entry(Enclosure.class, new Enclosure("Kaart", "", "")),
            Map.entry(Endorsement.class, new Endorsement("Veiligheidsberaad", Optional.empty(), "")),
            Map.entry(PartyContact.class, new PartyContact(Party.PARTNER, Contact.named("Meldkamer"))),
            Map.entry(Signatory.class, Signatory.of(Party.REGION, "Bakker", "")),
            Map.entry(Revision.class, new Revision("2", DAY, "Bakker", "Af")),
            Map.entry(SetAsideValue.class, new SetAsideValue("partner", Optional.of(DAY), "status", "concept")),
            Map.entry(UnplacedText.class, new UnplacedText("/kaart", "Kaart")));

    static List<AgreementProperty<?>> properties() {
        return AgreementProperties.all();
    }

    static List<SingleValueProperty<?>> fields() {
        return AgreementProperties.fields();
    }

    static List<ListProperty<?>> lists() {
        return AgreementProperties.lists();
    }

    static Stream<Method> accessors() {
        return accessors(Agreement.class).filter(method -> !method.getName().equals("answers"));
    }

    private static Stream<Method> accessors(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0 && !method.isBridge())
                .filter(method -> !List.of("toString", "hashCode").contains(method.getName()));
    }

    private static Object valueOf(Object whole, String accessor) throws ReflectiveOperationException {
        Object value = whole.getClass().getMethod(accessor).invoke(whole);
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    private static Object other(Class<?> type) {
        return Objects.requireNonNull(OTHER.get(type), () -> "OTHER: expected a value of " + type + ", has none");
    }

    private static <T> Agreement changed(Agreement agreement, SingleValueProperty<T> field) {
        return agreement.with(field, field.type().cast(other(field.type())));
    }

    private static <E> Agreement changed(Agreement agreement, ListProperty<E> list) {
        return agreement.with(list, List.of(list.type().cast(other(list.type()))));
    }

    private static Agreement changed(Agreement agreement, AgreementProperty<?> property) {
        return property instanceof SingleValueProperty<?> field
                ? changed(agreement, field)
                : changed(agreement, (ListProperty<?>) property);
    }

    @Nested
    class The_list {
        @Test
        void has_each_property_that_is_declared() {
            List<Object> declared = Arrays.stream(AgreementProperties.class.getFields())
                    .<Object>map(field -> {
                        try {
                            return field.get(null);
                        } catch (IllegalAccessException e) {
                            throw new AssertionError(e);
                        }
                    })
                    .toList();

            assertThat(AgreementProperties.all()).isEqualTo(declared);
        }

        @Test
        void has_a_property_for_each_accessor_of_an_agreement_but_that_of_the_answers() {
            assertThat(accessors(Agreement.class).map(Method::getName))
                    .filteredOn(accessor -> !accessor.equals("answers"))
                    .isNotEmpty()
                    .isSubsetOf(AgreementProperties.all().stream()
                            .map(AgreementProperty::path)
                            .toList());
        }

        @Test
        void has_each_part_of_a_field_with_parts() {
            List<SingleValueProperty<?>> wholes = AgreementProperties.fields().stream()
                    .filter(field -> !field.parts().isEmpty())
                    .toList();

            assertThat(wholes)
                    .containsExactly(
                            AgreementProperties.PARTNER,
                            AgreementProperties.VALIDITY,
                            AgreementProperties.PREDECESSOR,
                            AgreementProperties.SUCCESSOR);
            assertThat(wholes)
                    .allSatisfy(whole -> assertThat(whole.parts())
                            .extracting(AgreementProperty::path)
                            .containsExactlyElementsOf(
                                    Arrays.stream(whole.type().getRecordComponents())
                                            .map(component -> whole.path() + "." + component.getName())
                                            .toList()));
        }

        @Test
        void has_each_path_once() {
            assertThat(AgreementProperties.all())
                    .extracting(AgreementProperty::path)
                    .doesNotHaveDuplicates();
        }

        @Test
        void is_made_of_fields_and_lists() {
            assertThat(AgreementProperties.all())
                    .hasSize(AgreementProperties.fields().size()
                            + AgreementProperties.lists().size())
                    .containsAll(AgreementProperties.fields())
                    .containsAll(AgreementProperties.lists());
        }

        @Test
        void has_a_property_for_each_place_in_it() {
            assertThat(AgreementProperties.at("validity.until")).contains(AgreementProperties.VALIDITY_UNTIL);
            assertThat(AgreementProperties.at("contacts[0].telephone")).contains(AgreementProperties.CONTACTS);
            assertThat(AgreementProperties.at("answers/proces.oud.vraag/joint")).isEmpty();
        }
    }

    @Nested
    class A_property {
        @ParameterizedTest
        @MethodSource("nl.ncw.model.agreement.AgreementPropertiesTest#accessors")
        void is_read_as_its_accessor_reads_it(Method accessor) throws ReflectiveOperationException {
            assertThat(AgreementProperties.at(accessor.getName()).orElseThrow().of(filledIn()))
                    .isIn(accessor.invoke(filledIn()), Optional.of(accessor.invoke(filledIn())));
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.model.agreement.AgreementPropertiesTest#fields")
        void that_is_a_part_is_read_from_its_whole(SingleValueProperty<?> field) throws ReflectiveOperationException {
            if (field.whole().isPresent()) {
                Object whole = field.whole().get().of(filledIn()).orElseThrow();

                assertThat(field.of(filledIn()).orElseThrow())
                        .isEqualTo(valueOf(whole, field.path().split("\\.")[1]));
            }
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.model.agreement.AgreementPropertiesTest#properties")
        void is_not_empty_in_the_sample(AgreementProperty<?> property) {
            assertThat(property.of(filledIn())).isNotIn(Optional.empty(), List.of());
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.model.agreement.AgreementPropertiesTest#properties")
        void makes_agreements_differ(AgreementProperty<?> property) {
            assertThat(changed(filledIn(), property)).isNotEqualTo(filledIn());
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.model.agreement.AgreementPropertiesTest#properties")
        void changes_alone_when_it_is_replaced(AgreementProperty<?> property) {
            Agreement changed = changed(filledIn(), property);

            assertThat(AgreementProperties.all())
                    .filteredOn(other -> !other.of(changed).equals(other.of(filledIn())))
                    .allMatch(other -> other.path().startsWith(property.path())
                            || property.path().startsWith(other.path()));
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.model.agreement.AgreementPropertiesTest#fields")
        void has_the_value_that_was_set(SingleValueProperty<?> field) {
            assertThat(field.of(changed(filledIn(), field))).isEqualTo(Optional.of(other(field.type())));
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.model.agreement.AgreementPropertiesTest#lists")
        void has_the_elements_that_were_set(ListProperty<?> list) {
            assertThat(list.of(changed(filledIn(), list))).isEqualTo(List.of(other(list.type())));
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.model.agreement.AgreementPropertiesTest#fields")
        void can_be_removed_unless_it_is_required(SingleValueProperty<?> field) {
            if (field.isRequired()) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> filledIn().with(field, Optional.empty()))
                        .withMessage(field.words() + ": expected a value, was empty");
            } else {
                assertThat(field.of(filledIn().with(field, Optional.empty()))).isEmpty();
            }
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.model.agreement.AgreementPropertiesTest#fields")
        void is_in_a_draft_if_it_is_required(SingleValueProperty<?> field) {
            assertThat(field.of(draft()).isPresent()).isEqualTo(field.isRequired());
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.model.agreement.AgreementPropertiesTest#lists")
        void with_elements_has_an_identity_for_each(ListProperty<?> list) {
            assertThat(identities(list, filledIn()))
                    .isNotEmpty()
                    .allSatisfy(identity -> assertThat(identity).isNotEmpty().doesNotContain(""));
        }

        private static <E> List<List<String>> identities(ListProperty<E> list, Agreement agreement) {
            return list.of(agreement).stream().map(list::identityOf).toList();
        }
    }

    @Nested
    class A_part {
        @Test
        void cannot_be_set_without_its_whole() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> draft().with(AgreementProperties.PARTNER_CORE_TASK, CoreTask.HULPDIENST))
                    .withMessageStartingWith("partner.coreTask: expected an agreement with a partner, was agreement");
        }

        @Test
        void that_identifies_its_whole_brings_it_about() {
            Agreement agreement = draft().with(AgreementProperties.PARTNER_NAME, "Vitens");

            assertThat(agreement.partner()).contains(CrisisPartner.named("Vitens"));
        }

        @Test
        void that_identifies_its_whole_takes_it_away() {
            Agreement agreement = draft().between(UTRECHT, VITENS);

            assertThat(agreement.with(AgreementProperties.PARTNER_NAME, Optional.empty()))
                    .isEqualTo(agreement.with(AgreementProperties.PARTNER, Optional.empty()));
        }

        @Test
        void leaves_the_other_parts() {
            assertThat(draft().between(UTRECHT, VITENS)
                            .with(AgreementProperties.PARTNER_NAME, "Oasen")
                            .partner())
                    .contains(CrisisPartner.named("Oasen", VITENS.coreTask().orElseThrow()));
        }
    }

    @Test
    void the_terms_are_what_the_parties_bind_themselves_to() {
        assertThat(AgreementProperties.all().stream()
                        .filter(AgreementProperty::isTerm)
                        .map(AgreementProperty::path)
                        .filter(path -> !path.contains(".")))
                .containsExactly(
                        "profile",
                        "region",
                        "partner",
                        "otherPartners",
                        "members",
                        "involvedRegions",
                        "validity",
                        "scope",
                        "title",
                        "duration",
                        "renewal",
                        "renewalPeriod",
                        "noticePeriod",
                        "amendment",
                        "accession",
                        "evaluator",
                        "yearlyMeeting",
                        "basisDocuments",
                        "enclosures");
    }

    @Test
    void the_terms_of_an_agreement_are_their_values() {
        assertThat(AgreementProperties.terms(filledIn()))
                .contains(
                        Optional.of(filledIn().profile()),
                        Optional.of(filledIn().validity()),
                        filledIn().involvedRegions())
                .doesNotContain(Optional.of(filledIn().status()), filledIn().contacts());
    }

    @Test
    void a_finding_about_a_property_is_at_its_path() {
        assertThat(AgreementProperties.all())
                .allSatisfy(property -> assertThat(property.place()).hasToString(property.path()));
        assertThat(AgreementProperties.VALIDITY_EVALUATION.place()).isEqualTo(new Place.AtField("validity.evaluation"));
    }

    @Test
    void the_key_of_a_label_is_in_lower_case_with_hyphens() {
        assertThat(AgreementProperties.PARTNER_CORE_TASK.label()).isEqualTo("partner.core-task");
    }
}
