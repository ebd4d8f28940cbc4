/**
 * What reading a text document has in common, whichever form is in it: names of places, and the notes that people added. Knows
 * the content of a file, and neither the form in it nor how answers are found.
 *
 * <pre>{@code
 * notes.of(paragraph, spots.nextParagraph());
 * }</pre>
 */
@NullMarked
package nl.ncw.export.word.report;

import org.jspecify.annotations.NullMarked;
