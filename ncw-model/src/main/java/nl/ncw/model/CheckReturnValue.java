package nl.ncw.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method whose result must be used, or a type all of whose methods are such: values do not change, so a call
 * whose result is dropped does nothing. Error Prone and SpotBugs honour any annotation with this simple name.
 *
 * <pre>{@code
 * agreement.withStatus(AgreementStatus.VASTGESTELD);             // reported: has no effect
 * agreement = agreement.withStatus(AgreementStatus.VASTGESTELD);
 * }</pre>
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface CheckReturnValue {}
