package nl.ncw.validation.internal.rule;

import static nl.ncw.validation.internal.rule.SeverityPayloads.own;

import java.util.Map;
import java.util.SortedSet;
import nl.ncw.model.finding.Severity;
import nl.ncw.validation.finding.ValidationCodes;
import nl.ncw.validation.internal.constraint.CoversProfile;
import nl.ncw.validation.internal.constraint.NamesCatalogue;
import nl.ncw.validation.internal.constraint.NamesKnownRegions;
import nl.ncw.validation.internal.constraint.RevisionDatesAscend;
import nl.ncw.validation.internal.review.ReviewedAgreement;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.hibernate.validator.cfg.defs.NullDef;

/** Declares all rules, and the cascades by which validation reaches the objects that they apply to. */
final class RuleSet {
    private RuleSet() {}

    static void addTo(ConstraintMapping mapping, RuleDeclarations rules) {
        TypeConstraintMappingContext<ReviewedAgreement> review = mapping.type(ReviewedAgreement.class);
        review.constraint(rules.error(own(NamesCatalogue.class), ValidationCodes.CATALOGUE_MISMATCH))
                .constraint(rules.error(own(CoversProfile.class), ValidationCodes.PROFILE_NOT_COVERED))
                .constraint(rules.error(own(NamesKnownRegions.class), ValidationCodes.REGION_UNKNOWN))
                .getter("agreement")
                .valid()
                .getter("revisions")
                .constraint(rules.warning(own(RevisionDatesAscend.class), ValidationCodes.REVISIONS_ORDER))
                .getter("unplaced")
                .containerElementType()
                // Each kept text is reported, so the rule is one that no element satisfies.
                .constraint(rules.warning(new NullDef(), ValidationCodes.UNPLACED_KEPT))
                .getter("questions")
                .containerElementType()
                .valid()
                .getter("ignored")
                .containerElementType()
                .valid();
        PartyRules.addTo(review, mapping, rules);
        TermRules.addTo(review, rules);
        FieldRules.addTo(mapping, rules);
        ContactRules.addTo(mapping, rules);
        AnswerRules.addTo(mapping, rules);
    }

    /**
     * Returns the severities of all rules.
     *
     * @return the severities by code, the most serious one first
     */
    static Map<String, SortedSet<Severity>> severities() {
        RuleDeclarations rules = new RuleDeclarations();
        addTo(HibernateAgreementValidator.configuration().createConstraintMapping(), rules);
        return rules.severities();
    }
}
