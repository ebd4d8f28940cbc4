package nl.ncw.validation.internal.review;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class ViolationDetailsTest {
    private static final ViolationDetails DETAILS = ViolationDetails.EMPTY.with("count", 2);

    @Test
    void details_with_one_more_parameter_have_those_before_as_well() {
        assertThat(DETAILS.with("name", "A. de Vries").parameters())
                .isEqualTo(Map.of("count", 2, "name", "A. de Vries"));
        assertThat(DETAILS.parameters()).isEqualTo(Map.of("count", 2));
    }

    @Test
    void a_violation_is_reported_at_the_thing_that_is_validated() {
        assertThat(reported(Where.THING)).containsExactly("items {count=2}");
    }

    @Test
    void a_violation_at_a_property_is_reported_there_alone() {
        assertThat(reported(Where.PROPERTY)).containsExactly("items.name {count=2}");
    }

    @Test
    void a_violation_at_an_element_is_reported_there_alone() {
        assertThat(reported(Where.ELEMENT)).containsExactly("items[1] {count=2}");
    }

    /** What is reported of a list whose constraint is never met, each as its path and its parameters. */
    private static List<String> reported(Where where) {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator());
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(Subject.class)
                .getter("items")
                .constraint(new GenericConstraintDef<>(NeverMet.class).param("at", where));
        return configuration.addMapping(mapping).buildValidatorFactory().getValidator().validate(new Subject()).stream()
                .map(ViolationDetailsTest::shown)
                .toList();
    }

    private static String shown(ConstraintViolation<Subject> violation) {
        HibernateConstraintViolation<?> detailed = violation.unwrap(HibernateConstraintViolation.class);
        return violation.getPropertyPath() + " "
                + detailed.getDynamicPayload(ViolationDetails.class).parameters();
    }

    /** The place that a violation is reported at. */
    public enum Where {
        THING,
        PROPERTY,
        ELEMENT
    }

    /** A thing with a list. */
    public static final class Subject {
        public List<String> getItems() {
            return List.of("een", "twee");
        }
    }

    /** A constraint that reports its violation at one place or another. */
    @Constraint(validatedBy = NeverMet.Validator.class)
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface NeverMet {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        Where at();

        /** Reports the violation. */
        final class Validator implements ConstraintValidator<NeverMet, List<?>> {
            private Where at = Where.THING;

            @Override
            public void initialize(NeverMet constraint) {
                at = constraint.at();
            }

            @Override
            public boolean isValid(List<?> items, ConstraintValidatorContext context) {
                return switch (at) {
                    case THING -> DETAILS.report(context);
                    case PROPERTY -> DETAILS.reportAt(context, "name");
                    case ELEMENT -> DETAILS.reportAt(context, 1);
                };
            }
        }
    }
}
