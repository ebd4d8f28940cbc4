/**
 * Fill-in forms of agreements: fields, answers and tables to write in, and the choices they offer. The formats that
 * people fill in share it, so that all of them offer the same. Knows {@code cell}, {@code field}, {@code table},
 * {@code outline} and the model; knows nothing of any format, or of how a form is read.
 *
 * <pre>{@code
 * FillInForm form = FillInForm.of(agreement, catalogue, locale, regions);
 * form.answers().forEach(answer -> room(answer.id(), answer.input()));
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.form;

import org.jspecify.annotations.NullMarked;
