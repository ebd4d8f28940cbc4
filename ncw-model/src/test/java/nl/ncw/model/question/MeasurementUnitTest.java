package nl.ncw.model.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeasurementUnitTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | 30 | MINUTES | 30 minuten",
                "nl | 1 | MINUTES | 1 minuut",
                "nl | 1.5 | HOURS | 1,5 uur",
                "en | 1.5 | HOURS | 1.5 hours",
                "de | 1.5 | HOURS | 1,5 Stunden",
                "fr | 1.5 | HOURS | 1,5 heures",
                "nl | 0 | PEOPLE | 0 personen",
                "en | 1 | PEOPLE | 1 person",
                "nl | 999 | EUROS | 999 euro",
                "nl | 18500 | EUROS | 18.500 euro",
                "en | 1234567.125 | EUROS | 1,234,567.125 euros",
                "de | 12500 | EUROS | 12.500 Euro",
                "fr | 12500.25 | EUROS | 12\u202f500,25 euros",
                "es | 2 | HOURS | 2 uur"
            })
    void writes_an_amount_as_a_language_does(String language, BigDecimal amount, MeasurementUnit unit, String text) {
        assertThat(unit.text(amount, Locale.forLanguageTag(language))).isEqualTo(text);
    }

    @Test
    void keeps_an_amount_without_what_another_language_takes_for_a_decimal_sign() {
        LocalisedText kept = MeasurementUnit.EUROS.plainText(new BigDecimal("18500.5"));
        assertThat(kept.in(LocalisedText.DUTCH)).isEqualTo("18500,5 euro");
        assertThat(kept.in(Locale.ENGLISH)).isEqualTo("18500.5 euros");
    }

    @ParameterizedTest
    @EnumSource
    void has_a_name_in_each_language(MeasurementUnit unit) {
        assertThat(unit.label().languages()).hasSize(LocalisedText.LANGUAGES.size());
        assertThat(LocalisedText.LANGUAGES)
                .allSatisfy(language -> assertThat(unit.names(language))
                        .hasSize(2)
                        .contains(unit.label().in(language)));
    }

    @ParameterizedTest
    @EnumSource
    void is_found_by_its_key(MeasurementUnit unit) {
        assertThat(MeasurementUnit.ofKey(unit.key())).isEqualTo(unit);
    }

    @Test
    void is_refused_by_another_key() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeasurementUnit.ofKey("seconds"))
                .withMessageContainingAll("unit", "minutes", "euros", "seconds");
    }

    @Test
    void of_time_is_comparable_to_that_of_time_alone() {
        assertThat(MeasurementUnit.MINUTES.isComparableTo(MeasurementUnit.HOURS))
                .isTrue();
        assertThat(Stream.of(MeasurementUnit.PEOPLE, MeasurementUnit.EUROS))
                .noneMatch(MeasurementUnit.MINUTES::isComparableTo)
                .allMatch(unit -> unit.isComparableTo(unit));
        assertThat(MeasurementUnit.PEOPLE.isComparableTo(MeasurementUnit.EUROS)).isFalse();
    }
}
