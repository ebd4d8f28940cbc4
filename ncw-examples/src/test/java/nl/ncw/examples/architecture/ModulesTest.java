package nl.ncw.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The modules of the library as Java modules: resolved and run as a program on the module path would. */
class ModulesTest {
    private static final String EXAMPLES = "nl.ncw.examples";

    private static ModuleLayer layer;

    @TempDir
    private Path folder;

    @BeforeAll
    static void resolve() {
        Path[] classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> !entry.endsWith("test-classes"))
                .toArray(Path[]::new);
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(classPath), ModuleFinder.of(), Set.of(EXAMPLES));
        layer = ModuleLayer.boot().defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
    }

    @Test
    void the_examples_need_the_modules_that_the_design_names() {
        assertThat(layer.modules())
                .extracting(Module::getName)
                .filteredOn(name -> name.startsWith("nl.ncw."))
                .containsExactlyInAnyOrder(
                        "nl.ncw.model", "nl.ncw.catalogue", "nl.ncw.validation", "nl.ncw.export", EXAMPLES);
    }

    @Test
    void the_model_needs_java_base_alone() {
        assertThat(layer.findModule("nl.ncw.model").orElseThrow().getDescriptor().requires())
                .filteredOn(needed -> !needed.modifiers().contains(Requires.Modifier.STATIC))
                .extracting(Requires::name)
                .containsExactly("java.base");
    }

    @ParameterizedTest
    @ValueSource(strings = {"QuickStartExample", "ReadBackExample"})
    void validation_and_every_format_but_excel_work_on_the_module_path(String example) {
        assertThatCode(() -> run(example, folder.resolve("agreement.pdf").toString())).doesNotThrowAnyException();
    }

    @Test
    void excel_works_on_the_module_path() {
        assertThatCode(() -> run("ExportDocumentsExample", folder.toString())).doesNotThrowAnyException();
        assertThat(folder.resolve("overeenkomst.xlsx")).isNotEmptyFile();
    }

    private static void run(String example, String... arguments) throws ReflectiveOperationException {
        layer.findLoader(EXAMPLES)
                .loadClass(EXAMPLES + "." + example)
                .getMethod("main", String[].class)
                .invoke(null, (Object) arguments);
    }
}
