package nl.ncw.model.internal.plaintext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LettersOnlyTest {
    @Test
    void letters_and_digits_are_left_in_lower_case_without_accents() {
        assertThat(LettersOnly.of(" Coördinatie (24/7) – ﬁle")).isEqualTo("coordinatie247file");
    }

    @Test
    void the_same_texts_are_wholly_alike() {
        assertThat(LettersOnly.likeness("piket", "piket")).isEqualTo(1);
    }

    @Test
    void each_letter_that_differs_counts() {
        assertThat(LettersOnly.likeness("0123456789", "012345678x")).isCloseTo(0.9, within(1e-9));
        assertThat(LettersOnly.likeness("0123456789", "0123456789x")).isCloseTo(1 - 1 / 11.0, within(1e-9));
        assertThat(LettersOnly.likeness("x0123456789", "0123456789")).isCloseTo(1 - 1 / 11.0, within(1e-9));
        assertThat(LettersOnly.likeness("0123456789", "1023456789")).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void texts_that_differ_in_more_than_a_fifth_are_not_alike() {
        assertThat(LettersOnly.likeness("0123456789", "01234567xy")).isCloseTo(0.8, within(1e-9));
        assertThat(LettersOnly.likeness("0123456789", "0123456xyz")).isZero();
    }

    @Test
    void texts_whose_lengths_differ_by_a_fifth_are_not_alike() {
        assertThat(LettersOnly.likeness("01234", "012345")).isCloseTo(1 - 1 / 6.0, within(1e-9));
        assertThat(LettersOnly.likeness("0123", "01234")).isZero();
        assertThat(LettersOnly.likeness("01234", "0123")).isZero();
    }

    @Test
    void no_letters_are_alike_to_nothing() {
        assertThat(LettersOnly.likeness("", "")).isZero();
        assertThat(LettersOnly.likeness("", "a")).isZero();
    }
}
