package nl.ncw.export.internal.form.reading;

import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.finding.FormFindingCode;
import nl.ncw.export.internal.form.FormTable;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.export.internal.table.AnswerTable;
import nl.ncw.export.internal.table.RowCodec;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.finding.Place;

/**
 * The table of an answer, with the rows that came back.
 *
 * @param table the table
 * @param shown how it was shown when it was sent
 * @param rows the rows that came back
 * @param place where the answer is in the agreement
 * @param words the words of the form
 * @param findings where to report
 * @param <E> what a row stands for
 */
record ReturnedTable<E>(
        AnswerTable<E> table,
        FormTable shown,
        List<ReturnedRow> rows,
        Place place,
        Vocabulary words,
        FormFindings findings) {
    /** The answer in the rows; none if they are empty. */
    Optional<AnswerValue> read() {
        List<E> elements = new TableReader<>(table.codec(), table.elements(), shownRows(), findings)
                .read(rows, place, shown.heading());
        return elements.isEmpty() ? Optional.empty() : Optional.of(table.value().apply(elements));
    }

    /** Keeps what is filled in beside a status that leaves no room for it; says whether anything is. */
    boolean keep(String status) {
        TableCells<E> cells = new TableCells<>(table.codec());
        rows.forEach(row -> findings.keepOtherColumns(row, cells.labels().keySet()));
        List<MatchedRow<E>> came = new RowMatcher<>(table.codec(), shownRows(), cells, findings).match(rows);
        findings.keep(came.stream().map(MatchedRow::row).toList(), cells.labels());
        came.stream()
                .findFirst()
                .ifPresent(row -> findings.report(
                        FormFindingCode.ANSWER_BESIDE_STATUS, row.row().location(), status));
        return !came.isEmpty();
    }

    private List<RowCodec.Shown<E>> shownRows() {
        return table.rows(words);
    }
}
