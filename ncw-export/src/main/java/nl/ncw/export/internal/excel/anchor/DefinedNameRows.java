package nl.ncw.export.internal.excel.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.ooxml.workbook.DefinedName;

/**
 * Rows identified by the defined names of their cells. A name follows a cell that is moved, and stays in place when
 * rows are sorted.
 */
public final class DefinedNameRows {
    private final Map<RowId, DefinedName> names = new LinkedHashMap<>();

    /** The ids by the sheet of their name, whatever its case, since rows without an id are many. */
    private final Map<String, List<RowId>> idsBySheet = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    DefinedNameRows(List<DefinedName> names, WorkbookFieldIndex form) {
        Map<String, DefinedName> byName = new HashMap<>();
        names.forEach(name -> byName.putIfAbsent(name.name().toLowerCase(Locale.ROOT), name));
        form.named().forEach((name, id) -> {
            if (byName.containsKey(name)) {
                this.names.put(id, byName.get(name));
            }
        });
        this.names.forEach((id, name) -> idsBySheet
                .computeIfAbsent(name.sheet(), sheet -> new ArrayList<>())
                .add(id));
    }

    /** Returns the row id whose defined name refers to a row of a sheet. */
    public Optional<RowId> at(String sheet, int row) {
        for (RowId id : idsBySheet.getOrDefault(sheet, List.of())) {
            if (isIn(Objects.requireNonNull(names.get(id)), sheet, row)) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    /** Returns the column of the first cell with the name of a row. */
    public Optional<Integer> column(RowId id) {
        return Optional.ofNullable(names.get(id)).map(name -> name.first().column());
    }

    /** Returns whether the name of a row refers to the row of an address. */
    public boolean refersTo(RowId id, CellAddress location) {
        return names.containsKey(id) && isIn(names.get(id), location.title(), location.row());
    }

    public boolean has(RowId id) {
        return names.containsKey(id);
    }

    /** Returns the number of the first row on a sheet with the name of a row id. */
    Optional<Integer> firstRow(RowId id, String sheet) {
        return Optional.ofNullable(names.get(id))
                .filter(name -> name.sheet().equalsIgnoreCase(sheet))
                .map(name -> name.first().row());
    }

    private static boolean isIn(DefinedName name, String sheet, int row) {
        return name.sheet().equalsIgnoreCase(sheet)
                && name.first().row() <= row
                && row <= name.last().row();
    }
}
