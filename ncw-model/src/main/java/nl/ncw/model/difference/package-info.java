/**
 * Differences between two agreements, and their description in words. Knows {@code agreement}, {@code catalogue},
 * {@code question}, {@code organisation}, {@code internal.snapshot} and {@code internal.wording}; knows nothing of
 * merging or upgrading, which may use it.
 *
 * <pre>{@code
 * AgreementDifference difference = AgreementDifference.between(sent, returned);
 * difference.changes().forEach(change -> show(words.of(change.path(), change.after())));
 * }</pre>
 */
@NullMarked
package nl.ncw.model.difference;

import org.jspecify.annotations.NullMarked;
