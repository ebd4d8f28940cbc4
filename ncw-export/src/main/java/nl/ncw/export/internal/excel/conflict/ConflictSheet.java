package nl.ncw.export.internal.excel.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ncw.export.internal.cell.CellCodec;
import nl.ncw.export.internal.cell.CellInput;
import nl.ncw.export.internal.excel.sheet.CellContent;
import nl.ncw.export.internal.excel.sheet.CellRange;
import nl.ncw.export.internal.excel.sheet.CellStyles;
import nl.ncw.export.internal.excel.sheet.DataValidations;
import nl.ncw.export.internal.excel.sheet.PageSetup;
import nl.ncw.export.internal.excel.sheet.SheetWriter;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.ValueAtPath;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.difference.PathDescriber;
import nl.ncw.model.merge.AgreementMerge;
import nl.ncw.model.merge.CopyName;
import nl.ncw.model.merge.MergeConflict;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Writer of the sheet with a row for each conflict, in the order of the form, and further rows for texts that do not fit
 * in it.
 */
final class ConflictSheet {
    /** The least height of a row, in lines, so that there is room to write. */
    private static final int LEAST_LINES = 3;

    private final AgreementMerge merge;
    private final DocumentLabels labels;
    private final CellStyles styles;
    private final DataValidations validations;
    private final PathDescriber describer;
    private final CopyChoices choices;
    private final ConflictColumns columns;
    private final WrittenValues values;

    ConflictSheet(
            AgreementMerge merge,
            Catalogue catalogue,
            DocumentLabels labels,
            CellStyles styles,
            DataValidations validations) {
        this.merge = merge;
        this.labels = labels;
        this.styles = styles;
        this.validations = validations;
        describer = PathDescriber.of(catalogue, labels.locale());
        columns = ConflictColumns.of(merge, labels);
        choices = columns.choices();
        values = WrittenValues.of(merge, catalogue, labels);
    }

    void write(XSSFSheet sheet, PageSetup page, Map<AgreementPath, CopyName> chosen) {
        SheetWriter writer = new SheetWriter(sheet, styles, columns.widths());
        writer.line(labels.get("conflict.title"), styles.title);
        writer.prose(labels.get("conflict.how"));
        writer.prose(labels.get("conflict.next"));
        writer.skip();
        int header = writer.next();
        writer.cells(columns.headers().stream()
                .map(text -> CellContent.text(text, styles.header))
                .toList());
        List<CellRange> choiceCells = new ArrayList<>();
        // The reader finds a conflict by its number, which is its place in the merge; people know the form's order.
        List<MergeConflict> conflicts = merge.conflicts();
        conflicts.stream()
                .sorted(Comparator.comparing(MergeConflict::path, describer.formOrder()))
                .forEach(conflict -> choiceCells.add(row(
                        writer,
                        conflicts.indexOf(conflict) + 1,
                        conflict,
                        Optional.ofNullable(chosen.get(conflict.path())))));
        validations.allow(
                sheet,
                choiceCells,
                CellInput.choice(choices.offered()),
                labels.get("conflict.choice"),
                labels.get("excel.hint.choice"));
        PageSetup.keepHeader(sheet, header);
        PageSetup.select(sheet, header + 1, columns.choice());
        page.apply(writer, columns.own());
    }

    /** Writes a conflict, and returns the cell of its choice. */
    private CellRange row(SheetWriter writer, int number, MergeConflict conflict, Optional<CopyName> chosen) {
        Optional<CellCodec<ValueAtPath>> own = values.at(conflict.path());
        List<CellContent> cells = new ArrayList<>();
        cells.add(CellContent.text(describer.of(conflict.path()), styles.label));
        cells.add(CellContent.text(describer.of(conflict.path(), conflict.sent()), styles.answer));
        cells.addAll(copies(conflict));
        cells.add(CellContent.text(chosen.map(choices::name).orElse(""), styles.input));
        cells.add(
                own.isPresent()
                        ? CellContent.empty(styles.input)
                        : CellContent.text(labels.get("conflict.choose-only"), styles.quiet));
        int row = writer.entry("", "", cells, LEAST_LINES).firstRow();
        int parts = writer.next() - row;
        for (int part = 0; part < parts; part++) {
            anchor(writer.sheet, row + part, new ConflictAnchor(number, part + 1, parts));
        }
        own.map(CellCodec::input)
                .map(validations::hint)
                .filter(hint -> !hint.isBlank())
                .ifPresent(hint -> validations.allow(
                        writer.sheet,
                        CellRange.cell(writer.name(), row, columns.own()),
                        CellInput.TEXT,
                        labels.get("conflict.own"),
                        hint));
        return CellRange.cell(writer.name(), row, columns.choice());
    }

    private void anchor(XSSFSheet sheet, int row, ConflictAnchor anchor) {
        var cell = sheet.getRow(row).createCell(0);
        cell.setCellStyle(styles.anchor);
        cell.setCellValue(anchor.toString());
    }

    private List<CellContent> copies(MergeConflict conflict) {
        if (columns.isShared()) {
            return List.of(CellContent.text(shared(conflict), styles.answer));
        }
        return choices.written().stream()
                .map(copy -> conflict.changedBy().contains(copy)
                        ? CellContent.text(describer.of(conflict.path(), conflict.in(copy)), styles.answer)
                        : CellContent.text(labels.get("conflict.unchanged"), styles.quiet))
                .toList();
    }

    private String shared(MergeConflict conflict) {
        return conflict.versions().stream()
                .map(version -> version.copies().stream().map(choices::name).collect(Collectors.joining(", "))
                        + ":\n"
                        + describer.of(conflict.path(), version.value()))
                .collect(Collectors.joining("\n\n"));
    }
}
