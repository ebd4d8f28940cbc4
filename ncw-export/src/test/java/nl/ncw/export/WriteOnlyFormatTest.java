package nl.ncw.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.model.port.AgreementWriter;
import nl.ncw.model.port.UnreadableAgreementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A format of somebody else's that is not read. */
class WriteOnlyFormatTest {
    private static final byte[] FILE = Written.by(new Summary().writer(TestAgreements.DUTCH), TestAgreements.full());

    private static final class Summary implements WriteOnlyFormat {
        @Override
        public String name() {
            return "Summary";
        }

        @Override
        public String fileExtension() {
            return "txt";
        }

        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public AgreementWriter writer(Locale locale) {
            return (agreement, catalogue, out) -> out.write("summary".getBytes(UTF_8));
        }
    }

    @Test
    void it_writes_like_every_format_and_says_that_it_does_not_read() {
        assertThat(FILE).asString(UTF_8).isEqualTo("summary");
        assertThat(new Summary().isReadable()).isFalse();
        assertThat(AgreementFormats.all()).allMatch(AgreementFormat::isReadable);
    }

    @Test
    void no_file_is_recognised_as_one_of_it() throws IOException {
        assertThat(new Summary().match(FileHeader.of(FILE))).isEqualTo(FormatMatch.NONE);
    }

    @ParameterizedTest
    @CsvSource({"nl,alleen geschreven", "en,only written", "de,nur geschrieben", "fr,seulement écrits"})
    void its_reader_refuses_each_file_in_the_language_of_the_reader(String language, String words) {
        UnreadableAgreementException refused = catchThrowableOfType(
                UnreadableAgreementException.class,
                () -> new Summary().reader().read(new ByteArrayInputStream(FILE), Catalogues.bundled()));

        assertThat(refused.code()).isEqualTo(FileCodes.OTHER_FORMAT);
        assertThat(refused.message(Locale.forLanguageTag(language))).contains("Summary", words, ".xlsx");
    }
}
