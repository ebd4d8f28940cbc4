/**
 * House style of documents: colours, a logo, a font and the orientation of the page, for every format that has them. Knows
 * {@code typesetting.content}, the model and Jackson.
 *
 * <pre>{@code
 * DocumentTheme theme = ThemeReader.read(Path.of("huisstijl.json"));
 * AgreementFormats.PDF.styled(theme).writer(dutch).write(agreement, catalogue, out);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.theme;

import org.jspecify.annotations.NullMarked;
