package nl.ncw.examples.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
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
    private static final String MESSAGES = "nl.ncw.export.internal.message..";
    private static final String TABLES = "nl.ncw.export.internal.table..";
    private static final String DIGEST = "nl.ncw.export.internal.digest..";
    private static final String JAVA = "java..";
    private static final String NULL_MARKS = "org.jspecify.annotations..";
    private static final String JACKSON = "tools.jackson..";
    private static final String PICTURES = "javax.imageio..";
    private static final String POI = "org.apache.poi..";
    private static final String OFFICE_OPEN_XML = "org.openxmlformats.schemas..";
    private static final String POI_BEANS = "org.apache.xmlbeans..";
    private static final String OPENPDF = "com.lowagie..";
    private static final String XML = "javax.xml..";
    private static final String TYPESETTING = "nl.ncw.export.internal.typesetting..";
    private static final String PDF_FILES = "nl.ncw.export.internal.pdffile..";

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
                    "java.time..",
                    "java.util",
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
    static final ArchRule tables_know_no_outline_no_form_and_no_format = classes()
            .that()
            .resideInAPackage(TABLES)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(TABLES, MESSAGES, MODEL, JAVA, NULL_MARKS)
            .because("columns, and what their cells hold, are said once for all that show or read them");

    @ArchTest
    static final ArchRule the_document_outline_knows_no_format = classes()
            .that()
            .resideInAPackage("nl.ncw.export.document..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("nl.ncw.export.document..", TABLES, MESSAGES, MODEL, JAVA, NULL_MARKS)
            .because("it is built once and rendered by every format");

    @ArchTest
    static final ArchRule the_form_knows_the_words_of_documents_and_no_format = classes()
            .that()
            .resideInAPackage("nl.ncw.export.form..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "nl.ncw.export.form..", "nl.ncw.export.document..", TABLES, MESSAGES, MODEL, JAVA, NULL_MARKS)
            .because("what can be filled in, and what it means, is the same in every format that people fill in");

    @ArchTest
    static final ArchRule json_knows_no_other_format = noClasses()
            .that()
            .resideInAPackage("nl.ncw.export.json..")
            .should()
            .dependOnClassesThat(resideInAPackage("nl.ncw.export..")
                    .and(not(resideInAnyPackage("nl.ncw.export.json..", TABLES, MESSAGES))))
            .because("it is the data format, which documents carry inside");

    @ArchTest
    static final ArchRule formats_do_not_know_the_list_of_formats = noClasses()
            .that()
            .resideInAPackage("nl.ncw.export.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.ncw.export")
            .because("a format can be used alone, without loading the libraries of the others");

    @ArchTest
    static final ArchRule formats_do_not_know_each_other = slices().matching("nl.ncw.export.(*)..")
            .namingSlices("format $1")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    alwaysTrue(),
                    resideInAnyPackage(
                            "nl.ncw.export.document..",
                            "nl.ncw.export.form..",
                            "nl.ncw.export.internal..",
                            "nl.ncw.export.json..",
                            "nl.ncw.export.ooxml..",
                            "nl.ncw.export.internal.."))
            .because(
                    "they share the outline, the form, the intake, the data that documents carry, and what office files have"
                            + " in common, and nothing else, so that one can be changed or dropped alone");

    @ArchTest
    static final ArchRule the_intake_knows_the_form_and_no_format_that_people_fill_in = classes()
            .that()
            .resideInAPackage("nl.ncw.export.internal.intake..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "nl.ncw.export.internal.intake..",
                    "nl.ncw.export.form..",
                    "nl.ncw.export.document..",
                    "nl.ncw.export.json..",
                    MODEL,
                    JAVA,
                    NULL_MARKS)
            .because("it says what came back, and a format says only where things stand in it");

    @ArchTest
    static final ArchRule office_files_know_nothing_of_agreements = classes()
            .that()
            .resideInAPackage("nl.ncw.export.ooxml..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("nl.ncw.export.ooxml..", XML, JAVA, NULL_MARKS)
            .because("how files are taken in safely is the same for workbooks and for texts, whatever they say");

    @ArchTest
    static final ArchRule only_excel_and_word_touch_poi = noClasses()
            .that()
            .resideOutsideOfPackages("nl.ncw.export.excel..", "nl.ncw.export.word..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(POI)
            .because("a change of library then stays with the formats that it is for");

    @ArchTest
    static final ArchRule only_excel_touches_the_markup_below_poi = onlyIn("nl.ncw.export.excel..", OFFICE_OPEN_XML);

    @ArchTest
    static final ArchRule workbook_files_know_nothing_of_agreements = classes()
            .that()
            .resideInAPackage("nl.ncw.export.excel.file..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("nl.ncw.export.excel.file..", "nl.ncw.export.ooxml..", POI, JAVA, NULL_MARKS)
            .because("what a file is made of can then be held against the file format alone");

    @ArchTest
    static final ArchRule only_one_place_takes_xml_from_elsewhere = onlyIn("nl.ncw.export.ooxml..", XML);

    @ArchTest
    static final ArchRule only_the_typesetting_engine_and_the_reader_of_pdf_files_touch_openpdf = noClasses()
            .that()
            .resideOutsideOfPackages(TYPESETTING, PDF_FILES)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(OPENPDF)
            .because("a change of library then stays with what writes PDF files and what reads them");

    @ArchTest
    static final ArchRule the_typesetting_engine_knows_nothing_of_agreements = classes()
            .that()
            .resideInAPackage(TYPESETTING)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    TYPESETTING, DIGEST, OPENPDF, PICTURES, "org.librepdf.openpdf.fonts..", JAVA, NULL_MARKS)
            .because("it sets whatever it is given, and could be lifted out with nothing but the digest");

    @ArchTest
    static final ArchRule the_digest_knows_java_alone = classes()
            .that()
            .resideInAPackage(DIGEST)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(DIGEST, JAVA, NULL_MARKS)
            .because("the typesetting engine, which knows nothing of agreements, may know it");

    @ArchTest
    static final ArchRule the_reader_of_pdf_files_shares_digests_alone_with_the_engine = classes()
            .that()
            .resideInAPackage(PDF_FILES)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(PDF_FILES, "nl.ncw.export.internal.typesetting.digest..", OPENPDF, JAVA, NULL_MARKS)
            .because("what a file holds is read in the same way, whoever wrote it and whatever it says");

    @ArchTest
    static final ArchRule only_json_and_catalogue_touch_jackson = noClasses()
            .that()
            .resideOutsideOfPackages("nl.ncw.export.json..", "nl.ncw.catalogue..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(JACKSON)
            .because("a change of library then stays in one place");

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
