/**
 * Realistic agreements to try the library on, to learn from and to test with. Knows {@code sample.energy},
 * {@code sample.searescue}, {@code sample.standard}, {@code sample.waterways}, the model and the catalogues; knows
 * nothing of rules or formats.
 *
 * <p>People are invented, and so are the partners of the first three. E-mail addresses stand under {@code example.nl}.
 * Telephone numbers come from the ranges that Ofcom, the British regulator, keeps free for fiction ({@code +44 1632
 * 960000} to {@code 960999} and {@code +44 7700 900000} to {@code 900999}): no such range was found for the
 * Netherlands, and an invented Dutch number might be somebody's.
 *
 * <pre>{@code
 * Agreement agreement = SampleAgreements.waterBoard();
 * Completeness.of(agreement, Catalogues.byReference(agreement.catalogue())).total().isComplete(); // true
 * }</pre>
 */
@NullMarked
package nl.ncw.examples.sample;

import org.jspecify.annotations.NullMarked;
