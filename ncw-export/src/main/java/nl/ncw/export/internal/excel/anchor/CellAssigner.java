package nl.ncw.export.internal.excel.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.export.internal.cell.CellInput;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.ooxml.workbook.Cell;
import nl.ncw.export.internal.ooxml.workbook.Row;
import nl.ncw.export.internal.ooxml.workbook.Sheet;
import nl.ncw.export.internal.ooxml.workbook.WorkbookContent;

/**
 * Assigns each cell of a workbook to a row of the form, or to none. Uses the ids of rows and columns, wherever they
 * were moved to; defined names, if a row has lost its id; and the neighbouring rows, if a row was added.
 */
public final class CellAssigner {
    /** The scope of header texts. */
    static final String HEADERS = "header";

    private static final int NOWHERE = -1;

    private final WorkbookFieldIndex form;
    private final DefinedNameRows names;
    private final RowBlockFinder blocks;
    private final List<AssignedRow> rows = new ArrayList<>();
    private final List<UnassignedCell> unassigned = new ArrayList<>();

    public CellAssigner(WorkbookContent workbook, WorkbookFieldIndex form) {
        this.form = form;
        this.names = new DefinedNameRows(workbook.names(), form);
        this.blocks = new RowBlockFinder(workbook.sheets(), form, names);
        for (int number = 0; number < workbook.sheets().size(); number++) {
            new Walk(number, workbook.sheets().get(number)).go();
        }
    }

    /** Returns the rows of the form, in reading order. */
    public List<AssignedRow> rows() {
        return rows;
    }

    /** Returns the cells that are not fields of the form, in reading order. */
    public List<UnassignedCell> unassigned() {
        return unassigned;
    }

    public DefinedNameRows names() {
        return names;
    }

    /** Pass over one sheet, from top to bottom. */
    private final class Walk {
        private final int number;
        private final Sheet sheet;
        private Optional<BlockColumns> block = Optional.empty();
        private boolean begun;
        private int lastOfTable = NOWHERE;

        private Walk(int number, Sheet sheet) {
            this.number = number;
            this.sheet = sheet;
        }

        private void go() {
            if (EmbeddedData.isOn(sheet)) {
                sheet.rows().forEach(row -> unassign(row, EmbeddedData.COLUMNS, WorkbookAnchors.DATA));
            } else if (anchor(sheet.rows().stream().findFirst()).equals(WorkbookAnchors.LISTS)) {
                sheet.rows().forEach(row -> unassign(row, 0, WorkbookAnchors.LISTS));
            } else {
                sheet.rows().forEach(this::row);
            }
        }

        private String anchor(Optional<Row> row) {
            return row.flatMap(first -> first.cell(WorkbookAnchors.ID_COLUMN))
                    .map(Cell::text)
                    .map(String::strip)
                    .orElse("");
        }

        private void row(Row row) {
            Optional<BlockColumns> begins = blocks.begin(sheet, row);
            if (begins.isPresent()) {
                block = begins;
                begun = true;
                lastOfTable = NOWHERE;
                unassignTexts(row, begins.get());
                return;
            }
            String anchor = anchor(Optional.of(row));
            Optional<RowId> rowId = RowId.parse(anchor).filter(form::recognises);
            Optional<RowId> id = rowId.or(() -> names.at(sheet.name(), row.number()));
            Optional<BlockColumns> headed = begun || id.isPresent() ? Optional.empty() : blocks.headed(sheet, row);
            if (anchor.equals(WorkbookAnchors.HEADER) || id.isEmpty() && begun || headed.isPresent()) {
                header(row, anchor, headed);
            } else if (id.isPresent()) {
                place(row, id.get(), rowId.isPresent() ? WorkbookAnchors.ID_COLUMN + 1 : 0);
            } else {
                unidentified(row);
            }
            begun = false;
        }

        /** Unassigns the texts that somebody wrote over a hidden row of column ids. */
        private void unassignTexts(Row row, BlockColumns columns) {
            for (Cell cell : row.cells()) {
                boolean isAnchor = WorkbookAnchors.blockContent(cell.text()).isPresent();
                if (!columns.ids().containsKey(cell.column()) && !isAnchor) {
                    unassign(UnassignedCell.OUTSIDE, UnassignedCell.OUTSIDE, at(row, cell));
                }
            }
        }

        private void header(Row row, String anchor, Optional<BlockColumns> headed) {
            block = begun ? block.map(columns -> blocks.completed(columns, row)) : headed;
            lastOfTable =
                    block.flatMap(columns -> form.added(columns.content())).isPresent() ? row.number() : NOWHERE;
            unassign(row, anchor.equals(WorkbookAnchors.HEADER) ? WorkbookAnchors.ID_COLUMN + 1 : 0, HEADERS);
        }

        private void unidentified(Row row) {
            Optional<RowId> added = block.flatMap(columns -> form.added(columns.content()))
                    .filter(id -> row.number() == lastOfTable + 1)
                    .filter(id -> isFilled(row, id, block.orElseThrow()));
            if (added.isPresent()) {
                place(row, added.get(), 0);
            } else {
                unassign(row, 0, UnassignedCell.OUTSIDE);
            }
        }

        private boolean isFilled(Row row, RowId id, BlockColumns columns) {
            return row.cells().stream()
                    .filter(cell -> !cell.text().isBlank())
                    .map(cell -> columns.ids().get(cell.column()))
                    .anyMatch(column -> column != null && form.input(id, column).isPresent());
        }

        private void place(Row row, RowId id, int firstColumn) {
            BlockColumns columns = block.filter(current -> current.content().equals(form.blockContent(id)))
                    .orElseGet(() -> blocks.elsewhere(id));
            Map<String, LocatedCell> cells = new HashMap<>();
            for (Cell cell : row.cells()) {
                if (cell.column() >= firstColumn) {
                    cell(id, columns.ids().getOrDefault(cell.column(), UnassignedCell.OUTSIDE), at(row, cell), cells);
                }
            }
            if (!form.isFact(id)) {
                rows.add(new AssignedRow(id, new CellAddress(number, sheet.name(), row.number(), 0), cells));
            }
            if (form.isTable(id)) {
                lastOfTable = row.number();
            }
        }

        private void cell(RowId id, String column, LocatedCell cell, Map<String, LocatedCell> cells) {
            Optional<CellInput> input =
                    column.equals(UnassignedCell.OUTSIDE) ? Optional.empty() : form.input(id, column);
            boolean isReadOnlyFormula = input.filter(kind -> cell.isFormula() && kind.kind() == CellInput.Kind.NONE)
                    .isPresent();
            if (input.isEmpty() || isReadOnlyFormula || cells.containsKey(column)) {
                unassign(column, column, cell);
            } else {
                cells.put(column, cell);
            }
        }

        private void unassign(Row row, int firstColumn, String scope) {
            for (Cell cell : row.cells()) {
                if (cell.column() >= firstColumn) {
                    unassign(scope, column(cell), at(row, cell));
                }
            }
        }

        private String column(Cell cell) {
            return block.map(columns -> columns.ids().get(cell.column())).orElse(UnassignedCell.OUTSIDE);
        }

        private void unassign(String scope, String column, LocatedCell cell) {
            if (!cell.isBlank()) {
                unassigned.add(new UnassignedCell(scope, column, cell));
            }
        }

        private LocatedCell at(Row row, Cell cell) {
            return new LocatedCell(new CellAddress(number, sheet.name(), row.number(), cell.column()), cell);
        }
    }
}
