package nl.ncw.model.merge;

import static nl.ncw.fixture.SampleAgreement.contact;
import static nl.ncw.fixture.SampleAgreement.sent;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.PartyContact;
import nl.ncw.model.organisation.Party;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * In which order elements stand in a merged list, and which of them are one. A letter is the name of a contact, a digit
 * behind it its telephone number.
 */
class MergedListsTest {
    private static Agreement with(String contacts) {
        return sent().with(
                        AgreementProperties.CONTACTS,
                        Stream.of(contacts.strip().split(" +"))
                                .filter(text -> !text.isEmpty())
                                .map(text -> contact(text.substring(0, 1), text.substring(1)))
                                .toList());
    }

    private static AgreementMerge merge(String sent, String region, String partner) {
        return AgreementMerge.of(with(sent), with(region), with(partner));
    }

    private static String text(Agreement agreement) {
        return agreement.contacts().stream()
                .map(PartyContact::contact)
                .map(contact -> contact.name() + contact.telephone())
                .collect(Collectors.joining(" "));
    }

    private static List<String> conflicts(AgreementMerge merge) {
        return merge.conflicts().stream()
                .map(conflict -> conflict.path().toString())
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1} | {2} gives {3}")
    @CsvSource({
        // what was sent stands first, then what the region added, then what the partner added
        "a b, a b r, a b p, a b r p",
        "'', r, p, r p",
        // what is new stands behind what it stood behind
        "a b, a r b, a b p, a r b p",
        "a b, r a b, p a b, r p a b",
        "a b, a r b, a p b, a r p b",
        "a b, a r b, a p q b, a r p q b",
        // what one took out is gone, and what stood behind it stays
        "a b c, a c, a b p c, a p c",
        "a b, a, a b p, a p",
        "a b, '', a b p, p",
        // the order of the party that changed it
        "a b c, c b a, a b c, c b a",
        "a b c, a b c, c b a, c b a",
        "a b c, c b a, a b p c, c b p a",
        "a b c, a b r c, c b a, c b r a",
        "a b c, c b a, a c, c a",
        "a b c, c b a, c b a p, c b a p",
        // what both add alike is one, where the region has it
        "a b, a b n, n a b, a b n",
        // an order that the other side, too, changed among what it left
        "a b c, b a, a b, b a",
        "a b c d, a b d c, a b c p, a b c p",
    })
    void elements_stand_in_a_sensible_order(String sent, String region, String partner, String merged) {
        assertThat(merge(sent, region, partner)
                        .result()
                        .map(MergeResult::agreement)
                        .map(MergedListsTest::text))
                .contains(merged);
    }

    @Nested
    class Two_different_orders {
        private final AgreementMerge merge = merge("a b c", "c r a b", "b a p c");

        @Test
        void are_a_conflict() {
            assertThat(conflicts(merge)).containsExactly("contacts");
        }

        @ParameterizedTest
        @CsvSource({"region, c r a p b", "partner, b a p c r", "sent, a p b c r"})
        void are_settled_for_one_of_them(String copy, String merged) {
            assertThat(text(merge.settle(CopyName.of(copy)).agreement())).isEqualTo(merged);
        }
    }

    @Nested
    class Namesakes {
        @ParameterizedTest(name = "{0}: {1} | {2} gives {3}")
        @CsvSource({
            // one was changed by each
            "a1 a2, a3 a2, a1 a4, a3 a4",
            // one was taken out by the region, the other changed by the partner
            "a1 a2, a2, a1 a3, a3",
            // both were changed alike, in another order
            "a1, a2 a3, a2 a3, a2 a3",
            // the region changed the one that was there and added one that the partner added too
            "a1, a2 a3, a1 a3, a2 a3",
            // the region added two, the partner one of them
            "'', a1 a2, a2, a1 a2",
            // a double stays a double
            "a1 a1, a1 a1 a1, a1 a1, a1 a1 a1",
            "a1 a1, a1, a1 a1, a1",
        })
        void are_told_apart(String sent, String region, String partner, String merged) {
            assertThat(merge(sent, region, partner)
                            .result()
                            .map(MergeResult::agreement)
                            .map(MergedListsTest::text))
                    .contains(merged);
        }

        @Test
        void that_each_party_changed_otherwise_are_one_contact_in_conflict() {
            AgreementMerge merge = merge("a1 a2", "a3 a2", "a4 a2");

            assertThat(conflicts(merge)).containsExactly("contacts[region a]");
            assertThat(text(merge.settle(CopyName.PARTNER).settled())).isEqualTo("a4 a2");
        }

        @Test
        void of_the_two_parties_are_two_people() {
            Function<Party, Agreement> added = party -> {
                PartyContact contact = contact("a", "1");
                return sent().with(AgreementProperties.CONTACTS, List.of(new PartyContact(party, contact.contact())));
            };
            Agreement blank = sent().with(AgreementProperties.CONTACTS, List.of());

            AgreementMerge merge = AgreementMerge.of(blank, added.apply(Party.REGION), added.apply(Party.PARTNER));

            assertThat(merge.settle(CopyName.SENT).agreement().contacts())
                    .extracting(PartyContact::party)
                    .isEqualTo(Arrays.asList(Party.values()));
        }
    }
}
