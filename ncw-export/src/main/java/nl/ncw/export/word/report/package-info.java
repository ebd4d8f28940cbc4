/**
 * What a reading of a text document says and keeps: findings with their place, in order, and what people wrote that is no
 * answer. Knows the content of a file, and neither the form in it nor how answers are found.
 *
 * <pre>{@code
 * report.keep("outside", spots.nextParagraph(), text, Messages.shown(text));
 * }</pre>
 */
@NullMarked
package nl.ncw.export.word.report;

import org.jspecify.annotations.NullMarked;
