package nl.ncw.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import nl.ncw.export.SmallMemory;
import org.junit.jupiter.api.Test;

/** Workbooks that were made to do harm. */
class HostileWorkbookTest {
    private static final Pattern REFUSED =
            Pattern.compile(": The file (is damaged:|grows larger|holds far more)|: This is .*, but not a form ");

    @Test
    void those_that_do_harm_are_refused_in_little_memory() throws Exception {
        assertThat(SmallMemory.lines(HostileWorkbooks.class))
                .hasSize(HostileWorkbooks.all().size())
                .allMatch(line -> REFUSED.matcher(line).find(), "is refused");
    }
}
