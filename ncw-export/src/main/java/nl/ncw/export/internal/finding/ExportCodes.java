package nl.ncw.export.internal.finding;

import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.ncw.model.finding.FindingCode;
import nl.ncw.model.finding.FindingCodeSource;
import nl.ncw.model.internal.code.ExplainedCodes;
import nl.ncw.model.internal.message.Translations;

/** The codes of the findings of this module. */
public final class ExportCodes implements FindingCodeSource {
    /** Needed to find this as a service. */
    public ExportCodes() {
        // nothing to set up
    }

    @Override
    public List<FindingCode> codes() {
        ExplainedCodes codes = new ExplainedCodes(Translations.of(
                language -> ResourceBundle.getBundle("nl.ncw.export.internal.finding.codes", language)));
        return Stream.of(CodeFamily.values())
                .flatMap(family -> family.members().stream()
                        .map(member ->
                                codes.explain(family.code(member), member.severity(), member.explanation(family))))
                .toList();
    }
}
