package nl.ncw.export.excel;

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

/** What is found in a workbook beside what was filled in, and what is kept of it. */
final class Report {
    /** The most things without a place that are kept. More than that is another kind of workbook. */
    static final int MAXIMUM_KEPT = 5_000;

    private static final String CODE = "excel.";
    private final List<Finding> findings = new ArrayList<>();
    private final List<Unplaced> kept = new ArrayList<>();
    private final Map<String, Spot> spots = new HashMap<>();

    /** Says something of the whole workbook. */
    void say(Severity severity, String code, Object... values) {
        add(severity, code, "", values);
    }

    /** Says something of a cell. */
    void say(Severity severity, String code, Spot spot, Object... values) {
        add(severity, code, name(spot), values);
    }

    /** Says something of a cell, and keeps what stands there and beside it up to another one. */
    void keep(Severity severity, String code, Spot spot, Spot last, String content, Object... values)
            throws UnreadableAgreementException {
        say(severity, code, spot, values);
        keep(PlainText.line(spot.to(last)), content);
    }

    private void keep(String origin, String content) throws UnreadableAgreementException {
        if (kept.size() == MAXIMUM_KEPT) {
            throw new UnreadableAgreementException(
                    new Place.InFile(origin), Messages.of("too-much-outside", MAXIMUM_KEPT));
        }
        kept.add(new Unplaced(origin, PlainText.of(content)));
    }

    /** The name of a spot, by which findings of others at it come in order too. */
    String name(Spot spot) {
        String name = PlainText.line(spot.toString());
        spots.putIfAbsent(name, spot);
        return name;
    }

    private void add(Severity severity, String code, String place, Object... values) {
        findings.add(new Finding(severity, CODE + code, new Place.InFile(place), Messages.of(code, values)));
    }

    List<Unplaced> kept() {
        return kept;
    }

    /** These findings and those of others in the order of the file; those about no cell of it come first. */
    List<Finding> with(List<Finding> others) {
        Comparator<Spot> reading = Comparator.nullsFirst(Comparator.naturalOrder());
        return Stream.concat(findings.stream(), others.stream())
                .sorted(Comparator.comparing(
                        finding -> spots.get(finding.place().toString()), reading))
                .toList();
    }
}
