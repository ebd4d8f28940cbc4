package nl.ncw.export;

/**
 * Codes of the reasons for which no agreement can be read from a file, in any format, each with the meaning that {@link
 * nl.ncw.model.finding.FindingCodes} gives. {@link nl.ncw.model.port.UnreadableAgreementException#code()} returns them.
 *
 * @since 0.1.0
 */
public final class FileCodes {
    /** The file has the right format, but contains errors. */
    public static final String DAMAGED = "file.damaged";

    /** The file has no content. */
    public static final String EMPTY = "file.empty";

    /** The end of the file is missing. */
    public static final String INCOMPLETE = "file.incomplete";

    /** The file is locked with a password. */
    public static final String LOCKED = "file.locked";

    /** The file has the right format, but contains no agreement. */
    public static final String NO_AGREEMENT = "file.no-agreement";

    /** The file has another format than the one that was expected. */
    public static final String OTHER_FORMAT = "file.other-format";

    /** The file was written by another version of ncw, which this one cannot read. */
    public static final String OTHER_VERSION = "file.other-version";

    /** The file, or what it unpacks to, is larger than an agreement ever is. */
    public static final String TOO_LARGE = "file.too-large";

    /** The file contains something that can do harm, and is not opened. */
    public static final String UNSAFE = "file.unsafe";

    private FileCodes() {}
}
