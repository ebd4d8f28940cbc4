/**
 * Realistic agreements at random, as many as are asked for, for tests, benchmarks and trials. An agreement depends on
 * the catalogue, the seed and its number only: not on how many others are made, nor on clock, locale or time zone.
 * Names, phrases and neighbours stand in text resources beside the classes; questions that these do not know get
 * phrases by the kind of their answer. Knows the model and the catalogues; knows nothing of rules or formats.
 *
 * <p>The safety regions have their real names, and so have partners of which there is one in the country, such as
 * Rijkswaterstaat. What they agree is invented, and so are all other partners and all people. Telephone numbers come
 * from the ranges that {@code sample} names, which are kept free for fiction; e-mail addresses stand under
 * {@code .example}, which RFC 2606 reserves.
 *
 * <pre>{@code
 * AgreementGenerator generator = AgreementGenerator.of(Catalogues.latest(), 1);
 * Agreement third = generator.agreement(3); // PROEF-1-0003
 * }</pre>
 */
@NullMarked
package nl.ncw.examples.sample.random;

import org.jspecify.annotations.NullMarked;
