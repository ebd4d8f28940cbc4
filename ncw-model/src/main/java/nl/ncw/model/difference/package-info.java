/**
 * Differences between two agreements, and their description in words. Knows {@code plaintext}, {@code agreement}, {@code catalogue},
 * {@code check}, {@code snapshot}, {@code wording}, {@code organisation} and {@code question}; knows nothing of
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
