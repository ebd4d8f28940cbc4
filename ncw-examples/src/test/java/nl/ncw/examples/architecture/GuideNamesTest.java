package nl.ncw.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests and constants that the guides name. They are renamed with the code, which the guides do not notice. */
class GuideNamesTest {
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern TEST = Pattern.compile("(?<![\\w*])([A-Z]\\w+Test)\\b");
    private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z]\\w*[a-z]\\w*)\\.([A-Z][A-Z\\d_]+)\\b");

    @Test
    void each_test_that_a_guide_names_exists() throws IOException {
        Collection<String> types = sources().keySet();
        assertThat(inGuides(TEST).map(name -> name.group(1)).filter(test -> !types.contains(test)))
                .isEmpty();
    }

    @Test
    void each_constant_that_a_guide_names_exists() throws IOException {
        Map<String, String> sources = sources();
        assertThat(inGuides(CONSTANT)
                        .filter(name ->
                                !sources.getOrDefault(name.group(1), "").matches("(?s).*\\b" + name.group(2) + "\\b.*"))
                        .map(MatchResult::group))
                .isEmpty();
    }

    private static Stream<MatchResult> inGuides(Pattern pattern) throws IOException {
        List<MatchResult> found = new ArrayList<>();
        for (Path guide : Sources.guides()) {
            CODE.matcher(Files.readString(guide))
                    .results()
                    .flatMap(code -> pattern.matcher(code.group(1)).results())
                    .forEach(found::add);
        }
        assertThat(found).isNotEmpty();
        return found.stream();
    }

    /** Returns the source of each type of the main and test code, by simple name. */
    private static Map<String, String> sources() throws IOException {
        return Sources.all().stream()
                .collect(Collectors.toMap(
                        file -> file.getFileName().toString().replace(".java", ""),
                        GuideNamesTest::read,
                        String::concat));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
