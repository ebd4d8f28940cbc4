package nl.ncw.examples.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What each room of ncw-export may know, from the lowest to the highest. */
@AnalyzeClasses(
        packages = "nl.ncw",
        importOptions = {ImportOption.DoNotIncludeTests.class, WithoutTestJars.class})
class ExportRoomsTest {
    private static final String INTERNAL = "nl.ncw.export.internal.";
    private static final String MODEL = "nl.ncw.model..";
    private static final String JAVA = "java..";
    private static final String NULL_MARKS = "org.jspecify.annotations..";
    private static final String POI = "org.apache.poi..";
    private static final String WORKBOOKS = "org.apache.poi.xssf..";
    private static final String DOCUMENTS = "org.apache.poi.xwpf..";
    private static final String PACKAGES = "org.apache.poi.openxml4j..";
    private static final String OFFICE_OPEN_XML = "org.openxmlformats.schemas..";
    private static final String OPENPDF = "com.lowagie..";
    private static final String XML = "javax.xml..";

    private static final String DIGEST = INTERNAL + "digest..";
    private static final String MESSAGES = INTERNAL + "message..";
    private static final String FILE_KINDS = INTERNAL + "filekind..";
    private static final String FINDINGS = INTERNAL + "finding..";
    private static final String CELLS = INTERNAL + "cell..";
    private static final String TABLES = INTERNAL + "table..";
    private static final String LISTS = INTERNAL + "list..";
    private static final String PROPERTIES = INTERNAL + "field..";
    private static final String OUTLINE = "nl.ncw.export.outline..";
    private static final String FORM = INTERNAL + "form..";
    private static final String JSON = "nl.ncw.export.json..";
    private static final String INTAKE = INTERNAL + "intake..";
    private static final String OFFICE_FILES = INTERNAL + "ooxml..";
    private static final String TYPESETTING = INTERNAL + "typesetting..";
    private static final String PDF_FILES = INTERNAL + "pdffile..";

    /** The packages that a format has, by its name. */
    private static final Map<String, List<String>> FORMATS = Map.of(
            "JSON", List.of("nl.ncw.export.json"),
            "Excel", List.of("nl.ncw.export.excel", INTERNAL + "excel", INTERNAL + "ooxml.workbook"),
            "Word", List.of("nl.ncw.export.word", INTERNAL + "word", INTERNAL + "ooxml.word"),
            "PDF", List.of("nl.ncw.export.pdf", INTERNAL + "typesetting", INTERNAL + "pdffile"));

    @ArchTest
    static final ArchRule digests_know_java_alone =
            room(DIGEST).because("whoever takes a digest of something need not know what it says");

    @ArchTest
    static final ArchRule findings_know_no_tables_no_form_and_no_format = room(FINDINGS, MESSAGES, MODEL)
            .because("whoever reads something collects what is found in one way, under codes that are listed once");

    @ArchTest
    static final ArchRule kinds_of_files_know_zip_files_and_no_format = room(
                    FILE_KINDS, INTERNAL + "ooxml.zip..", FINDINGS, MESSAGES, MODEL)
            .because("a file that is no form is named in the same words by whoever was given it");

    @ArchTest
    static final ArchRule cells_know_no_rows_and_no_format = room(CELLS, MESSAGES, MODEL)
            .because("what a cell accepts, and how its text becomes a value, is the same wherever the cell stands");

    @ArchTest
    static final ArchRule tables_know_no_outline_no_form_and_no_format = room(TABLES, CELLS, MESSAGES, MODEL)
            .because("columns, and what their cells hold, are said once for all that show or read them");

    @ArchTest
    static final ArchRule lists_know_no_outline_no_form_and_no_format = room(LISTS, TABLES, CELLS, MESSAGES, MODEL)
            .because("the rows of a list of the agreement are the same in forms, documents and JSON");

    @ArchTest
    static final ArchRule properties_know_no_outline_no_form_and_no_format = room(
                    PROPERTIES, LISTS, TABLES, CELLS, MESSAGES, MODEL)
            .because(
                    "how a property of the agreement stands in forms, documents and JSON is said once for all of them");

    @ArchTest
    static final ArchRule the_outline_knows_no_form_and_no_format = room(
                    OUTLINE, PROPERTIES, LISTS, TABLES, CELLS, MESSAGES, MODEL)
            .because("it is built once and rendered by every format");

    @ArchTest
    static final ArchRule the_form_knows_no_format = room(
                    FORM, OUTLINE, PROPERTIES, TABLES, CELLS, FINDINGS, MESSAGES, MODEL)
            .because("what can be filled in, and what it means, is the same in every format that people fill in");

    @ArchTest
    static final ArchRule what_can_be_filled_in_does_not_know_how_it_is_read = noClasses()
            .that()
            .resideInAPackage(INTERNAL + "form")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(INTERNAL + "form.reading..")
            .because("data goes one way: what the form offers is there before anything comes back");

    @ArchTest
    static final ArchRule json_knows_properties_and_tables_and_no_other_format = room(
                    JSON,
                    "nl.ncw.export.json",
                    PROPERTIES,
                    LISTS,
                    TABLES,
                    CELLS,
                    FINDINGS,
                    FILE_KINDS,
                    MESSAGES,
                    MODEL,
                    "tools.jackson..")
            .because("it is the data format, which documents carry inside");

    @ArchTest
    static final ArchRule the_intake_knows_no_format_that_people_fill_in = room(
                    INTAKE, FORM, OUTLINE, TABLES, CELLS, FINDINGS, MESSAGES, DIGEST, JSON, MODEL)
            .because("it says what came back, and a format says only where things stand in it");

