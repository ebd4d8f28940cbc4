package nl.ncw.examples.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which way dependencies point: the drawing in the README, as tests. */
@AnalyzeClasses(
        packages = "nl.ncw",
        importOptions = {ImportOption.DoNotIncludeTests.class, WithoutTestJars.class})
class DependencyRulesTest {
    private static final String MODEL = "nl.ncw.model..";
    private static final String JAVA = "java..";
    private static final String NULL_MARKS = "org.jspecify.annotations..";
    private static final String JACKSON = "tools.jackson..";
    private static final String PICTURES = "javax.imageio..";
    private static final String POI = "org.apache.poi..";
    private static final String OFFICE_OPEN_XML = "org.openxmlformats.schemas..";
    private static final String POI_BEANS = "org.apache.xmlbeans..";
    private static final String OPENPDF = "com.lowagie..";
    private static final String XML = "javax.xml..";

    @ArchTest
    static final ArchRule the_model_needs_java_base_alone = classes()
            .that()
            .resideInAPackage(MODEL)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    MODEL,
                    "java.io..",
                    "java.lang..",
                    "java.math..",
                    "java.text..",
                    "java.time..",
                    "java.util",
                    "java.util.concurrent..",
                    "java.util.function..",
                    "java.util.regex..",
                    "java.util.stream..",
                    NULL_MARKS)
            .because("a user compiles against ncw-model with nothing else on the class path");

    @ArchTest
    static final ArchRule the_catalogue_knows_the_model_and_jackson = classes()
            .that()
            .resideInAPackage("nl.ncw.catalogue..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("nl.ncw.catalogue..", MODEL, JACKSON, JAVA, NULL_MARKS)
            .because("adapters do not know each other, and each brings only what it needs itself");

    @ArchTest
    static final ArchRule validation_knows_the_model_and_jakarta_validation = classes()
            .that()
            .resideInAPackage("nl.ncw.validation..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "nl.ncw.validation..", MODEL, "jakarta.validation..", "org.hibernate.validator..", JAVA, NULL_MARKS)
            .because("adapters do not know each other, and each brings only what it needs itself");

    @ArchTest
    static final ArchRule export_knows_the_model_and_its_formats = classes()
            .that()
            .resideInAPackage("nl.ncw.export..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "nl.ncw.export..",
                    MODEL,
                    JACKSON,
                    POI,
                    OFFICE_OPEN_XML,
                    PICTURES,
                    POI_BEANS,
                    OPENPDF,
                    XML,
                    "org.librepdf.openpdf.fonts..",
                    JAVA,
                    NULL_MARKS)
            .because("adapters do not know each other, and each brings only what it needs itself");

    @ArchTest
    static final ArchRule only_json_and_catalogue_touch_jackson = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "nl.ncw.export.json..",
                    "nl.ncw.export.theme..",
                    "nl.ncw.catalogue..",
                    "nl.ncw.examples",
                    "nl.ncw.examples.cli.finding..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(JACKSON)
            .because(
                    "a change of library then stays where JSON is read and written: data, catalogues, the file of a theme,"
                            + " findings for programs, and the example that binds with it");

    @ArchTest
    static final ArchRule only_the_command_line_touches_picocli = onlyIn("nl.ncw.examples.cli..", "picocli..");

    @ArchTest
    static final ArchRule only_signing_touches_bouncy_castle =
            onlyIn("nl.ncw.examples.signing..", "org.bouncycastle..");

    @ArchTest
    static final ArchRule only_signing_touches_pdfbox = onlyIn("nl.ncw.examples.signing..", "org.apache.pdfbox..");

    @ArchTest
    static final ArchRule nothing_knows_the_examples = noClasses()
            .that()
            .resideOutsideOfPackage("nl.ncw.examples..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.ncw.examples..")
            .because("the examples compose the modules, and none of them needs to be composed");

    @ArchTest
    static final ArchRule packages_form_no_cycle = slices().matching("nl.ncw.(**)")
            .should()
            .beFreeOfCycles()
            .because("a package can then be read, tested and replaced after those it knows");

    private static ArchRule onlyIn(String home, String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because("a change of library then stays in one place");
    }
}
