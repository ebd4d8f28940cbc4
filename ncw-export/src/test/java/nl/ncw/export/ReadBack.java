package nl.ncw.export;

import java.util.List;
import nl.ncw.export.json.JsonAgreementWriter;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.port.ReadResult;

/** What was read of a file that came back, as text. */
public final class ReadBack {
    private ReadBack() {}

    /** The codes of the findings and their places; those without consequences are left out. */
    public static List<String> troubles(ReadResult result) {
        return result.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(finding -> finding.code() + " " + finding.place())
                .toList();
    }

    /** All that an agreement says, line by line, so that a difference can be seen. */
    public static String inFull(Agreement agreement) {
        return new JsonAgreementWriter().toJson(agreement);
    }
}
