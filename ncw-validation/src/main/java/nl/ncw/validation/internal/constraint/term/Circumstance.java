package nl.ncw.validation.internal.constraint.term;

import java.util.Optional;
import java.util.function.Predicate;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.SingleValueProperty;
import nl.ncw.model.term.AgreementReference;
import nl.ncw.model.term.Classification;
import nl.ncw.model.term.DurationKind;
import nl.ncw.model.term.PublicationDecision;
import nl.ncw.model.term.RenewalKind;

/** Circumstance of an agreement on which a rule for its terms or its record depends. */
public enum Circumstance {
    /** The circumstance of every agreement. */
    ALWAYS(agreement -> true),
    /** The agreement has no id. */
    WITHOUT_ID(agreement -> agreement.id().isEmpty()),
    /** The term is indefinite. */
    INDEFINITE_TERM(Circumstance::isIndefinite),
    /** The term is definite. */
    DEFINITE_TERM(agreement -> is(agreement, AgreementProperties.DURATION, DurationKind.BEPAALD)),
    /** The term is indefinite and has a last day. */
    INDEFINITE_TERM_WITH_END(
            agreement -> isIndefinite(agreement) && agreement.validity().until().isPresent()),
    /** The term is renewed, tacitly or by decision. */
    RENEWED(Circumstance::isRenewed),
    /** The term is indefinite and renewed. */
    INDEFINITE_TERM_RENEWED(agreement -> isIndefinite(agreement) && isRenewed(agreement)),
    /** The agreement is published in part or not at all. */
    WITHHELD(agreement -> is(agreement, AgreementProperties.PUBLICATION, PublicationDecision.GEDEELTELIJK)
            || is(agreement, AgreementProperties.PUBLICATION, PublicationDecision.NIET)),
    /** The agreement is published as a whole, although it is internal or confidential. */
    CLASSIFIED_PUBLISHED(agreement -> is(agreement, AgreementProperties.PUBLICATION, PublicationDecision.OPENBAAR)
            && (is(agreement, AgreementProperties.CLASSIFICATION, Classification.INTERN)
                    || is(agreement, AgreementProperties.CLASSIFICATION, Classification.VERTROUWELIJK))),
    /** The predecessor and the successor are the same agreement. */
    SUCCESSOR_IS_PREDECESSOR(agreement -> referenceIn(agreement, AgreementProperties.PREDECESSOR)
            .flatMap(predecessor ->
                    referenceIn(agreement, AgreementProperties.SUCCESSOR).filter(predecessor::equalsIgnoreCase))
            .isPresent());

    private final Predicate<Agreement> condition;

    Circumstance(Predicate<Agreement> condition) {
        this.condition = condition;
    }

    boolean isThatOf(Agreement agreement) {
        return condition.test(agreement);
    }

    private static boolean isIndefinite(Agreement agreement) {
        return is(agreement, AgreementProperties.DURATION, DurationKind.ONBEPAALD);
    }

    private static boolean isRenewed(Agreement agreement) {
        return is(agreement, AgreementProperties.RENEWAL, RenewalKind.STILZWIJGEND)
                || is(agreement, AgreementProperties.RENEWAL, RenewalKind.BIJ_BESLUIT);
    }

    private static <T> boolean is(Agreement agreement, SingleValueProperty<T> property, T value) {
        return agreement.get(property).filter(value::equals).isPresent();
    }

    private static Optional<String> referenceIn(Agreement agreement, SingleValueProperty<AgreementReference> property) {
        return agreement.get(property).map(AgreementReference::reference);
    }
}
