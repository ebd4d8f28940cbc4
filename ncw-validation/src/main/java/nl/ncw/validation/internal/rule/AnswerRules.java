package nl.ncw.validation.internal.rule;

import static nl.ncw.validation.internal.rule.SeverityPayloads.own;

import jakarta.validation.groups.Default;
import java.lang.annotation.Annotation;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.question.Obligation;
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
import nl.ncw.validation.internal.constraint.OwnItemsAllowed;
import nl.ncw.validation.internal.constraint.RowFilledIn;
import nl.ncw.validation.internal.constraint.RowFilledInByBoth;
import nl.ncw.validation.internal.constraint.SingleRegion;
import nl.ncw.validation.internal.constraint.party.PartnerReached;
import nl.ncw.validation.internal.review.AnswerPart;
import nl.ncw.validation.internal.review.AskedQuestion;
import nl.ncw.validation.internal.review.StoredAnswer;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.defs.NotBlankDef;
import org.hibernate.validator.cfg.defs.NotNullDef;

/** Declares the rules for answers, each with its severity and its code. */
final class AnswerRules {
    private AnswerRules() {}

    static void addTo(ConstraintMapping mapping, RuleDeclarations rules) {
        addQuestions(mapping, rules);
        addStoredAnswers(mapping, rules);
        addLists(mapping, rules);
        addNumbers(mapping, rules);
        addCells(mapping, rules);
        addMatrix(mapping, rules);
        addRegions(mapping, rules);
    }

    private static void addQuestions(ConstraintMapping mapping, RuleDeclarations rules) {
        mapping.type(AskedQuestion.class)
                .constraint(rules.error(forObligations(Answered.class, Obligation.REQUIRED), "answer.missing"))
                .constraint(rules.warning(
                        forObligations(Answered.class, Obligation.RECOMMENDED), "answer.recommended-missing"))
                .constraint(rules.warning(forObligations(NoOpenPoint.class, Obligation.REQUIRED), "answer.open"))
                .constraint(rules.info(
                        forObligations(NoOpenPoint.class, Obligation.RECOMMENDED, Obligation.OPTIONAL), "answer.open"))
                .constraint(rules.error(own(OfAskedKind.class), "answer.wrong-kind"))
                .getter("answer")
                .containerElementType()
                .valid()
                .getter("parts")
                .containerElementType()
                .valid();
        mapping.type(Answer.NotApplicable.class)
                .getter("reason")
                .constraint(rules.error(new NotBlankDef(), "answer.reason-missing"));
        mapping.type(Answer.ToBeSettled.class)
                .getter("action")
                .constraint(rules.error(new NotBlankDef(), "answer.action-missing"))
                .getter("owner")
                .constraint(rules.error(new NotBlankDef(), "answer.owner-missing"))
                .getter("due")
                .containerElementType()
                .constraint(rules.error(new NotNullDef(), "answer.due-missing"));
    }

    private static void addStoredAnswers(ConstraintMapping mapping, RuleDeclarations rules) {
        mapping.type(StoredAnswer.class)
                .constraint(
                        rules.error(notIgnored(StoredAnswer.IgnoreReason.UNKNOWN_QUESTION), "answer.unknown-question"))
                .constraint(rules.warning(notIgnored(StoredAnswer.IgnoreReason.ANSWERED_BY_FACT), "answer.not-stored"))
                .constraint(rules.error(notIgnored(StoredAnswer.IgnoreReason.UNKNOWN_VOICE), "answer.unknown-voice"))
                .constraint(rules.info(notIgnored(StoredAnswer.IgnoreReason.NOT_ASKED), "answer.not-asked"))
                .constraint(rules.info(
                        notIgnored(StoredAnswer.IgnoreReason.CONDITION_NOT_MET), "answer.condition-not-met"));
    }

    private static void addLists(ConstraintMapping mapping, RuleDeclarations rules) {
        mapping.type(AnswerPart.Chosen.class)
                .constraint(rules.error(own(ListedInCatalogue.class), "answer.unknown-option"));
        mapping.type(AnswerPart.Ticked.class)
                .constraint(rules.error(own(ListedInCatalogue.class), "answer.unknown-item"));
        mapping.type(AnswerPart.OwnItem.class)
                .constraint(rules.error(own(OwnItemsAllowed.class), "answer.item-not-allowed"));
        mapping.type(AnswerPart.UsedColumn.class)
                .constraint(rules.error(own(ListedInCatalogue.class), "answer.unknown-column"));
        mapping.type(AnswerPart.UsedLine.class)
                .constraint(rules.error(own(ListedInCatalogue.class), "answer.unknown-cell"));
    }

    private static void addNumbers(ConstraintMapping mapping, RuleDeclarations rules) {
        mapping.type(AnswerPart.Measured.class)
                .constraint(rules.error(own(InComparableUnit.class), "answer.unit-mismatch"));
    }

    private static void addCells(ConstraintMapping mapping, RuleDeclarations rules) {
        mapping.type(AnswerPart.TableCell.class)
                .constraint(rules.error(own(OfColumnKind.class), "answer.cell-wrong-kind"))
                .constraint(rules.warning(own(CellFilledIn.class), "answer.cell-missing"));
        mapping.type(AnswerPart.CellOption.class)
                .constraint(rules.error(own(ListedInCatalogue.class), "answer.cell-unknown-option"));
        mapping.type(AnswerPart.CellAmount.class)
                .constraint(rules.error(own(InComparableUnit.class), "answer.cell-unit-mismatch"));
    }

    private static void addMatrix(ConstraintMapping mapping, RuleDeclarations rules) {
        mapping.type(AnswerPart.Level.class)
                .constraint(rules.error(own(RowFilledInByBoth.class), "answer.level-one-sided"))
                .constraint(rules.warning(own(RowFilledIn.class), "answer.level-missing"));
        mapping.type(AnswerPart.Cell.class)
                .constraint(rules.warning(own(MatchesProposedRow.class), "answer.level-mismatch"));
    }

    private static void addRegions(ConstraintMapping mapping, RuleDeclarations rules) {
        mapping.type(AnswerPart.Regions.class)
                .constraint(rules.error(own(SingleRegion.class), "answer.too-many-regions"));
        mapping.type(AnswerPart.Reached.class)
                .constraint(rules.error(own(ContactForEachRegion.class), "answer.region-contact-missing"));
        mapping.type(AnswerPart.PartnerContacts.class)
                .constraint(rules.warning(own(PartnerReached.class), "answer.partner-contact-missing"));
        mapping.type(AnswerPart.OneReached.class)
                .constraint(rules.warning(own(ForInvolvedRegion.class), "answer.region-not-involved"))
                .getter("contact")
                .valid()
                .convertGroup(Default.class)
                .to(ContactRules.InAnswer.class);
    }

    private static <A extends Annotation> GenericConstraintDef<A> forObligations(
            Class<A> constraint, Obligation... obligations) {
        return own(constraint).param("obligations", obligations);
    }

    private static GenericConstraintDef<NotIgnored> notIgnored(StoredAnswer.IgnoreReason reason) {
        return own(NotIgnored.class).param("reason", reason);
    }
}
