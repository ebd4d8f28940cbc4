package nl.ncw.examples.signing.verification;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * Bytes of a file that a signature covers: all up to its end, except for the hexadecimal string with the signature.
 *
 * @param file the bytes of the file
 * @param gap the position of the first byte that is not signed, the opening bracket of the string
 * @param resume the position after the closing bracket
 * @param end the position after the last signed byte
 */
record SignedRange(byte[] file, int gap, int resume, int end) {
    private static final int NUMBERS = 4;

    /** Returns the range, or empty if it leaves out anything else than the string, or lies outside the file. */
    static Optional<SignedRange> of(COSDictionary signature, byte[] file) {
        long[] range = numbers(signature.getCOSArray(COSName.BYTERANGE));
        if (range.length != NUMBERS || Arrays.stream(range).anyMatch(number -> number < 0 || number > file.length)) {
            return Optional.empty();
        }
        long end = range[2] + range[3];
        if (range[0] != 0 || range[2] - range[1] < 2 || end > file.length) {
            return Optional.empty();
        }
        SignedRange found = new SignedRange(file, (int) range[1], (int) range[2], (int) end);
        return found.holds(signature) ? Optional.of(found) : Optional.empty();
    }

    /** Returns the position after the last signed byte as a dictionary has it, or 0 if that is no position. */
    static long end(COSDictionary signature) {
        long[] range = numbers(signature.getCOSArray(COSName.BYTERANGE));
        return range.length == NUMBERS ? range[2] + range[3] : 0;
    }

    private static long[] numbers(@Nullable COSArray array) {
        if (array == null || array.size() != NUMBERS) {
            return new long[0];
        }
        long[] numbers = new long[NUMBERS];
        for (int i = 0; i < numbers.length; i++) {
            COSBase item = array.getObject(i);
            numbers[i] = item instanceof COSNumber number ? number.longValue() : -1;
        }
        return numbers;
    }

    /** Returns whether the gap is the string of the signature and nothing else. */
    private boolean holds(COSDictionary signature) {
        if (file[gap] != '<'
                || file[resume - 1] != '>'
                || !(signature.getDictionaryObject(COSName.CONTENTS) instanceof COSString contents)) {
            return false;
        }
        String digits = digits();
        return digits.length() == 2 * contents.getBytes().length
                && digits.chars().allMatch(HexFormat::isHexDigit)
                && Arrays.equals(HexFormat.of().parseHex(digits), contents.getBytes());
    }

    /** Returns the signature, with the padding behind it. */
    byte[] contents() {
        return HexFormat.of().parseHex(digits());
    }

    private String digits() {
        return new String(file, gap + 1, resume - gap - 2, StandardCharsets.ISO_8859_1);
    }

    byte[] signedBytes() {
        byte[] signed = Arrays.copyOf(file, gap + end - resume);
        System.arraycopy(file, resume, signed, gap, end - resume);
        return signed;
    }

    /** Returns the file as it was when it was signed. */
    byte[] revision() {
        return Arrays.copyOf(file, end);
    }

    boolean coversWholeFile() {
        return end == file.length;
    }
}
