package nl.ncw.export.internal.excel.returned;

import java.util.List;
import nl.ncw.export.internal.excel.anchor.CellAddress;
import nl.ncw.export.internal.excel.anchor.UnassignedCell;
import nl.ncw.export.internal.finding.ExcelFindingCode;
import nl.ncw.export.internal.finding.IntakeFindingCode;
import nl.ncw.export.internal.intake.Location;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.intake.UnrecognisedContent;
import nl.ncw.export.internal.message.Excerpt;
import nl.ncw.export.internal.ooxml.workbook.Sheet;
import nl.ncw.export.internal.ooxml.workbook.SheetRemark;
import nl.ncw.export.internal.ooxml.workbook.WorkbookContent;
import nl.ncw.model.port.UnreadableAgreementException;

/**
 * Finds content that people added to a workbook: texts outside the form and on additional sheets, comments, drawings,
 * links.
 */
final class WorkbookAdditions {
    private final CellReader cellReader;
    private final UnrecognisedContent unrecognised;

    WorkbookAdditions(CellReader cellReader, ReadingLog log) {
        this.cellReader = cellReader;
        this.unrecognised = new UnrecognisedContent(log, "\t");
    }

    /** Keeps texts; those in the same row are kept as one. */
    void keep(List<UnassignedCell> cells) throws UnreadableAgreementException {
        for (UnassignedCell unassigned : cells) {
            unrecognised.text(
                    unassigned.cell().location(),
                    cellReader.content(unassigned.cell().cell()));
        }
        unrecognised.flush();
    }

    /** Keeps the content outside the cells, and reports content of the file that was not read. */
    void keep(WorkbookContent workbook) throws UnreadableAgreementException {
        for (int number = 0; number < workbook.sheets().size(); number++) {
            Sheet sheet = workbook.sheets().get(number);
            for (SheetRemark remark : sheet.remarks()) {
                if (remark.kind() != SheetRemark.Kind.PICTURE && remark.text().isBlank()) {
                    continue;
                }
                remark(CellAddress.of(number, sheet.name(), remark.cell()), remark);
            }
        }
        if (workbook.extras().contains(WorkbookContent.Extra.EXTERNAL_LINKS)) {
            unrecognised.unread(ExcelFindingCode.EXTERNAL_LINKS, Location.FILE);
        }
        if (workbook.extras().contains(WorkbookContent.Extra.EMBEDDED_FILES)) {
            unrecognised.unread(ExcelFindingCode.EMBEDDED_FILES, Location.FILE);
        }
    }

    private void remark(CellAddress location, SheetRemark remark) throws UnreadableAgreementException {
        String text = remark.text();
        RemarkReport report = switch (remark.kind()) {
            case COMMENT -> () -> unrecognised.note(IntakeFindingCode.COMMENT, location, text);
            case DRAWN_TEXT -> () -> unrecognised.note(IntakeFindingCode.DRAWN_TEXT, location, text);
            case LINK -> () -> unrecognised.note(IntakeFindingCode.LINK, location, text);
            case PICTURE -> () -> unrecognised.unread(IntakeFindingCode.PICTURE, location);
            case EQUATION -> () -> unrecognised.unread(IntakeFindingCode.EQUATION, location, Excerpt.brief(text));
            case SYMBOL -> () -> unrecognised.unread(IntakeFindingCode.UNKNOWN_SYMBOL, location, Excerpt.brief(text));
        };
        report.make();
    }

    /** The report of a remark, as one expression of a switch. */
    private interface RemarkReport {
        void make() throws UnreadableAgreementException;
    }
}
