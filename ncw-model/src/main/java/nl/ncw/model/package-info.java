/**
 * What all packages of the domain use: the annotation of methods whose result must be used. Knows no other package of
 * its module.
 *
 * <pre>{@code
 * @CheckReturnValue
 * Agreement withStatus(AgreementStatus status);
 * }</pre>
 */
@NullMarked
package nl.ncw.model;

import org.jspecify.annotations.NullMarked;
