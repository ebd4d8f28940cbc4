package nl.ncw.examples.programs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.ncw.export.AgreementFormat;
import nl.ncw.export.AgreementFormats;

/**
 * Program that opens a file and saves it.
 *
 * @param name the name of the program, and the way in which it saves if there are several
 * @param format the format of the file before and after
 * @param saving the way in which it saves
 */
record Program(String name, AgreementFormat format, Saving saving) {
    /** Returns all of them. */
    static List<Program> all() {
        return List.of(
                new Program("openpyxl", AgreementFormats.EXCEL, python("openpyxl-save.py")),
                new Program("openpyxl, dates in ISO 8601", AgreementFormats.EXCEL, python("openpyxl-iso-dates.py")),
                new Program("ExcelJS", AgreementFormats.EXCEL, node("exceljs-save.js")),
                new Program("SheetJS", AgreementFormats.EXCEL, node("sheetjs-save.js")),
                new Program("SheetJS, `cellDates`", AgreementFormats.EXCEL, node("sheetjs-cell-dates.js")),
                new Program("xlsx-populate", AgreementFormats.EXCEL, node("xlsx-populate-save.js")),
                new Program("mat2", AgreementFormats.EXCEL, Program::withoutMetadata),
                new Program("LibreOffice", AgreementFormats.EXCEL, libreOffice("xlsx", "xlsx")),
                new Program("LibreOffice, through ods", AgreementFormats.EXCEL, libreOffice("ods", "xlsx")),
                new Program("LibreOffice, through xls", AgreementFormats.EXCEL, libreOffice("xls", "xlsx")),
                new Program("python-docx", AgreementFormats.WORD, python("python-docx-save.py")),
                new Program("mat2", AgreementFormats.WORD, Program::withoutMetadata),
                new Program("mat2, then LibreOffice", AgreementFormats.WORD, (from, to) -> {
                    Path cleaned = to.resolveSibling("cleaned-" + to.getFileName());
                    withoutMetadata(from, cleaned);
                    libreOffice("docx", "docx").save(cleaned, to);
                }),
                new Program("LibreOffice", AgreementFormats.WORD, libreOffice("docx", "docx")),
                new Program("LibreOffice, through odt", AgreementFormats.WORD, libreOffice("odt", "docx")),
                new Program("LibreOffice, through doc", AgreementFormats.WORD, libreOffice("doc", "docx")),
                new Program("LibreOffice, through rtf", AgreementFormats.WORD, libreOffice("rtf", "docx")),
                new Program("pdf-lib", AgreementFormats.PDF, node("pdf-lib-save.js")),
                new Program(
                        "qpdf",
                        AgreementFormats.PDF,
                        (from, to) -> Run.command("qpdf", "--object-streams=generate", "--linearize", from, to)),
                new Program(
                        "mutool",
                        AgreementFormats.PDF,
                        (from, to) -> Run.command("mutool", "clean", "-gggz", from, to)),
                new Program(
                        "Ghostscript",
                        AgreementFormats.PDF,
                        (from, to) -> Run.command(
                                "gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=pdfwrite", "-sOutputFile=" + to, from)),
                new Program("mat2", AgreementFormats.PDF, Program::withoutMetadata));
    }

    /** Returns a copy of a file, opened and saved by this program. */
    Path save(Path file) throws IOException {
        Path saved = file.resolveSibling("saved-" + file.getFileName());
        saving.save(file, saved);
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

    /** Returns the way by which LibreOffice converts a file to a format, and that one to the last. */
    private static Saving libreOffice(String between, String last) {
        return (from, to) -> {
            Path first = Files.createDirectories(from.resolveSibling("between"));
            Path second = Files.createDirectories(from.resolveSibling("last"));
            convert(from, between, first);
            String name = from.getFileName().toString();
            String plain = name.substring(0, name.lastIndexOf('.') + 1);
            convert(first.resolve(plain + between), last, second);
            Files.move(second.resolve(plain + last), to);
        };
    }

    private static void convert(Path from, String extension, Path folder) throws IOException {
        Run.command(
                "soffice",
                "-env:UserInstallation="
                        + from.toAbsolutePath()
                                .getParent()
                                .resolveSibling("profile")
                                .toUri(),
                "--headless",
                "--convert-to",
                extension,
                "--outdir",
                folder,
                from);
    }

    @Override
    public String toString() {
        return name + " (" + format.fileExtension() + ")";
    }

    /** Action that opens a file and saves it as another. */
    interface Saving {
        void save(Path from, Path to) throws IOException;
    }
}
