package nl.ncw.export.internal.form;

import java.time.LocalDate;
import java.util.Optional;
import nl.ncw.export.internal.cell.CellInput;
import nl.ncw.export.internal.field.AgreementTable;
import nl.ncw.export.internal.field.PropertyDefinitions;
import nl.ncw.export.internal.table.AnswerTable;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.export.outline.AnswerFormatter;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.question.AgreementFact;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.Voice;
import nl.ncw.model.question.Voicing;

/** Builder of the form of an agreement. */
public final class FormBuilder {
    private final Agreement agreement;
    private final Catalogue catalogue;
    private final Vocabulary words;

    public FormBuilder(Agreement agreement, Catalogue catalogue, Vocabulary words) {
        this.agreement = agreement;
        this.catalogue = catalogue;
        this.words = words;
    }

    public FillInForm build() {
        var questions = catalogue.entries(agreement.profile()).stream()
                .map(Catalogue.Entry::question)
                .toList();
        return new FillInForm(
                new FieldCodecs(words)
                        .all().stream()
                                .map(field -> field.show(agreement, words))
                                .toList(),
                questions.stream()
                        .filter(question -> question.fact().isEmpty())
                        .flatMap(question -> question.voices().stream().map(voice -> answer(question, voice)))
                        .toList(),
                PropertyDefinitions.tables(agreement, words).stream()
                        .<FormTable>map(this::table)
                        .toList(),
                questions.stream()
                        .flatMap(question -> question.fact().stream()
                                .map(fact -> new FillInForm.FactPlace(question.id(), place(fact))))
                        .toList());
    }

    private static Optional<RowId> place(AgreementFact fact) {
        return switch (fact) {
            case ADOPTING_REGION -> Optional.of(FieldCodecs.REGION);
            case INVOLVED_REGIONS, OTHER_REGIONS ->
                Optional.of(RowId.field(AgreementProperties.INVOLVED_REGIONS.label()));
            case SCOPE -> Optional.of(RowId.field(AgreementProperties.SCOPE.label()));
            case CORE_TASK -> Optional.of(FieldCodecs.CORE_TASK);
            case PROFILE -> Optional.empty();
        };
    }

    private FormAnswer answer(Question question, Voice voice) {
        AnswerKey key = new AnswerKey(question.id(), voice);
        Optional<Answer> answer = Optional.ofNullable(agreement.answers().get(key));
        Optional<AnswerValue> given = answer.flatMap(Answer::given);
        Optional<AnswerTable<?>> table = AnswerTable.of(question, given, words);
        AnswerCells cells = AnswerCells.of(answer);
        return new FormAnswer(
                key,
                question.obligation(agreement.profile()),
                table.isPresent()
                        ? CellInput.NONE
                        : AnswerCodec.of(question, words).input(),
                given.map(value -> inWords(value, question)).orElse(""),
                new FormAnswer.Status(
                        words.answerStatuses().input(),
                        cells.status().map(words.answerStatuses()::show).orElse("")),
                cells.note(),
                cells.owner(),
                cells.due().map(LocalDate::toString).orElse(""),
                table.map(rows -> table(RowId.of(key).row(), heading(question, voice), rows)));
    }

    private <E> FormTable table(AgreementTable<E> table) {
        return FormTable.of(
                RowId.field(table.list().label()),
                words.word(table.heading()),
                table.codec(),
                table.list().of(agreement),
                words);
    }

    private <E> FormTable table(RowId id, String heading, AnswerTable<E> table) {
        return FormTable.of(id, heading, table.codec(), table.elements(), words);
    }

    /**
     * Returns the text of the answer cell; empty if the answer is in the table. An answer of another kind than the
     * question is shown as plain text.
     */
    private String inWords(AnswerValue value, Question question) {
        if (value.kind() != question.kind()) {
            return AnswerFormatter.plain(
                    new Answer.Given(value),
                    Optional.of(question),
                    words.labels().locale());
        }
        return AnswerCodec.of(question, words).show(value);
    }

    private String heading(Question question, Voice voice) {
        String text = words.in(question.text());
        return question.header().voicing() == Voicing.EACH_PARTY
                ? "%s: %s".formatted(words.word("voice." + voice.key()), text)
                : text;
    }
}