    @ArchTest
    static final ArchRule formats_do_not_know_each_other = slices().assignedFrom(byFormat())
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAnyPackage(JSON))
            .because(
                    "they share the rooms below and the data that documents carry, and nothing else, so that one can be"
                            + " changed or dropped alone");

    @ArchTest
    static final ArchRule formats_do_not_know_the_list_of_formats = noClasses()
            .that()
            .resideInAPackage("nl.ncw.export.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.ncw.export")
            .because("a format can be used alone, without loading the libraries of the others");

    @ArchTest
    static final ArchRule the_writer_of_workbooks_does_not_know_the_reader = noClasses()
            .that()
            .resideInAnyPackage(INTERNAL + "excel.sheet..", INTERNAL + "excel.workbook..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(INTERNAL + "excel.returned..")
            .because("both know where things stand, and neither how the other goes about it");

    @ArchTest
    static final ArchRule the_reader_of_workbooks_does_not_know_the_writer = noClasses()
            .that()
            .resideInAnyPackage(INTERNAL + "excel.returned..", INTERNAL + "excel.anchor..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    INTERNAL + "excel.sheet..", INTERNAL + "excel.workbook..", WORKBOOKS, DOCUMENTS, PACKAGES)
            .because("what came back is read without the library that writes, which takes whatever it is given");

    @ArchTest
    static final ArchRule the_writer_of_documents_does_not_know_the_reader = noClasses()
            .that()
            .resideInAPackage(INTERNAL + "word.document..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(INTERNAL + "word.returned..", INTERNAL + "word.original..")
            .because("both know where things stand, and neither how the other goes about it");

    @ArchTest
    static final ArchRule the_reader_of_documents_does_not_know_the_writer = noClasses()
            .that()
            .resideInAnyPackage(INTERNAL + "word.returned..", INTERNAL + "word.original..", INTERNAL + "word.anchor..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(INTERNAL + "word.document..", WORKBOOKS, DOCUMENTS, PACKAGES)
            .because("what came back is read without the library that writes, which takes whatever it is given");

    @ArchTest
    static final ArchRule office_files_know_nothing_of_agreements = room(
                    OFFICE_FILES, XML, "org.apache.poi.ss.usermodel..", "org.apache.poi.ss.util..")
            .because("what a file is made of can then be held against the file format alone");

    @ArchTest
    static final ArchRule zip_and_xml_know_nothing_of_office_files = noClasses()
            .that()
            .resideInAnyPackage(INTERNAL + "ooxml.zip..", INTERNAL + "ooxml.xml..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage(INTERNAL + "ooxml", INTERNAL + "ooxml.workbook..", INTERNAL + "ooxml.word.."))
            .because("other formats of XML in zip files can take them as they are");

    @ArchTest
    static final ArchRule equations_know_xml_alone = room(INTERNAL + "ooxml.equation..", INTERNAL + "ooxml.xml..")
            .because("an equation is read in the same way, whatever file it stands in");

    @ArchTest
    static final ArchRule symbol_fonts_know_java_alone =
            room(INTERNAL + "ooxml.symbol..").because("what a font shows does not depend on who uses it");

    @ArchTest
    static final ArchRule only_one_place_takes_xml_from_elsewhere = onlyIn(XML, OFFICE_FILES);

    @ArchTest
    static final ArchRule only_excel_and_word_touch_poi = onlyIn(
            POI,
            INTERNAL + "excel..",
            INTERNAL + "word..",
            INTERNAL + "ooxml.workbook..",
            "nl.ncw.export.excel..",
            "nl.ncw.export.word..");

    @ArchTest
    static final ArchRule only_excel_touches_the_markup_below_poi = onlyIn(OFFICE_OPEN_XML, INTERNAL + "excel..");

    @ArchTest
    static final ArchRule only_the_typesetting_engine_and_the_reader_of_pdf_files_touch_openpdf =
            onlyIn(OPENPDF, TYPESETTING, PDF_FILES);

    @ArchTest
    static final ArchRule the_typesetting_engine_knows_nothing_of_agreements = room(
                    TYPESETTING, DIGEST, OPENPDF, "javax.imageio..", "org.librepdf.openpdf.fonts..")
            .because("it sets whatever it is given, and could be lifted out with nothing but the digest");

    @ArchTest
    static final ArchRule the_reader_of_pdf_files_shares_digests_alone_with_the_engine = room(
                    PDF_FILES, INTERNAL + "typesetting.digest..", OPENPDF)
            .because("what a file holds is read in the same way, whoever wrote it and whatever it says");

    private static ClassesShouldConjunction room(String room, String... known) {
        return classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.concat(Stream.of(room, JAVA, NULL_MARKS), Stream.of(known))
                        .toArray(String[]::new));
    }

    private static ArchRule onlyIn(String library, String... homes) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .and()
                .resideInAPackage("nl.ncw.export..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because("a change of library then stays in one place");
    }

    private static SliceAssignment byFormat() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return format(type.getPackageName()).map(SliceIdentifier::of).orElse(SliceIdentifier.ignore());
            }

            @Override
            public String getDescription() {
                return "the packages of each format";
            }
        };
    }

    private static Optional<String> format(String name) {
        return FORMATS.entrySet().stream()
                .filter(format ->
                        format.getValue().stream().anyMatch(root -> name.equals(root) || name.startsWith(root + ".")))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
