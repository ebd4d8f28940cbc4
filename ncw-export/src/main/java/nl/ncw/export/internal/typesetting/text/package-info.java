/**
 * Text to lines: font families and the fonts of one document, the mapping of characters to glyphs, line breaking,
 * hyphenation, and bidirectional order. Knows {@code typesetting.content}, {@code typesetting.structure} and OpenPDF;
 * knows nothing of boxes or pages.
 *
 * <pre>{@code
 * Typesetter typesetter = new Typesetter(new Fonts(FontFamily.liberationSans()), Hyphenation.NONE, language);
 * TypesetText lines = typesetter.text(List.of(new TaggedRun(Run.of("Het was een rustig jaar."), tag)), style, width);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.typesetting.text;

import org.jspecify.annotations.NullMarked;
