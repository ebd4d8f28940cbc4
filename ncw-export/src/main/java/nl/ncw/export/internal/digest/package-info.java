/**
 * The digest by which files recognise what they carry. Knows nothing but Java.
 *
 * <pre>{@code Sha256.hexadecimal(json) // ba7816bf8f01cfea…}</pre>
 */
@NullMarked
package nl.ncw.export.internal.digest;

import org.jspecify.annotations.NullMarked;
