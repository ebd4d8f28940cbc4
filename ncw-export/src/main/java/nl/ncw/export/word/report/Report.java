package nl.ncw.export.word.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ncw.export.internal.message.PlainText;
import nl.ncw.model.agreement.Unplaced;
import nl.ncw.model.port.Finding;
import nl.ncw.model.port.Place;
import nl.ncw.model.port.Severity;
import nl.ncw.model.port.UnreadableAgreementException;

/** What is found in a document beside what was filled in, and what is kept of it. */
public final class Report {
    /** The most things without a place that are kept. More than that is another kind of document. */
    static final int MAXIMUM_KEPT = 5_000;

    /** The most that is said of one document. */
    static final int MAXIMUM_FINDINGS = 10_000;

    private static final String CODE = "word.";
    private final List<Finding> findings = new ArrayList<>();
    private final List<Unplaced> kept = new ArrayList<>();
    private final Map<String, Integer> spots = new HashMap<>();

    /**
     * Says something of a spot.
     *
     * @param severity how grave it is
     * @param code the finding's code and the message's key
     * @param spot the spot; empty for the whole document
     * @param values the values in the message
     */
    public void say(Severity severity, String code, String spot, Object... values) {
        findings.add(new Finding(severity, CODE + code, new Place.InFile(spot(spot)), Messages.of(code, values)));
    }

    /**
     * Requires that there is something left to be said, which those ask who may have much to say.
     *
     * @param spot the spot at which it would be said
     * @throws UnreadableAgreementException if more was said than of any form
     */
    public void requireRoom(String spot) throws UnreadableAgreementException {
        if (findings.size() >= MAXIMUM_FINDINGS) {
            throw new UnreadableAgreementException(
                    new Place.InFile(spot(spot)), Messages.of("too-many-findings", MAXIMUM_FINDINGS));
        }
    }

    /**
     * Warns of a spot, and keeps what stands there.
     *
     * @param code the finding's code and the message's key
     * @param spot the spot; empty for the whole document
     * @param content what stands there
     * @param values the values in the message
     * @throws UnreadableAgreementException if more is kept than any form can hold
     */
    public void keep(String code, String spot, String content, Object... values) throws UnreadableAgreementException {
        say(Severity.WARNING, code, spot, values);
        if (kept.size() == MAXIMUM_KEPT) {
            throw new UnreadableAgreementException(
                    new Place.InFile(spot(spot)), Messages.of("too-much-outside", MAXIMUM_KEPT));
        }
        kept.add(new Unplaced(spot(spot), PlainText.of(content)));
    }

    /**
     * Meets a spot: findings come in the order in which spots are met, those of others at it too.
     *
     * @param spot the spot
     * @return its name in one line
     */
    public String spot(String spot) {
        String line = PlainText.line(spot);
        if (!line.isEmpty()) {
            spots.putIfAbsent(line, spots.size());
        }
        return line;
    }

    /**
     * What was kept, in the order of the document.
     *
     * @return the things without a place in the agreement
     */
    public List<Unplaced> kept() {
        return kept;
    }

    /**
     * These findings and those of others, in the order of the document; those about no spot in it come first.
     *
     * @param others the others
     * @return all findings
     */
    public List<Finding> with(List<Finding> others) {
        return Stream.concat(findings.stream(), others.stream())
                .sorted(Comparator.comparingInt(
                        finding -> spots.getOrDefault(finding.place().toString(), -1)))
                .toList();
    }
}
