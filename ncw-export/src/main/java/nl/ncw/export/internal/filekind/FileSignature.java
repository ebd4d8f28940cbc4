package nl.ncw.export.internal.filekind;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** Detector of binary formats by the bytes at fixed places (their magic numbers). */
final class FileSignature {
    private static final String ZIP = "PK\u0003\u0004";
    private static final String EMPTY_ZIP = "PK\u0005\u0006";
    private static final String COMPOUND_FILE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
    private static final String TNEF = "\u0078\u009f>\"";
    private static final String SHELL_LINK = "L\0\0\0\u0001\u0014\u0002\0";
    private static final int TAR_OFFSET = 257;
    private static final int LONGEST = 270;

    private FileSignature() {}

    static boolean isZip(byte[] bytes) {
        String start = start(bytes);
        return start.startsWith(ZIP) || start.startsWith(EMPTY_ZIP);
    }

    static boolean isCompoundFile(byte[] bytes) {
        return start(bytes).startsWith(COMPOUND_FILE);
    }

    static Optional<ForeignFileKind> of(byte[] bytes) {
        String start = start(bytes);
        if (isImage(start)) {
            return Optional.of(ForeignFileKind.IMAGE);
        }
        if (isArchive(start)) {
            return Optional.of(ForeignFileKind.ARCHIVE);
        }
        if (start.startsWith(TNEF)) {
            return Optional.of(ForeignFileKind.WINMAIL);
        }
        return start.startsWith(SHELL_LINK) ? Optional.of(ForeignFileKind.SHORTCUT) : Optional.empty();
    }

    private static boolean isImage(String start) {
        boolean hasSignature = Stream.of("\u0089PNG", "\u00ff\u00d8\u00ff", "GIF87a", "GIF89a", "II*\0", "MM\0*")
                .anyMatch(start::startsWith);
        boolean isWebP = start.startsWith("RIFF") && start.startsWith("WEBP", 8);
        boolean isBitmap = start.startsWith("BM") && start.startsWith("\0\0\0\0", 6);
        return hasSignature || isWebP || isBitmap || isHeif(start);
    }

    /** Returns whether the file is a photo of a telephone (ISO base media file with a brand of still pictures). */
    private static boolean isHeif(String start) {
        return start.startsWith("ftyp", 4)
                && Stream.of("heic", "heix", "hevc", "mif1", "msf1", "avif")
                        .anyMatch(brand -> start.startsWith(brand, 8));
    }

    private static boolean isArchive(String start) {
        return Stream.of("7z\u00bc\u00af'\u001c", "Rar!\u001a\u0007", "\u001f\u008b", "BZh", "\u00fd7zXZ", "MSCF\0")
                        .anyMatch(start::startsWith)
                || start.startsWith("ustar", TAR_OFFSET);
    }

    /** Returns the first bytes, each as the character with the same number. */
    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, LONGEST), StandardCharsets.ISO_8859_1);
    }
}
