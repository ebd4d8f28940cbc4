package nl.ncw.examples.cli.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ncw.examples.cli.finding.FindingCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line of the list of written files says the same when it is read as when it was written. */
class WrittenFileTest {
    private static final WrittenFile FILE =
            new WrittenFile("0a".repeat(32), "1b".repeat(32), new FindingCounts(List.of(1, 20, 300)));

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "sub/é ü.pdf", "met\ttab.pdf", "\\n.pdf", "twee\nregels.pdf", "\\\r\\.pdf"})
    void any_name_comes_back(String name) {
        String line = FILE.line(name);
        assertThat(line.lines()).hasSize(1);
        assertThat(WrittenFile.parse(line)).contains(new WrittenFile.Listed(name, FILE));
    }

    @Test
    void another_line_is_none() {
        assertThat(WrittenFile.parse("a.pdf")).isEmpty();
        assertThat(WrittenFile.parse(FILE.line("a.pdf").substring(1))).isEmpty();
    }
}
