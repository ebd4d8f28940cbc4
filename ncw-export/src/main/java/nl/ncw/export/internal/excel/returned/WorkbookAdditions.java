package nl.ncw.export.internal.excel.returned;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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

    /**
     * Keeps the content outside the cells, and reports content of the file that was not read.
     *
     * @param ofForm the test whether the form itself has a page header or prompt
     */
    void keep(WorkbookContent workbook, Predicate<SheetRemark> ofForm) throws UnreadableAgreementException {
        Set<String> shown = new HashSet<>();
        boolean placed = false;
        for (int number = 0; number < workbook.sheets().size(); number++) {
            Sheet sheet = workbook.sheets().get(number);
            for (SheetRemark remark : sheet.remarks()) {
                placed |= remark.kind() == SheetRemark.Kind.EMBEDDED_FILE;
                if (isNews(remark, ofForm, shown)) {
                    remark(CellAddress.of(number, sheet.name(), remark.cell()), remark);
                }
            }
        }
        for (SheetRemark remark : workbook.remarks()) {
            remark(remark.cell().isEmpty() ? Location.FILE : Location.named(remark.cell()), remark);
        }
        if (workbook.extras().contains(WorkbookContent.Extra.EXTERNAL_LINKS)) {
            unrecognised.unread(ExcelFindingCode.EXTERNAL_LINKS, Location.FILE);
        }
        if (workbook.extras().contains(WorkbookContent.Extra.EMBEDDED_FILES) && !placed) {
            unrecognised.unread(ExcelFindingCode.EMBEDDED_FILES, Location.FILE);
        }
    }

    /** Returns whether a remark is reported. Texts that programs repeat on each sheet are reported once. */
    private static boolean isNews(SheetRemark remark, Predicate<SheetRemark> ofForm, Set<String> shown) {
        return switch (remark.kind()) {
            case PAGE_HEADER, PROMPT ->
                !remark.text().isBlank() && !ofForm.test(remark) && shown.add(remark.kind() + remark.text());
            case COMMENT, DRAWN_TEXT, LINK, OTHER_TEXT -> !remark.text().isBlank();
            case PICTURE, EQUATION, SYMBOL, CONTROL, EMBEDDED_FILE, UNREAD_OBJECT, UNREAD_SHEET, UNREAD_PART -> true;
        };
    }

    private void remark(Location location, SheetRemark remark) throws UnreadableAgreementException {
        String text = remark.text();
        RemarkReport report = switch (remark.kind()) {
            case COMMENT -> () -> unrecognised.note(IntakeFindingCode.COMMENT, location, text);
            case DRAWN_TEXT -> () -> unrecognised.note(IntakeFindingCode.DRAWN_TEXT, location, text);
            case LINK -> () -> unrecognised.note(IntakeFindingCode.LINK, location, text);
            case PAGE_HEADER -> () -> unrecognised.note(ExcelFindingCode.PAGE_HEADER, location, text);
            case PROMPT -> () -> unrecognised.note(ExcelFindingCode.PROMPT, location, text);
            case OTHER_TEXT -> () -> unrecognised.note(ExcelFindingCode.OTHER_TEXT, location, text);
            case CONTROL ->
                text.isBlank()
                        ? () -> unrecognised.unread(ExcelFindingCode.UNREAD_OBJECT, location, "control")
                        : () -> unrecognised.note(ExcelFindingCode.CONTROL, location, text);
            case EMBEDDED_FILE ->
                text.isBlank()
                        ? () -> unrecognised.unread(ExcelFindingCode.EMBEDDED_FILES, location)
                        : () -> unrecognised.note(ExcelFindingCode.EMBEDDED_FILES, location, text);
            case PICTURE -> () -> unrecognised.unread(IntakeFindingCode.PICTURE, location);
            case EQUATION -> () -> unrecognised.unread(IntakeFindingCode.EQUATION, location, Excerpt.brief(text));
            case SYMBOL -> () -> unrecognised.unread(IntakeFindingCode.UNKNOWN_SYMBOL, location, Excerpt.brief(text));
            case UNREAD_OBJECT ->
                () -> unrecognised.unread(ExcelFindingCode.UNREAD_OBJECT, location, Excerpt.brief(text));
            case UNREAD_SHEET ->
                () -> unrecognised.unread(ExcelFindingCode.UNREAD_SHEET, location, Excerpt.brief(text));
            case UNREAD_PART -> () -> unrecognised.unread(ExcelFindingCode.UNREAD_PART, location, Excerpt.brief(text));
        };
        report.make();
    }

    /** The report of a remark, as one expression of a switch. */
    private interface RemarkReport {
        void make() throws UnreadableAgreementException;
    }
}
