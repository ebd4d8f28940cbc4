package nl.ncw.validation.internal.rule;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.stream.Stream;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.port.AgreementValidator;
import nl.ncw.model.port.ValidationReport;
import nl.ncw.validation.internal.message.ValidationMessages;
import nl.ncw.validation.internal.review.ErrorCount;
import nl.ncw.validation.internal.review.ReviewedAgreement;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;

/** Holds agreements against the rules with Hibernate Validator. */
public final class HibernateAgreementValidator implements AgreementValidator {
    private final ValidationMessages messages;
    private final Validator validator;
    private final List<SafetyRegion> known;

    public HibernateAgreementValidator() {
        messages = new ValidationMessages();
        validator = validator(messages);
        known = List.of();
    }

    private HibernateAgreementValidator(HibernateAgreementValidator other, List<SafetyRegion> known) {
        messages = other.messages;
        validator = other.validator;
        this.known = known;
    }

    /** The same rules, with reference data to hold regions against. */
    public HibernateAgreementValidator knowing(List<SafetyRegion> regions) {
        return new HibernateAgreementValidator(this, regions);
    }

    private static Validator validator(ValidationMessages messages) {
        HibernateValidatorConfiguration configuration = configuration().messageInterpolator(messages);
        ConstraintMapping mapping = configuration.createConstraintMapping();
        RuleSet.addTo(mapping, new RuleDeclarations());
        // The factory lives as long as the validator: closing it would end the validator's life as well.
        return configuration.addMapping(mapping).buildValidatorFactory().getValidator();
    }

    /** Names its provider and its class loader, so that nothing of the host application is picked up or needed. */
    static HibernateValidatorConfiguration configuration() {
        return Validation.byProvider(HibernateValidator.class)
                .providerResolver(() -> List.of(new HibernateValidator()))
                .configure()
                .externalClassLoader(HibernateAgreementValidator.class.getClassLoader())
                .ignoreXmlConfiguration()
                .getterPropertySelectionStrategy(new RecordAccessors());
    }

    @Override
    public ValidationReport validate(Agreement agreement, Catalogue catalogue) {
        ReviewedAgreement review = ReviewedAgreement.of(agreement, catalogue, known);
        ViolationFindings findings = new ViolationFindings(review, messages);
        Class<?>[] groups = AgreementStage.groupsOf(agreement.status());
        List<ViolationFindings.Located> found =
                validator.validate(review, groups).stream().map(findings::of).toList();
        int errors = (int) found.stream()
                .map(ViolationFindings.Located::finding)
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        Stream<ViolationFindings.Located> onAdoption =
                validator.validate(new ErrorCount(errors), groups).stream().map(findings::of);
        List<Finding> inOrder = Stream.concat(found.stream(), onAdoption)
                .sorted(new ReportOrder(catalogue))
                .map(ViolationFindings.Located::finding)
                .toList();
        return new ValidationReport(inOrder);
    }

    /**
     * The validator below, for what wants to know which rules there are.
     *
     * @return the validator of Jakarta Validation
     */
    public Validator rules() {
        return validator;
    }
}
