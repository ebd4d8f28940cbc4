package nl.ncw.export.internal.ooxml.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Gives the entries of a zip file one fixed time; the moment of writing is all that differs between equal documents. */
public final class ReproducibleZip {
    /** A moment in no time zone. Not the first that a zip file can hold: beside that, Java writes the zone's moment too. */
    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 2, 1, 0, 0);

    private ReproducibleZip() {}

    /**
     * Copies a zip file.
     *
     * @param zip the file
     * @param out where to write it; stays open
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
