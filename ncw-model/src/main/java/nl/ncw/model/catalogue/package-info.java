/**
 * The questions of the model form: a {@link nl.ncw.model.catalogue.Catalogue} of sections, topics and questions, and
 * the reference by which an agreement names it. It also describes conditions in words. Knows {@code check},
 * {@code finding}, {@code message}, {@code profile}, {@code question} and {@code text}; knows nothing
 * of agreements or of how a catalogue is stored.
 *
 * <pre>{@code
 * catalogue.entries(CooperationProfile.STRUCTUREEL).stream()
 *         .filter(entry -> entry.question().obligation(STRUCTUREEL) == Obligation.REQUIRED)
 *         .forEach(entry -> System.out.println(entry.question().text().in(dutch)));
 * }</pre>
 */
@NullMarked
package nl.ncw.model.catalogue;

import org.jspecify.annotations.NullMarked;
