package nl.ncw.examples.programs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Program that opens a file and saves it.
 *
 * @param name the name of the program, and the way in which it saves if there are several
 * @param file what it opens and saves
 * @param saving the way in which it saves
 */
record Program(String name, SavedFile file, Saving saving) {
    /** Returns all of them. */
    static List<Program> all() {
        return List.of(
                new Program("openpyxl", SavedFile.WORKBOOK, python("openpyxl-save.py")),
                new Program("openpyxl, dates in ISO 8601", SavedFile.WORKBOOK, python("openpyxl-iso-dates.py")),
                new Program("ExcelJS", SavedFile.WORKBOOK, node("exceljs-save.js")),
                new Program("SheetJS", SavedFile.WORKBOOK, node("sheetjs-save.js")),
                new Program("SheetJS, `cellDates`", SavedFile.WORKBOOK, node("sheetjs-cell-dates.js")),
                new Program("xlsx-populate", SavedFile.WORKBOOK, node("xlsx-populate-save.js")),
                new Program("mat2", SavedFile.WORKBOOK, Program::withoutMetadata),
                new Program("LibreOffice", SavedFile.WORKBOOK, libreOffice("xlsx", "xlsx")),
                new Program("LibreOffice, through ods", SavedFile.WORKBOOK, libreOffice("ods", "xlsx")),
                new Program("LibreOffice, through xls", SavedFile.WORKBOOK, libreOffice("xls", "xlsx")),
                new Program("python-docx", SavedFile.WORD_FORM, python("python-docx-save.py")),
                new Program("mat2", SavedFile.WORD_FORM, Program::withoutMetadata),
                new Program("mat2, then LibreOffice", SavedFile.WORD_FORM, (from, to) -> {
                    Path cleaned = to.resolveSibling("cleaned-" + to.getFileName());
                    withoutMetadata(from, cleaned);
                    libreOffice("docx", "docx").save(cleaned, to);
                }),
                new Program("LibreOffice", SavedFile.WORD_FORM, libreOffice("docx", "docx")),
                new Program("LibreOffice, through odt", SavedFile.WORD_FORM, libreOffice("odt", "docx")),
                new Program("LibreOffice, through doc", SavedFile.WORD_FORM, libreOffice("doc", "docx")),
                new Program("LibreOffice, through rtf", SavedFile.WORD_FORM, libreOffice("rtf", "docx")),
                new Program("python-docx", SavedFile.FINISHED_WORD, python("python-docx-save.py")),
                new Program("mat2", SavedFile.FINISHED_WORD, Program::withoutMetadata),
                new Program("LibreOffice", SavedFile.FINISHED_WORD, libreOffice("docx", "docx")),
                new Program("pdf-lib", SavedFile.PDF, node("pdf-lib-save.js")),
                new Program(
                        "qpdf",
                        SavedFile.PDF,
                        (from, to) -> Run.command("qpdf", "--object-streams=generate", "--linearize", from, to)),
                new Program("mutool", SavedFile.PDF, (from, to) -> Run.command("mutool", "clean", "-gggz", from, to)),
                new Program(
                        "Ghostscript",
                        SavedFile.PDF,
                        (from, to) -> Run.command(
                                "gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=pdfwrite", "-sOutputFile=" + to, from)),
                new Program("mat2", SavedFile.PDF, Program::withoutMetadata));
    }

    /** Returns a copy of a file, opened and saved by this program. */
    Path save(Path original) throws IOException {
        Path saved = original.resolveSibling("saved-" + original.getFileName());
        saving.save(original, saved);
        return saved;
    }

    private static Saving python(String script) {
        // Debian's Python, which has the packages that Debian installs.
        return (from, to) -> Run.command("/usr/bin/python3", Run.script(script, from.getParent()), from, to);
    }

    private static Saving node(String script) {
        return (from, to) -> Run.command("node", Run.script(script, from.getParent()), from, to);
    }

    private static void withoutMetadata(Path from, Path to) throws IOException {
        Files.copy(from, to);
        Run.command("mat2", "--inplace", to);
    }

    /**
     * Returns the way by which LibreOffice converts a file to a format, and that one to the last. Its profile
     * lies beside the folder of the file: to make one takes longer than to convert a file.
     */
    private static Saving libreOffice(String between, String last) {
        return (from, to) -> {
            Path first = Files.createDirectories(from.resolveSibling("between"));
            Path second = Files.createDirectories(from.resolveSibling("last"));
            Path profile = from.toAbsolutePath().getParent().resolveSibling("profile");
            convert(profile, from, between, first);
            String name = from.getFileName().toString();
            String plain = name.substring(0, name.lastIndexOf('.') + 1);
            convert(profile, first.resolve(plain + between), last, second);
            Files.move(second.resolve(plain + last), to);
        };
    }

    private static void convert(Path profile, Path from, String extension, Path folder) throws IOException {
        Run.command(
                "soffice",
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                extension,
                "--outdir",
                folder,
                from);
    }

    @Override
    public String toString() {
        return name + " (" + file.label() + ")";
    }

    /** Action that opens a file and saves it as another. */
    interface Saving {
        void save(Path from, Path to) throws IOException;
    }
}
