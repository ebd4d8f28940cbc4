package nl.ncw.validation.internal.rule;

import static nl.ncw.validation.internal.rule.SeverityPayloads.own;

import jakarta.validation.groups.Default;
import java.lang.annotation.Annotation;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.question.Obligation;
import nl.ncw.validation.finding.ValidationCodes;
import nl.ncw.validation.internal.constraint.Answered;
import nl.ncw.validation.internal.constraint.CellFilledIn;
import nl.ncw.validation.internal.constraint.ContactForEachRegion;
import nl.ncw.validation.internal.constraint.ForInvolvedRegion;
import nl.ncw.validation.internal.constraint.InComparableUnit;
import nl.ncw.validation.internal.constraint.ListedInCatalogue;
import nl.ncw.validation.internal.constraint.MatchesProposedRow;
import nl.ncw.validation.internal.constraint.NoOpenPoint;
import nl.ncw.validation.internal.constraint.NotIgnored;
import nl.ncw.validation.internal.constraint.OfAskedKind;
import nl.ncw.validation.internal.constraint.OfColumnKind;
import nl.ncw.validation.internal.constraint.OpenPointFilledIn;
import nl.ncw.validation.internal.constraint.OwnItemsAllowed;
import nl.ncw.validation.internal.constraint.RowFilledIn;
import nl.ncw.validation.internal.constraint.RowFilledInByBoth;
import nl.ncw.validation.internal.constraint.SingleRegion;
import nl.ncw.validation.internal.constraint.party.PartnerReached;
import nl.ncw.validation.internal.review.AnswerPart;
import nl.ncw.validation.internal.review.AskedQuestion;
import nl.ncw.validation.internal.review.IgnoredAnswer;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.defs.NotBlankDef;

/** Declares the rules for answers, each with its severity and its code. */
final class AnswerRules {
    private AnswerRules() {}

    static void addTo(ConstraintMapping mapping, RuleDeclarations rules) {
        addQuestions(mapping, rules);
        addIgnoredAnswers(mapping, rules);
        addLists(mapping, rules);
        addNumbers(mapping, rules);
        addCells(mapping, rules);
        addMatrix(mapping, rules);
        addRegions(mapping, rules);
    }

    private static void addQuestions(ConstraintMapping mapping, RuleDeclarations rules) {
        mapping.type(AskedQuestion.class)
                .constraint(rules.error(
                        forObligations(Answered.class, Obligation.REQUIRED), ValidationCodes.ANSWER_MISSING))
                .constraint(rules.warning(
                        forObligations(Answered.class, Obligation.RECOMMENDED),
                        ValidationCodes.ANSWER_RECOMMENDED_MISSING))
                .constraint(rules.warning(
                        forObligations(NoOpenPoint.class, Obligation.REQUIRED), ValidationCodes.ANSWER_OPEN))
                .constraint(rules.info(
                        forObligations(NoOpenPoint.class, Obligation.RECOMMENDED, Obligation.OPTIONAL),
                        ValidationCodes.ANSWER_OPEN))
                .constraint(rules.error(own(OpenPointFilledIn.class), ValidationCodes.ANSWER_OPEN_POINT_INCOMPLETE))
                .constraint(rules.error(own(OfAskedKind.class), ValidationCodes.ANSWER_WRONG_KIND))
                .getter("notApplicable")
                .containerElementType()
                .valid()
                .getter("parts")
                .containerElementType()
                .valid();
        mapping.type(Answer.NotApplicable.class)
                .getter("reason")
                .constraint(rules.error(new NotBlankDef(), ValidationCodes.ANSWER_REASON_MISSING));
    }

    private static void addIgnoredAnswers(ConstraintMapping mapping, RuleDeclarations rules) {
        mapping.type(IgnoredAnswer.class)
                .constraint(rules.error(
                        notIgnored(IgnoredAnswer.Reason.UNKNOWN_QUESTION), ValidationCodes.ANSWER_UNKNOWN_QUESTION))
                .constraint(rules.warning(
                        notIgnored(IgnoredAnswer.Reason.ANSWERED_BY_FACT), ValidationCodes.ANSWER_NOT_STORED))
                .constraint(rules.error(
                        notIgnored(IgnoredAnswer.Reason.UNKNOWN_VOICE), ValidationCodes.ANSWER_UNKNOWN_VOICE))
                .constraint(rules.info(notIgnored(IgnoredAnswer.Reason.NOT_ASKED), ValidationCodes.ANSWER_NOT_ASKED))
                .constraint(rules.info(
                        notIgnored(IgnoredAnswer.Reason.CONDITION_NOT_MET), ValidationCodes.ANSWER_CONDITION_NOT_MET));
    }

