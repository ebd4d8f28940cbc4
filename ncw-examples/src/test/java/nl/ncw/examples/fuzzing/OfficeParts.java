package nl.ncw.examples.fuzzing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.ncw.export.AgreementFormat;

/**
 * Parts of an Office file. Changed bytes of the file itself would seldom get past its checksums, so an input is the number
 * of a part in one byte, and the bytes that take its place. With any other number it is the whole file.
 */
final class OfficeParts {
    private static final int WHOLE_FILE = 255;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private OfficeParts(byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    /** Returns the parts of a sample in a format. */
    static OfficeParts ofSample(AgreementFormat format) {
        try {
            return new OfficeParts(Fuzzed.sample(format));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the inputs that give the file as it is, one for each part and one for the whole file. */
    Stream<byte[]> seeds() throws IOException {
        List<byte[]> contents = new ArrayList<>(parts.values());
        List<byte[]> seeds = new ArrayList<>();
        for (int number = 0; number < contents.size(); number++) {
            seeds.add(input(number, contents.get(number)));
        }
        seeds.add(input(WHOLE_FILE, file(parts)));
        return seeds.stream();
    }

    private static byte[] input(int number, byte[] content) {
        byte[] input = new byte[content.length + 1];
        input[0] = (byte) number;
        System.arraycopy(content, 0, input, 1, content.length);
        return input;
    }

    /** Returns the file of an input. */
    byte[] file(byte[] input) throws IOException {
        int number = input.length == 0 ? WHOLE_FILE : Byte.toUnsignedInt(input[0]);
        byte[] content = input.length == 0 ? input : Arrays.copyOfRange(input, 1, input.length);
        if (number >= parts.size()) {
            return content;
        }
        Map<String, byte[]> changed = new LinkedHashMap<>(parts);
        changed.put(List.copyOf(parts.keySet()).get(number), content);
        return file(changed);
    }

    private static byte[] file(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
