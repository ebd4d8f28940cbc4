/**
 * An agreement as a form that people fill in: which fields, answers and tables there are to write in, what may be chosen, and
 * how what was written becomes an agreement again. The formats that people fill in share it, so that all of them offer the
 * same and understand the same. Knows the model, the tables and the outline; knows nothing of
 * any format.
 *
 * <pre>{@code
 * FillInForm form = FillInForm.of(agreement, catalogue, locale, regions);
 * form.answers().forEach(answer -> room(answer.id(), answer.input()));
 *
 * ReadResult result = new FormReading(sent, catalogue, locale, regions).read(rows);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.form;

import org.jspecify.annotations.NullMarked;
