package nl.ncw.export.internal.finding;

import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.ncw.model.finding.FindingCode;
import nl.ncw.model.finding.FindingCodeProvider;
import nl.ncw.model.internal.code.FindingCodeExplanations;
import nl.ncw.model.internal.message.Translations;

/** Provider of the codes of the findings of this module. */
public final class ExportFindingCodes implements FindingCodeProvider {
    /** Creates the provider, as {@link java.util.ServiceLoader} requires. */
    public ExportFindingCodes() {
        // nothing to set up
    }

    @Override
    public List<FindingCode> codes() {
        FindingCodeExplanations codes = new FindingCodeExplanations(Translations.of(
                language -> ResourceBundle.getBundle("nl.ncw.export.internal.finding.codes", language)));
        return Stream.of(FindingCodeFamily.values())
                .flatMap(family -> family.members().stream()
                        .map(member ->
                                codes.explain(family.code(member), member.severity(), member.explanation(family))))
                .toList();
    }
}
