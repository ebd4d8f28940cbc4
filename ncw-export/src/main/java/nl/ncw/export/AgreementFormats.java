package nl.ncw.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.ncw.export.internal.filekind.ForeignFile;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.text.LocalisedText;

/**
 * Formats of agreements: those of this library, and those of others that the {@link ServiceLoader} finds with the
 * context class loader of the thread. Files are recognised by their content. Thread-safe.
 *
 * @since 0.1.0
 */
public final class AgreementFormats {
    /** JSON, which holds everything that an agreement holds. */
    public static final AgreementFormat JSON = new JsonFormat();

    /** Excel workbooks ({@code .xlsx}). */
    public static final AgreementFormat EXCEL = new ExcelFormat();

    /** Word documents ({@code .docx}). */
    public static final AgreementFormat WORD = new WordFormat();

    /** PDF documents that embed the agreement as JSON. */
    public static final AgreementFormat PDF = new PdfFormat();

    private static final List<AgreementFormat> BUILT_IN = List.of(JSON, EXCEL, WORD, PDF);

    private static final int DESCRIBED_BYTES = 8 * 1024;

    private AgreementFormats() {}

    /**
     * Returns all formats.
     *
     * @return the formats of this library first, then those of others
     */
    public static List<AgreementFormat> all() {
        Stream<AgreementFormat> others =
                ServiceLoader.load(AgreementFormat.class).stream().map(ServiceLoader.Provider::get);
        return Stream.concat(BUILT_IN.stream(), others).toList();
    }

    /**
     * Returns the format of a stream. If no format matches for certain, it is the first possible one, whose reader then
     * reports what is wrong with the file: {@link #EXCEL} for an old or locked workbook, {@link #JSON} for an empty
     * file. If the result is empty, {@link #describeOther(InputStream)} names the kind of the file where it is known.
     *
     * @param in the stream, which supports mark and reset, such as a {@link java.io.BufferedInputStream}; it stays open
     *     and at its position
     * @return the format whose reader to use, or empty if the file fits none
     * @throws IllegalArgumentException if the stream does not support mark and reset
     * @throws IOException if reading from {@code in} fails
     */
    public static Optional<AgreementFormat> of(InputStream in) throws IOException {
        Checks.notNull(in, "in");
        return of(FileHeader.of(in));
    }

    /**
     * Returns the format of a file, as {@link #of(InputStream)} does. The name is used only where the content does not
     * decide, as in a file that is locked with a password.
     *
     * @param in the stream, which supports mark and reset; it stays open and at its position
     * @param fileName the name of the file, with or without folders
     * @return the format whose reader to use, or empty if the file fits none
     * @throws IllegalArgumentException if the stream does not support mark and reset
     * @throws IOException if reading from {@code in} fails
     */
    public static Optional<AgreementFormat> of(InputStream in, String fileName) throws IOException {
        Checks.notNull(in, "in");
        Checks.notNull(fileName, "fileName");
        return of(FileHeader.of(in, fileName));
    }

    /**
     * Returns the format of a file in memory, as {@link #of(InputStream)} does.
     *
     * @param file the bytes of the file
     * @return the format whose reader to use, or empty if the file fits none
     * @throws IOException if a format fails on the bytes
     */
    public static Optional<AgreementFormat> of(byte[] file) throws IOException {
        Checks.notNull(file, "file");
        return of(new ByteArrayInputStream(file));
    }

    /**
     * Describes a file that fits no format, by its content: what it is and what to do, such as "This is an e-mail. Open
     * it in your mail program, …". It is for a stream for which {@link #of(InputStream)} is empty; a reader that
     * refuses a file says the same in its message.
     *
     * @param in the stream, which supports mark and reset; it stays open and at its position
     * @return the description, or empty if the kind of the file is unknown or is one of this library
     * @throws IllegalArgumentException if the stream does not support mark and reset
     * @throws IOException if reading from {@code in} fails
     */
    public static Optional<LocalisedText> describeOther(InputStream in) throws IOException {
        Checks.notNull(in, "in");
        FileHeader header = FileHeader.of(in);
        boolean isContainer = OfficeFileKind.of(header) != OfficeFileKind.NONE;
        return ForeignFile.of(header.bytes(isContainer ? FileHeader.MAXIMUM_BYTES : DESCRIBED_BYTES))
                .map(ForeignFile::text);
    }

    private static Optional<AgreementFormat> of(FileHeader beginning) throws IOException {
        Optional<AgreementFormat> possible = Optional.empty();
        for (AgreementFormat format : all()) {
            FormatMatch match = format.match(beginning);
            if (match == FormatMatch.CERTAIN) {
                return Optional.of(format);
            }
            if (match == FormatMatch.POSSIBLE && possible.isEmpty()) {
                possible = Optional.of(format);
            }
        }
        return possible;
    }

    /**
     * Returns the format with a file extension.
     *
     * @param extension the extension without a dot, in upper or lower case, such as {@code xlsx}
     * @return the format, or empty if there is none
     */
    public static Optional<AgreementFormat> byFileExtension(String extension) {
        Checks.notNull(extension, "extension");
        return find(format -> format.fileExtension().equalsIgnoreCase(extension));
    }

    /**
     * Returns the format in which to write a file with a name. To read a file, use {@link #of(InputStream)}, since
     * people may have renamed it.
     *
     * @param fileName the name, with or without folders, such as {@code afspraken.pdf}
     * @return the format whose extension the name ends in, or empty if there is none
     */
    public static Optional<AgreementFormat> byFileName(String fileName) {
        Checks.notNull(fileName, "fileName");
        String name = fileName.toLowerCase(Locale.ROOT);
        return find(format -> name.endsWith("." + format.fileExtension()));
    }

    /**
     * Returns the format with a media type, such as that of a {@code Content-Type} header.
     *
     * @param mediaType the type, in upper or lower case; parameters such as {@code charset} are ignored
     * @return the format, or empty if there is none
     */
    public static Optional<AgreementFormat> byMediaType(String mediaType) {
        Checks.notNull(mediaType, "mediaType");
        String type = mediaType.split(";", 2)[0].strip();
        return find(format -> format.mediaType().equalsIgnoreCase(type));
    }

    private static Optional<AgreementFormat> find(Predicate<AgreementFormat> condition) {
        return all().stream().filter(condition).findFirst();
    }
}
