package nl.ncw.export.internal.excel.anchor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.ooxml.workbook.Cell;
import nl.ncw.export.internal.ooxml.workbook.Row;
import nl.ncw.export.internal.ooxml.workbook.Sheet;

/** Finds the blocks of rows on sheets, and their columns, even if some of their anchors are lost. */
final class RowBlockFinder {
    private static final int FEWEST_COLUMNS = 2;

    private final WorkbookFieldIndex form;
    private final DefinedNameRows names;
    private final Map<String, Set<String>> ids = new LinkedHashMap<>();
    private final Map<String, BlockColumns> known = new HashMap<>();

    /** The ids and the headers of the columns of all blocks: most rows have a text that is none of them. */
    private final Set<String> allIds = new HashSet<>();

    private final Set<String> allHeaders = new HashSet<>();

    RowBlockFinder(List<Sheet> sheets, WorkbookFieldIndex form, DefinedNameRows names) {
        this.form = form;
        this.names = names;
        for (String content : form.blocks()) {
            Map<String, String> labels = form.labels(content);
            ids.put(content, new HashSet<>(labels.values()));
            allIds.addAll(labels.values());
            allHeaders.addAll(labels.keySet());
        }
        for (Sheet sheet : sheets) {
            for (Row row : sheet.rows()) {
                begin(sheet, row)
                        .or(() -> headed(sheet, row))
                        .ifPresent(columns -> known.putIfAbsent(columns.content(), columns));
            }
        }
    }

    /** Returns the columns of the block that begins at a row, if there is one. */
    Optional<BlockColumns> begin(Sheet sheet, Row row) {
        Optional<String> content =
                row.cell(WorkbookAnchors.ID_COLUMN).map(Cell::text).flatMap(WorkbookAnchors::blockContent);
        return content.isPresent()
                ? content.map(found -> new BlockColumns(found, columnIds(found, row)))
                : withoutAnchor(sheet, row);
    }

    /** Returns the ids in a row. Another text is one that somebody wrote over the hidden row. */
    private Map<Integer, String> columnIds(String content, Row row) {
        Map<Integer, String> columns = texts(row, WorkbookAnchors.ID_COLUMN + 1);
        columns.values().removeIf(text -> !form.hasColumn(content, text));
        return columns;
    }

    /** Returns the columns of a block with those that have lost their ids and still have their headers. */
    BlockColumns completed(BlockColumns columns, Row header) {
        Map<Integer, String> ids =
                new HashMap<>(byLabel(columns.content(), header).ids());
        ids.values().removeAll(columns.ids().values());
        ids.putAll(columns.ids());
        return new BlockColumns(columns.content(), ids);
    }

    private static Map<Integer, String> texts(Row row, int first) {
        return row.cells().stream()
                .filter(cell -> cell.column() >= first)
                .collect(Collectors.toMap(Cell::column, cell -> cell.text().strip(), (left, right) -> left));
    }

    /**
     * Returns the columns of a row of ids without an anchor. All such rows lose their anchors when somebody deletes the
     * column of anchors.
     */
    private Optional<BlockColumns> withoutAnchor(Sheet sheet, Row row) {
        if (row.cells().size() < FEWEST_COLUMNS
                || !row.cells().stream().allMatch(cell -> allIds.contains(cell.text()))) {
            return Optional.empty();
        }
        List<String> texts = row.cells().stream().map(Cell::text).toList();
        return ids.entrySet().stream()
                .filter(block -> block.getValue().containsAll(texts))
                .map(Map.Entry::getKey)
                .min(Comparator.comparingInt(content -> distance(content, sheet, row)))
                .map(content -> new BlockColumns(content, texts(row, 0)));
    }

    /**
     * Returns the distance from a row down to the first row of a table, found by its name. It separates tables with the
     * same columns.
     */
    private int distance(String content, Sheet sheet, Row row) {
        return form.added(content)
                .flatMap(id -> names.firstRow(id, sheet.name()))
                .filter(first -> first > row.number())
                .map(first -> first - row.number())
                .orElse(Integer.MAX_VALUE);
    }

    /** Returns the columns below a header row, for a block that has lost its row of ids. */
    Optional<BlockColumns> headed(Sheet sheet, Row row) {
        List<String> texts = row.cells().stream()
                .filter(cell -> !cell.text().equals(WorkbookAnchors.HEADER))
                .map(cell -> cell.text().strip())
                .toList();
        return texts.size() < FEWEST_COLUMNS || !allHeaders.containsAll(texts)
                ? Optional.empty()
                : form.blocks().stream()
                        .filter(content -> form.labels(content).keySet().containsAll(texts))
                        .min(Comparator.comparingInt(content -> distance(content, sheet, row)))
                        .map(content -> byLabel(content, row));
    }

    private BlockColumns byLabel(String content, Row header) {
        Map<String, String> labels = form.labels(content);
        return new BlockColumns(
                content,
                header.cells().stream()
                        .filter(cell -> labels.containsKey(cell.text().strip()))
                        .collect(Collectors.toMap(
                                Cell::column, cell -> labels.get(cell.text().strip()), (left, right) -> left)));
    }

    /** Returns the columns for a row outside any block of its kind. */
    BlockColumns elsewhere(RowId id) {
        String content = form.blockContent(id);
        return Optional.ofNullable(known.get(content)).orElseGet(() -> byName(id, content));
    }

    private BlockColumns byName(RowId id, String content) {
        Optional<String> column = form.mainColumn(content);
        Optional<Integer> number = names.column(id);
        return new BlockColumns(
                content, column.isPresent() && number.isPresent() ? Map.of(number.get(), column.get()) : Map.of());
    }
}
