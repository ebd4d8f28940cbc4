package nl.ncw.export.internal.excel.returned;

import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.excel.anchor.CellAddress;
import nl.ncw.export.internal.excel.anchor.UnassignedCell;
import nl.ncw.export.internal.intake.Location;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.intake.UnrecognisedContent;
import nl.ncw.export.internal.ooxml.workbook.Sheet;
import nl.ncw.export.internal.ooxml.workbook.SheetRemark;
import nl.ncw.export.internal.ooxml.workbook.WorkbookContent;
import nl.ncw.model.port.UnreadableAgreementException;

/** Finds what people added to a workbook: texts beside the form and on sheets of their own, comments, drawings, links. */
final class WorkbookAdditions {
    private final CellReading reading;
    private final UnrecognisedContent unrecognised;

    WorkbookAdditions(CellReading reading, ReadingLog log) {
        this.reading = reading;
        this.unrecognised = new UnrecognisedContent(log, "\t");
    }

    /** Keeps texts, those of a row together. */
    void keep(List<UnassignedCell> cells) throws UnreadableAgreementException {
        for (UnassignedCell loose : cells) {
            unrecognised.text(loose.cell().spot(), reading.content(loose.cell().cell()));
        }
        unrecognised.flush();
    }

    /** Keeps what stands on sheets beside their cells, and tells of what is in the file and was not read. */
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
            unrecognised.unread("external-links", Location.FILE);
        }
        if (workbook.extras().contains(WorkbookContent.Extra.EMBEDDED_FILES)) {
            unrecognised.unread("embedded-files", Location.FILE);
        }
    }

    private void remark(CellAddress spot, SheetRemark remark) throws UnreadableAgreementException {
        Optional<String> noted = switch (remark.kind()) {
            case COMMENT -> Optional.of("comment");
            case DRAWN_TEXT -> Optional.of("drawn-text");
            case LINK -> Optional.of("link");
            case PICTURE -> Optional.empty();
        };
        if (noted.isPresent()) {
            unrecognised.note(noted.get(), spot, remark.text());
        } else {
            unrecognised.unread("picture", spot);
        }
    }
}
