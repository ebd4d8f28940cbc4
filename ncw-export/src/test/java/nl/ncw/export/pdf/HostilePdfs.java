package nl.ncw.export.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import nl.ncw.model.port.UnreadableAgreementException;

/** Files that are made to do harm, by what they do. Also a program, which reads them where there is little memory. */
final class HostilePdfs {
    private static final long MUCH = 100L << 20;
    private static final String DATA =
            "/Type /Filespec /F (agreement.json) /UF (agreement.json) /AFRelationship /Source /EF <</F 5 0 R>>";

    private HostilePdfs() {}

    /** Reads all, and prints what the reader says of each, in a line. */
    public static void main(String[] arguments) throws IOException {
        for (Map.Entry<String, byte[]> file : all().entrySet()) {
            System.out.println(file.getKey() + ": " + said(file.getValue()));
        }
    }

    static String said(byte[] file) throws IOException {
        try {
            new PdfAgreementReader().read(new ByteArrayInputStream(file), reference -> java.util.Optional.empty());
            return "read";
        } catch (UnreadableAgreementException e) {
            return e.getMessage();
        }
    }

    static Map<String, byte[]> all() {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("attachment that unpacks to 100 megabytes", attachment("/FlateDecode", 1));
        files.put("attachment that is packed twice", attachment("[/FlateDecode /FlateDecode]", 2));
        files.put("page that unpacks to 100 megabytes", pageBomb());
        files.put("container of objects that unpacks to 100 megabytes", containerBomb());
        files.put("table that unpacks to 100 megabytes", tableBomb());
        files.put("table with two thousand million rows", RawPdf.onePage("", "").writtenWith("xref\n0 2000000000\n"));
        files.put(
                "table before itself",
                RawPdf.onePage("", "")
                        .writtenWith("xref\n0 1\n0000000000 65535 f \ntrailer\n<</Root 1 0 R /Size 4 /Prev HERE>>"));
        files.put(
                "group of pages in itself",
                new RawPdf()
                        .object("<</Type /Catalog /Pages 2 0 R>>")
                        .object("<</Type /Pages /Kids [2 0 R] /Count 2000000000>>")
                        .written());
        files.put("pages in groups of groups without end", pageTree());
        files.put(
                "names in themselves",
                RawPdf.onePage("/Names <</EmbeddedFiles 4 0 R>>", "")
                        .object("<</Kids [4 0 R]>>")
                        .written());
        files.put(
                "arrays in arrays",
                RawPdf.onePage("/AF " + "[".repeat(100_000), "").written());
        files.put(
                "reference to itself",
                RawPdf.onePage("/AF 4 0 R", "").object("4 0 R").written());
        files.put("drawing in itself, twice", drawings());
        files.put(
                "two million values",
                RawPdf.onePage("/AF [" + "0 ".repeat(2_000_000) + "]", "").written());
        files.put(
                "a million dictionaries in dictionaries",
                RawPdf.onePage("/AF [" + "<</A<</B[1]>>>> ".repeat(1_000_000) + "]", "")
                        .written());
        files.put(
                "text without end",
                RawPdf.onePage("/AF (" + "x".repeat(1_000_000), "").written());
        files.put("too large", new byte[33 * 1024 * 1024]);
        return files;
    }

    private static byte[] attachment(String filters, int times) {
        return RawPdf.onePage("/AF [4 0 R]", "").object("<<" + DATA + ">>").stream(
                        "/Type /EmbeddedFile /Filter " + filters, RawPdf.packed(MUCH, times))
                .written();
    }

    private static byte[] json() {
        return ("{\"format\":\"ncw-agreement\",\"formatVersion\":\"1.0\",\"catalogue\":{\"id\":\"x\",\"version\":\"1.0.0\"},"
                        + "\"profile\":\"kern\"}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] pageBomb() {
        RawPdf pdf = RawPdf.onePage("/AF [4 0 R] /Metadata 7 0 R", "/Contents 6 0 R").object("<<" + DATA + ">>").stream(
                "/Type /EmbeddedFile", json())
                .stream("/Filter /FlateDecode", RawPdf.packed(MUCH, 1));
        return sealed(pdf);
    }

    private static byte[] sealed(RawPdf pdf) {
        String xmp = "<ncwseal:pages>" + "0".repeat(64) + "</ncwseal:pages><ncwseal:files></ncwseal:files>";
        return pdf.stream("/Type /Metadata", xmp.getBytes(StandardCharsets.UTF_8))
                .written();
    }

    private static byte[] drawings() {
        StringBuilder both = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            both.append("/F Do ");
        }
        byte[] content = both.toString().getBytes(StandardCharsets.UTF_8);
        RawPdf pdf =
                RawPdf.onePage("/AF [4 0 R] /Metadata 7 0 R", "/Contents 6 0 R /Resources <</XObject <</F 6 0 R>>>>")
                        .object("<<" + DATA + ">>")
                        .stream("/Type /EmbeddedFile", json())
                        .stream("/Subtype /Form", content);
        return sealed(pdf);
    }

    private static byte[] containerBomb() {
        String rows = "\0\0\0\0" + "\1\0\11\0" + "\0\0\0\0" + "\2\0\1\0";
        return new RawPdf()
                .stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", RawPdf.packed(MUCH, 1))
                        .writtenWith("2 0 obj\n<</Type /XRef /Root 3 0 R /Size 4 /W [1 2 1] /Length 16>>\nstream\n"
                                + rows
                                + "\nendstream\nendobj");
    }

    private static byte[] tableBomb() {
        RawPdf pdf = RawPdf.onePage("", "");
        return pdf.writtenWith("9 0 obj\n<</Type /XRef /Root 1 0 R /Size 2000000000 /W [1 2 1] /Filter /FlateDecode>>\n"
                + "stream\n"
                + new String(RawPdf.packed(MUCH, 1), StandardCharsets.ISO_8859_1)
                + "\nendstream\nendobj");
    }

    private static byte[] pageTree() {
        RawPdf pdf = new RawPdf().object("<</Type /Catalog /Pages 2 0 R>>");
        for (int i = 2; i < 100_000; i++) {
            pdf.object("<</Type /Pages /Kids [%d 0 R] /Count 1>>".formatted(i + 1));
        }
        return pdf.object("<</Type /Pages /Kids []>>").written();
    }
}
