package nl.ncw.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.export.AgreementFormats;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.validation.AgreementValidators;

/** How the code is divided into packages: each small enough to be read at once, each with one name for one thing. */
@AnalyzeClasses(
        packages = "nl.ncw",
        importOptions = {ImportOption.DoNotIncludeTests.class, WithoutTestJars.class})
class RoomRulesTest {
    private static final int MOST_TYPES = 25;

    @ArchTest
    static void a_package_has_at_most_25_types(JavaClasses types) {
        Map<String, Long> sizes = topLevel(types).stream()
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
        sizes.values().removeIf(size -> size <= MOST_TYPES);
        assertThat(sizes).as("packages that nobody can take in at a glance").isEmpty();
    }

    @ArchTest
    static void no_two_types_share_a_simple_name(JavaClasses types) {
        Map<String, Set<String>> names = new TreeMap<>();
        topLevel(types)
                .forEach(type -> names.computeIfAbsent(type.getSimpleName(), name -> new TreeSet<>())
                        .add(type.getPackageName()));
        names.values().removeIf(packages -> packages.size() == 1);
        assertThat(names).as("names that do not say which type is meant").isEmpty();
    }

    @ArchTest
    static void a_package_of_the_library_is_exported_or_called_internal(JavaClasses types) throws URISyntaxException {
        for (Class<?> anchor :
                List.of(Agreement.class, Catalogues.class, AgreementValidators.class, AgreementFormats.class)) {
            ModuleDescriptor module = module(anchor);
            Set<String> exported = module.exports().stream()
                    .filter(export -> !export.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
            Set<String> hidden = types.stream()
                    .map(JavaClass::getPackageName)
                    .filter(name -> name.equals(module.name()) || name.startsWith(module.name() + "."))
                    .filter(name -> !name.contains(".internal."))
                    .filter(name -> !exported.contains(name))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(hidden)
                    .as("packages of %s that users on the class path take for public", module.name())
                    .isEmpty();
            assertThat(exported)
                    .as("packages of %s that are exported and called internal", module.name())
                    .noneMatch(name -> name.contains(".internal."));
        }
    }

    @ArchTest
    static void every_package_says_what_lives_there(JavaClasses types) {
        Set<String> silent = topLevel(types).stream()
                .map(JavaClass::getPackage)
                .filter(place -> place.tryGetPackageInfo().isEmpty())
                .map(JavaPackage::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(silent).as("packages without package-info").isEmpty();
    }

    private static List<JavaClass> topLevel(JavaClasses types) {
        return types.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .toList();
    }

    private static ModuleDescriptor module(Class<?> anchor) throws URISyntaxException {
        Path place = Path.of(
                anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
        return ModuleFinder.of(place).findAll().iterator().next().descriptor();
    }
}
