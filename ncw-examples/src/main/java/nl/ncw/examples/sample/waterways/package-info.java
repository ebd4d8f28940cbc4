/**
 * The sample agreement about water and shipping: its parties, people, signatories, terms and answers. Knows
 * {@code sample.standard}, the model and the catalogues. Not exported: users take it from
 * {@link nl.ncw.examples.sample.SampleAgreements#waterways()}.
 *
 * <pre>{@code
 * Agreement agreement = WaterwaysSample.agreement(catalogue.reference());
 * }</pre>
 */
@NullMarked
package nl.ncw.examples.sample.waterways;

import org.jspecify.annotations.NullMarked;
