package nl.ncw.export.internal.ooxml.zip;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Parts of a zip file in memory. Finds them by the central directory, as office programs do, and decompresses only the
 * requested parts. Names are case-insensitive, and are never used as paths on this machine.
 */
public final class ZipParts {
    /** The maximum number of parts. A workbook has about three for each sheet, a text document about twenty. */
    static final int MAXIMUM_PARTS = 2_000;

    /**
     * The maximum size that is decompressed from one file, and that its parts may claim in total, in MiB. Reading as
     * much takes a few seconds.
     */
    static final int MAXIMUM_MEBIBYTES = 96;

    private static final int ENTRY = 0x02014B50;
    private static final int LOCAL_ENTRY = 0x04034B50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_ENTRY_LENGTH = 30;
    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int BUFFER = 1 << 16;

    private final byte[] bytes;
    private final Map<String, Entry> entries = new HashMap<>();
    private final Set<String> opened = new HashSet<>();
    private final PartInputStream.Budget budget = new PartInputStream.Budget(MAXIMUM_MEBIBYTES);

    private ZipParts(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Reads the central directory. */
    public static ZipParts of(byte[] bytes) throws RefusedFileException {
        ZipParts parts = new ZipParts(bytes);
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        EndOfCentralDirectory end = EndOfCentralDirectory.of(zip);
        long claimed = 0;
        int at = end.directory();
        while (at + ENTRY_LENGTH <= end.position() && zip.getInt(at) == ENTRY) {
            Entry entry = Entry.at(zip, at);
            claimed += entry.size;
            parts.add(entry);
            at += ENTRY_LENGTH + entry.variable;
        }
        parts.budget.require(claimed);
        return parts;
    }

    private void add(Entry entry) throws RefusedFileException {
        if ((entry.flags & ENCRYPTED) != 0) {
            throw new RefusedFileException(FileRefusal.LOCKED);
        }
        if (entries.putIfAbsent(key(entry.name), entry) != null) {
            throw RefusedFileException.damaged(entry.name, "stands in the file twice");
        }
        if (entries.size() > MAXIMUM_PARTS) {
            throw new RefusedFileException(FileRefusal.TOO_MANY, MAXIMUM_PARTS);
        }
    }

    private static String key(String name) {
        String path = name.replace('\\', '/');
        return (path.startsWith("/") ? path.substring(1) : path).toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the names of all parts.
     *
     * @return the names, in lower case, without a leading slash
     */
    public Set<String> names() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /**
     * Returns the name of a part as the file has it, for messages.
     *
     * @param name the name of the part, in upper or lower case
     * @return the name, or the parameter if there is no such part
     */
    public String originalName(String name) {
        Entry entry = entries.get(key(name));
        return entry == null ? name : entry.name;
    }

    /**
     * Returns whether a part exists.
     *
     * @param name the name of the part
     * @return whether it exists
     */
    public boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /**
     * Returns whether a part was opened.
     *
     * @param name the name of the part
     * @return whether it was opened
     */
    public boolean wasOpened(String name) {
        return opened.contains(key(name));
    }

    /**
     * Opens a part. Reading fails with an exception where the file is damaged or a limit is reached.
     *
     * @param name the name of the part
     * @return the content
     * @throws RefusedFileException if the part does not exist
     */
    public InputStream open(String name) throws RefusedFileException {
        Entry entry = entries.get(key(name));
        if (entry == null) {
            throw RefusedFileException.damaged(name, "is missing");
        }
        opened.add(key(name));
        InputStream packed = new ByteArrayInputStream(bytes, start(entry), (int) entry.packedSize);
        return switch (entry.method) {
            case STORED -> new PartInputStream(packed, entry.name, entry.crc, budget, () -> {});
            case DEFLATED -> {
                Inflater inflater = new Inflater(true);
                yield new PartInputStream(
                        new InflaterInputStream(packed, inflater, BUFFER),
                        entry.name,
                        entry.crc,
                        budget,
                        inflater::end);
            }
            default -> throw RefusedFileException.damaged(entry.name, "packing method " + entry.method);
        };
    }

    private int start(Entry entry) throws RefusedFileException {
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        long offset = entry.offset;
        if (offset + LOCAL_ENTRY_LENGTH > bytes.length || zip.getInt((int) offset) != LOCAL_ENTRY) {
            throw RefusedFileException.damaged(entry.name, "does not stand where the table of contents says");
        }
        int at = (int) offset;
        int start = at + LOCAL_ENTRY_LENGTH + unsigned(zip, at + 26) + unsigned(zip, at + 28);
        if (start + entry.packedSize > bytes.length) {
            throw RefusedFileException.damaged(entry.name, "goes on beyond the end of the file");
        }
        return start;
    }

    private static int unsigned(ByteBuffer zip, int at) {
        return Short.toUnsignedInt(zip.getShort(at));
    }

    /** Entry of the central directory. */
    private record Entry(
            String name, int flags, int method, int crc, long packedSize, long size, long offset, int variable) {
        static Entry at(ByteBuffer zip, int at) throws RefusedFileException {
            int nameLength = unsigned(zip, at + 28);
            int variable = nameLength + unsigned(zip, at + 30) + unsigned(zip, at + 32);
            if (at + ENTRY_LENGTH + variable > zip.limit()) {
                throw new RefusedFileException(FileRefusal.INCOMPLETE);
            }
            String name = new String(zip.array(), at + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8);
            return new Entry(
                    name,
                    unsigned(zip, at + 8),
                    unsigned(zip, at + 10),
                    zip.getInt(at + 16),
                    Integer.toUnsignedLong(zip.getInt(at + 20)),
                    Integer.toUnsignedLong(zip.getInt(at + 24)),
                    Integer.toUnsignedLong(zip.getInt(at + 42)),
                    variable);
        }
    }
}
