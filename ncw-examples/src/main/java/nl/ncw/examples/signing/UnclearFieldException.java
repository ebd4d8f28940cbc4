package nl.ncw.examples.signing;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Thrown if a document has signature fields and it is not clear which one a signer is to sign in. */
public final class UnclearFieldException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Optional<String> signatory;
    private final transient List<SignatoryField> open;

    UnclearFieldException(Optional<String> signatory, List<SignatoryField> open) {
        super("no single open signature field for %s; open fields: %s"
                .formatted(
                        signatory.orElse("the signer"),
                        open.stream().map(SignatoryField::label).collect(Collectors.joining("; "))));
        this.signatory = signatory;
        this.open = List.copyOf(open);
    }

    /**
     * Returns the name that no field, or more than one, belongs to.
     *
     * @return the name; empty if the name in the certificate is that of no signatory, and the choice is open
     */
    public Optional<String> signatory() {
        return signatory;
    }

    /**
     * Returns the fields to choose from.
     *
     * @return the open fields; none if all fields are signed
     */
    public List<SignatoryField> open() {
        return open;
    }
}
