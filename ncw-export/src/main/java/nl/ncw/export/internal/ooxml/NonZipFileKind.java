package nl.ncw.export.internal.ooxml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.ncw.export.internal.ooxml.zip.FileRefusal;
import nl.ncw.export.internal.ooxml.zip.RefusedFileException;

/** Detects the format of a file that is not a zip file, by its first bytes. */
final class NonZipFileKind {
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] OLD_OFFICE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final int BEGINNING = 1024;

    private NonZipFileKind() {}

    /** Requires a file with the signature of a zip file. */
    static void requireZip(byte[] bytes) throws RefusedFileException {
        if (!startsWith(bytes, ZIP)) {
            throw new RefusedFileException(refusal(bytes));
        }
    }

    private static FileRefusal refusal(byte[] bytes) {
        if (bytes.length == 0) {
            return FileRefusal.EMPTY;
        }
        if (startsWith(bytes, OLD_OFFICE)) {
            return oldOffice(bytes);
        }
        if (startsWith(bytes, PDF)) {
            return FileRefusal.PDF;
        }
        String beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading();
        return beginning.startsWith("{") || beginning.startsWith("[") ? FileRefusal.JSON : FileRefusal.UNKNOWN;
    }

    /**
     * Returns the kind of a compound file. Old office formats name their streams in it; so does a new file that is
     * locked with a password.
     */
    private static FileRefusal oldOffice(byte[] bytes) {
        if (names(bytes, "EncryptedPackage")) {
            return FileRefusal.LOCKED;
        }
        if (names(bytes, "WordDocument")) {
            return FileRefusal.OLD_WORD;
        }
        return names(bytes, "Workbook") || names(bytes, "Book") ? FileRefusal.OLD_EXCEL : FileRefusal.UNKNOWN;
    }

    private static boolean names(byte[] bytes, String stream) {
        byte[] name = (stream + '\0').getBytes(StandardCharsets.UTF_16LE);
        for (int at = 0; at <= bytes.length - name.length; at++) {
            if (bytes[at] == name[0] && Arrays.equals(bytes, at, at + name.length, name, 0, name.length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
