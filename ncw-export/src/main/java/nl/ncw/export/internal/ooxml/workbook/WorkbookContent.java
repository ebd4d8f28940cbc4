package nl.ncw.export.internal.ooxml.workbook;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands in a workbook.
 *
 * @param sheets the sheets, in the order of their tabs, hidden ones too
 * @param names the names that the workbook gives to cells
 * @param properties the texts of the custom document properties
 * @param extras what else is in the file and is not read
 */
public record WorkbookContent(
        List<Sheet> sheets, List<DefinedName> names, Map<String, String> properties, Set<Extra> extras) {
    // Copies all of them.
    public WorkbookContent {
        sheets = List.copyOf(sheets);
        names = List.copyOf(names);
        properties = Map.copyOf(properties);
        extras = Set.copyOf(extras);
    }

    /** What can be in a file and is not read. */
    public enum Extra {
        /** Links to other workbooks; they never are followed. */
        EXTERNAL_LINKS,
        /** Files or other documents within the workbook. */
        EMBEDDED_FILES
    }
}
