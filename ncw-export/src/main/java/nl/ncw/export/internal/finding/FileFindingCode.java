package nl.ncw.export.internal.finding;

import java.util.Locale;
import nl.ncw.model.finding.Severity;

/**
 * Code of a finding of reading a file, as a constant of an enum. The whole code includes the key of its
 * {@link FindingCodeFamily}.
 */
public interface FileFindingCode {
    /** Returns the name of the constant. */
    String name();

    /** Returns the severity of the finding. */
    Severity severity();

    /** Returns the code without its family, such as {@code row-missing}. It is also the key of the message. */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns the key under which the bundle explains the code: the whole code, unless several families share the
     * explanation.
     */
    default String explanation(FindingCodeFamily family) {
        return family.code(this);
    }
}
