package nl.ncw.examples.sample.random;

import java.time.LocalDate;
import nl.ncw.model.agreement.AgreementStatus;

/** The days of an agreement on its way: the first draft, the signatures, and the day from which it holds. */
record AgreementDates(LocalDate drafted, LocalDate signed, LocalDate from) {
    /** Draws days that fit the status. They lie in years that do not move along with the clock. */
    static AgreementDates drawn(AgreementStatus status, Draws draws) {
        LocalDate signed = switch (status) {
            case CONCEPT, IN_AFSTEMMING -> draws.day(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 12, 31));
            case VASTGESTELD -> draws.day(LocalDate.of(2023, 3, 1), LocalDate.of(2026, 6, 30));
            case BEEINDIGD -> draws.day(LocalDate.of(2018, 1, 15), LocalDate.of(2020, 12, 15));
        };
        LocalDate weekday = signed.minusDays(Math.max(0, signed.getDayOfWeek().getValue() - 5));
        return new AgreementDates(
                weekday.minusDays(draws.between(120, 300)),
                weekday,
                weekday.withDayOfMonth(1).plusMonths(draws.between(1, 2)));
    }
}
