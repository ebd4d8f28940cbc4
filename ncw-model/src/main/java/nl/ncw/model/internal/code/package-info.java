/**
 * Codes of the findings of merges and upgrades, and the explanation of codes by the texts of a bundle. Exported only
 * to the modules of this library. Knows {@code finding}, {@code message} and {@code text}.
 *
 * <pre>{@code
 * Finding finding = ChangeFindingCode.MERGE_CONFLICT.at(place, text);
 * }</pre>
 */
@NullMarked
package nl.ncw.model.internal.code;

import org.jspecify.annotations.NullMarked;
