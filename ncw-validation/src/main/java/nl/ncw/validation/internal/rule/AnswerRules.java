package nl.ncw.validation.internal.rule;

import static nl.ncw.validation.internal.rule.Severities.error;
import static nl.ncw.validation.internal.rule.Severities.info;
import static nl.ncw.validation.internal.rule.Severities.own;
import static nl.ncw.validation.internal.rule.Severities.warning;

import jakarta.validation.groups.Default;
import java.lang.annotation.Annotation;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.question.Obligation;
import nl.ncw.validation.internal.constraint.Answered;
import nl.ncw.validation.internal.constraint.AsManyAsAsked;
import nl.ncw.validation.internal.constraint.FilledIn;
import nl.ncw.validation.internal.constraint.ForInvolvedRegion;
import nl.ncw.validation.internal.constraint.Listed;
import nl.ncw.validation.internal.constraint.MatchesProposedRow;
import nl.ncw.validation.internal.constraint.NamedByBoth;
import nl.ncw.validation.internal.constraint.OfAskedKind;
import nl.ncw.validation.internal.constraint.OpenToOwnItems;
import nl.ncw.validation.internal.constraint.ReachesEachRegion;
import nl.ncw.validation.internal.constraint.Settled;
import nl.ncw.validation.internal.constraint.StandingIsNot;
import nl.ncw.validation.internal.review.AnswerPart;
import nl.ncw.validation.internal.review.AskedQuestion;
import nl.ncw.validation.internal.review.StoredAnswer;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.defs.NotBlankDef;
import org.hibernate.validator.cfg.defs.NotNullDef;

/** The rules for answers, each with its severity and its code. */
final class AnswerRules {
    private AnswerRules() {}

    static void addTo(ConstraintMapping mapping) {
        addQuestions(mapping);
        addStoredAnswers(mapping);
        addLists(mapping);
        addMatrix(mapping);
        addRegions(mapping);
    }

    private static void addQuestions(ConstraintMapping mapping) {
        mapping.type(AskedQuestion.class)
                .constraint(error(when(Answered.class, Obligation.REQUIRED), "answer.missing"))
                .constraint(warning(when(Answered.class, Obligation.RECOMMENDED), "answer.recommended-missing"))
                .constraint(warning(when(Settled.class, Obligation.REQUIRED), "answer.open"))
                .constraint(info(when(Settled.class, Obligation.RECOMMENDED, Obligation.OPTIONAL), "answer.open"))
                .constraint(error(own(OfAskedKind.class), "answer.wrong-kind"))
                .getter("answer")
                .containerElementType()
                .valid()
                .getter("parts")
                .containerElementType()
                .valid();
        mapping.type(Answer.NotApplicable.class)
                .getter("reason")
                .constraint(error(new NotBlankDef(), "answer.reason-missing"));
        mapping.type(Answer.ToBeSettled.class)
                .getter("action")
                .constraint(error(new NotBlankDef(), "answer.action-missing"))
                .getter("owner")
                .constraint(error(new NotBlankDef(), "answer.owner-missing"))
                .getter("due")
                .containerElementType()
                .constraint(error(new NotNullDef(), "answer.due-missing"));
    }

    private static void addStoredAnswers(ConstraintMapping mapping) {
        mapping.type(StoredAnswer.class)
                .constraint(error(not(StoredAnswer.Standing.UNKNOWN_QUESTION), "answer.unknown-question"))
                .constraint(warning(not(StoredAnswer.Standing.ANSWERED_BY_FACT), "answer.not-stored"))
                .constraint(error(not(StoredAnswer.Standing.UNKNOWN_VOICE), "answer.unknown-voice"))
                .constraint(info(not(StoredAnswer.Standing.NOT_ASKED), "answer.not-asked"));
    }

    private static void addLists(ConstraintMapping mapping) {
        mapping.type(AnswerPart.Chosen.class).constraint(error(own(Listed.class), "answer.unknown-option"));
        mapping.type(AnswerPart.Ticked.class).constraint(error(own(Listed.class), "answer.unknown-item"));
        mapping.type(AnswerPart.OwnItem.class).constraint(error(own(OpenToOwnItems.class), "answer.item-not-allowed"));
        mapping.type(AnswerPart.UsedColumn.class).constraint(error(own(Listed.class), "answer.unknown-column"));
        mapping.type(AnswerPart.UsedLine.class).constraint(error(own(Listed.class), "answer.unknown-cell"));
    }

    private static void addMatrix(ConstraintMapping mapping) {
        mapping.type(AnswerPart.Level.class)
                .constraint(error(own(NamedByBoth.class), "answer.level-one-sided"))
                .constraint(warning(own(FilledIn.class), "answer.level-missing"));
        mapping.type(AnswerPart.Cell.class).constraint(warning(own(MatchesProposedRow.class), "answer.level-mismatch"));
    }

    private static void addRegions(ConstraintMapping mapping) {
        mapping.type(AnswerPart.Regions.class).constraint(error(own(AsManyAsAsked.class), "answer.too-many-regions"));
        mapping.type(AnswerPart.Reached.class)
                .constraint(error(own(ReachesEachRegion.class), "answer.region-contact-missing"));
        mapping.type(AnswerPart.OneReached.class)
                .constraint(warning(own(ForInvolvedRegion.class), "answer.region-not-involved"))
                .getter("contact")
                .valid()
                .convertGroup(Default.class)
                .to(ContactRules.InAnswer.class);
    }

    private static <A extends Annotation> GenericConstraintDef<A> when(Class<A> rule, Obligation... concerned) {
        return own(rule).param("when", concerned);
    }

    private static GenericConstraintDef<StandingIsNot> not(StoredAnswer.Standing standing) {
        return own(StandingIsNot.class).param("value", standing);
    }
}
