package nl.ncw.model.difference;

import static nl.ncw.fixture.SampleAgreement.BAKKER;
import static nl.ncw.fixture.SampleAgreement.DAY;
import static nl.ncw.fixture.SampleAgreement.DE_VRIES;
import static nl.ncw.fixture.SampleAgreement.FIRST;
import static nl.ncw.fixture.SampleAgreement.JANSEN;
import static nl.ncw.fixture.SampleAgreement.UTRECHT;
import static nl.ncw.fixture.SampleAgreement.WIJZE;
import static nl.ncw.fixture.SampleAgreement.ZEELAND;
import static nl.ncw.fixture.SampleAgreement.contact;
import static nl.ncw.fixture.SampleAgreement.field;
import static nl.ncw.fixture.SampleAgreement.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.ncw.fixture.SmallCatalogue;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.PartyContact;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.model.agreement.ValueAtPath;
import nl.ncw.model.catalogue.CatalogueReference;
import nl.ncw.model.catalogue.SemanticVersion;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementDifferenceTest {
    private static AgreementDifference after(UnaryOperator<Agreement> change) {
        return AgreementDifference.between(sent(), change.apply(sent()));
    }

    private static AgreementChange change(AgreementPath path, Object before, Object after) {
        return new AgreementChange(path, Optional.of(new ValueAtPath(before)), Optional.of(new ValueAtPath(after)));
    }

    private static List<String> paths(AgreementDifference difference) {
        return difference.changes().stream()
                .map(change -> change.path().toString())
                .toList();
    }

    @Test
    void of_equal_agreements_is_empty() {
        assertThat(after(agreement -> agreement).isEmpty()).isTrue();
    }

    @Test
    void of_different_agreements_is_not_empty() {
        assertThat(after(agreement -> agreement.identifiedAs("zaak-2")).isEmpty())
                .isFalse();
    }

    static Stream<Arguments> changes() {
        CrisisPartner oasen = CrisisPartner.named("Oasen", CoreTask.DIENSTVERLENER);
        return Stream.of(
                changed(
                        "catalogue",
                        agreement -> agreement.with(
                                AgreementProperties.CATALOGUE,
                                new CatalogueReference("ander-model", new SemanticVersion(1, 0, 0)))),
                changed("id", agreement -> agreement.identifiedAs("zaak-2")),
                changed("profile", agreement -> agreement.with(AgreementProperties.PROFILE, CooperationProfile.KERN)),
                changed(
                        "region",
                        agreement ->
                                agreement.between(ZEELAND, agreement.partner().orElseThrow())),
                changed(
                        "partner",
                        agreement -> agreement
                                .with(AgreementProperties.REGION, agreement.region())
                                .with(AgreementProperties.PARTNER, Optional.empty())),
                changed("partner.name", agreement -> agreement.between(UTRECHT, oasen)),
                changed(
                        "partner.coreTask",
                        agreement -> agreement.between(UTRECHT, CrisisPartner.named("Vitens", CoreTask.BEHEERDER))),
                changed(
                        "partner.kind",
                        agreement -> agreement.between(
                                UTRECHT,
                                new CrisisPartner(
                                        "Vitens", Optional.of(CoreTask.DIENSTVERLENER), Optional.of("waterbedrijf")))),
                changed("status", agreement -> agreement.withStatus(AgreementStatus.IN_AFSTEMMING)),
                changed("validity.from", agreement -> agreement.withValidity(ValidityPeriod.from(DAY.plusDays(1)))),
                changed(
                        "validity.until",
                        agreement ->
                                agreement.withValidity(ValidityPeriod.from(DAY).until(DAY))),
                changed(
                        "validity.evaluation",
                        agreement ->
                                agreement.withValidity(ValidityPeriod.from(DAY).evaluatedBy(DAY))),
                changed("involvedRegions[VR19]", agreement -> agreement.involving(List.of(UTRECHT, ZEELAND))),
                changed(
                        "contacts[region Bakker]",
                        agreement -> agreement.with(AgreementProperties.CONTACTS, List.of(JANSEN))),
                changed(
                        "signatories[partner De Vries]",
                        agreement -> agreement.with(AgreementProperties.SIGNATORIES, List.of())),
                changed("revisions[0.1]", agreement -> agreement.with(AgreementProperties.REVISIONS, List.of())),
                changed("unplaced[/kaart]", agreement -> agreement.withUnplaced(new UnplacedText("/kaart", "Kaart"))),
                changed("proces.alerteren.wijze/joint", agreement -> agreement.unanswer(WIJZE)),
                changed(
                        "proces.monitoren.trigger/region",
                        agreement -> agreement.answer(SmallCatalogue.TRIGGER, Party.REGION, Answer.text("GRIP 1."))));
    }

    private static Arguments changed(String path, UnaryOperator<Agreement> change) {
        return arguments(path, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void names_what_changed_and_nothing_else(String path, UnaryOperator<Agreement> change) {
        assertThat(paths(after(change))).containsExactly(path);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void the_other_way_round_has_the_two_sides_the_other_way_round(String path, UnaryOperator<Agreement> change) {
        AgreementChange there = after(change).changes().get(0);

        assertThat(AgreementDifference.between(change.apply(sent()), sent()).changes())
                .containsExactly(new AgreementChange(there.path(), there.after(), there.before()));
    }

    @Test
    void lists_fields_before_lists_and_lists_before_answers() {
        AgreementDifference difference = after(agreement -> agreement
                .unanswer(WIJZE)
                .withUnplaced(new UnplacedText("/kaart", "Kaart"))
                .with(AgreementProperties.CONTACTS, List.of())
                .withStatus(AgreementStatus.BEEINDIGD)
                .identifiedAs("zaak-2"));

        assertThat(paths(difference))
                .containsExactly(
                        "id",
                        "status",
                        "contacts[region Jansen]",
                        "contacts[region Bakker]",
                        "unplaced[/kaart]",
                        "proces.alerteren.wijze/joint");
    }

    @Nested
    public class What_changed {
        @Test
        void is_there_as_it_was_and_as_it_is() {
            Answer answer = Answer.notApplicable("Geen meldkamer.");

            assertThat(after(agreement -> agreement.answer(WIJZE, answer)).changes())
                    .containsExactly(change(new AgreementPath.OfAnswer(WIJZE), Answer.text("Telefonisch."), answer));
        }

        @Test
        void has_its_type() {
            AgreementDifference difference = after(agreement -> agreement.withStatus(AgreementStatus.BEEINDIGD));
            ValueAtPath status = difference.changes().get(0).after().orElseThrow();

            assertThat(status.as(AgreementStatus.class)).contains(AgreementStatus.BEEINDIGD);
            assertThat(status.as(Answer.class)).isEmpty();
        }

        @Test
        void was_nothing_where_it_came_and_is_nothing_where_it_went() {
            AgreementDifference difference = after(agreement -> agreement
                    .with(AgreementProperties.REVISIONS, List.of())
                    .withSignatory(Signatory.of(Party.REGION, "Smit", "")));

            assertThat(difference.changes())
                    .extracting(
                            change -> change.before().isPresent(),
                            change -> change.after().isPresent())
                    .containsExactly(tuple(false, true), tuple(true, false));
        }

        @Test
        void is_found_by_its_subject() {
            AgreementDifference difference = after(agreement -> agreement.identifiedAs("zaak-2"));

            assertThat(difference.at(field(AgreementProperties.ID)))
                    .contains(change(field(AgreementProperties.ID), "zaak-1", "zaak-2"));
            assertThat(difference.at(field(AgreementProperties.STATUS))).isEmpty();
        }
    }

    @Nested
    public class An_element_of_a_list {
        @Test
        void with_another_telephone_number_is_the_same_contact() {
            PartyContact called = contact("Jansen", "030-9");

            assertThat(after(agreement -> agreement.with(AgreementProperties.CONTACTS, List.of(called, BAKKER)))
                            .changes())
                    .containsExactly(change(contact("Jansen"), JANSEN, called));
        }

        @Test
        void with_a_day_of_signature_is_the_same_signatory() {
            Signatory signed =
                    Signatory.of(Party.PARTNER, "De Vries", "Directeur").signed(DAY);

            assertThat(after(agreement -> agreement.with(AgreementProperties.SIGNATORIES, List.of(signed)))
                            .changes())
                    .extracting(AgreementChange::before, AgreementChange::after)
                    .containsExactly(
                            tuple(Optional.of(new ValueAtPath(DE_VRIES)), Optional.of(new ValueAtPath(signed))));
        }

        @Test
        void with_other_words_is_the_same_revision() {
            Revision reworded = new Revision("0.1", DAY, "Jansen", "Opzet");

            assertThat(paths(after(agreement -> agreement.with(AgreementProperties.REVISIONS, List.of(reworded)))))
                    .containsExactly("revisions[0.1]");
            assertThat(paths(after(agreement -> agreement.withRevision(FIRST)))).containsExactly("revisions[0.1][2]");
        }

        @Test
        void with_another_name_is_the_same_region() {
            assertThat(paths(after(agreement -> agreement.involving(List.of(new SafetyRegion("VR09", "U"))))))
                    .containsExactly("involvedRegions[VR09]");
        }

        @Test
        void that_moved_is_a_change_of_the_order() {
            assertThat(after(agreement -> agreement.with(AgreementProperties.CONTACTS, List.of(BAKKER, JANSEN)))
                            .changes())
                    .containsExactly(change(
                            new AgreementPath.OrderOf(AgreementProperties.CONTACTS),
                            List.of(contact("Jansen"), contact("Bakker")),
                            List.of(contact("Bakker"), contact("Jansen"))));
        }

        @Test
        void that_comes_in_between_changes_no_order() {
            PartyContact between = contact("Smit", "");

            assertThat(paths(after(agreement ->
                            agreement.with(AgreementProperties.CONTACTS, List.of(JANSEN, between, BAKKER)))))
                    .containsExactly("contacts[region Smit]");
        }

        @Test
        void is_named_on_one_line() {
            assertThat(paths(after(agreement -> agreement.withUnplaced(new UnplacedText("blad\n1", "x")))))
                    .containsExactly("unplaced[blad 1]");
        }
    }

    @Nested
    public class Of_namesakes {
        private final PartyContact one = contact("Piket", "1");
        private final PartyContact two = contact("Piket", "2");
        private final PartyContact three = contact("Piket", "3");

        private List<AgreementChange> between(List<PartyContact> before, List<PartyContact> after) {
            return AgreementDifference.between(
                            sent().with(AgreementProperties.CONTACTS, before),
                            sent().with(AgreementProperties.CONTACTS, after))
                    .changes();
        }

        @Test
        void the_one_that_went_is_the_one_that_went() {
            assertThat(between(List.of(one, two), List.of(two)))
                    .extracting(AgreementChange::before)
                    .containsExactly(Optional.of(new ValueAtPath(one)));
        }

        @Test
        void the_one_that_changed_is_the_one_that_changed() {
            assertThat(between(List.of(one, two), List.of(three, two)))
                    .containsExactly(change(contact("Piket"), one, three));
        }

        @Test
        void the_one_that_came_is_numbered() {
            assertThat(between(List.of(one), List.of(two, one)))
                    .extracting(change -> change.path().toString(), AgreementChange::after)
                    .containsExactly(tuple("contacts[region Piket][2]", Optional.of(new ValueAtPath(two))));
        }

        @Test
        void a_double_is_one_more() {
            assertThat(between(List.of(one), List.of(one, one)))
                    .extracting(change -> change.path().toString())
                    .containsExactly("contacts[region Piket][2]");
        }
    }
}
