package nl.ncw.export.internal.excel.conflict;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.ncw.export.internal.excel.returned.WorkbookIntake;
import nl.ncw.export.internal.finding.FindingCodeFamily;
import nl.ncw.export.internal.finding.FindingLog;
import nl.ncw.export.internal.finding.RefusalCode;
import nl.ncw.export.internal.finding.SettlementFindingCode;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.message.MessageBundle;
import nl.ncw.export.internal.ooxml.workbook.Cell;
import nl.ncw.export.internal.ooxml.workbook.Sheet;
import nl.ncw.export.internal.ooxml.workbook.WorkbookContent;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Place;
import nl.ncw.model.merge.AgreementMerge;
import nl.ncw.model.merge.ConflictSettlement;
import nl.ncw.model.merge.MergeConflict;

/** Workbook of conflicts that came back. */
public final class SettledWorkbook {
    private static final MessageBundle MESSAGES = new MessageBundle("nl.ncw.export.conflict.messages");
    private static final int DATA_CELLS = 4;

    private SettledWorkbook() {}

    /** Returns a log for the findings about a workbook. */
    public static FindingLog log() {
        return new FindingLog(FindingCodeFamily.SETTLEMENT, MESSAGES, FindingLog.Limits.NONE);
    }

    /**
     * Reads a workbook.
     *
     * @param in the stream to read; it is not closed
     * @param merge the merge whose conflicts are settled
     * @param catalogue the catalogue that the copies name
     * @param log the log for findings, which come in the order of the conflicts
     * @return the settlements that could be read, by the path of the conflict
     * @throws nl.ncw.model.port.UnreadableAgreementException if the file is refused or is no workbook of conflicts
     * @throws IOException if reading from {@code in} fails
     */
    public static Map<AgreementPath, ConflictSettlement> settlements(
            InputStream in, AgreementMerge merge, Catalogue catalogue, FindingLog log) throws IOException {
        WorkbookContent workbook = WorkbookIntake.content(in, WorkbookIntake.log());
        List<String> data = data(workbook).orElseThrow(() -> log.refusal(RefusalCode.NO_AGREEMENT, "", "no-conflicts"));
        if (!data.get(1).equals(ConflictAnchor.FORMAT)) {
            throw log.refusal(RefusalCode.OTHER_VERSION, "", "newer-workbook", data.get(1), ConflictAnchor.FORMAT);
        }
        if (!data.get(3).equals(MergeDigest.of(merge))) {
            log.report(SettlementFindingCode.OTHER_MERGE, new Place.InFile(""));
            return Map.of();
        }
        DocumentLabels labels = DocumentLabels.in(Locale.forLanguageTag(data.get(2)));
        SettlementRows rows = SettlementRows.in(workbook);
        SettlementReader reader = new SettlementReader(merge, catalogue, labels, log);
        Map<AgreementPath, ConflictSettlement> settlements = new LinkedHashMap<>();
        for (int index = 0; index < merge.conflicts().size(); index++) {
            MergeConflict conflict = merge.conflicts().get(index);
            Optional<ConflictSettlement> settlement = reader.read(conflict, rows.of(index + 1));
            settlement.ifPresent(found -> settlements.put(conflict.path(), found));
        }
        return settlements;
    }

    /** Returns whether a workbook is one with the conflicts of a merge. */
    public static boolean isIn(WorkbookContent workbook) {
        return data(workbook).isPresent();
    }

    private static Optional<List<String>> data(WorkbookContent workbook) {
        return workbook.sheets().stream()
                .map(SettledWorkbook::firstColumn)
                .filter(cells -> cells.size() >= DATA_CELLS && cells.get(0).equals(ConflictAnchor.DATA))
                .findFirst();
    }

    private static List<String> firstColumn(Sheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> row.cell(0).stream())
                .map(Cell::text)
                .toList();
    }
}
