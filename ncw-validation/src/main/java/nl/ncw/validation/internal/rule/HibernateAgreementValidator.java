package nl.ncw.validation.internal.rule;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.port.AgreementValidator;
import nl.ncw.model.port.ValidationReport;
import nl.ncw.validation.internal.message.ValidationMessages;
import nl.ncw.validation.internal.review.ErrorCount;
import nl.ncw.validation.internal.review.ReviewedAgreement;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;

/** Validates agreements with Hibernate Validator. */
public final class HibernateAgreementValidator implements AgreementValidator {
    private final ValidationMessages messages;
    private final Validator validator;
    private final Validator withoutAnswers;
    private final ValidationOptions options;

    public HibernateAgreementValidator() {
        messages = new ValidationMessages();
        ValidatorFactory factory = factory(messages);
        validator = factory.getValidator();
        withoutAnswers =
                factory.usingContext().traversableResolver(new AnswersLeftOut()).getValidator();
        options = ValidationOptions.NONE;
    }

    private HibernateAgreementValidator(HibernateAgreementValidator other, ValidationOptions options) {
        messages = other.messages;
        validator = other.validator;
        withoutAnswers = other.withoutAnswers;
        this.options = options;
    }

    /** Returns a validator with the same rules of the library and other options; it shares what is slow to set up. */
    public HibernateAgreementValidator with(ValidationOptions newOptions) {
        return new HibernateAgreementValidator(this, newOptions);
    }

    /** Returns the options. */
    public ValidationOptions options() {
        return options;
    }

    private static ValidatorFactory factory(ValidationMessages messages) {
        HibernateValidatorConfiguration configuration = configuration().messageInterpolator(messages);
        ConstraintMapping mapping = configuration.createConstraintMapping();
        RuleSet.addTo(mapping, new RuleDeclarations());
        // The factory is not closed: that would close its validators too.
        return configuration.addMapping(mapping).buildValidatorFactory();
    }

    /** Returns a configuration with explicit provider and class loader, so that it is independent of the application. */
    static HibernateValidatorConfiguration configuration() {
        return Validation.byProvider(HibernateValidator.class)
                .providerResolver(() -> List.of(new HibernateValidator()))
                .configure()
                .externalClassLoader(HibernateAgreementValidator.class.getClassLoader())
                .ignoreXmlConfiguration()
                // The answers of AnswersLeftOut cost less than a cache of them.
                .enableTraversableResolverResultCache(false)
                .getterPropertySelectionStrategy(new RecordAccessors());
    }

    @Override
    public ValidationReport validate(Agreement agreement, Catalogue catalogue) {
        ReviewedAgreement review = ReviewedAgreement.of(agreement, catalogue, options.knownRegions());
        ViolationFindings findings = new ViolationFindings(review, messages);
        ReportOrder order = new ReportOrder(catalogue);
        Class<?>[] stage = AgreementStage.groupsOf(agreement.status());
        List<ViolationFindings.Located> found = Stream.concat(
                        Stream.of(validator.validate(review), withoutAnswers.validate(review, stage))
                                .flatMap(Set::stream)
                                .map(findings::of),
                        options.rules().stream().flatMap(rule -> rule.check(agreement, catalogue, order).stream()))
                .map(this::withChosenSeverity)
                .toList();
        int errors = (int) found.stream()
                .map(ViolationFindings.Located::finding)
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        Stream<ViolationFindings.Located> adoptionFindings = validator.validate(new ErrorCount(errors), stage).stream()
                .map(findings::of)
                .map(this::withChosenSeverity);
        List<Finding> sorted = Stream.concat(found.stream(), adoptionFindings)
                .sorted(order)
                .map(ViolationFindings.Located::finding)
                .toList();
        return ValidationReport.of(sorted);
    }

    private ViolationFindings.Located withChosenSeverity(ViolationFindings.Located located) {
        return new ViolationFindings.Located(options.withChosenSeverity(located.finding()), located.position());
    }

    /**
     * Returns the underlying validator, whose metadata lists the rules.
     *
     * @return the validator of Jakarta Validation
     */
    public Validator rules() {
        return validator;
    }
}
