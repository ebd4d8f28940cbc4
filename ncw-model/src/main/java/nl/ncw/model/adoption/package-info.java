/**
 * Adoption of agreements (vaststelling): whether an agreement still is what its parties signed. Knows {@code agreement},
 * {@code finding}, {@code check}, {@code code} and {@code wording}.
 *
 * <pre>{@code
 * AmendedAgreement amended = AmendedAgreement.of(signed, changed);
 * store(amended.agreement(), amended.findings());
 * }</pre>
 */
@NullMarked
package nl.ncw.model.adoption;

import org.jspecify.annotations.NullMarked;
