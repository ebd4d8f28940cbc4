package nl.ncw.validation.internal.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.ncw.model.organisation.Contact;

/** Requires a contact to have a telephone number or an e-mail address. */
@Constraint(validatedBy = HasPhoneOrEmail.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface HasPhoneOrEmail {
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Validator of contacts. */
    final class Validator implements ConstraintValidator<HasPhoneOrEmail, Contact> {
        @Override
        public boolean isValid(Contact contact, ConstraintValidatorContext context) {
            return !contact.telephone().isBlank() || !contact.email().isBlank();
        }
    }
}
