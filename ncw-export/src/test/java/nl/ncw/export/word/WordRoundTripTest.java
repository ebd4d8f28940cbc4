package nl.ncw.export.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.Written;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A document that comes back as it was sent. */
class WordRoundTripTest {
    static Stream<Arguments> agreements() {
        List<Locale> languages = LocalisedText.LANGUAGES;
        return TestAgreements.all()
                .flatMap(agreement -> languages.stream().map(language -> Arguments.of(agreement, language)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("agreements")
    void says_what_was_sent(Agreement agreement, Locale language) throws IOException {
        byte[] sent = Written.by(new WordAgreementWriter(language).offering(SafetyRegions.all()), agreement);

        ReadResult read = new WordAgreementReader().read(new ByteArrayInputStream(sent), Catalogues.bundled());

        assertThat(read.findings()).isEmpty();
        assertThat(read.agreement()).isEqualTo(agreement);
        assertThat(read.sent()).contains(agreement);
    }
}
