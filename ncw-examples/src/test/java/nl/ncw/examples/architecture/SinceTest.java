package nl.ncw.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Public types say since which version they are there. Users who must run with an older version see it before they
 * compile, and nobody can add it afterwards with certainty. Nested types have the version of the type around them.
 */
class SinceTest {
    private static final Pattern TYPE = Pattern.compile(
            "(?m)^public (?:final |sealed |non-sealed |abstract )*(?:class|record|interface|enum|@interface) ");

    private static final Pattern SINCE =
            Pattern.compile("(?s).*\\* @since \\d+\\.\\d+\\.\\d+\\n \\*/\\s*(?:@[^\\n]*\\n)*");

    @Test
    void each_public_type_of_an_exported_package_says_since_when_it_is_there() throws IOException {
        List<String> exported = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (Path file : Sources.main()) {
            String path = file.toString().replace('\\', '/');
            Matcher type = TYPE.matcher(Files.readString(file));
            if (!path.contains("/internal/") && !path.contains("/ncw-examples/") && type.find()) {
                exported.add(path);
                if (!SINCE.matcher(Files.readString(file).substring(0, type.start()))
                        .matches()) {
                    without.add(path);
                }
            }
        }
        assertThat(exported).hasSizeGreaterThan(100);
        assertThat(without).as("public types without a last line @since").isEmpty();
    }
}
