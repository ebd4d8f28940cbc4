package nl.ncw.examples.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import nl.ncw.export.AgreementFormats;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** A document of any content at all. */
@Tag("fuzz")
class WordFuzzTest {
    private static final OfficeParts SAMPLE = OfficeParts.ofSample(AgreementFormats.WORD);

    static Stream<byte[]> seeds() throws IOException {
        return SAMPLE.seeds();
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "60s")
    void is_read_or_refused(byte[] input) throws IOException {
        Fuzzed.requireReadOrRefused(AgreementFormats.WORD, SAMPLE.file(input));
    }
}
