package nl.ncw.export.internal.filekind;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Detector of the kinds of compound files (MS-CFB), by the names of their streams. An e-mail may carry any of the other
 * kinds as an attachment, so its names count only at the beginning of the directory, unless there are no others.
 */
final class CompoundFileKind {
    private static final List<String> MESSAGE_STREAMS = List.of(
            "__substg1.0",
            "__properties_version1.0",
            "__nameid_version1.0",
            "__recip_version1.0",
            "__attach_version1.0");
    private static final int SECTOR_SHIFT_OFFSET = 30;
    private static final int DIRECTORY_OFFSET = 48;
    private static final int HEADER_LENGTH = 512;
    private static final int LARGEST_SHIFT = 12;

    private CompoundFileKind() {}

    static Optional<ForeignFileKind> of(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (namesMessage(directory(bytes, text))) {
            return Optional.of(ForeignFileKind.EMAIL);
        }
        if (names(text, "EncryptedPackage")) {
            return Optional.of(ForeignFileKind.LOCKED);
        }
        if (names(text, "WordDocument")) {
            return Optional.of(ForeignFileKind.OLD_WORD);
        }
        if (names(text, "PowerPoint Document")) {
            return Optional.of(ForeignFileKind.PRESENTATION);
        }
        if (names(text, "Workbook") || names(text, "Book")) {
            return Optional.of(ForeignFileKind.OLD_EXCEL);
        }
        return namesMessage(text) ? Optional.of(ForeignFileKind.EMAIL) : Optional.empty();
    }

    /** Returns the first sector of the directory, which holds the root and the streams next to it. */
    private static String directory(byte[] bytes, String text) {
        if (bytes.length < HEADER_LENGTH) {
            return "";
        }
        ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int shift = header.getShort(SECTOR_SHIFT_OFFSET);
        if (shift < 0 || shift > LARGEST_SHIFT) {
            return "";
        }
        long start = header.getInt(DIRECTORY_OFFSET) + 1L << shift;
        if (start < 0 || start >= text.length()) {
            return "";
        }
        return text.substring((int) start, (int) Math.min(start + (1L << shift), text.length()));
    }

    private static boolean namesMessage(String text) {
        return MESSAGE_STREAMS.stream().anyMatch(name -> text.contains(utf16(name)));
    }

    private static boolean names(String text, String stream) {
        return text.contains(utf16(stream + '\0'));
    }

    private static String utf16(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
