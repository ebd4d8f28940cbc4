/**
 * Plain text: the allowed characters, shortening to a maximum length, and comparison. Exported only to the modules of
 * this library. Knows no other package of its module.
 *
 * <pre>{@code TextShortener.within("Telefonisch via de meldkamer", 12); // Telefonisch…}</pre>
 */
@NullMarked
package nl.ncw.model.internal.plaintext;

import org.jspecify.annotations.NullMarked;
