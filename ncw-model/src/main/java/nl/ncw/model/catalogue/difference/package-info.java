/**
 * Differences between two versions of a catalogue: which topics and questions were added, removed, moved, reworded or graded
 * otherwise. Knows {@code catalogue} and what is in it; knows nothing of agreements.
 *
 * <pre>{@code
 * CatalogueDifference difference = CatalogueDifference.between(older, newer);
 * difference.added().forEach(question -> show(question));
 * }</pre>
 */
@NullMarked
package nl.ncw.model.catalogue.difference;

import org.jspecify.annotations.NullMarked;
