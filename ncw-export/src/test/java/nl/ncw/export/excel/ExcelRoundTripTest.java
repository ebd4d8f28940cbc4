package nl.ncw.export.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ncw.export.TestAgreements;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The law of the format: what was written and not touched comes back equal, with nothing to say about it. */
class ExcelRoundTripTest {
    static Stream<Arguments> agreements() {
        return LocalisedText.LANGUAGES.stream()
                .flatMap(language -> TestAgreements.all().map(agreement -> arguments(agreement, language)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("agreements")
    void what_was_written_comes_back_equal(Agreement agreement, Locale language) throws IOException {
        ReadResult read = ReturnedWorkbook.read(ReturnedWorkbook.written(agreement, language));
        assertThat(read.findings()).isEmpty();
        assertThat(read.agreement()).isEqualTo(agreement);
    }
}
