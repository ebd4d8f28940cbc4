/**
 * Intake of returned forms, independent of the file format.
 *
 * <p>A format stores data in each form: the sent agreement, properties that identify the agreement in case the other
 * data is lost, and the texts that the form itself shows. When the form comes back, the format finds its content in
 * the file: it has {@link nl.ncw.export.internal.intake.Location locations}, and a
 * {@link nl.ncw.export.internal.intake.ReturnedFile} that finds the rows. This package produces the result: the
 * agreement with the answers, the findings in the order of the file, and the kept content that is not an answer. Knows
 * {@code cell}, {@code digest}, {@code finding}, {@code form}, {@code form.reading}, {@code message}, {@code json} and
 * the model; knows no format that people fill in.
 *
 * <pre>{@code
 * ReadingLog log = new ReadingLog(CodeFamily.EXCEL, messages);
 * SentForm sent = SentForm.of(carried, "1", log);
 * ReadResult result = new ReturnedForm(sent, regions, log).read(file, catalogues);
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.intake;

import org.jspecify.annotations.NullMarked;
