package nl.ncw.export.internal.finding;

import java.util.ArrayList;
import java.util.List;
import nl.ncw.export.internal.message.MessageBundle;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Place;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.text.LocalisedText;

/** Log of reading one file: the findings, and the kept text. */
public final class FindingLog {
    private final FindingCodeFamily family;
    private final MessageBundle messages;
    private final Limits limits;
    private final List<Finding> findings = new ArrayList<>();
    private final List<UnplacedText> kept = new ArrayList<>();

    /**
     * Limits of a log. A reader refuses a file that exceeds them.
     *
     * @param findings the largest number of findings
     * @param kept the largest number of kept texts
     */
    public record Limits(int findings, int kept) {
        /** No limits, for input that is limited in another way. */
        public static final Limits NONE = new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /**
     * Creates an empty log.
     *
     * @param family the codes that can be reported
     * @param messages the messages, by the keys of the codes
     * @param limits the limits that {@link #hasRoomForFindings()} and {@link #hasRoomToKeep()} check
     */
    public FindingLog(FindingCodeFamily family, MessageBundle messages, Limits limits) {
        this.family = family;
        this.messages = messages;
        this.limits = limits;
    }

    /**
     * Adds a finding.
     *
     * @param code the code, whose key is also that of the message
     * @param place the place
     * @param values the values in the message
     */
    public void report(FileFindingCode code, Place place, Object... values) {
        add(code, place, messages.of(code.key(), values));
    }

    /**
     * Adds a finding whose message has another key than its code.
     *
     * @param code the code
     * @param place the place
     * @param message the message
     */
    public void add(FileFindingCode code, Place place, LocalisedText message) {
        findings.add(new Finding(code.severity(), family.code(code), place, message));
    }

    /**
     * Keeps content, without a finding.
     *
     * @param origin the name of its location
     * @param content the content
     */
    public void keep(String origin, String content) {
        kept.add(new UnplacedText(origin, content));
    }

    /** Returns whether the limit on findings has not been reached. */
    public boolean hasRoomForFindings() {
        return findings.size() < limits.findings();
    }

    /** Returns whether the limit on kept content has not been reached. */
    public boolean hasRoomToKeep() {
        return kept.size() < limits.kept();
    }

    /**
     * Returns the exception for a file that cannot be read.
     *
     * @param code the code of the reason
     * @param location the location in the file
     * @param key the key of the message
     * @param values the values in the message
     * @return the exception
     */
    public UnreadableAgreementException refusal(RefusalCode code, String location, String key, Object... values) {
        return new UnreadableAgreementException(
                FindingCodeFamily.FILE.code(code), new Place.InFile(location), messages.of(key, values));
    }

    /**
     * Returns the exception for a file that cannot be read, with a cause.
     *
     * @param code the code of the reason
     * @param location the location in the file
     * @param cause the cause
     * @param key the key of the message
     * @param values the values in the message
     * @return the exception
     */
    public UnreadableAgreementException refusal(
            RefusalCode code, String location, Throwable cause, String key, Object... values) {
        return new UnreadableAgreementException(
                FindingCodeFamily.FILE.code(code), new Place.InFile(location), messages.of(key, values), cause);
    }

    /** Returns the findings, in the order in which they were added. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Returns the kept text, in the order in which it was added. */
    public List<UnplacedText> kept() {
        return List.copyOf(kept);
    }
}
