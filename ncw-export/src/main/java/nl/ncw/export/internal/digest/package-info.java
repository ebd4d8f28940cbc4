/**
 * SHA-256 digests, by which a file recognises the data that it carries. Knows no other package of its module.
 *
 * <pre>{@code Sha256.hexadecimal(json) // ba7816bf8f01cfea…}</pre>
 */
@NullMarked
package nl.ncw.export.internal.digest;

import org.jspecify.annotations.NullMarked;
