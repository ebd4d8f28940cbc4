package nl.ncw.export.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.ooxml.workbook.RawWorkbook;
import nl.ncw.export.internal.word.anchor.BookmarkNames;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.port.ReadResult;

/** A document that was sent, whose markup is changed as programs change it, until it comes back. */
final class EditedDocument {
    static final String BODY = "word/document.xml";

    /** A group that matches the layout of the last section, which ends the body. */
    static final String END = "(<w:sectPr>(?!.*<w:sectPr>))";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private EditedDocument() {}

    static EditedDocument of(Agreement agreement) {
        return of(ReturnedDocument.sent(agreement));
    }

    static EditedDocument of(byte[] bytes) {
        EditedDocument document = new EditedDocument();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                document.parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return document;
    }

    String part(String name) {
        return parts.get(name);
    }

    EditedDocument with(String part, String content) {
        parts.put(part, content);
        return this;
    }

    EditedDocument without(String part) {
        parts.remove(part);
        return this;
    }

    /** With all that a pattern matches in a part replaced. */
    EditedDocument replacing(String part, String pattern, String replacement) {
        String changed = Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(parts.get(part))
                .replaceAll(replacement);
        if (changed.equals(parts.get(part))) {
            throw new IllegalArgumentException("pattern: expected something to replace, was " + pattern);
        }
        return with(part, changed);
    }

    /** With all bookmarks and content controls gone, as when the text is copied to a new document; what they held is left. */
    EditedDocument withoutMarks() {
        return replacing(BODY, "<w:bookmark(Start|End)[^>]*>|<w:sdtPr>.*?</w:sdtPr>|</?w:sdt(Content)?>", "");
    }

    /** With this markup in the first control of a column of a row, which then holds no place. */
    EditedDocument typing(String row, String column, String markup) {
        String body = parts.get(BODY);
        int tag = body.indexOf("<w:tag w:val=\"" + name(row, column) + "\"/>");
        int properties = body.indexOf("</w:sdtPr>", tag);
        int content = body.indexOf("<w:sdtContent>", properties) + "<w:sdtContent>".length();
        return with(
                BODY,
                body.substring(0, tag)
                        + body.substring(tag, properties).replace("<w:showingPlcHdr/>", "")
                        + body.substring(properties, content)
                        + markup
                        + body.substring(body.indexOf("</w:sdtContent>", content)));
    }

    /** With this markup in the place of the paragraph that has a bookmark, which goes with it. */
    EditedDocument replacingParagraph(String row, String column, String markup) {
        String body = parts.get(BODY);
        int bookmark = bookmark(row, column);
        return with(
                BODY, body.substring(0, body.lastIndexOf("<w:p>", bookmark)) + markup + body.substring(end(bookmark)));
    }

    private int bookmark(String row, String column) {
        return parts.get(BODY).indexOf("w:name=\"" + name(row, column) + "\"");
    }

    private int end(int bookmark) {
        return parts.get(BODY).indexOf("</w:p>", bookmark) + "</w:p>".length();
    }

    /** With this markup behind the paragraph that has a bookmark. */
    EditedDocument addingBehind(String row, String column, String markup) {
        String body = parts.get(BODY);
        int end = end(bookmark(row, column));
        return with(BODY, body.substring(0, end) + markup + body.substring(end));
    }

    static String name(String row, String column) {
        return BookmarkNames.name(RowId.parse(row).orElseThrow(), column);
    }

    /** A run of text. */
    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** A paragraph of text. */
    static String paragraph(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    /** With a part that the body is related to. */
    EditedDocument related(String part, String type, String relation, String content) {
        return with(part, content)
                .replacing(
                        "[Content_Types].xml",
                        "</Types>",
                        "<Override PartName=\"/%s\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.%s+xml\"/></Types>"
                                .formatted(part, type))
                .replacing(
                        "word/_rels/document.xml.rels",
                        "</Relationships>",
                        "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/></Relationships>"
                                .formatted(relation, type, part.substring("word/".length())));
    }

    byte[] bytes() {
        return bytes("", out -> {});
    }

    /** The file, with content of a part that is too large to be held. */
    byte[] bytes(String large, RawWorkbook.Part content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                if (part.getKey().equals(large)) {
                    content.write(zip);
                } else {
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                }
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    ReadResult read() {
        return ReturnedDocument.read(bytes());
    }
}
