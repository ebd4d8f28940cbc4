package nl.ncw.export.internal.ooxml.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormattedNumberTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "612345678 | 0000000000    | 0612345678",
                "612345678 | 00-00000000   | 06-12345678",
                "5         | 00\" min\"    | 05 min",
                "5         | 0\\ \"uur\"   | 5 uur",
                "1234.5    | #,##0.00      | 1.234,50",
                "-12       | 0.0;(0.0)     | (12,0)",
                "0.25      | 0.0%          | 25,0%",
                "1.5       | # ?/?         | 1 1/2",
                "7         | [Red]000      | 007",
                "31612345678 | \"+\"00      | +31612345678"
            })
    void is_shown_as_a_program_shows_it(BigDecimal number, String code, String shown) {
        assertThat(new FormattedNumber(number, code).text(DUTCH)).contains(shown);
    }

    @Test
    void is_not_shown_if_its_format_hides_it() {
        assertThat(new FormattedNumber(BigDecimal.TEN, ";;;").text(DUTCH)).isEmpty();
    }
}
