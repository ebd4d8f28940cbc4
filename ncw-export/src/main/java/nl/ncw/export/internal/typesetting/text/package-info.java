/**
 * From text to lines: font families and the fonts of one document, the glyphs that stand for characters, the breaking of lines,
 * hyphenation, and the order of glyphs where a script runs from right to left. Knows runs and styles of {@code content} and the
 * tags of {@code structure}; what stands around the lines, and on which page, it does not know.
 *
 * <pre>{@code
 * Typesetter typesetter = new Typesetter(new Fonts(FontFamily.liberationSans()), Hyphenation.NONE, language);
 * TypesetText lines = typesetter.text(List.of(new TaggedRun(Run.of("Het was een rustig jaar."), tag)), style, width);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.typesetting.text;

import org.jspecify.annotations.NullMarked;
