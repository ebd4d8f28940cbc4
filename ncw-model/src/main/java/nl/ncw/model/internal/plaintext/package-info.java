/**
 * Plain text: which characters it holds, and how long ones are shortened. Exported to the modules of this library alone.
 * Knows nothing of the domain.
 *
 * <pre>{@code Shortening.within("Telefonisch via de meldkamer", 12); // Telefonisch…}</pre>
 */
@NullMarked
package nl.ncw.model.internal.plaintext;

import org.jspecify.annotations.NullMarked;
