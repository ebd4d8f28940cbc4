package nl.ncw.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValidityPeriodTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 2, 28);
    private static final LocalDate LOOK_AGAIN = LocalDate.of(2028, 3, 1);

    @Test
    void is_put_together_day_by_day() {
        assertThat(ValidityPeriod.from(FIRST).until(LAST).evaluatedBy(LOOK_AGAIN))
                .isEqualTo(new ValidityPeriod(Optional.of(FIRST), Optional.of(LAST), Optional.of(LOOK_AGAIN)));
    }

    @Test
    void may_have_an_evaluation_before_it_has_a_first_day() {
        assertThat(ValidityPeriod.UNSET.evaluatedBy(LOOK_AGAIN))
                .isEqualTo(new ValidityPeriod(Optional.empty(), Optional.empty(), Optional.of(LOOK_AGAIN)));
    }

    @Test
    void keeps_days_in_the_wrong_order_for_validation_to_tell() {
        assertThat(ValidityPeriod.from(LAST).until(FIRST).until()).contains(FIRST);
    }
}
