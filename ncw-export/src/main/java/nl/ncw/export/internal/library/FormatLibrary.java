package nl.ncw.export.internal.library;

import java.util.List;
import nl.ncw.export.library.MissingLibraryException;

/**
 * Library that a format needs and an application may leave out. The check comes before the classes of the library are
 * used, because a {@link NoClassDefFoundError} from within a writer tells nobody what to do.
 */
public enum FormatLibrary {
    /** Apache POI, with the classes of the schemas and the library below them. */
    POI(
            "org.apache.poi:poi-ooxml",
            "org.apache.poi.ooxml",
            "org.apache.poi.xssf.usermodel.XSSFWorkbook",
            "org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorkbook"),
    /** OpenPDF. */
    OPENPDF("com.github.librepdf:openpdf", "com.github.librepdf.openpdf", "com.lowagie.text.Document"),
    /** The fonts of documents. */
    FONTS(
            "com.github.librepdf:openpdf-fonts-extra",
            "com.github.librepdf.pdfFontsExtra",
            "org.librepdf.openpdf.fonts.Liberation"),
    /** The part of the JDK with the colours and pictures that OpenPDF uses. */
    DESKTOP("JDK", "java.desktop", "java.awt.Color");

    private final String library;
    private final String module;
    private final List<String> classes;

    FormatLibrary(String library, String module, String... classes) {
        this.library = library;
        this.module = module;
        this.classes = List.of(classes);
    }

    /**
     * Checks for the library of an office format.
     *
     * @param format the name of the format
     * @throws MissingLibraryException if the application does not have it
     */
    public static void requireForOffice(String format) {
        POI.require(format);
    }

    /**
     * Checks for the libraries of PDF.
     *
     * @throws MissingLibraryException if the application does not have one of them
     */
    public static void requireForPdf() {
        List.of(OPENPDF, FONTS, DESKTOP).forEach(needed -> needed.require("PDF"));
    }

    private void require(String format) {
        if (!classes.stream().allMatch(FormatLibrary::isUsable)) {
            throw new MissingLibraryException(format, library, module, message(format));
        }
    }

    /** Returns whether a class is there, in a module that this one reads. */
    private static boolean isUsable(String name) {
        try {
            Class<?> found = Class.forName(name, false, FormatLibrary.class.getClassLoader());
            return FormatLibrary.class.getModule().canRead(found.getModule());
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    private String message(String format) {
        boolean isModule = FormatLibrary.class.getModule().isNamed();
        String required = "\"requires " + module + ";\" to the module-info of the application";
        return switch (this) {
            case POI, OPENPDF, FONTS ->
                "%s needs the library %s, which this application does not have. Add the dependency %s, or take away its exclusion%s."
                        .formatted(format, library, library, isModule ? "; and add " + required : "");
            case DESKTOP ->
                "%s needs the module %s of the JDK, which this application does not have. Add %s."
                        .formatted(format, module, required);
        };
    }
}
