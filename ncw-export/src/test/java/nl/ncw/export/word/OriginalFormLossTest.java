package nl.ncw.export.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import nl.ncw.export.ReadBack;
import nl.ncw.fixture.Seeds;
import nl.ncw.model.port.ReadResult;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The law of reading copies of the original form: whatever people wrote in one, and wherever, no word of it is lost. */
@Tag(Seeds.TAG)
class OriginalFormLossTest {
    static LongStream seeds() {
        return LongStream.range(0, Seeds.of(200));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_word_is_lost_whatever_people_write(long seed) {
        RandomOriginal original = new RandomOriginal(seed);
        String[] pieces = original.pieces();
        String document = String.join("", pieces);

        ReadResult read = OriginalDocument.readWithPartner(pieces);

        String all = ReadBack.inFull(read.agreement());
        // The generator throws some of its words away.
        List<String> written =
                original.words().stream().filter(document::contains).toList();
        assertThat(written.stream().filter(word -> !all.contains(word))).isEmpty();
    }
}
