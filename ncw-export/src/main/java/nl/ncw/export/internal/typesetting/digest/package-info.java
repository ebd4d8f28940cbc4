/**
 * Digests by SHA-256: of content that is added piece by piece, of the text of a page, and the seal that a file carries in its
 * metadata. What writes PDF and what reads it share them. Knows Java alone.
 *
 * <pre>{@code
 * PageTextDigest page = new PageTextDigest();
 * page.add("Het was een rustig jaar.");
 * Seal seal = Seal.of(List.of(page.digest()), List.of(data));
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.typesetting.digest;

import org.jspecify.annotations.NullMarked;
