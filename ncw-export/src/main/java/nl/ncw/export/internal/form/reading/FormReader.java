package nl.ncw.export.internal.form.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.ncw.export.internal.field.AgreementTable;
import nl.ncw.export.internal.field.PropertyDefinitions;
import nl.ncw.export.internal.finding.FormFindingCode;
import nl.ncw.export.internal.form.FieldCodecs;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.export.internal.form.FormBuilder;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.table.AnswerTable;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Place;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.port.ReadResult;

/**
 * Reader of the agreement in a returned form. Only changed texts are read; a text that came back as it was sent keeps
 * its value, even if it could not be read. No text is lost: text without a place in the agreement is kept, with a
 * finding at its location in the file.
 */
public final class FormReader {
    private final Agreement sent;
    private final Catalogue catalogue;
    private final Vocabulary words;
    private final FillInForm form;

    /**
     * Creates a reader of forms of one agreement.
     *
     * @param sent the sent agreement
     * @param catalogue the catalogue that it names
     * @param locale the language of the form
     * @param regions the safety regions that are known
     */
    public FormReader(Agreement sent, Catalogue catalogue, Locale locale, RegionRegister regions) {
        this.sent = sent;
        this.catalogue = catalogue;
        this.words = new Vocabulary(sent, catalogue, locale, regions);
        this.form = new FormBuilder(sent, catalogue, words).build();
    }

    /**
     * Returns the form as it was sent.
     *
     * @return the form
     */
    public FillInForm form() {
        return form;
    }

    /**
     * Reads a returned form.
     *
     * @param rows the rows, in the order of the file; of several copies of a row with content, the first is read
     * @return the agreement with the kept text, and the findings
     */
    public ReadResult read(List<ReturnedRow> rows) {
        FormFindings findings = new FormFindings();
        ReturnedRows returnedRows = new ReturnedRows(rows, new SentCellTexts(form), findings);
        FieldCodecs codecs = new FieldCodecs(words);
        Agreement agreement = codecs.read(new FieldReader(sent, words, codecs, returnedRows, findings), sent);
        for (AgreementTable<?> table : PropertyDefinitions.tables(sent, words)) {
            agreement = read(table, agreement, returnedRows, findings);
        }
        Map<AnswerKey, Answer> answers = new HashMap<>(sent.answers());
        for (FormAnswer formAnswer : form.answers()) {
            answers.remove(formAnswer.key());
            answer(formAnswer, returnedRows, findings).ifPresent(answer -> answers.put(formAnswer.key(), answer));
        }
        returnedRows.rest().forEach(row -> keep(row, findings));
        return ReadResult.of(
                agreement.replacingAnswers(answers).withUnplaced(findings.unplaced()),
                findings.inOrderOf(rows),
                Optional.of(sent));
    }

    /** Returns the agreement with the returned elements of one of its tables. */
    private <E> Agreement read(
            AgreementTable<E> table, Agreement agreement, ReturnedRows returnedRows, FormFindings findings) {
        RowId id = RowId.field(table.list().label());
        List<E> elements = table.list().of(agreement);
        TableReader<E> reader =
                new TableReader<>(table.codec(), elements, table.codec().rows(words, elements), findings);
        return agreement.with(
                table.list(), reader.read(returnedRows.take(id), id.place(), words.word(table.heading())));
    }

    private Optional<Answer> answer(FormAnswer formAnswer, ReturnedRows returnedRows, FormFindings findings) {
        Catalogue.Entry entry = catalogue.find(formAnswer.key().question()).orElseThrow();
        Optional<Answer> sentAnswer = Optional.ofNullable(sent.answers().get(formAnswer.key()));
        Place place = entry.place(formAnswer.key().voice());
        List<ReturnedRow> tableRows =
                formAnswer.table().map(table -> returnedRows.take(table.id())).orElse(List.of());
        Optional<ReturnedRow> row = findings.first(returnedRows.take(formAnswer.id()), FormAnswer.columns(words));
        if (row.isEmpty()) {
            findings.report(
                    FormFindingCode.ROW_MISSING,
                    place,
                    words.in(entry.question().text()));
            if (tableRows.isEmpty()) {
                return sentAnswer;
            }
        }
        Optional<ReturnedTable<?>> table = AnswerTable.of(entry.question(), sentAnswer.flatMap(Answer::given), words)
                .map(rows ->
                        new ReturnedTable<>(rows, formAnswer.table().orElseThrow(), tableRows, place, words, findings));
        ReturnedAnswer returned = new ReturnedAnswer(formAnswer, row.orElseGet(() -> unchanged(formAnswer)));
        return new AnswerReader(entry.question(), sentAnswer, returned, table, words, findings).read();
    }

    /** Returns the row of an answer as it was sent. */
    private static ReturnedRow unchanged(FormAnswer formAnswer) {
        String location = formAnswer.id().toString();
        return new ReturnedRow(
                formAnswer.id(),
                location,
                formAnswer.cells().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, cell -> new ReturnedRow.Cell(cell.getValue(), location))));
    }

    /** Keeps a row that is not in this form, with the ids of its columns as labels. */
    private static void keep(ReturnedRow row, FormFindings findings) {
        Map<String, String> labels = new TreeMap<>();
        row.cells().keySet().forEach(column -> labels.put(column, column));
        if (!labels.keySet().stream().allMatch(row::isBlank)) {
            findings.report(FormFindingCode.UNKNOWN_ROW, row.location(), row.id());
            findings.keep(row, labels);
        }
    }
}
