package nl.ncw.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.InstanceofCheck;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Code that treats alternatives differently names each of them, so that the compiler tells where a new one was forgotten: a
 * new kind of question is not to vanish from a document without a word.
 */
@AnalyzeClasses(
        packages = "nl.ncw",
        importOptions = {ImportOption.DoNotIncludeTests.class, WithoutTestJars.class})
class KindRulesTest {
    /**
     * The packages and classes that may ask whether a value is of one permitted type, each with its reason. All others choose
     * by kind, or take an accessor of the sealed type that gives what only some kinds have.
     */
    private static final Map<String, String> ASKING_FOR_ONE_TYPE = Map.of(
            "nl.ncw.export.internal.pdffile.",
            "any value may stand at any place of a PDF: the reader asks for the type that the specification wants there,"
                    + " and takes all others for damage");

    @ArchTest
    static void alternatives_are_told_apart_by_their_kind(JavaClasses types) {
        Map<String, Set<String>> found = asking(types);
        for (String place : ASKING_FOR_ONE_TYPE.keySet()) {
            assertThat(found.keySet().removeIf(name -> name.startsWith(place)))
                    .as("an instanceof on a permitted type in %s, which is listed for it", place)
                    .isTrue();
        }
        assertThat(found)
                .as("classes with instanceof on a permitted type; a chain of those says nothing when a type is added")
                .isEmpty();
    }

    /** The classes that ask whether a value is of a permitted type of a sealed one, and the types for which they do. */
    static Map<String, Set<String>> asking(JavaClasses types) {
        Map<String, Set<String>> found = new TreeMap<>();
        for (JavaClass type : types) {
            for (InstanceofCheck check : type.getInstanceofChecks()) {
                if (isPermitted(check.getRawType()) && !isOwn(type, check.getRawType())) {
                    found.computeIfAbsent(outermost(type).getName(), name -> new TreeSet<>())
                            .add(check.getRawType().getSimpleName());
                }
            }
        }
        return found;
    }

    private static boolean isPermitted(JavaClass type) {
        return type.getName().startsWith("nl.ncw.")
                && Stream.concat(type.getRawInterfaces().stream(), type.getRawSuperclass().stream())
                        .anyMatch(parent -> parent.getName().startsWith("nl.ncw.")
                                && parent.reflect().isSealed());
    }

    /** The {@code equals} of the type itself. */
    private static boolean isOwn(JavaClass asking, JavaClass asked) {
        return asking.equals(asked);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(KindRulesTest::outermost).orElse(type);
    }

    @ArchTest
    static void a_switch_over_an_enum_of_ours_is_an_expression_without_default(JavaClasses types) throws IOException {
        List<Set<String>> enums = types.stream()
                .filter(JavaClass::isEnum)
                .map(type -> type.getEnumConstants().stream()
                        .map(JavaEnumConstant::name)
                        .collect(Collectors.toSet()))
                .toList();
        Map<String, List<String>> found = new TreeMap<>();
        for (Path source : Sources.main()) {
            List<String> wrong = SwitchSource.in(Files.readString(source))
                    .filter(one -> !one.constants().isEmpty()
                            && enums.stream().anyMatch(constants -> constants.containsAll(one.constants())))
                    .filter(one -> one.hasDefault() || one.isStatement())
                    .map(one -> "line " + one.line())
                    .toList();
            if (!wrong.isEmpty()) {
                found.put(source.getFileName().toString(), wrong);
            }
        }
        assertThat(found)
                .as("switches with a default, or statements: neither fails to compile when a constant is added")
                .isEmpty();
    }
}
