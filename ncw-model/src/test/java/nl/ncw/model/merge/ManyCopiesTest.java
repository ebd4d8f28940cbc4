package nl.ncw.model.merge;

import static nl.ncw.fixture.SampleAgreement.DAY;
import static nl.ncw.fixture.SampleAgreement.WIJZE;
import static nl.ncw.fixture.SampleAgreement.contact;
import static nl.ncw.fixture.SampleAgreement.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.ncw.fixture.SmallCatalogue;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.PartyContact;
import nl.ncw.model.agreement.SetAsideValue;
import nl.ncw.model.agreement.ValueAtPath;
import nl.ncw.model.organisation.Party;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A merge of copies that one, three and more organisations filled in. */
class ManyCopiesTest {
    private static final CopyName POLICE = CopyName.of("Politie");
    private static final CopyName WATER = CopyName.of("Waterschap Zuiderzeeland");
    private static final Agreement RADIO = sent().answer(WIJZE, Answer.text("Per portofoon."));
    private static final Agreement PHONE = sent().answer(WIJZE, Answer.text("Telefonisch, binnen 15 minuten."));

    private static AgreementMerge merge(Map<CopyName, Agreement> copies) {
        return AgreementMerge.of(sent(), copies, SmallCatalogue.catalogue());
    }

    @Test
    void takes_over_what_each_changed() {
        Answer trigger = Answer.text("GRIP 1.");

        assertThat(merge(Map.of(
                                CopyName.REGION,
                                sent().answer(SmallCatalogue.TRIGGER, Party.REGION, trigger),
                                POLICE,
                                sent().identifiedAs("zaak-1"),
                                WATER,
                                RADIO))
                        .result()
                        .map(MergeResult::agreement))
                .contains(RADIO.answer(SmallCatalogue.TRIGGER, Party.REGION, trigger));
    }

    @Test
    void of_one_copy_gives_that_copy() {
        assertThat(merge(Map.of(WATER, RADIO)).result().map(MergeResult::agreement))
                .contains(RADIO);
    }

    @Test
    void puts_new_elements_in_the_order_of_the_names() {
        assertThat(merge(Map.of(WATER, with("c"), POLICE, with("b"), CopyName.PARTNER, with("a")))
                        .result()
                        .orElseThrow()
                        .settled()
                        .contacts())
                .extracting(contact -> contact.contact().name())
                .containsExactly("Jansen", "Bakker", "a", "b", "c");
    }

    private static Agreement with(String name) {
        PartyContact contact = contact(name, "");
        return sent().withContact(contact.party(), contact.contact());
    }

    @Nested
    class Different_values {
        private final AgreementMerge merge =
                merge(Map.of(CopyName.REGION, RADIO, POLICE, PHONE, WATER, PHONE, CopyName.PARTNER, sent()));

        @Test
        void stand_with_those_who_wrote_them_and_equal_ones_together() {
            assertThat(merge.conflicts())
                    .flatExtracting(MergeConflict::versions)
                    .containsExactly(
                            new MergeConflict.Version(
                                    List.of(CopyName.REGION),
                                    Optional.of(new ValueAtPath(Answer.text("Per portofoon.")))),
                            new MergeConflict.Version(
                                    List.of(POLICE, WATER),
                                    Optional.of(new ValueAtPath(Answer.text("Telefonisch, binnen 15 minuten.")))));
        }

        @Test
        void are_shown_with_the_names_of_those_who_wrote_them() {
            assertThat(merge.findings().get(0).message(Locale.ROOT))
                    .isEqualTo("Dit is in exemplaren op verschillende manieren gewijzigd: “proces.alerteren – Hoe?”"
                            + " Veiligheidsregio: “Per portofoon.” Politie, Waterschap Zuiderzeeland:"
                            + " “Telefonisch, binnen 15 minuten.” Kies welke daarvan blijft.");
        }

