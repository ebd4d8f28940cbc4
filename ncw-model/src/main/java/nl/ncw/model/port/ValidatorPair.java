package nl.ncw.model.port;

import java.util.stream.Stream;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.internal.check.Checks;

/** Two validators as one, which reports what each finds. */
record ValidatorPair(AgreementValidator first, AgreementValidator second) implements AgreementValidator {
    @Override
    public ValidationReport validate(Agreement agreement, Catalogue catalogue) {
        Checks.notNull(agreement, "agreement");
        Checks.notNull(catalogue, "catalogue");
        return ValidationReport.of(Stream.of(first, second)
                .flatMap(validator -> validator.validate(agreement, catalogue).findings().stream())
                .distinct()
                .toList());
    }

    @Override
    public String toString() {
        return first + ", and " + second;
    }
}
