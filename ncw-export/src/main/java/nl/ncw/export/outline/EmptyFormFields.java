package nl.ncw.export.outline;

import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.table.AnswerTable;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.AnswerValue.YesNo;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.question.MeasurementUnit;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.ValueQuestion;
import nl.ncw.model.question.ValueType;

/**
 * Builder of what a blank form has to fill in for questions that ask for more than text: boxes to tick, lines to write
 * on and empty tables.
 */
final class EmptyFormFields {
    private static final String DOTS = "…".repeat(10);
    private static final String MANY_DOTS = "…".repeat(20);

    private final DocumentLabels labels;
    private final Vocabulary words;

    EmptyFormFields(DocumentLabels labels) {
        this.labels = labels;
        this.words = new Vocabulary(labels);
    }

    /** Returns the blocks for an answer. There are none for a text or a choice, for which blank space suffices. */
    List<OutlineBlock> of(Question question) {
        return switch (question.kind()) {
            case TEXT, CHOICE -> List.of();
            case YES_NO ->
                List.of(
                        new OutlineBlock.Boxes(List.of(labels.get(YesNo.YES), labels.get(YesNo.NO))),
                        new OutlineBlock.EntryLine(labels.get("entry.remark", MANY_DOTS)));
            case DATE -> List.of(new OutlineBlock.EntryLine(labels.get("entry.date", DOTS)));
            case NUMBER -> List.of(new OutlineBlock.EntryLine(DOTS + " " + unit((ValueQuestion) question)));
            case CHOICES ->
                List.of(new OutlineBlock.Boxes(question.offered().stream()
                        .map(CatalogueItem::label)
                        .map(words::in)
                        .toList()));
            case CHECKLIST, TABLE, MATRIX, REGIONS, CONTACTS -> table(question);
        };
    }

    private String unit(ValueQuestion question) {
        MeasurementUnit unit = ((ValueType.Number) question.type()).unit();
        return words.in(unit.label());
    }

    /** Returns an empty table; none for a list of one column, for which blank space suffices. */
    private List<OutlineBlock> table(Question question) {
        return AnswerTable.of(question, Optional.empty(), words).stream()
                .filter(table -> table.codec().columns().size() > 1)
                .<OutlineBlock>map(table -> TableGrid.blank(table.codec(), words))
                .toList();
    }
}
