package nl.ncw.export.internal.finding;

import nl.ncw.model.finding.Severity;

/** Codes of the reasons for which no agreement can be read from a file of any kind. */
public enum RefusalCode implements FileFindingCode {
    /** The file has no content. */
    EMPTY,
    /** The file, its unpacked content or the number of its parts exceeds a limit. */
    TOO_LARGE,
    /** The end of the file is missing. */
    INCOMPLETE,
    /** The file has the expected format, but with errors. */
    DAMAGED,
    /** The file is locked with a password. */
    LOCKED,
    /** The file has content that can do harm, such as macros. */
    UNSAFE,
    /** The file has another format. */
    OTHER_FORMAT,
    /** The file has the expected format, but contains no agreement. */
    NO_AGREEMENT,
    /** The file was written by another version of this library. */
    OTHER_VERSION;

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
