package nl.ncw.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the values of the library look like in a log: short, and without the names of hidden classes. */
class ToStringTest {
    private static final int MOST_CHARACTERS = 200;
    private static final Pattern HIDDEN = Pattern.compile("\\w+Content\\b|@[0-9a-f]{5,8}\\b|\\$\\$?Lambda|\\$\\d");

    @Test
    void a_value_is_short_and_readable() throws IOException {
        Set<String> wrong = new TreeSet<>();
        new ApiInstances(PublicApi.types(), ApiSamples.all()).all().forEach(value -> {
            String text = value.toString();
            if (text.length() > MOST_CHARACTERS) {
                wrong.add(value.getClass().getName() + " is long");
            }
            if (HIDDEN.matcher(text).find()) {
                wrong.add(value.getClass().getName() + " shows "
                        + text.lines().findFirst().orElse(""));
            }
        });
        assertThat(wrong).as("values whose text is no help in a log").isEmpty();
    }
}
