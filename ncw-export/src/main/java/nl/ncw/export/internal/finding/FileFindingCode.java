package nl.ncw.export.internal.finding;

import java.util.Locale;
import nl.ncw.model.finding.Severity;

/** A finding that can be reported while a file is read, as a constant of an enum. Its code is known in a {@link FindingCodeFamily}. */
public interface FileFindingCode {
    /** The name of the constant. */
    String name();

    /** The severity of the finding. */
    Severity severity();

    /** The code without its family, such as {@code row-missing}; also the key of the message. */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key under which the bundle explains the code; the code itself unless several families share the text. */
    default String explanation(FindingCodeFamily family) {
        return family.code(this);
    }
}