        @Test
        void that_are_not_chosen_become_history_of_each_who_wrote_them() {
            assertThat(merge.settle(CopyName.REGION, DAY).agreement().setAside())
                    .containsExactly(setAside(POLICE), setAside(WATER));
        }

        private SetAsideValue setAside(CopyName author) {
            return new SetAsideValue(
                    author.key(), Optional.of(DAY), "proces.alerteren.wijze/joint", "Telefonisch, binnen 15 minuten.");
        }

        @Test
        void that_are_not_chosen_are_one_finding_for_each_value() {
            assertThat(merge.settle(CopyName.REGION).findings().get(0).message(Locale.ROOT))
                    .endsWith("Gekozen is de versie van de veiligheidsregio. Apart bewaard is de versie van Politie,"
                            + " de versie van Waterschap Zuiderzeeland: “Telefonisch, binnen 15 minuten.”");
        }

        @Test
        void are_all_set_aside_if_a_copy_is_chosen_that_left_what_was_sent() {
            MergeResult result = merge.settle(CopyName.PARTNER);

            assertThat(result.settled()).isEqualTo(sent());
            assertThat(result.setAside())
                    .extracting(SetAsideValue::author)
                    .containsExactly("region", "Politie", "Waterschap Zuiderzeeland");
        }

        @Test
        void cannot_be_settled_for_a_copy_that_is_not_there() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> merge.settle(CopyName.of("Defensie")))
                    .withMessage("copy: expected one of [sent, region, partner, Politie, Waterschap Zuiderzeeland],"
                            + " was Defensie");
        }
    }

    @Nested
    class Names {
        @Test
        void of_the_parties_come_first_and_the_others_by_their_text() {
            assertThat(List.of(WATER, CopyName.PARTNER, POLICE, CopyName.SENT, CopyName.REGION).stream()
                            .sorted())
                    .containsExactly(CopyName.SENT, CopyName.REGION, CopyName.PARTNER, POLICE, WATER);
        }

        @Test
        void of_the_parties_are_known_in_any_case_and_others_keep_theirs() {
            assertThat(CopyName.of(" Region ")).isEqualTo(CopyName.REGION);
            assertThat(CopyName.of("Waterschap\n Zuiderzeeland")).isEqualTo(WATER);
        }

        @Test
        void must_not_be_blank() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CopyName.of(" "))
                    .withMessage("copy: expected some text, was \" \"");
        }

        @Test
        void that_differ_in_case_only_are_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> merge(Map.of(POLICE, RADIO, CopyName.of("politie"), PHONE)))
                    .withMessage("copies: expected each once, was \"politie\" twice");
        }

        @Test
        void that_are_that_of_what_was_sent_are_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> merge(Map.of(CopyName.SENT, RADIO, POLICE, PHONE)))
                    .withMessage("copies: expected names other than sent, which is the agreement as it was sent,"
                            + " was [sent, Politie]");
        }

        @Test
        void must_be_given_for_at_least_one_copy() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> merge(Map.of()))
                    .withMessage("copies: expected at least one, was empty");
        }
    }

    @Test
    void refuses_a_copy_of_another_agreement() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> merge(Map.of(POLICE, RADIO, WATER, sent().identifiedAs("zaak-2"))))
                .withMessage("Waterschap Zuiderzeeland: expected an agreement with the id zaak-1 of the copy sent,"
                        + " was zaak-2");
    }

    @Test
    void does_not_ask_about_the_order_of_the_history() {
        SetAsideValue one = new SetAsideValue("region", Optional.empty(), "status", "concept");
        SetAsideValue two = new SetAsideValue("partner", Optional.empty(), "status", "concept");
        SetAsideValue three = new SetAsideValue("Politie", Optional.empty(), "status", "concept");
        Agreement base = sent().withSetAside(List.of(one, two, three));

        assertThat(AgreementMerge.of(
                                base,
                                base.with(AgreementProperties.SET_ASIDE, List.of(three, two, one)),
                                base.with(AgreementProperties.SET_ASIDE, List.of(two, one, three)))
                        .conflicts())
                .isEmpty();
    }
}
