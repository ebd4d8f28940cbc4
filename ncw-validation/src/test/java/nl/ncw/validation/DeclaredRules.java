package nl.ncw.validation;

import jakarta.validation.Validator;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.model.organisation.Contact;
import nl.ncw.validation.internal.review.AnswerPart;
import nl.ncw.validation.internal.review.AskedQuestion;
import nl.ncw.validation.internal.review.ErrorCount;
import nl.ncw.validation.internal.review.IgnoredAnswer;
import nl.ncw.validation.internal.review.ReviewedAgreement;
import nl.ncw.validation.internal.review.SigningParty;
import nl.ncw.validation.internal.rule.HibernateAgreementValidator;

/** The codes of all rules, as Jakarta Validation tells them of the types that they are declared on. */
public final class DeclaredRules {
    private DeclaredRules() {}

    public static Set<String> codes() {
        Stream<Class<?>> domain = Stream.of(
                Agreement.class,
                ValidityPeriod.class,
                Signatory.class,
                Contact.class,
                Answer.NotApplicable.class,
                Answer.ToBeSettled.class);
        Stream<Class<?>> views = Stream.of(
                ReviewedAgreement.class,
                AskedQuestion.class,
                IgnoredAnswer.class,
                SigningParty.class,
                ErrorCount.class);
        Stream<Class<?>> parts = Arrays.stream(AnswerPart.class.getDeclaredClasses());
        Set<String> codes = new TreeSet<>();
        of(Stream.of(domain, views, parts).flatMap(types -> types))
                .forEach(rule -> codes.add(rule.getMessageTemplate().replaceAll("[{}]", "")));
        return codes;
    }

    /** The rules that are declared on types. Only tests of this module call this, and they read Jakarta Validation. */
    @SuppressWarnings("exports")
    public static Stream<ConstraintDescriptor<?>> of(Stream<Class<?>> types) {
        Validator validator = new HibernateAgreementValidator().rules();
        return types.map(validator::getConstraintsForClass).flatMap(DeclaredRules::constraints);
    }

    private static Stream<ConstraintDescriptor<?>> constraints(BeanDescriptor bean) {
        return Stream.concat(
                bean.getConstraintDescriptors().stream(),
                bean.getConstrainedProperties().stream().flatMap(DeclaredRules::constraints));
    }

    private static Stream<ConstraintDescriptor<?>> constraints(PropertyDescriptor property) {
        return Stream.concat(
                property.getConstraintDescriptors().stream(),
                property.getConstrainedContainerElementTypes().stream()
                        .map(ContainerElementTypeDescriptor::getConstraintDescriptors)
                        .flatMap(Set::stream));
    }
}
