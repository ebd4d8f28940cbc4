/**
 * An agreement as a form that people fill in: which fields, answers and tables there are to write in, and what may be chosen. The
 * formats that people fill in share it, so that all of them offer the same. Knows the model, the tables, the properties and the outline; knows
 * nothing of any format, or of how a form is read.
 *
 * <pre>{@code
 * FillInForm form = FillInForm.of(agreement, catalogue, locale, regions);
 * form.answers().forEach(answer -> room(answer.id(), answer.input()));
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.form;

import org.jspecify.annotations.NullMarked;
