package nl.ncw.export.internal.form.reading;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.ncw.export.internal.cell.CellInput;
import nl.ncw.export.internal.cell.DateCodec;
import nl.ncw.export.internal.cell.NormalizedText;
import nl.ncw.export.internal.cell.PeriodCodec;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.export.internal.form.FormField;
import nl.ncw.export.internal.form.FormTable;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.text.LocalisedText;

/** Texts of a form that need not stand anywhere afterwards: they say something that the agreement says otherwise. */
final class UnderstoodTexts {
    private static final List<String> WORDS =
            List.of("answer.not-applicable", "answer.to-be-settled", "yes", "no", "voice.region", "voice.partner");

    private final List<String> offered;
    private static final PeriodCodec PERIODS = new Vocabulary(DocumentLabels.in(LocalisedText.DUTCH)).periods();

    private final Agreement sent;
    private final Agreement result;

    UnderstoodTexts(FillInForm form, Agreement sent, Agreement result) {
        this.sent = sent;
        this.result = result;
        Stream<CellInput> inputs = Stream.concat(
                form.fields().stream().map(FormField::input),
                form.tables().stream()
                        .flatMap(table -> table.columns().stream())
                        .map(FormTable.Column::input)
                        .filter(input -> !input.others()));
        Stream<String> choices = inputs.flatMap(input -> input.offered().stream());
        Stream<String> words = LocalisedText.LANGUAGES.stream()
                .flatMap(language -> WORDS.stream().map(DocumentLabels.in(language)::get));
        Stream<String> names = form.answers().stream()
                .flatMap(answer -> answer.table().stream())
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.id().item().isPresent())
                .map(row -> row.cells().get(0));
        this.offered = Stream.of(choices, words, names)
                .flatMap(texts -> texts)
                .map(NormalizedText::of)
                .toList();
    }

    boolean covers(ReturnedRow row, String column) {
        String text = row.text(column);
        return text.isBlank()
                || offered.contains(NormalizedText.of(text))
                || DateCodec.INSTANCE.read(text).isPresent()
                || PERIODS.read(text).isPresent()
                || standsAsSent(row, column);
    }

    /** An answer of another kind stands in its cell in words, which are no part of it. */
    private boolean standsAsSent(ReturnedRow row, String column) {
        AnswerKey key = row.id().answer().orElse(null);
        return column.equals(FormAnswer.ANSWER)
                && key != null
                && sent.answers().containsKey(key)
                && Objects.equals(sent.answers().get(key), result.answers().get(key));
    }
}
