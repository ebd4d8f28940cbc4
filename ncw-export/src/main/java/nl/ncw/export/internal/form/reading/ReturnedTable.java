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
 * Table of an answer with its returned rows.
 *
 * @param table the table
 * @param shown the table of the form as it was sent
 * @param rows the returned rows
 * @param place the place of the answer in the agreement
 * @param words the vocabulary of the form
 * @param findings the findings to add to
 * @param <E> the type of the element of a row
 */
record ReturnedTable<E>(
        AnswerTable<E> table,
        FormTable shown,
        List<ReturnedRow> rows,
        Place place,
        Vocabulary words,
        FormFindings findings) {
    /** Returns the answer in the rows; empty if no row is filled in. */
    Optional<AnswerValue> read() {
        List<E> elements = new TableReader<>(table.codec(), table.elements(), shownRows(), findings)
                .read(rows, place, shown.heading());
        return elements.isEmpty() ? Optional.empty() : table.value().apply(elements);
    }

    /** Keeps the rows of an answer whose status excludes them. */
    void keep(String status) {
        TableCells<E> cells = new TableCells<>(table.codec());
        rows.forEach(row -> findings.keepOtherColumns(row, cells.labels().keySet()));
        List<MatchedRow<E>> filled = new RowMatcher<>(table.codec(), shownRows(), cells, findings).match(rows);
        findings.keep(filled.stream().map(MatchedRow::row).toList(), cells.labels());
        filled.stream()
                .findFirst()
                .ifPresent(row -> findings.report(
                        FormFindingCode.ANSWER_BESIDE_STATUS, row.row().location(), status));
    }

    private List<RowCodec.Shown<E>> shownRows() {
        return table.rows(words);
    }
}
