/**
 * Kinds of files that are sent in place of a form: what a file is by its content, and a sentence that names it and
 * says what to do. Knows {@code finding}, {@code message}, {@code ooxml.zip} and the model.
 *
 * <pre>{@code
 * ForeignFile.of(bytes).map(file -> file.text().in(locale));
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.filekind;

import org.jspecify.annotations.NullMarked;
