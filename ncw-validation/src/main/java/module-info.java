/** Rules that tell what is missing or wrong in an agreement, through Jakarta Validation. */
module nl.ncw.validation {
    requires static org.jspecify;
    requires transitive nl.ncw.model;
    requires jakarta.validation;
    requires org.hibernate.validator;

    exports nl.ncw.validation;
    exports nl.ncw.validation.finding;

    uses nl.ncw.model.finding.FindingCodeProvider;
    uses nl.ncw.model.port.AgreementRule;

    provides nl.ncw.model.finding.FindingCodeProvider with
            nl.ncw.validation.internal.rule.InstalledRules,
            nl.ncw.validation.internal.rule.ValidationFindingCodes;

    // Hibernate Validator creates the validators of the constraints and reads the objects that they check.
    opens nl.ncw.validation.internal.constraint to
            org.hibernate.validator;
    opens nl.ncw.validation.internal.constraint.party to
            org.hibernate.validator;
    opens nl.ncw.validation.internal.constraint.term to
            org.hibernate.validator;
    opens nl.ncw.validation.internal.review to
            org.hibernate.validator;
    opens nl.ncw.validation.internal.rule to
            org.hibernate.validator;
}
