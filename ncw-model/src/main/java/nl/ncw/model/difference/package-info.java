/**
 * Differences between two agreements, and the words in which people are told of them. Knows {@code agreement} and
 * {@code catalogue}; knows nothing of merging or upgrading, which may use it.
 *
 * <pre>{@code
 * AgreementDifference difference = AgreementDifference.between(sent, returned);
 * difference.changes().forEach(change -> show(words.of(change.subject(), change.after())));
 * }</pre>
 */
@NullMarked
package nl.ncw.model.difference;

import org.jspecify.annotations.NullMarked;
