/**
 * Merging of copies of an agreement that several organisations filled in at the same time. Knows {@code plaintext},
 * {@code adoption}, {@code agreement}, {@code catalogue}, {@code difference}, {@code finding}, {@code check}, {@code code},
 * {@code organisation}, {@code port}, {@code question}, {@code snapshot}, {@code wording} and {@code text}.
 *
 * <pre>{@code
 * AgreementMerge merge = AgreementMerge.of(sent, region, partner, catalogue);
 * Agreement merged = merge.result().orElseGet(() -> merge.settle(conflict -> ask(conflict), today)).agreement();
 * }</pre>
 */
@NullMarked
package nl.ncw.model.merge;

import org.jspecify.annotations.NullMarked;
