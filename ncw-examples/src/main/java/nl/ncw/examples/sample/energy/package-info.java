/**
 * The sample agreement about failures of power and gas: its parties, people, terms and answers. Knows
 * {@code sample.standard}, the model and the catalogues. Not exported: users take it from
 * {@link nl.ncw.examples.sample.SampleAgreements#energy()}.
 *
 * <pre>{@code
 * Agreement agreement = EnergySample.agreement(catalogue.reference());
 * }</pre>
 */
@NullMarked
package nl.ncw.examples.sample.energy;

import org.jspecify.annotations.NullMarked;
