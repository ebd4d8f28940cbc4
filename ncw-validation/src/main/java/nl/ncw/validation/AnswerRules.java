package nl.ncw.validation;

import static nl.ncw.validation.Severities.error;
import static nl.ncw.validation.Severities.info;
import static nl.ncw.validation.Severities.own;
import static nl.ncw.validation.Severities.warning;

import jakarta.validation.groups.Default;
import java.lang.annotation.Annotation;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.catalogue.Obligation;
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
        mapping.type(Part.Chosen.class).constraint(error(own(Listed.class), "answer.unknown-option"));
        mapping.type(Part.Ticked.class).constraint(error(own(Listed.class), "answer.unknown-item"));
        mapping.type(Part.OwnItem.class).constraint(error(own(OpenToOwnItems.class), "answer.item-not-allowed"));
        mapping.type(Part.UsedColumn.class).constraint(error(own(Listed.class), "answer.unknown-column"));
        mapping.type(Part.UsedLine.class).constraint(error(own(Listed.class), "answer.unknown-cell"));
    }

    private static void addMatrix(ConstraintMapping mapping) {
        mapping.type(Part.Level.class)
                .constraint(error(own(NamedByBoth.class), "answer.level-one-sided"))
                .constraint(warning(own(FilledIn.class), "answer.level-missing"));
        mapping.type(Part.Cell.class).constraint(warning(own(InItsRow.class), "answer.level-mismatch"));
    }

    private static void addRegions(ConstraintMapping mapping) {
        mapping.type(Part.Regions.class).constraint(error(own(AsManyAsAsked.class), "answer.too-many-regions"));
        mapping.type(Part.Reached.class)
                .constraint(error(own(ReachesEachRegion.class), "answer.region-contact-missing"));
        mapping.type(Part.OneReached.class)
                .constraint(warning(own(ForInvolvedRegion.class), "answer.region-not-involved"))
                .getter("contact")
                .valid()
                .convertGroup(Default.class)
                .to(ContactRules.InAnswer.class);
    }

    private static <A extends Annotation> GenericConstraintDef<A> when(Class<A> rule, Obligation... concerned) {
        return own(rule).param("when", concerned);
    }

    private static GenericConstraintDef<StandsNotAs> not(StoredAnswer.Standing standing) {
        return own(StandsNotAs.class).param("value", standing);
    }
}
