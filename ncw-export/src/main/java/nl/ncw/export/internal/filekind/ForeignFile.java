package nl.ncw.export.internal.filekind;

import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.finding.FindingCodeFamily;
import nl.ncw.export.internal.finding.RefusalCode;
import nl.ncw.export.internal.message.MessageBundle;
import nl.ncw.export.internal.ooxml.zip.FileRefusal;
import nl.ncw.export.internal.ooxml.zip.RefusedFileException;
import nl.ncw.model.finding.Place;
import nl.ncw.model.internal.check.EnumKeys;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.text.LocalisedText;

/**
 * File of a kind that no reader reads. It is recognised by its content, never by its name.
 *
 * @param kind the kind
 * @param values the values of the kind, for its sentence
 */
public record ForeignFile(ForeignFileKind kind, List<String> values) {
    private static final MessageBundle MESSAGES = new MessageBundle("nl.ncw.export.internal.filekind.messages");

    // Copies the values.
    public ForeignFile {
        values = List.copyOf(values);
    }

    static ForeignFile of(ForeignFileKind kind) {
        return new ForeignFile(kind, List.of());
    }

    /**
     * Recognises a file.
     *
     * @param bytes the bytes of the file; the first few kilobytes are enough unless it is a zip file or compound file
     * @return the file, or empty if its kind is unknown or is one that a reader of this library reads
     */
    public static Optional<ForeignFile> of(byte[] bytes) {
        if (FileSignature.isZip(bytes)) {
            return ZipFileKind.of(bytes);
        }
        Optional<ForeignFileKind> kind = FileSignature.isCompoundFile(bytes)
                ? CompoundFileKind.of(bytes)
                : FileSignature.of(bytes).or(() -> TextFileKind.of(bytes));
        return kind.map(ForeignFile::of);
    }

    /**
     * Returns the refusal that names the file, in place of one that says only what it is not.
     *
     * @param refusal the refusal by the reader of office files
     * @param bytes the bytes of the file
     * @return the exception, or empty if the refusal has another reason or the kind is unknown
     */
    public static Optional<UnreadableAgreementException> refusal(RefusedFileException refusal, byte[] bytes) {
        // RTF and shortcuts begin as JSON does.
        boolean isOfOtherKind = switch (refusal.reason()) {
            case OLD_EXCEL, OLD_WORD, OPEN_DOCUMENT, OPEN_DOCUMENT_TEXT, JSON, UNKNOWN -> true;
            case EMPTY,
                    TOO_LARGE,
                    INCOMPLETE,
                    DAMAGED,
                    LOCKED,
                    MACROS,
                    EXCEL,
                    BINARY_EXCEL,
                    WORD,
                    PDF,
                    DOCUMENT_TYPE,
                    UNPACKS_TOO_LARGE,
                    TOO_MANY,
                    TOO_MUCH_TEXT -> false;
        };
        return isOfOtherKind ? of(bytes).map(file -> file.unreadable(refusal)) : Optional.empty();
    }

    /**
     * Returns the exception that refuses the file with its sentence.
     *
     * @param cause the refusal by the reader
     * @return the exception
     */
    public UnreadableAgreementException unreadable(Throwable cause) {
        return new UnreadableAgreementException(code(), new Place.InFile(""), text(), cause);
    }

    /**
     * Returns the exception that refuses the file with its sentence.
     *
     * @return the exception
     */
    public UnreadableAgreementException unreadable() {
        return new UnreadableAgreementException(code(), new Place.InFile(""), text());
    }

    /**
     * Returns the exception that refuses a file because its format is one to write in.
     *
     * @param format the name of the format
     * @return the exception
     */
    public static UnreadableAgreementException writtenOnly(String format) {
        return new UnreadableAgreementException(
                FindingCodeFamily.FILE.code(RefusalCode.OTHER_FORMAT),
                new Place.InFile(""),
                MESSAGES.of("written-only", format));
    }

    private String code() {
        return FindingCodeFamily.FILE.code(
                kind == ForeignFileKind.LOCKED ? RefusalCode.LOCKED : RefusalCode.OTHER_FORMAT);
    }

    /**
     * Returns the code for a refusal by the reader of office files.
     *
     * @param reason the reason of that reader
     * @return the code
     */
    public static RefusalCode code(FileRefusal reason) {
        return switch (reason) {
            case EMPTY -> RefusalCode.EMPTY;
            case TOO_LARGE, UNPACKS_TOO_LARGE, TOO_MANY, TOO_MUCH_TEXT -> RefusalCode.TOO_LARGE;
            case INCOMPLETE -> RefusalCode.INCOMPLETE;
            case DAMAGED -> RefusalCode.DAMAGED;
            case LOCKED -> RefusalCode.LOCKED;
            case MACROS, DOCUMENT_TYPE -> RefusalCode.UNSAFE;
            case EXCEL,
                    OLD_EXCEL,
                    BINARY_EXCEL,
                    OPEN_DOCUMENT,
                    WORD,
                    OLD_WORD,
                    OPEN_DOCUMENT_TEXT,
                    PDF,
                    JSON,
                    UNKNOWN -> RefusalCode.OTHER_FORMAT;
        };
    }

    /**
     * Returns a sentence that names the kind of the file and says what to do.
     *
     * @return the sentence
     */
    public LocalisedText text() {
        return MESSAGES.of(EnumKeys.of(kind), values.toArray());
    }
}
