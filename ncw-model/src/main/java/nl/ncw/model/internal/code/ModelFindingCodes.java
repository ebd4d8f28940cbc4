package nl.ncw.model.internal.code;

import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.ncw.model.finding.FindingCode;
import nl.ncw.model.finding.FindingCodeProvider;
import nl.ncw.model.internal.message.Translations;

/** Source of the codes of the findings of this module. */
public final class ModelFindingCodes implements FindingCodeProvider {
    /** Creates the source; called by the service loader. */
    public ModelFindingCodes() {
        // nothing to set up
    }

    @Override
    public List<FindingCode> codes() {
        FindingCodeExplanations codes = new FindingCodeExplanations(
                Translations.of(language -> ResourceBundle.getBundle("nl.ncw.model.internal.code.codes", language)));
        return Stream.of(ChangeFindingCode.values())
                .map(code -> codes.explain(code.code(), code.severity(), code.code()))
                .toList();
    }
}
