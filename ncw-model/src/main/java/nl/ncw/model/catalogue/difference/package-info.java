/**
 * Differences between two versions of a catalogue: topics and questions that were added, removed, moved or reworded,
 * or that got another obligation or condition. Knows {@code catalogue}, {@code check}, {@code profile},
 * {@code question} and {@code text}; knows nothing of agreements.
 *
 * <pre>{@code
 * CatalogueDifference difference = CatalogueDifference.between(older, newer);
 * difference.added().forEach(question -> show(question));
 * }</pre>
 */
@NullMarked
package nl.ncw.model.catalogue.difference;

import org.jspecify.annotations.NullMarked;
