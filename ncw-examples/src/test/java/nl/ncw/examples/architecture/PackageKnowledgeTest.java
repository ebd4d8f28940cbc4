package nl.ncw.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What each {@code package-info} says that its package knows: "Knows {@code form}, {@code excel.anchor} and the model".
 * A name leaves out the module, and {@code internal}. Packages of other modules are the business of
 * {@link DependencyRulesTest}.
 */
class PackageKnowledgeTest {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package (nl\\.ncw\\.[\\w.]+);");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?(nl\\.ncw\\.[a-z\\d_.]+)\\.[A-Z]");
    private static final Pattern KNOWS = Pattern.compile("\\bKnows (?<list>(?:\\{@code [^}]*}|[^;.{])*+)[;.]");
    private static final Pattern NAME = Pattern.compile("\\{@code ([^}]*)}");

    @Test
    void a_package_knows_what_its_package_info_says_and_nothing_else_of_its_module() throws IOException {
        Map<String, Set<String>> imported = new TreeMap<>();
        for (Path file : Sources.main()) {
            String source = Files.readString(file);
            String home = first(PACKAGE, source);
            Set<String> known = imported.computeIfAbsent(home, name -> new TreeSet<>());
            all(IMPORT, source)
                    .filter(name -> !name.equals(home) && module(name).equals(module(home)))
                    // What the root of a module has is for all its packages.
                    .filter(name -> !name.equals(module(name)))
                    .map(PackageKnowledgeTest::shortName)
                    .forEach(known::add);
        }
        Map<String, Set<String>> said = new TreeMap<>();
        for (Path file : Sources.packageInfos()) {
            String source = Files.readString(file);
            said.put(first(PACKAGE, source), namesOf(source));
        }
        assertThat(said).as("what packages say that they know").isEqualTo(imported);
    }

    private static Set<String> namesOf(String packageInfo) {
        String text = packageInfo.replaceAll("\\s*\\R \\*\\s*", " ");
        return KNOWS.matcher(text)
                .results()
                .limit(1)
                .map(found -> found.group(1))
                .flatMap(list -> all(NAME, list))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the name without its module, and without {@code internal}; no two packages of a module share it. */
    private static String shortName(String name) {
        return name.substring(module(name).length() + 1).replaceFirst("^internal\\.", "");
    }

    private static String module(String name) {
        return String.join(".", List.of(name.split("\\.")).subList(0, 3));
    }

    private static String first(Pattern pattern, String text) {
        return all(pattern, text).findFirst().orElseThrow();
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult found) -> found.group(1));
    }
}
