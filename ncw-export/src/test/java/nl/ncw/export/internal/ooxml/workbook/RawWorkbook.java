package nl.ncw.export.internal.ooxml.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, so that it can be anything that programs or people with bad intentions make. */
public final class RawWorkbook {
    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/xl/workbook.xml"
              ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>""";
    private static final String FILE_RELATIONS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Target="xl/workbook.xml"
              Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
            </Relationships>""";
    private static final String WORKBOOK = """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
              xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>""";
    private static final String RELATIONS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Target="worksheets/sheet1.xml"
              Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/>
            <Relationship Id="rId2" Target="sharedStrings.xml"
              Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"/>
            <Relationship Id="rId3" Target="styles.xml"
              Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"/>
            </Relationships>""";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final Map<String, Part> parts = new LinkedHashMap<>();

    private RawWorkbook() {}

    /** A workbook of one sheet without a cell. */
    public static RawWorkbook empty() {
        return new RawWorkbook()
                .with("[Content_Types].xml", TYPES)
                .with("_rels/.rels", FILE_RELATIONS)
                .with("xl/workbook.xml", WORKBOOK)
                .with("xl/_rels/workbook.xml.rels", RELATIONS)
                .with("xl/sharedStrings.xml", "<sst xmlns=\"%s\"/>".formatted(MAIN))
                .with("xl/styles.xml", "<styleSheet xmlns=\"%s\"/>".formatted(MAIN))
                .withRows("");
    }

    /** With this content of a part, in the place of what it had. */
    public RawWorkbook with(String part, String content) {
        return with(part, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    /** With content of a part that is too large to be held. */
    public RawWorkbook with(String part, Part content) {
        parts.put(part, content);
        return this;
    }

    public RawWorkbook without(String part) {
        parts.remove(part);
        return this;
    }

    /** With another text in the place of one in a part. */
    public RawWorkbook replacing(String part, String text, String other) {
        return with(part, new String(content(part), StandardCharsets.UTF_8).replace(text, other));
    }

    /** The parts by their names. */
    Map<String, byte[]> parts() {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        parts.keySet().forEach(part -> contents.put(part, content(part)));
        return contents;
    }

    private byte[] content(String part) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            parts.get(part).write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }

    /** With these rows, in XML, on its sheet. */
    public RawWorkbook withRows(String rows) {
        return with("xl/worksheets/sheet1.xml", sheet(rows));
    }

    /** With as many rows as asked for, alike but for the number that stands for {@code #}. */
    public RawWorkbook withRows(String row, int count) {
        return with(
                "xl/worksheets/sheet1.xml", repeated("<worksheet><sheetData>", row, count, "</sheetData></worksheet>"));
    }

    private static String sheet(String rows) {
        return "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows);
    }

    /** A part that says the same many times, but for a number that counts from 1 in the place of {@code #}. */
    public static Part repeated(String start, String piece, int count, String end) {
        return out -> {
            StringBuilder text = new StringBuilder(start);
            for (int i = 1; i <= count; i++) {
                text.append(piece.replace("#", String.valueOf(i)));
                if (text.length() > 1 << 16) {
                    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
                    text.setLength(0);
                }
            }
            out.write(text.append(end).toString().getBytes(StandardCharsets.UTF_8));
        };
    }

    public void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, Part> part : parts.entrySet()) {
            zip.putNextEntry(new ZipEntry(part.getKey()));
            part.getValue().write(zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    WorkbookContent read() throws IOException {
        return WorkbookFile.read(new ByteArrayInputStream(bytes()));
    }

    /** The content of a part. */
    @FunctionalInterface
    public interface Part {
        void write(OutputStream out) throws IOException;
    }
}
