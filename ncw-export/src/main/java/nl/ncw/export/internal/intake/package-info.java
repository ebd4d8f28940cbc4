/**
 * The intake of forms that come back, the same for every format that people fill in.
 *
 * <p>A format writes into each form what it carries: the agreement as it was sent, properties that name the agreement should
 * the rest be lost, and the texts that the form shows itself. When the form comes back, the format says where things stand in
 * the file: its {@link nl.ncw.export.internal.intake.Location locations}, and a
 * {@link nl.ncw.export.internal.intake.ReturnedFile} that finds the rows. This package says what came back: the agreement with
 * the answers in it, the findings in the order of the file, and the content that is no answer and is kept.
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
