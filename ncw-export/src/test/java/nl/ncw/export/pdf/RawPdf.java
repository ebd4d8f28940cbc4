package nl.ncw.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** A PDF written by hand, object by object, to be as wrong as a test wants it. */
final class RawPdf {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> starts = new ArrayList<>();
    private String trailer = "";

    RawPdf() {
        add("%PDF-1.7\n");
    }

    /** Adds the next object; the first has the number 1. */
    RawPdf object(String content) {
        starts.add(out.size());
        return add(starts.size() + " 0 obj\n" + content + "\nendobj\n");
    }

    /** Adds the next object with bytes behind its dictionary. */
    RawPdf stream(String dictionary, byte[] bytes) {
        starts.add(out.size());
        add("%d 0 obj\n<<%s /Length %d>>\nstream\n".formatted(starts.size(), dictionary, bytes.length));
        out.writeBytes(bytes);
        return add("\nendstream\nendobj\n");
    }

    RawPdf trailer(String entries) {
        trailer = entries;
        return this;
    }

    /** The file, of which the first object is the catalog. */
    byte[] written() {
        int table = out.size();
        add("xref\n0 %d\n0000000000 65535 f \n".formatted(starts.size() + 1));
        starts.forEach(start -> add("%010d 00000 n \n".formatted(start)));
        add("trailer\n<</Root 1 0 R /Size %d %s>>\nstartxref\n%d\n%%%%EOF\n"
                .formatted(starts.size() + 1, trailer, table));
        return out.toByteArray();
    }

    /** The file with a table of one's own, that is said to stand here. */
    byte[] writtenWith(String table) {
        int start = out.size();
        add(table.replace("HERE", String.valueOf(start)) + "\nstartxref\n" + start + "\n%%EOF\n");
        return out.toByteArray();
    }

    private RawPdf add(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    /** A catalog with one page, and objects from number 4 on. */
    static RawPdf onePage(String catalog, String page) {
        return new RawPdf()
                .object("<</Type /Catalog /Pages 2 0 R %s>>".formatted(catalog))
                .object("<</Type /Pages /Kids [3 0 R] /Count 1>>")
                .object("<</Type /Page /Parent 2 0 R %s>>".formatted(page));
    }

    /** So many zeros, packed so many times. */
    static byte[] packed(long size, int times) {
        byte[] bytes = {};
        try {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
                byte[] zeros = new byte[1 << 16];
                for (long left = size; left > 0; left -= zeros.length) {
                    deflater.write(zeros);
                }
            }
            bytes = packed.toByteArray();
            for (int i = 1; i < times; i++) {
                ByteArrayOutputStream again = new ByteArrayOutputStream();
                try (DeflaterOutputStream deflater = new DeflaterOutputStream(again)) {
                    deflater.write(bytes);
                }
                bytes = again.toByteArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes;
    }
}
