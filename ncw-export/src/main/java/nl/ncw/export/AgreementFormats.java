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

/**
 * The formats of agreements: those of this library, and those of others that the {@link ServiceLoader} finds with the context
 * class loader of the thread. Files are recognised by their content. Thread-safe.
 */
public final class AgreementFormats {
    /** JSON, the data format, without loss. */
    public static final AgreementFormat JSON = new JsonFormat();

    /** Excel workbooks ({@code .xlsx}). */
    public static final AgreementFormat EXCEL = new ExcelFormat();

    /** Word documents ({@code .docx}). */
    public static final AgreementFormat WORD = new WordFormat();

    /** PDF documents with the agreement inside. */
    public static final AgreementFormat PDF = new PdfFormat();

    private static final List<AgreementFormat> BUILT_IN = List.of(JSON, EXCEL, WORD, PDF);

    private AgreementFormats() {}

    /**
     * All formats.
     *
     * @return the formats of this library first, then those of others
     */
    public static List<AgreementFormat> all() {
        Stream<AgreementFormat> others =
                ServiceLoader.load(AgreementFormat.class).stream().map(ServiceLoader.Provider::get);
        return Stream.concat(BUILT_IN.stream(), others).toList();
    }

    /**
     * Recognises the format of a stream. A file that no format claims for certain goes to the first format that it may belong
     * to, whose reader then says what is wrong with it: an old or locked workbook to {@link #EXCEL}, an empty file to
     * {@link #JSON}.
     *
     * @param in where the bytes come from, with mark and reset, such as a {@link java.io.BufferedInputStream}; stays open and
     *     where it is
     * @return the format whose reader is the one to use, or nothing if the file fits none
     * @throws IllegalArgumentException if the stream does not support mark and reset
     * @throws IOException if reading from {@code in} fails
     */
    public static Optional<AgreementFormat> of(InputStream in) throws IOException {
        return of(FileHeader.of(in));
    }

    /**
     * Recognises the format of a file, as {@link #of(InputStream)} does. The name counts only where the content does not tell,
     * as in a file that is locked with a password.
     *
     * @param in where the bytes come from, with mark and reset; stays open and where it is
     * @param fileName the name of the file, with or without folders
     * @return the format whose reader is the one to use, or nothing if the file fits none
     * @throws IllegalArgumentException if the stream does not support mark and reset
     * @throws IOException if reading from {@code in} fails
     */
    public static Optional<AgreementFormat> of(InputStream in, String fileName) throws IOException {
        return of(FileHeader.of(in, fileName));
    }

    /**
     * Recognises the format of a file in memory, as {@link #of(InputStream)} does.
     *
     * @param file the bytes of the file
     * @return the format whose reader is the one to use, or nothing if the file fits none
     * @throws IOException if a format fails on the bytes
     */
    public static Optional<AgreementFormat> of(byte[] file) throws IOException {
        return of(new ByteArrayInputStream(file));
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
     * Finds a format by its file extension.
     *
     * @param extension the extension without a dot, in upper or lower case, such as {@code xlsx}
     * @return the format, if there is one
     */
    public static Optional<AgreementFormat> byFileExtension(String extension) {
        return find(format -> format.fileExtension().equalsIgnoreCase(extension));
    }

    /**
     * Finds the format to write a file in by its name. To read one, use {@link #of(InputStream)}: names may have changed on the
     * way.
     *
     * @param fileName the name, with or without folders, such as {@code afspraken.pdf}
     * @return the format whose extension the name ends in, if there is one
     */
    public static Optional<AgreementFormat> byFileName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return find(format -> name.endsWith("." + format.fileExtension()));
    }

    /**
     * Finds a format by its media type, such as that of a {@code Content-Type} header.
     *
     * @param mediaType the type, in upper or lower case; parameters such as {@code charset} do not count
     * @return the format, if there is one
     */
    public static Optional<AgreementFormat> byMediaType(String mediaType) {
        String type = mediaType.split(";", 2)[0].strip();
        return find(format -> format.mediaType().equalsIgnoreCase(type));
    }

    private static Optional<AgreementFormat> find(Predicate<AgreementFormat> isWanted) {
        return all().stream().filter(isWanted).findFirst();
    }
}
