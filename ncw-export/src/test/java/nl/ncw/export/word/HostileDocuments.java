package nl.ncw.export.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.internal.ooxml.workbook.RawWorkbook;
import nl.ncw.model.port.UnreadableAgreementException;

/** Documents that are made to do harm, by what they do. Also a program, which reads them where there is little memory. */
final class HostileDocuments {
    private static final String QUESTION = "proces.alerteren.wijze/joint";
    private static final String OTHER = "proces.alerteren.rol-locc/joint";
    private static final String ACCOUNTS = "techniek.accounts.rechten/joint#";
    private static final String DOCUMENT = "<w:document xmlns:w=\"w\" xmlns:v=\"v\">";
    private static final EditedDocument FORM = EditedDocument.of(TestAgreements.empty());

    private HostileDocuments() {}

    /** Reads all, and prints what the reader says of each, in a line. */
    public static void main(String[] arguments) throws IOException {
        for (Map.Entry<String, Supplier<byte[]>> file : all().entrySet()) {
            System.out.println(file.getKey() + ": " + said(file.getValue().get()));
        }
    }

    static String said(byte[] file) throws IOException {
        try {
            new WordAgreementReader().read(new ByteArrayInputStream(file), Catalogues.bundled());
            return "read";
        } catch (UnreadableAgreementException e) {
            return e.getMessage();
        }
    }

