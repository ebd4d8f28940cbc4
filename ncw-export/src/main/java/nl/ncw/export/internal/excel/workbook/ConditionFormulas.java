package nl.ncw.export.internal.excel.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.export.internal.cell.BoxCodec;
import nl.ncw.export.internal.cell.CellInput;
import nl.ncw.export.internal.cell.SingleValueCodec;
import nl.ncw.export.internal.excel.anchor.WorkbookAnchors;
import nl.ncw.export.internal.excel.sheet.CellRange;
import nl.ncw.export.internal.excel.sheet.Formulas;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.export.internal.form.FormTable;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.Condition;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.ValueQuestion;
import nl.ncw.model.question.Voice;
import nl.ncw.model.question.Voicing;

/**
 * Builder of the formulas of conditions. They refer to the cells of the tested facts and answers, so that a question is
 * asked or not as soon as somebody changes one of these.
 */
final class ConditionFormulas {
    private final WorkbookContext book;
    private final Catalogue catalogue;
    private final FactFormulas facts;

    ConditionFormulas(WorkbookContext book, Catalogue catalogue, FactFormulas facts) {
        this.book = book;
        this.catalogue = catalogue;
        this.facts = facts;
    }

    /** Returns the formula of a condition of a question to a voice. */
    String of(Condition condition, Voice voice) {
        return Formulas.allOf(
                condition.clauses().stream().map(clause -> of(clause, voice)).toList());
    }

    private String of(Condition.Clause clause, Voice voice) {
        List<String> tests =
                clause.tests().stream().map(test -> of(test, voice)).toList();
        return switch (clause.quantifier()) {
            case ALL_OF -> Formulas.allOf(tests);
            case ANY_OF -> Formulas.anyOf(tests);
        };
    }

    private String of(Condition.Test test, Voice voice) {
        return switch (test.subject().kind()) {
            case FACT -> facts.of(((Condition.OfFact) test.subject()).fact(), test.values());
            case QUESTION -> answered(((Condition.OfQuestion) test.subject()).question(), test.values(), voice);
        };
    }

    /** Returns the condition that a question is asked, and that an answer to it has one of some values. */
    private String answered(QuestionId id, Collection<String> values, Voice voice) {
        Question question = catalogue.find(id).orElseThrow().question();
        return Formulas.anyOf(question.voices().stream()
                .filter(other -> question.header().voicing() == Voicing.JOINT || voice == Voice.JOINT || other == voice)
                .flatMap(other -> answered(question, other, values).stream())
                .toList());
    }

    /** Returns the condition on the answer of one voice; empty if the workbook does not have the question. */
    private Optional<String> answered(Question question, Voice voice, Collection<String> values) {
        AnswerKey key = new AnswerKey(question.id(), voice);
        RowId row = RowId.of(key);
        return book.cells.find(row, WorkbookAnchors.CHECK).map(check -> {
            List<String> conditions = new ArrayList<>();
            if (!question.condition().isAlways()) {
                conditions.add(book.formulas.asked(check));
            }
            book.cells
                    .find(row, FormAnswer.STATUS)
                    .ifPresent(status -> conditions.add("TRIM(" + status.formula() + ")=\"\""));
            conditions.add(question.fact()
                    .map(fact -> facts.stated(fact, values))
                    .orElseGet(() -> has((ValueQuestion) question, key, values)));
            return Formulas.allOf(conditions);
        });
    }

    private String has(ValueQuestion question, AnswerKey key, Collection<String> values) {
        if (question.kind() == AnswerKind.CHOICES) {
            return Formulas.anyOf(values.stream()
                    .flatMap(option -> box(key, option).stream())
                    .map(box -> Formulas.isOneOf(box, List.of(BoxCodec.TICKED, "x")))
                    .toList());
        }
        return is(key, texts(question, values.stream().map(value -> single(question, value))));
    }

    /** Returns the answer that a value of a condition tests for. */
    private static AnswerValue.Single single(ValueQuestion question, String value) {
        return question.kind() == AnswerKind.YES_NO
                ? new AnswerValue.YesNo(isYes(value), "")
                : new AnswerValue.Choice(value);
    }

    private static boolean isYes(String value) {
        return value.equals(new AnswerValue.YesNo(true, "").key());
    }

    private List<String> texts(ValueQuestion question, Stream<? extends AnswerValue.Single> values) {
        var codec = SingleValueCodec.of(question.type(), book.labels);
        return values.map(codec::show).toList();
    }

    private String is(AnswerKey key, List<String> texts) {
        return book.cells
                .find(RowId.of(key), FormAnswer.ANSWER)
                .map(cell -> Formulas.isOneOf(cell, texts))
                .orElse(Formulas.NEVER);
    }

    /** Returns the box of an option in the table of an answer. */
    private Optional<CellRange> box(AnswerKey key, String option) {
        return book.form
                .answer(key)
                .flatMap(FormAnswer::table)
                .flatMap(table -> table.columns().stream()
                        .filter(column -> column.input().kind() == CellInput.Kind.BOX)
                        .map(FormTable.Column::id)
                        .findFirst()
                        .flatMap(column -> book.cells.find(table.id().at(option), column)));
    }
}
