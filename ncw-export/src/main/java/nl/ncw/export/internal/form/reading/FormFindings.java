package nl.ncw.export.internal.form.reading;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ncw.export.internal.finding.FindingCodeFamily;
import nl.ncw.export.internal.finding.FindingLog;
import nl.ncw.export.internal.finding.FormFindingCode;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.export.internal.message.MessageBundle;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.Place;
import nl.ncw.model.internal.plaintext.CanonicalText;

/** Findings and kept text of reading one form. */
final class FormFindings {
    /** The messages of forms. */
    static final MessageBundle MESSAGES = new MessageBundle("nl.ncw.export.internal.form.reading.messages");

    private final FindingLog log = new FindingLog(FindingCodeFamily.FORM, MESSAGES, FindingLog.Limits.NONE);

    /** Adds a finding at a place in the agreement. */
    void report(FormFindingCode code, Place place, Object... values) {
        log.report(code, place, values);
    }

    /** Adds a finding at a location in the file. */
    void report(FormFindingCode code, String location, Object... values) {
        report(code, new Place.InFile(location), values);
    }

    /** Adds a finding for a text that could not be read, which callers keep. */
    void refuse(ReturnedRow.Cell cell, RejectionMessages.Refusal refusal) {
        log.add(refusal.code(), new Place.InFile(cell.location()), MESSAGES.of("refused", refusal.reason()));
    }

    /** Keeps the text of a cell. */
    void keep(ReturnedRow.Cell cell) {
        log.keep(cell.location(), cell.text());
    }

    /** Keeps the texts of a row with the labels of their columns, if there are any. */
    void keep(ReturnedRow row, Map<String, String> labels) {
        keep(List.of(row), labels);
    }

    /** Keeps the texts of rows as one text, at the location of the first row. */
    void keep(List<ReturnedRow> rows, Map<String, String> labels) {
        keep(rows, labels, rows.isEmpty() ? "" : rows.get(0).location());
    }

    /** Keeps the texts of rows as one text, at a location that a finding names. */
    void keep(List<ReturnedRow> rows, Map<String, String> labels, String location) {
        String texts = rows.stream().map(row -> inWords(row, labels)).collect(Collectors.joining("\n\n"));
        if (!texts.isEmpty()) {
            log.keep(location, texts);
        }
    }

    private static String inWords(ReturnedRow row, Map<String, String> labels) {
        List<String> filled =
                labels.keySet().stream().filter(column -> !row.isBlank(column)).toList();
        return filled.size() == 1
                ? row.text(filled.get(0))
                : filled.stream()
                        .map(column -> "%s: %s".formatted(labels.get(column), row.text(column)))
                        .collect(Collectors.joining("\n"));
    }

    /**
     * Returns the row to read from several copies of a row, which people made: the first with content.
     * Different content of the other rows is kept.
     */
    Optional<ReturnedRow> first(List<ReturnedRow> rows, Map<String, String> labels) {
        Optional<ReturnedRow> first = rows.stream()
                .filter(row -> !labels.keySet().stream().allMatch(row::isBlank))
                .findFirst()
                .or(() -> rows.stream().findFirst());
        for (ReturnedRow row : rows) {
            keepOtherColumns(row, labels.keySet());
            boolean differs = labels.keySet().stream()
                    .anyMatch(column -> !row.isBlank(column)
                            && !CanonicalText.isSame(
                                    row.text(column), first.get().text(column)));
            if (differs) {
                report(FormFindingCode.DUPLICATE_ROW, row.location());
                keep(row, labels);
            }
        }
        return first;
    }

    /** Keeps the texts in columns that the row should not have. */
    void keepOtherColumns(ReturnedRow row, Set<String> known) {
        row.cells().keySet().stream()
                .filter(column -> !known.contains(column) && !row.isBlank(column))
                .sorted()
                .forEach(column -> {
                    report(FormFindingCode.UNKNOWN_COLUMN, row.location(column), column);
                    keep(row.cell(column));
                });
    }

    /** Returns the findings in the order of the file, followed by those about missing rows. */
    List<Finding> inOrderOf(List<ReturnedRow> rows) {
        Map<String, Integer> order = new HashMap<>();
        for (ReturnedRow row : rows) {
            order.putIfAbsent(row.location(), order.size());
            row.cells().values().stream()
                    .map(ReturnedRow.Cell::location)
                    .sorted()
                    .forEach(location -> order.putIfAbsent(location, order.size()));
        }
        return log.findings().stream()
                .sorted(Comparator.comparingInt(
                        finding -> order.getOrDefault(finding.place().toString(), Integer.MAX_VALUE)))
                .toList();
    }

    List<UnplacedText> unplaced() {
        return log.kept();
    }
}
