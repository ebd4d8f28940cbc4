package nl.ncw.export.internal.form.reading;

import java.util.Collection;
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
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.port.ReadResult;

/**
 * Makes an agreement of what was filled in in a form. What came back as it was sent stays as it is, whatever it is; only what
 * was changed is read. Nothing that somebody wrote is lost: what cannot be placed is kept among the agreement's unplaced
 * things, with a finding at its place in the file.
 */
public final class FormReader {
    private final Agreement sent;
    private final Catalogue catalogue;
    private final Vocabulary words;
    private final FillInForm form;

    /**
     * The reading of a form.
     *
     * @param sent the agreement as it was sent out in the form
     * @param catalogue the catalogue that it names
     * @param locale the language of the form
     * @param regions the safety regions that are known
     */
    public FormReader(Agreement sent, Catalogue catalogue, Locale locale, Collection<SafetyRegion> regions) {
        this.sent = sent;
        this.catalogue = catalogue;
        this.words = new Vocabulary(sent, catalogue, locale, regions);
        this.form = new FormBuilder(sent, catalogue, words).build();
    }

    /**
     * Reads what came back.
     *
     * @param rows the rows, in the order of the document; of copies of the same row the one that counts comes first
     * @return the agreement, with the findings; what could not be placed is kept in the agreement
     */
    public ReadResult read(List<ReturnedRow> rows) {
        FormFindings findings = new FormFindings();
        ReturnedRows arrivals = new ReturnedRows(rows, new SentCellTexts(form), findings);
        Agreement agreement = new FieldCodecs(words).read(new FieldReader(sent, words, arrivals, findings), sent);
        for (AgreementTable<?> table : PropertyDefinitions.tables(words)) {
            agreement = read(table, agreement, arrivals, findings);
        }
        Map<AnswerKey, Answer> answers = new HashMap<>(sent.answers());
        for (FormAnswer asked : form.answers()) {
            answers.remove(asked.key());
            answer(asked, arrivals, findings).ifPresent(answer -> answers.put(asked.key(), answer));
        }
        arrivals.rest().forEach(row -> keep(row, findings));
        return new ReadResult(
                agreement.replacingAnswers(answers).withUnplaced(findings.unplaced()),
                findings.inOrderOf(rows),
                Optional.of(sent));
    }

    /** The agreement with what came back of one of its tables. */
    private <E> Agreement read(
            AgreementTable<E> table, Agreement agreement, ReturnedRows arrivals, FormFindings findings) {
        RowId id = RowId.field(table.list().label());
        List<E> elements = table.list().of(agreement);
        TableReader<E> reading =
                new TableReader<>(table.codec(), elements, table.codec().rows(words, elements), findings);
        return agreement.with(table.list(), reading.read(arrivals.take(id), id.place(), words.word(table.heading())));
    }

    private Optional<Answer> answer(FormAnswer asked, ReturnedRows arrivals, FormFindings findings) {
        Catalogue.Entry entry = catalogue.find(asked.key().question()).orElseThrow();
        Optional<Answer> was = Optional.ofNullable(sent.answers().get(asked.key()));
        Place place = place(entry, asked.key());
        List<ReturnedRow> tableRows =
                asked.table().map(table -> arrivals.take(table.id())).orElse(List.of());
        Optional<ReturnedRow> row = findings.first(arrivals.take(asked.id()), FormAnswer.columns(words));
        if (row.isEmpty()) {
            findings.report(
                    FormFindingCode.ROW_MISSING,
                    place,
                    words.in(entry.question().text()));
            if (tableRows.isEmpty()) {
                return was;
            }
        }
        Optional<ReturnedTable<?>> table = AnswerTable.of(entry.question(), was.flatMap(Answer::given), words)
                .map(rows -> new ReturnedTable<>(rows, asked.table().orElseThrow(), tableRows, place, words, findings));
        ReturnedAnswer came = new ReturnedAnswer(asked, row.orElseGet(() -> unchanged(asked)));
        return new AnswerReader(entry.question(), was, came, table, words, findings).read();
    }

    private static Place place(Catalogue.Entry entry, AnswerKey key) {
        return new Place.AtAnswer(entry.section().id(), entry.topic().id(), key.question(), key.voice());
    }

    /** The row of an answer as it was sent. */
    private static ReturnedRow unchanged(FormAnswer asked) {
        String location = asked.id().toString();
        return new ReturnedRow(
                asked.id(),
                location,
                asked.cells().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, cell -> new ReturnedRow.Cell(cell.getValue(), location))));
    }

    /** Keeps a row that belongs to nothing in this form, under the ids of its columns. */
    private static void keep(ReturnedRow row, FormFindings findings) {
        Map<String, String> labels = new TreeMap<>();
        row.cells().keySet().forEach(column -> labels.put(column, column));
        if (!labels.keySet().stream().allMatch(row::isBlank)) {
            findings.report(FormFindingCode.UNKNOWN_ROW, row.location(), row.id());
            findings.keep(row, labels);
        }
    }
}
