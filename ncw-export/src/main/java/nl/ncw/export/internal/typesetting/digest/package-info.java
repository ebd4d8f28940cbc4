/**
 * SHA-256 digests: of content that is added piece by piece, of the text of a page, and the seal that a file carries in
 * its metadata. The PDF writer and the PDF reader share them. Knows {@code digest}; knows nothing else of the library.
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
