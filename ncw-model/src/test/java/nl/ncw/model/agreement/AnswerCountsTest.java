package nl.ncw.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerCountsTest {
    @ParameterizedTest(name = "{0} given, {1} not applicable, {2} open, {3} unanswered: {4} %")
    @CsvSource({
        "0, 0, 0, 1, 0",
        "1, 0, 0, 1, 50",
        "0, 1, 0, 1, 50",
        "0, 0, 1, 1, 0",
        "1, 0, 0, 2, 33",
        "2, 0, 1, 0, 66",
        "199, 0, 0, 1, 99",
        "199, 0, 1, 0, 99",
        "199, 1, 0, 0, 100"
    })
    void the_percentage_is_what_is_settled_rounded_down(int given, int not, int open, int unanswered, int percentage) {
        assertThat(new AnswerCounts(given, not, open, unanswered).percentage()).isEqualTo(percentage);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 0, 0, true", "1, 1, 1, 0, false", "1, 1, 0, 1, false"})
    void it_is_complete_when_nothing_is_open_or_unanswered(int given, int not, int open, int none, boolean complete) {
        assertThat(new AnswerCounts(given, not, open, none).isComplete()).isEqualTo(complete);
    }

    @Test
    void nothing_asked_is_complete() {
        assertThat(AnswerCounts.NONE.isComplete()).isTrue();
    }

    @Test
    void nothing_asked_is_a_hundred_per_cent() {
        assertThat(AnswerCounts.NONE.percentage()).isEqualTo(100);
    }

    @Test
    void a_sum_adds_each_count_to_its_own_kind() {
        assertThat(new AnswerCounts(1, 2, 3, 4).plus(new AnswerCounts(10, 20, 30, 40)))
                .isEqualTo(new AnswerCounts(11, 22, 33, 44));
    }

    @Test
    void all_four_were_asked() {
        assertThat(new AnswerCounts(1, 2, 3, 4).asked()).isEqualTo(10);
    }
}
