package nl.ncw.export.internal.ooxml.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Copies zip files with one fixed time for all entries, since equal documents differ only in the time of writing. */
public final class ReproducibleZip {
    /**
     * A local time. It is not the earliest time that a zip file can hold, since Java would write the time zone with
     * that one.
     */
    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 2, 1, 0, 0);

    private ReproducibleZip() {}

    /**
     * Copies a zip file.
     *
     * @param zip the bytes of the file
     * @param out the stream to write to; it is not closed
     * @throws IOException if writing fails
     */
    public static void copy(byte[] zip, OutputStream out) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            ZipOutputStream copy = new ZipOutputStream(out);
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(FIXED);
                copy.putNextEntry(fixed);
                entries.transferTo(copy);
                copy.closeEntry();
            }
            copy.finish();
        }
    }
}
