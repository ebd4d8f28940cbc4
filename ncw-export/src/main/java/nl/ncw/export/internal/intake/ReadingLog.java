package nl.ncw.export.internal.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.export.internal.finding.FileFindingCode;
import nl.ncw.export.internal.finding.FindingCodeFamily;
import nl.ncw.export.internal.finding.FindingLog;
import nl.ncw.export.internal.finding.RefusalCode;
import nl.ncw.export.internal.message.MessageBundle;
import nl.ncw.export.internal.message.PlainText;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Place;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.text.LocalisedText;

/** Findings of reading one file, and the content of the file that is kept because it is not an answer. */
public final class ReadingLog {
    /** The limit on kept content. A file with more is not a form. */
    static final int MAXIMUM_KEPT = 5_000;

    /** The limit that {@link #requireRoom} checks. */
    static final int MAXIMUM_FINDINGS = 10_000;

    private final FindingLog log;
    private final Map<String, List<Integer>> positions = new HashMap<>();

    /**
     * Creates the log of reading a file.
     *
     * @param family the codes of the format
     * @param messages the messages of the format, by the keys of the codes
     */
    public ReadingLog(FindingCodeFamily family, MessageBundle messages) {
        this.log = new FindingLog(family, messages, new FindingLog.Limits(MAXIMUM_FINDINGS, MAXIMUM_KEPT));
    }

    /**
     * Adds a finding.
     *
     * @param code the code, whose key is also that of the message
     * @param at the location
     * @param values the values in the message
     */
    public void say(FileFindingCode code, Location at, Object... values) {
        log.report(code, new Place.InFile(meet(at)), values);
    }

    /**
     * Adds a finding at a location that has only a name.
     *
     * @param code the code, whose key is also that of the message
     * @param place the name of the location; empty for the whole file
     * @param values the values in the message
     */
    public void say(FileFindingCode code, String place, Object... values) {
        say(code, Location.named(place), values);
    }

    /**
     * Adds a finding whose message has another key than its code.
     *
     * @param code the code
     * @param at the location
     * @param message the message
     */
    public void add(FileFindingCode code, Location at, LocalisedText message) {
        log.add(code, new Place.InFile(meet(at)), message);
    }

    /**
     * Adds a finding, and keeps the content of its location.
     *
     * @param code the code, whose key is also that of the message
     * @param at the location
     * @param content the content
     * @param values the values in the message
     * @throws UnreadableAgreementException if the limit on kept content is reached
     */
    public void keep(FileFindingCode code, Location at, String content, Object... values)
            throws UnreadableAgreementException {
        say(code, at, values);
        keep(at.name(), content);
    }

    /**
     * Adds a finding at a location that has only a name, and keeps the content there.
     *
     * @param code the code, whose key is also that of the message
     * @param place the name of the location; empty for the whole file
     * @param content the content
     * @param values the values in the message
     * @throws UnreadableAgreementException if the limit on kept content is reached
     */
    public void keep(FileFindingCode code, String place, String content, Object... values)
            throws UnreadableAgreementException {
        keep(code, Location.named(place), content, values);
    }

    /**
     * Keeps content, without a finding.
     *
     * @param origin the name of its location
     * @param content the content
     * @throws UnreadableAgreementException if the limit on kept content is reached
     */
    public void keep(String origin, String content) throws UnreadableAgreementException {
        String line = PlainText.line(origin);
        if (!log.hasRoomToKeep()) {
            throw refusal(RefusalCode.TOO_LARGE, Location.named(line), "too-much-outside", MAXIMUM_KEPT);
        }
        log.keep(line, PlainText.of(content));
    }

    /**
     * Requires that the limit on findings is not reached. Callers check it before findings of which a file may have
     * many.
     *
     * @param at the location of the finding
     * @throws UnreadableAgreementException if the limit is reached
     */
    public void requireRoom(Location at) throws UnreadableAgreementException {
        if (!log.hasRoomForFindings()) {
            throw refusal(RefusalCode.TOO_LARGE, at, "too-many-findings", MAXIMUM_FINDINGS);
        }
    }

    /**
     * Records that a location is met. Findings are ordered by the position of their location; a location without a
     * position is ordered by when it is first met.
     *
     * @param at the location
     * @return the name in one line, by which findings of other components at the location are ordered too
     */
    public String meet(Location at) {
        String name = PlainText.line(at.name());
        if (!name.isEmpty()) {
            positions.putIfAbsent(name, at.position().isEmpty() ? List.of(positions.size()) : at.position());
        }
        return name;
    }

    /**
     * Returns the exception for a file that cannot be read.
     *
     * @param code the code of the reason
     * @param at the location
     * @param key the key of the message
     * @param values the values in the message
     * @return the exception
     */
    public UnreadableAgreementException refusal(RefusalCode code, Location at, String key, Object... values) {
        return log.refusal(code, PlainText.line(at.name()), key, values);
    }

    /**
     * Returns the exception for a file that cannot be read, with a cause.
     *
     * @param code the code of the reason
     * @param at the location
     * @param cause the cause
     * @param key the key of the message
     * @param values the values in the message
     * @return the exception
     */
    public UnreadableAgreementException refusal(
            RefusalCode code, Location at, Throwable cause, String key, Object... values) {
        return log.refusal(code, PlainText.line(at.name()), cause, key, values);
    }

    /**
     * Returns the findings, in the order in which they were added.
     *
     * @return the findings
     */
    public List<Finding> findings() {
        return log.findings();
    }

    /**
     * Returns the kept content, in the order in which it was added.
     *
     * @return the content
     */
    public List<UnplacedText> kept() {
        return log.kept();
    }

    /**
     * Returns the result of reading: the agreement with the kept content, and all findings in the order of the file.
     * Findings at a location that was not met come first.
     *
     * @param agreement the agreement that was read
     * @param others the findings of other components
     * @param sent the sent agreement, if the file carries it
     * @return the result
     */
    public ReadResult result(Agreement agreement, List<Finding> others, Optional<Agreement> sent) {
        Comparator<Finding> inOrder = Comparator.comparing(
                finding -> positions.getOrDefault(finding.place().toString(), List.of()), ReadingLog::compare);
        return ReadResult.of(
                agreement.withUnplaced(log.kept()),
                Stream.concat(log.findings().stream(), others.stream())
                        .sorted(inOrder)
                        .toList(),
                sent);
    }

    private static int compare(List<Integer> left, List<Integer> right) {
        Iterator<Integer> others = right.iterator();
        for (int number : left) {
            int order = others.hasNext() ? Integer.compare(number, others.next()) : 1;
            if (order != 0) {
                return order;
            }
        }
        return others.hasNext() ? -1 : 0;
    }
}
