package nl.ncw.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.export.excel.ExcelAgreementWriter;
import nl.ncw.export.json.JsonAgreementWriter;
import nl.ncw.export.pdf.PdfAgreementWriter;
import nl.ncw.export.word.WordAgreementWriter;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.port.AgreementWriter;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the writers of all formats. */
class WritersTest {
    private static final Map<List<Object>, byte[]> FIRST = new HashMap<>();

    static Stream<Named<AgreementWriter>> writers() {
        return Stream.of(
                named("JSON", new JsonAgreementWriter()),
                named("Excel", new ExcelAgreementWriter()),
                named("Word", new WordAgreementWriter()),
                named("PDF", new PdfAgreementWriter()));
    }

    static Stream<Arguments> writers_and_agreements() {
        return writers().flatMap(writer -> TestAgreements.all().map(agreement -> arguments(writer, agreement)));
    }

    /** Returns the bytes that a writer makes of an agreement, from the first time that a test asked for them. */
    private static byte[] first(AgreementWriter writer, Agreement agreement) {
        return FIRST.computeIfAbsent(List.of(writer.getClass(), agreement), key -> Written.by(writer, agreement));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("writers_and_agreements")
    void the_same_agreement_gives_the_same_bytes_twice(AgreementWriter writer, Agreement agreement) {
        assertThat(Written.by(writer, agreement)).isEqualTo(first(writer, agreement));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("writers_and_agreements")
    void answers_given_in_another_order_give_the_same_bytes(AgreementWriter writer, Agreement agreement) {
        assertThat(Written.by(writer, TestAgreements.rebuilt(agreement))).isEqualTo(first(writer, agreement));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void another_answer_gives_other_bytes(AgreementWriter writer) {
        assertThat(first(writer, TestAgreements.full())).isNotEqualTo(first(writer, TestAgreements.empty()));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void a_catalogue_that_the_agreement_does_not_name_is_refused_before_anything_is_written(AgreementWriter writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.write(TestAgreements.full(), Catalogues.latest(), out))
                .withMessageStartingWith(
                        "catalogue: expected netcentrische-samenwerking 1.0.0, which the agreement names, was ");
        assertThat(out.size()).isZero();
    }

    @ParameterizedTest
    @MethodSource("writers")
    void eight_threads_at_once_write_the_same_bytes(AgreementWriter writer) throws Exception {
        Agreement agreement = TestAgreements.full();
        byte[] alone = first(writer, agreement);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<byte[]>> written =
                    threads.invokeAll(Collections.nCopies(8, () -> Written.by(writer, agreement)));
            for (Future<byte[]> bytes : written) {
                assertThat(bytes.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @MethodSource("writers")
    void another_part_of_the_world_writes_the_same_bytes(AgreementWriter writer) {
        Agreement agreement = TestAgreements.full();
        byte[] here = first(writer, agreement);
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(Written.by(writer, agreement)).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @ParameterizedTest
    @MethodSource("writers")
    void the_stream_stays_open(AgreementWriter writer) throws IOException {
        boolean[] closed = {false};
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        writer.write(TestAgreements.empty(), TestAgreements.CATALOGUE, out);
        assertThat(closed).containsExactly(false);
    }

    @ParameterizedTest
    @MethodSource("writers")
    void a_stream_that_fails_fails_the_writing(AgreementWriter writer) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("disk full");
            }
        };
        assertThatThrownBy(() -> writer.write(TestAgreements.empty(), TestAgreements.CATALOGUE, full))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }
}