    static Map<String, Supplier<byte[]>> all() {
        Map<String, Supplier<byte[]>> files = new TreeMap<>();
        files.put("part that unpacks to 100 megabytes", HostileDocuments::unpacking);
        files.put("part that unpacks to 100 megabytes and says it does not", () -> lying(unpacking()));
        files.put("sixty thousand parts", HostileDocuments::parts);
        files.put("paragraphs without text", () -> body("<w:p/>", 400_000));
        files.put("tables without rows", () -> body("<w:tbl/>", 400_000));
        files.put("rows without cells", () -> body("<w:tbl>", "<w:tr/>", 400_000, "</w:tbl>"));
        files.put("cells without text", () -> body("<w:tbl><w:tr>", "<w:tc/>", 400_000, "</w:tr></w:tbl>"));
        files.put("tables in tables", () -> nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"));
        files.put("controls in controls", () -> nested("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"));
        files.put("runs in runs", () -> nested("<w:p><w:r>", "</w:r></w:p>"));
        files.put("a million bookmarks", () -> body("<w:bookmarkStart w:id=\"#\" w:name=\"b#\"/>", 1_000_000));
        files.put("a million tags", () -> body("<w:sdt><w:sdtPr><w:tag w:val=\"t#\"/></w:sdtPr></w:sdt>", 1_000_000));
        files.put(
                "long tags",
                () -> body("<w:sdt><w:sdtPr><w:tag w:val=\"#" + "t".repeat(1_000_000) + "\"/></w:sdtPr></w:sdt>", 20));
        files.put("properties", () -> properties("<property name=\"p#\"><v>x</v></property>", 20_000));
        files.put("long names of properties", () -> properties(property("p".repeat(1_000_000), "x"), 20));
        files.put("long properties", () -> properties(property("p", "x".repeat(1_000_000)), 20));
        files.put("pictures", () -> body("<w:p><w:r>", "<w:pict><v:imagedata/></w:pict>", 400_000, "</w:r></w:p>"));
        files.put("paragraphs with pictures", () -> body("<w:p><w:pict><v:imagedata/></w:pict></w:p>", 12_000));
        files.put("tracked changes", () -> body("<w:p><w:ins/></w:p>", 12_000));
        files.put("one answer many times", () -> body(marked(QUESTION, "Nummer #"), 12_000));
        files.put("texts of another answer", HostileDocuments::disagreeing);
        files.put("rows of a table", HostileDocuments::rows);
        files.put("text that a field hides", HostileDocuments::hidden);
        files.put("an original form with a text beside each of many rows", HostileDocuments::original);
        files.put(
                "names that are all different",
                () -> part(EditedDocument.BODY, DOCUMENT, "<w:a#/>", 100_000, "</w:document>"));
        files.put(
                "instructions that are all different",
                () -> part(EditedDocument.BODY, DOCUMENT, "<?a# ?>", 100_000, "</w:document>"));
        files.put(
                "too many attributes",
                () -> part(EditedDocument.BODY, "<w:document xmlns:w=\"w\"", " a#=\"\"", 60_000, "/>"));
        return files;
    }

    private static byte[] unpacking() {
        return part(EditedDocument.BODY, DOCUMENT, "<x>" + " ".repeat(1_000_000) + "</x>", 101, "</w:document>");
    }

    private static byte[] nested(String start, String end) {
        return body("", start, 5_000, end.repeat(5_000));
    }

    private static String marked(String row, String text) {
        return "<w:p><w:sdt><w:sdtPr><w:tag w:val=\"" + EditedDocument.name(row, "answer")
                + "\"/></w:sdtPr><w:sdtContent>" + EditedDocument.run(text) + "</w:sdtContent></w:sdt></w:p>";
    }

    private static byte[] disagreeing() {
        String bookmark = "<w:bookmarkStart w:id=\"b\" w:name=\"" + EditedDocument.name(QUESTION, "answer") + "\"/>";
        return body(bookmark, marked(OTHER, "Nummer #"), 12_000, "");
    }

    private static byte[] rows() {
        String body = FORM.part(EditedDocument.BODY);
        int at = body.lastIndexOf("</w:tr>", body.indexOf(EditedDocument.name(ACCOUNTS, "functie")))
                + "</w:tr>".length();
        String row = "<w:tr>" + ("<w:tc>" + EditedDocument.paragraph("Nummer #") + "</w:tc>").repeat(2) + "</w:tr>";
        return part(EditedDocument.BODY, body.substring(0, at), row, 12_000, body.substring(at));
    }

    private static byte[] hidden() {
        return body("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", "<w:t>x</w:t>", 400_000, "</w:p>");
    }

    private static byte[] original() {
        String row = OriginalDocument.row("5. Alerteren", "Wie belt er dan? ".repeat(20), "VR: de meldkamer");
        return OriginalDocument.document(
                        OriginalDocument.table(OriginalDocument.HEADER, OriginalDocument.OTHER, row.repeat(6_000)))
                .bytes();
    }

    private static String property(String name, String text) {
        return "<property name=\"#" + name + "\"><v>" + text + "</v></property>";
    }

    private static byte[] properties(String piece, int count) {
        return part("docProps/custom.xml", "<Properties>", piece, count, "</Properties>");
    }

    private static byte[] body(String piece, int count) {
        return body("", piece, count, "");
    }

    /** The form, with as many pieces behind it as asked for. */
    private static byte[] body(String start, String piece, int count, String end) {
        String body = FORM.part(EditedDocument.BODY).replace("<w:document ", "<w:document xmlns:v=\"v\" ");
        int at = body.lastIndexOf("<w:sectPr>");
        return part(EditedDocument.BODY, body.substring(0, at) + start, piece, count, end + body.substring(at));
    }

    private static byte[] part(String name, String start, String piece, int count, String end) {
        return FORM.bytes(name, RawWorkbook.repeated(start, piece, count, end));
    }

    private static byte[] parts() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 60_000; i++) {
                zip.putNextEntry(new ZipEntry("word/" + i));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Says in the table of contents of a zip file that no part has more than a byte. */
    private static byte[] lying(byte[] file) {
        ByteBuffer zip = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int at = zip.getInt(file.length - 6);
        while (zip.getInt(at) == 0x02014B50) {
            zip.putInt(at + 24, 1);
            at += 46 + zip.getShort(at + 28) + zip.getShort(at + 30) + zip.getShort(at + 32);
        }
        return file;
    }
}
