package nl.ncw.export.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.ncw.export.excel.file.WorkbookContent;
import nl.ncw.export.excel.file.WorkbookFile;
import nl.ncw.export.form.FillInForm;
import nl.ncw.export.form.FilledRow;
import nl.ncw.export.form.FormReading;
import nl.ncw.export.internal.message.Labels;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.port.Finding;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.Severity;

/** A form that came back in a workbook, beside the form as it was sent. */
final class ReturnedForm {
    private final WorkbookContent workbook;
    private final SentForm sent;
    private final Report report;
    private final Labels words;
    private final CellReading reading;
    private final Outside outside;

    ReturnedForm(WorkbookContent workbook, SentForm sent, Report report) {
        this.workbook = workbook;
        this.sent = sent;
        this.report = report;
        this.words = Labels.in(sent.language());
        this.reading = new CellReading(words, report);
        this.outside = new Outside(reading, report);
    }

    /** Makes an agreement of what was filled in. */
    ReadResult read(Catalogue catalogue, Collection<SafetyRegion> regions) throws IOException {
        FillInForm form = FillInForm.of(sent.agreement(), catalogue, sent.language(), regions);
        FormIndex index = FormIndex.of(form, words);
        Placement placement = new Placement(workbook, index);
        new MovedCells(index, placement.names(), report).report(placement.rows());
        KnownTexts sentTexts = sent.texts().orElseGet(KnownTexts::none);
        List<FilledRow> rows =
                new FilledIn(index, placement.names(), reading, sentTexts, report).read(placement.rows());
        ReadResult read = new FormReading(sent.agreement(), catalogue, sent.language(), regions).read(rows);
        KnownTexts texts = sent.texts().isPresent() ? sentTexts : written(read.agreement(), catalogue, regions, index);
        outside.keep(unknown(placement, texts));
        outside.keep(workbook);
        return result(read.agreement(), read.findings());
    }

    /** What a form says that has lost its own texts: what it says when it is written now. */
    private KnownTexts written(
            Agreement agreement, Catalogue catalogue, Collection<SafetyRegion> regions, FormIndex index)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ExcelAgreementWriter(sent.language()).offering(regions).write(agreement, catalogue, bytes);
        return KnownTexts.of(new Placement(WorkbookFile.read(new ByteArrayInputStream(bytes.toByteArray())), index));
    }

    /** Keeps what was filled in in a form whose catalogue is not known, beside the agreement as it was sent. */
    ReadResult keep() throws IOException {
        report.say(Severity.ERROR, "catalogue-unknown", sent.agreement().catalogue());
        Placement placement = new Placement(workbook, FormIndex.unknown(words));
        KnownTexts texts = sent.texts().orElseGet(KnownTexts::none);
        for (PlacedRow row : placement.rows()) {
            for (Map.Entry<String, PlacedCell> cell : new TreeMap<>(row.cells()).entrySet()) {
                keep(row, cell.getKey(), cell.getValue(), texts);
            }
        }
        outside.keep(unknown(placement, texts));
        outside.keep(workbook);
        return result(sent.agreement(), List.of());
    }

    private void keep(PlacedRow row, String column, PlacedCell cell, KnownTexts texts) throws IOException {
        String content = reading.content(cell.cell());
        if (!content.isBlank() && !texts.wasSent(row.id(), column, reading.text(cell.cell()))) {
            String what = "%s %s".formatted(row.id(), column);
            report.keep(
                    Severity.WARNING,
                    "not-placed",
                    cell.spot(),
                    cell.spot(),
                    what + ": " + content,
                    what,
                    Messages.shown(content));
        }
    }

    private static List<LooseCell> unknown(Placement placement, KnownTexts texts) {
        return placement.loose().stream().filter(cell -> !texts.shows(cell)).toList();
    }

    private ReadResult result(Agreement agreement, List<Finding> findings) {
        return new ReadResult(
                agreement.withUnplaced(report.kept()),
                report.with(findings),
                sent.carried() ? Optional.of(sent.agreement()) : Optional.empty());
    }
}
