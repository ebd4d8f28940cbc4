package nl.ncw.model.internal.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.PartyContact;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.Party;
import org.junit.jupiter.api.Test;

/** Contacts of one name are told apart by their telephone numbers: a letter in these tests. */
class IdentityGroupTest {
    @Test
    void those_of_the_original_are_numbered_in_order() {
        assertThat(numbers("a b c")).containsExactly(List.of(1, 2, 3));
    }

    @Test
    void one_that_did_not_change_keeps_its_number_when_another_is_removed() {
        assertThat(numbers("a b", "b")).containsExactly(List.of(1, 2), List.of(2));
    }

    @Test
    void one_that_moved_keeps_its_number() {
        assertThat(numbers("a b", "b a")).containsExactly(List.of(1, 2), List.of(2, 1));
    }

    @Test
    void one_that_changed_takes_the_number_that_is_left() {
        assertThat(numbers("a b c", "c x a")).containsExactly(List.of(1, 2, 3), List.of(3, 2, 1));
    }

    @Test
    void those_that_changed_are_paired_in_order() {
        assertThat(numbers("a b", "x y")).containsExactly(List.of(1, 2), List.of(1, 2));
    }

    @Test
    void one_that_was_added_takes_the_next_number() {
        assertThat(numbers("a", "x a")).containsExactly(List.of(1), List.of(2, 1));
    }

    @Test
    void equal_ones_are_paired_in_order() {
        assertThat(numbers("a a", "a a a")).containsExactly(List.of(1, 2), List.of(1, 2, 3));
    }

    @Test
    void one_that_both_sides_changed_alike_has_the_same_number() {
        assertThat(numbers("a", "y x", "x")).containsExactly(List.of(1), List.of(2, 1), List.of(1));
    }

    @Test
    void one_that_both_sides_added_alike_has_the_same_number() {
        assertThat(numbers("a", "a x", "a y x")).containsExactly(List.of(1), List.of(1, 2), List.of(1, 3, 2));
    }

    @Test
    void one_that_three_copies_changed_alike_has_the_same_number() {
        assertThat(numbers("a", "y x", "x", "z x"))
                .containsExactly(List.of(1), List.of(2, 1), List.of(1), List.of(2, 1));
    }

    @Test
    void one_that_the_first_and_the_last_copy_added_alike_has_the_same_number() {
        assertThat(numbers("a", "a x", "a z", "a y x"))
                .containsExactly(List.of(1), List.of(1, 2), List.of(1, 2), List.of(1, 3, 2));
    }

    @Test
    void one_that_both_sides_added_takes_no_number_that_either_side_kept() {
        assertThat(numbers("a b", "a x", "b x")).containsExactly(List.of(1, 2), List.of(1, 3), List.of(2, 3));
    }

    @Test
    void equal_ones_that_one_side_has_more_of_are_paired_as_far_as_they_go() {
        assertThat(numbers("", "x x", "x")).containsExactly(List.of(), List.of(1, 2), List.of(1));
    }

    @Test
    void one_that_did_not_change_on_one_side_is_not_taken_for_an_equal_one_that_was_added() {
        assertThat(numbers("a", "a", "a a")).containsExactly(List.of(1), List.of(1), List.of(1, 2));
    }

    @Test
    void equal_ones_that_both_sides_added_beside_one_that_did_not_change_have_the_same_number() {
        assertThat(numbers("a", "a a", "a a")).containsExactly(List.of(1), List.of(1, 2), List.of(1, 2));
    }

    @Test
    void those_of_another_name_are_numbered_apart() {
        List<PartyContact> original = List.of(contact("Jansen", "a"), contact("Smit", "b"), contact("Jansen", "c"));
        assertThat(IdentityGroup.paths(AgreementProperties.CONTACTS, List.of(original)))
                .containsExactly(List.of(path("Jansen", 1), path("Smit", 1), path("Jansen", 2)));
    }

    /** The numbers of the contacts of each copy. */
    private static List<List<Integer>> numbers(String... copies) {
        List<List<PartyContact>> contacts = Stream.of(copies)
                .map(copy -> Stream.of(copy.split(" "))
                        .filter(telephone -> !telephone.isEmpty())
                        .map(telephone -> contact("Jansen", telephone))
                        .toList())
                .toList();
        return IdentityGroup.paths(AgreementProperties.CONTACTS, contacts).stream()
                .map(paths -> paths.stream()
                        .map(path -> ((AgreementPath.InList) path).occurrence())
                        .toList())
                .toList();
    }

    private static PartyContact contact(String name, String telephone) {
        return new PartyContact(Party.REGION, Contact.named(name).reachedAt(telephone, ""));
    }

    private static AgreementPath path(String name, int number) {
        return new AgreementPath.InList(AgreementProperties.CONTACTS, List.of("region", name), number);
    }
}
