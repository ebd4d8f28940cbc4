package nl.ncw.validation.internal.rule;

import static nl.ncw.validation.internal.rule.SeverityPayloads.own;

import java.util.Map;
import nl.ncw.model.finding.Severity;
import nl.ncw.validation.internal.constraint.CoversProfile;
import nl.ncw.validation.internal.constraint.NamesCatalogue;
import nl.ncw.validation.internal.constraint.NamesKnownRegions;
import nl.ncw.validation.internal.constraint.RevisionDatesAscend;
import nl.ncw.validation.internal.review.ReviewedAgreement;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.defs.NullDef;

/** All rules, and the way by which they reach what they are held against. */
final class RuleSet {
    private RuleSet() {}

    static void addTo(ConstraintMapping mapping, RuleDeclarations rules) {
        mapping.type(ReviewedAgreement.class)
                .constraint(rules.error(own(NamesCatalogue.class), "catalogue.mismatch"))
                .constraint(rules.error(own(CoversProfile.class), "profile.not-covered"))
                .constraint(rules.error(own(NamesKnownRegions.class), "region.unknown"))
                .getter("agreement")
                .valid()
                .getter("revisions")
                .constraint(rules.warning(own(RevisionDatesAscend.class), "revisions.order"))
                .getter("unplaced")
                .containerElementType()
                // Nothing should be here: each thing that is, is reported.
                .constraint(rules.warning(new NullDef(), "unplaced.kept"))
                .getter("questions")
                .containerElementType()
                .valid()
                .getter("stored")
                .containerElementType()
                .valid();
        FieldRules.addTo(mapping, rules);
        ContactRules.addTo(mapping, rules);
        AnswerRules.addTo(mapping, rules);
    }

    /**
     * The codes of all rules.
     *
     * @return by code its severity, the most serious one where it has several
     */
    static Map<String, Severity> severities() {
        RuleDeclarations rules = new RuleDeclarations();
        addTo(HibernateAgreementValidator.configuration().createConstraintMapping(), rules);
        return rules.severities();
    }
}
