package nl.ncw.export.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.ncw.export.excel.file.Remark;
import nl.ncw.export.excel.file.Sheet;
import nl.ncw.export.excel.file.WorkbookContent;
import nl.ncw.model.port.Severity;
import nl.ncw.model.port.UnreadableAgreementException;

/** Keeps what people added to a workbook and what is no answer: texts beside the form and on sheets of their own, comments, drawings. */
final class Outside {
    private final CellReading reading;
    private final Report report;

    Outside(CellReading reading, Report report) {
        this.reading = reading;
        this.report = report;
    }

    /** Keeps texts, those of a row together. */
    void keep(List<LooseCell> cells) throws UnreadableAgreementException {
        List<PlacedCell> row = new ArrayList<>();
        for (LooseCell loose : cells) {
            Spot spot = loose.cell().spot();
            if (!row.isEmpty() && !isBeside(row.get(0).spot(), spot)) {
                keepRow(row);
                row.clear();
            }
            row.add(loose.cell());
        }
        keepRow(row);
    }

    private static boolean isBeside(Spot one, Spot other) {
        return one.sheet() == other.sheet() && one.row() == other.row();
    }

    private void keepRow(List<PlacedCell> row) throws UnreadableAgreementException {
        if (!row.isEmpty()) {
            String content =
                    row.stream().map(cell -> reading.content(cell.cell())).collect(Collectors.joining("\t"));
            report.keep(
                    Severity.WARNING,
                    "outside",
                    row.get(0).spot(),
                    row.get(row.size() - 1).spot(),
                    content,
                    Messages.shown(content));
        }
    }

    /** Keeps what stands on sheets beside their cells, and tells of what is in the file and was not read. */
    void keep(WorkbookContent workbook) throws UnreadableAgreementException {
        for (int number = 0; number < workbook.sheets().size(); number++) {
            Sheet sheet = workbook.sheets().get(number);
            for (Remark remark : sheet.remarks()) {
                if (remark.kind() != Remark.Kind.PICTURE && remark.text().isBlank()) {
                    continue;
                }
                remark(Spot.of(number, sheet.name(), remark.cell()), remark);
            }
        }
        if (workbook.extras().contains(WorkbookContent.Extra.EXTERNAL_LINKS)) {
            report.say(Severity.WARNING, "external-links");
        }
        if (workbook.extras().contains(WorkbookContent.Extra.EMBEDDED_FILES)) {
            report.say(Severity.WARNING, "embedded-files");
        }
    }

    private void remark(Spot spot, Remark remark) throws UnreadableAgreementException {
        String shown = Messages.shown(remark.text());
        switch (remark.kind()) {
            case COMMENT -> report.keep(Severity.WARNING, "comment", spot, spot, remark.text(), shown);
            case DRAWN_TEXT -> report.keep(Severity.WARNING, "drawn-text", spot, spot, remark.text(), shown);
            case LINK -> report.keep(Severity.WARNING, "link", spot, spot, remark.text(), shown);
            case PICTURE -> report.say(Severity.WARNING, "picture", spot);
        }
    }
}
