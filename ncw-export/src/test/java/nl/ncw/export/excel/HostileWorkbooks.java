package nl.ncw.export.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.export.internal.ooxml.workbook.RawWorkbook;
import nl.ncw.model.port.UnreadableAgreementException;

/** Workbooks that are made to do harm, by what they do. Also a program, which reads them where there is little memory. */
final class HostileWorkbooks {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private HostileWorkbooks() {}

    /** Reads all, and prints what the reader says of each, in a line. */
    public static void main(String[] arguments) throws IOException {
        for (Map.Entry<String, Supplier<byte[]>> file : all().entrySet()) {
            System.out.println(file.getKey() + ": " + said(file.getValue().get()));
        }
    }

    static String said(byte[] file) throws IOException {
        try {
            new ExcelAgreementReader().read(new ByteArrayInputStream(file), Catalogues.bundled());
            return "read";
        } catch (UnreadableAgreementException e) {
            return e.getMessage();
        }
    }

    static Map<String, Supplier<byte[]>> all() {
        Map<String, Supplier<byte[]>> files = new TreeMap<>();
        files.put(
                "part that unpacks to 100 megabytes", () -> part(SHEET, "<a>", "<b>" + " ".repeat(1_000_000), 101, ""));
        files.put("rows without cells", () -> sheet("<row/>", 400_000));
        files.put("cells without content", () -> sheet("<c/>", 400_000));
        files.put("cells", () -> sheet("<row><c><v>1</v></c></row>", 200_000));
        files.put("cells far away", () -> sheet("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>", 90_000));
        files.put("rows in rows", () -> sheet("<row>", 5_000));
        files.put("shared texts", () -> part("xl/sharedStrings.xml", "<sst>", "<si/>", 1_100_000, "</sst>"));
        files.put(
                "long shared texts",
                () -> part(
                        "xl/sharedStrings.xml", "<sst>", "<si><t>" + "x".repeat(900_000) + "</t></si>", 20, "</sst>"));
        files.put(
                "names of places",
                () -> part("xl/workbook.xml", "<workbook>", "<definedName name=\"n#\">A1</definedName>", 100_000, ""));
        files.put("sheets", () -> part("xl/workbook.xml", "<workbook>", "<sheet name=\"n#\"/>", 400_000, ""));
        files.put(
                "formats",
                () -> part("xl/styles.xml", "<a>", "<numFmt numFmtId=\"#\" formatCode=\"#\"/>", 200_000, "</a>"));
        files.put("links", () -> sheet("<hyperlink ref=\"A1\" location=\"x#\"/>", 100_000));
        files.put("names that are all different", () -> sheet("<a#/>", 100_000));
        return files;
    }

    private static byte[] sheet(String piece, int count) {
        return part(SHEET, "<worksheet><sheetData>", piece, count, "</sheetData></worksheet>");
    }

    private static byte[] part(String name, String start, String piece, int count, String end) {
        return RawWorkbook.empty()
                .with(name, RawWorkbook.repeated(start, piece, count, end))
                .bytes();
    }
}
