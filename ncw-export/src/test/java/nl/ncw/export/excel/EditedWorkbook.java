package nl.ncw.export.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.ncw.export.TestAgreements;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.port.ReadResult;

/** A workbook that was sent, and whose parts a program changes until it comes back. */
final class EditedWorkbook {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private EditedWorkbook(byte[] sent) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(sent))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EditedWorkbook of(Agreement agreement) {
        return new EditedWorkbook(ReturnedWorkbook.written(agreement, TestAgreements.DUTCH));
    }

    EditedWorkbook with(String part, String content) {
        parts.put(part, content);
        return this;
    }

    /** With another text in the place of one in a part, which has it. */
    EditedWorkbook replacing(String part, String text, String other) {
        String content = parts.get(part);
        if (!content.contains(text)) {
            throw new IllegalArgumentException(part + " has no " + text);
        }
        return with(part, content.replace(text, other));
    }

    /** With a part to which another one has a relationship, whose id is the type. */
    EditedWorkbook related(String owner, String type, String part, String content) {
        int slash = owner.lastIndexOf('/') + 1;
        String relations = owner.substring(0, slash) + "_rels/" + owner.substring(slash) + ".rels";
        String written = parts.getOrDefault(relations, "<Relationships></Relationships>");
        return with(part, content)
                .with(
                        relations,
                        written.replace(
                                "</Relationships>",
                                "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"/%s\"/></Relationships>"
                                        .formatted(type, RELATIONS, type, part)));
    }

    ReadResult read() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return ReturnedWorkbook.read(bytes.toByteArray());
    }
}
