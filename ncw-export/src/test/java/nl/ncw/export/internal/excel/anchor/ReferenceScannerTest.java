package nl.ncw.export.internal.excel.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceScannerTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "COUNTA(F7:$F$12) | COUNTA(:)",
                "IF(Velden!B3=1, \"ja\", x.y_1!C4) | IF(=1,\"ja\",)",
                "'Eigen ''sheet'''!A1+'los' | +'los'",
                "ABCD1+ABC+A+$1 | A+ABC+A+$1",
                "$A1Été2!B2 | ~~",
                "''!A1 | ''!"
            })
    void references_sheets_and_white_space_are_left_out(String formula, String rest) {
        assertThat(ReferenceScanner.withoutReferences(formula)).isEqualTo(rest);
    }

    @Test
    void a_quote_that_is_never_closed_stays() {
        String quotes = "'".repeat(100_001);

        assertThat(ReferenceScanner.withoutReferences(quotes)).isEqualTo(quotes);
    }
}