    private static void addLists(ConstraintMapping mapping, RuleDeclarations rules) {
        mapping.type(AnswerPart.Chosen.class)
                .constraint(rules.error(own(ListedInCatalogue.class), ValidationCodes.ANSWER_UNKNOWN_OPTION));
        mapping.type(AnswerPart.Ticked.class)
                .constraint(rules.error(own(ListedInCatalogue.class), ValidationCodes.ANSWER_UNKNOWN_ITEM));
        mapping.type(AnswerPart.OwnItem.class)
                .constraint(rules.error(own(OwnItemsAllowed.class), ValidationCodes.ANSWER_ITEM_NOT_ALLOWED));
        mapping.type(AnswerPart.UsedColumn.class)
                .constraint(rules.error(own(ListedInCatalogue.class), ValidationCodes.ANSWER_UNKNOWN_COLUMN));
        mapping.type(AnswerPart.UsedLine.class)
                .constraint(rules.error(own(ListedInCatalogue.class), ValidationCodes.ANSWER_UNKNOWN_CELL));
    }

    private static void addNumbers(ConstraintMapping mapping, RuleDeclarations rules) {
        mapping.type(AnswerPart.Measured.class)
                .constraint(rules.error(own(InComparableUnit.class), ValidationCodes.ANSWER_UNIT_MISMATCH));
    }

    private static void addCells(ConstraintMapping mapping, RuleDeclarations rules) {
        mapping.type(AnswerPart.TableCell.class)
                .constraint(rules.error(own(OfColumnKind.class), ValidationCodes.ANSWER_CELL_WRONG_KIND))
                .constraint(rules.warning(own(CellFilledIn.class), ValidationCodes.ANSWER_CELL_MISSING));
        mapping.type(AnswerPart.CellOption.class)
                .constraint(rules.error(own(ListedInCatalogue.class), ValidationCodes.ANSWER_CELL_UNKNOWN_OPTION));
        mapping.type(AnswerPart.CellAmount.class)
                .constraint(rules.error(own(InComparableUnit.class), ValidationCodes.ANSWER_CELL_UNIT_MISMATCH));
    }

    private static void addMatrix(ConstraintMapping mapping, RuleDeclarations rules) {
        mapping.type(AnswerPart.Level.class)
                .constraint(rules.error(own(RowFilledInByBoth.class), ValidationCodes.ANSWER_LEVEL_ONE_SIDED))
                .constraint(rules.warning(own(RowFilledIn.class), ValidationCodes.ANSWER_LEVEL_MISSING));
        mapping.type(AnswerPart.Cell.class)
                .constraint(rules.warning(own(MatchesProposedRow.class), ValidationCodes.ANSWER_LEVEL_MISMATCH));
    }

    private static void addRegions(ConstraintMapping mapping, RuleDeclarations rules) {
        mapping.type(AnswerPart.Regions.class)
                .constraint(rules.error(own(SingleRegion.class), ValidationCodes.ANSWER_TOO_MANY_REGIONS));
        mapping.type(AnswerPart.Reached.class)
                .constraint(
                        rules.error(own(ContactForEachRegion.class), ValidationCodes.ANSWER_REGION_CONTACT_MISSING));
        mapping.type(AnswerPart.PartnerContacts.class)
                .constraint(rules.warning(own(PartnerReached.class), ValidationCodes.ANSWER_PARTNER_CONTACT_MISSING));
        mapping.type(AnswerPart.OneReached.class)
                .constraint(rules.warning(own(ForInvolvedRegion.class), ValidationCodes.ANSWER_REGION_NOT_INVOLVED))
                .getter("contact")
                .valid()
                .convertGroup(Default.class)
                .to(ContactRules.InAnswer.class);
    }

    private static <A extends Annotation> GenericConstraintDef<A> forObligations(
            Class<A> constraint, Obligation... obligations) {
        return own(constraint).param("obligations", obligations);
    }

    private static GenericConstraintDef<NotIgnored> notIgnored(IgnoredAnswer.Reason reason) {
        return own(NotIgnored.class).param("reason", reason);
    }
}
