/**
 * The codes of the findings that this library reports: what a constant for one is, how the texts of a bundle explain it, and
 * those of merges and upgrades. Exported to the modules of this library alone. Knows {@code finding} and {@code message}.
 *
 * <pre>{@code
 * Finding finding = ChangeCode.MERGE_ADOPTED.at(place, text);
 * }</pre>
 */
@NullMarked
package nl.ncw.model.internal.code;

import org.jspecify.annotations.NullMarked;
