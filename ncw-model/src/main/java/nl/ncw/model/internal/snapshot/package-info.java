/**
 * Content of an agreement by path, so that agreements can be compared and assembled from parts. Knows
 * {@code agreement} and {@code plaintext}; comparing and merging use it.
 *
 * <pre>{@code
 * List<AgreementSnapshot> both = AgreementSnapshot.of(before, after);
 * }</pre>
 */
@NullMarked
package nl.ncw.model.internal.snapshot;

import org.jspecify.annotations.NullMarked;
