package nl.ncw.export.internal.form.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.export.internal.cell.DateCodec;
import nl.ncw.export.internal.finding.FormFindingCode;
import nl.ncw.export.internal.form.AnswerCells;
import nl.ncw.export.internal.form.AnswerCodec;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.export.internal.message.Excerpt;
import nl.ncw.export.internal.table.AnswerStatus;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.export.outline.AnswerFormatter;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.Question;

/**
 * Reader of the answer of one voice to a question. The status, if there is one, decides how the other cells are read.
 * Cells that are not used are kept and reported.
 */
final class AnswerReader {
    private final Question question;
    private final Optional<Answer> sent;
    private final ReturnedAnswer row;
    private final Optional<ReturnedTable<?>> table;
    private final Vocabulary words;
    private final FormFindings findings;

    AnswerReader(
            Question question,
            Optional<Answer> sent,
            ReturnedAnswer row,
            Optional<ReturnedTable<?>> table,
            Vocabulary words,
            FormFindings findings) {
        this.question = question;
        this.sent = sent;
        this.row = row;
        this.table = table;
        this.words = words;
        this.findings = findings;
    }

    /** Returns the answer; the sent answer if nothing was changed. */
    Optional<Answer> read() {
        Optional<AnswerStatus> status = status();
        if (status.isPresent()) {
            return withStatus(status.get());
        }
        Optional<AnswerValue> value = value();
        return value.isPresent() ? value.map(this::given) : openPoint();
    }

    private Optional<AnswerStatus> status() {
        if (row.isEmpty(FormAnswer.STATUS)) {
            return Optional.empty();
        }
        Optional<AnswerStatus> sentStatus = AnswerCells.of(sent).status();
        return row.isUnchanged(FormAnswer.STATUS)
                ? sentStatus
                : row.read(FormAnswer.STATUS, words.answerStatuses(), findings).or(() -> sentStatus);
    }

    private Optional<Answer> withStatus(AnswerStatus status) {
        String label = words.answerStatuses().show(status);
        table.ifPresent(rows -> rows.keep(label));
        String note = row.text(FormAnswer.NOTE);
        boolean noteInAnswer = note.isEmpty() && !row.isUnchanged(FormAnswer.ANSWER);
        if (!noteInAnswer && !row.isEmpty(FormAnswer.ANSWER)) {
            row.keep(FormAnswer.ANSWER, FormFindingCode.ANSWER_BESIDE_STATUS, findings, label);
        }
        String text = noteInAnswer ? row.text(FormAnswer.ANSWER) : note;
        if (status == AnswerStatus.TO_BE_SETTLED) {
            return Optional.of(toBeSettled(text));
        }
        Stream.of(FormAnswer.OWNER, FormAnswer.DUE)
                .filter(column -> !row.isEmpty(column))
                .forEach(column -> row.keep(column, FormFindingCode.NOT_TO_BE_SETTLED, findings, label));
        return Optional.of(new Answer.NotApplicable(text));
    }

    private Answer toBeSettled(String action) {
        return new Answer.ToBeSettled(action, row.text(FormAnswer.OWNER), due());
    }

    private Optional<LocalDate> due() {
        if (row.isEmpty(FormAnswer.DUE)) {
            return Optional.empty();
        }
        Optional<LocalDate> sentDue = AnswerCells.of(sent).due();
        return row.isUnchanged(FormAnswer.DUE)
                ? sentDue
                : row.read(FormAnswer.DUE, DateCodec.INSTANCE, findings).or(() -> sentDue);
    }

    /**
     * Returns a given answer. The note is its remark if it takes one. The other cells are kept, because they are used
     * only with a status.
     */
    private Answer given(AnswerValue value) {
        Optional<AnswerValue> remarked = AnswerCells.withRemark(value, row.text(FormAnswer.NOTE));
        Stream.of(FormAnswer.NOTE, FormAnswer.OWNER, FormAnswer.DUE)
                .filter(column -> !row.isEmpty(column))
                .filter(column -> remarked.isEmpty() || !column.equals(FormAnswer.NOTE))
                .forEach(column -> row.keep(column, FormFindingCode.STATUS_MISSING, findings));
        return new Answer.Given(remarked.orElse(value));
    }

    /**
     * Returns the answer of a row without an answer and a status: an open point if another cell is filled in, or else
     * none.
     */
    private Optional<Answer> openPoint() {
        if (Stream.of(FormAnswer.NOTE, FormAnswer.OWNER, FormAnswer.DUE).allMatch(row::isEmpty)) {
            sent.ifPresent(answer -> findings.report(
                    FormFindingCode.CLEARED,
                    row.location(FormAnswer.ANSWER),
                    Excerpt.full(AnswerFormatter.plain(
                            answer, Optional.of(question), words.labels().locale()))));
            return Optional.empty();
        }
        findings.report(
                FormFindingCode.STATUS_ASSUMED,
                row.location(FormAnswer.STATUS),
                words.answerStatuses().show(AnswerStatus.TO_BE_SETTLED));
        return Optional.of(toBeSettled(row.text(FormAnswer.NOTE)));
    }

    private Optional<AnswerValue> value() {
        Optional<AnswerValue> inRows = table.flatMap(ReturnedTable::read);
        if (inRows.isPresent() && !row.isEmpty(FormAnswer.ANSWER)) {
            row.keep(FormAnswer.ANSWER, FormFindingCode.ANSWER_BESIDE_TABLE, findings);
        }
        return inRows.or(this::inWords);
    }

    private Optional<AnswerValue> inWords() {
        if (row.isEmpty(FormAnswer.ANSWER)) {
            return Optional.empty();
        }
        Optional<AnswerValue> sentValue = sent.flatMap(Answer::given);
        if (row.isUnchanged(FormAnswer.ANSWER)) {
            return sentValue.map(AnswerCells::withoutRemark);
        }
        Optional<AnswerValue> value = row.read(FormAnswer.ANSWER, AnswerCodec.of(question, words), findings);
        if (table.isPresent()
                && value.filter(read -> read.kind() == AnswerKind.TEXT).isPresent()) {
            findings.report(FormFindingCode.NOT_IN_TABLE, row.location(FormAnswer.ANSWER));
        }
        return value.or(() -> sentValue.map(AnswerCells::withoutRemark));
    }
}
