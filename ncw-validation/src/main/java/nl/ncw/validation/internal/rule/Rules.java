package nl.ncw.validation.internal.rule;

import static nl.ncw.validation.internal.rule.Severities.error;
import static nl.ncw.validation.internal.rule.Severities.own;
import static nl.ncw.validation.internal.rule.Severities.warning;

import nl.ncw.validation.internal.constraint.CoversProfile;
import nl.ncw.validation.internal.constraint.DatesAscend;
import nl.ncw.validation.internal.constraint.NamesCatalogue;
import nl.ncw.validation.internal.constraint.NamesKnownRegions;
import nl.ncw.validation.internal.review.Review;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.defs.NullDef;

/** All rules, and the way by which they reach what they are held against. */
final class Rules {
    private Rules() {}

    static void addTo(ConstraintMapping mapping) {
        mapping.type(Review.class)
                .constraint(error(own(NamesCatalogue.class), "catalogue.mismatch"))
                .constraint(error(own(CoversProfile.class), "profile.not-covered"))
                .constraint(error(own(NamesKnownRegions.class), "region.unknown"))
                .getter("agreement")
                .valid()
                .getter("revisions")
                .constraint(warning(own(DatesAscend.class), "revisions.order"))
                .getter("unplaced")
                .containerElementType()
                // Nothing should be here: each thing that is, is reported.
                .constraint(warning(new NullDef(), "unplaced.kept"))
                .getter("questions")
                .containerElementType()
                .valid()
                .getter("stored")
                .containerElementType()
                .valid();
        FieldRules.addTo(mapping);
        ContactRules.addTo(mapping);
        AnswerRules.addTo(mapping);
    }
}
