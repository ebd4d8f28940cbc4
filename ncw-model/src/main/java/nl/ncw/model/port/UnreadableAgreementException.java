package nl.ncw.model.port;

import java.io.IOException;
import java.util.Locale;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Place;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.text.LocalisedText;

/**
 * Thrown when no agreement can be read at all: the file has another format, is broken, or is hostile. The reason is a
 * finding, as the problems are that a reader reports in a file that it can read.
 *
 * @since 0.1.0
 */
public final class UnreadableAgreementException extends IOException {
    private static final long serialVersionUID = 2L;

    /** The reason. */
    private final Finding finding;

    /**
     * Creates an exception with a cause.
     *
     * @param code the stable name of the reason, such as {@code file.damaged}, for programs
     * @param place the location at which reading stopped
     * @param text the problem and the remedy
     * @param cause the underlying exception
     * @throws IllegalArgumentException if the code is malformed
     */
    public UnreadableAgreementException(String code, Place place, LocalisedText text, Throwable cause) {
        this(new Finding(Severity.ERROR, code, place, text));
        initCause(Checks.notNull(cause, "cause"));
    }

    /**
     * Creates an exception without a cause.
     *
     * @param code the stable name of the reason, such as {@code file.damaged}, for programs
     * @param place the location at which reading stopped
     * @param text the problem and the remedy
     * @throws IllegalArgumentException if the code is malformed
     */
    public UnreadableAgreementException(String code, Place place, LocalisedText text) {
        this(new Finding(Severity.ERROR, code, place, text));
    }

    private UnreadableAgreementException(Finding finding) {
        super(message(finding));
        this.finding = finding;
    }

    private static String message(Finding finding) {
        String place = finding.place().toString();
        String text = finding.message(Locale.ENGLISH);
        return place.isEmpty() ? text : place + ": " + text;
    }

    /**
     * Returns the reason as a finding, for code that treats refused files as it does files with findings.
     *
     * @return the finding, an error
     */
    public Finding finding() {
        return finding;
    }

    /**
     * Returns the stable name of the reason. {@link nl.ncw.model.finding.FindingCodes} explains it.
     *
     * @return the code, such as {@code file.damaged}
     */
    public String code() {
        return finding.code();
    }

    /**
     * Returns the location at which reading stopped.
     *
     * @return the location
     */
    public Place place() {
        return finding.place();
    }

    /**
     * Returns the problem and the remedy.
     *
     * @param locale the locale; only its language matters
     * @return the message in that language, or in Dutch if there is no such text
     */
    public String message(Locale locale) {
        return finding.message(locale);
    }
}
