package nl.ncw.examples.benchmark;

import nl.ncw.catalogue.Catalogues;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.port.AgreementValidator;
import nl.ncw.model.port.ValidationReport;
import nl.ncw.validation.AgreementValidators;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Validates an agreement. Nothing less would be validation, so its target is a time, not a floor. */
@State(Scope.Thread)
public class ValidateBenchmark {
    /** Which agreement. */
    @Param({"full", "blank"})
    public String document;

    private final AgreementValidator validator = AgreementValidators.standard();
    private Agreement agreement;
    private Catalogue catalogue;

    /** Takes the agreement and its catalogue. */
    @Setup
    public void prepare() {
        agreement = BenchmarkFiles.agreement(document);
        catalogue = Catalogues.byReference(agreement.catalogue());
    }

    /** Ours. */
    @Benchmark
    public ValidationReport ncw() {
        return validator.validate(agreement, catalogue);
    }
}
