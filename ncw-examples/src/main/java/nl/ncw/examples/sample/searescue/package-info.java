/**
 * The sample agreement about rescue at sea, on the catalogue whose topics the form lacks: its parties, people, terms
 * and answers. Knows {@code sample.standard}, the model and the catalogues. Not exported: users take it from
 * {@link nl.ncw.examples.sample.SampleAgreements#seaRescue()}.
 *
 * <pre>{@code
 * Agreement agreement = SeaRescueSample.agreement(catalogue.reference());
 * }</pre>
 */
@NullMarked
package nl.ncw.examples.sample.searescue;

import org.jspecify.annotations.NullMarked;
