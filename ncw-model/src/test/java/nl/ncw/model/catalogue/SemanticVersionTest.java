package nl.ncw.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SemanticVersionTest {
    @Test
    void is_ordered_by_number_and_not_by_letter() {
        List<String> inOrder = List.of("0.0.9", "0.0.10", "0.1.0", "0.9.9", "0.10.0", "1.0.0", "2.0.0", "10.0.0");

        Stream<SemanticVersion> shuffled = inOrder.stream().sorted().map(SemanticVersion::parse);

        assertThat(shuffled.sorted()).extracting(SemanticVersion::toString).isEqualTo(inOrder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0", "1.0.0", "1.20.3", "999999.999999.999999"})
    void is_read_as_it_is_written(String text) {
        assertThat(SemanticVersion.parse(text)).hasToString(text);
    }

    @Test
    void has_major_minor_and_patch_in_that_order() {
        assertThat(SemanticVersion.parse("1.2.3")).isEqualTo(new SemanticVersion(1, 2, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1.0",
                "1.0.0.0",
                "01.0.0",
                "1.0.0-rc1",
                "-1.0.0",
                "1.0.x",
                "1000000.0.0",
                "١.٠.٠",
                "1.0.0\n"
            })
    void is_refused_in_another_form(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SemanticVersion.parse(text))
                .withMessage("version: expected three numbers such as 1.0.0, was \"%s\"", text);
    }

    @Test
    void has_no_negative_part() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SemanticVersion(1, -2, 0))
                .withMessage("version: expected no negative part, was 1.-2.0");
    }
}
