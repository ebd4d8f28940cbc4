package nl.ncw.export.internal.excel.returned;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.ncw.export.internal.filekind.ForeignFile;
import nl.ncw.export.internal.finding.FindingCodeFamily;
import nl.ncw.export.internal.intake.Location;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.message.MessageBundle;
import nl.ncw.export.internal.ooxml.OfficeFile;
import nl.ncw.export.internal.ooxml.workbook.WorkbookContent;
import nl.ncw.export.internal.ooxml.workbook.WorkbookFile;
import nl.ncw.export.internal.ooxml.zip.FileRefusal;
import nl.ncw.export.internal.ooxml.zip.RefusedFileException;
import nl.ncw.model.internal.check.EnumKeys;

/** Opening of workbooks from untrusted sources: within size limits, and refused in words for people. */
public final class WorkbookIntake {
    private static final MessageBundle MESSAGES = new MessageBundle("nl.ncw.export.excel.messages");

    private WorkbookIntake() {}

    /** Returns the log of reading a workbook. */
    public static ReadingLog log() {
        return new ReadingLog(FindingCodeFamily.EXCEL, MESSAGES);
    }

    /**
     * Returns the content of a workbook.
     *
     * @param in the stream to read; it is not closed
     * @param log the log, which words a refusal
     * @throws nl.ncw.model.port.UnreadableAgreementException if the file is no workbook, or is refused
     * @throws IOException if reading from {@code in} fails
     */
    public static WorkbookContent content(InputStream in, ReadingLog log) throws IOException {
        byte[] bytes = OfficeFile.bytes(in);
        try {
            return WorkbookFile.read(new ByteArrayInputStream(bytes));
        } catch (RefusedFileException e) {
            throw ForeignFile.refusal(e, bytes)
                    .orElseGet(() -> log.refusal(
                            ForeignFile.code(e.reason()),
                            Location.FILE,
                            e,
                            "refused." + key(e.reason()),
                            e.values().toArray()));
        }
    }

    private static String key(FileRefusal reason) {
        return switch (reason) {
            case OLD_EXCEL, OLD_WORD, OPEN_DOCUMENT, OPEN_DOCUMENT_TEXT -> "unknown";
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
                    JSON,
                    UNKNOWN,
                    DOCUMENT_TYPE,
                    UNPACKS_TOO_LARGE,
                    TOO_MANY,
                    TOO_MUCH_TEXT -> EnumKeys.of(reason);
        };
    }
}
