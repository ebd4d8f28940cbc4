package nl.ncw.export.internal.ooxml.workbook;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Content of a workbook.
 *
 * @param sheets the sheets in tab order, including hidden ones
 * @param names the defined names of cell ranges
 * @param properties the custom document properties
 * @param extras the kinds of other content in the file, which is not read
 * @param remarks the content of the file at no sheet, and the parts that were not read; the cell of each is the
 *     name of its part
 */
public record WorkbookContent(
        List<Sheet> sheets,
        List<DefinedName> names,
        Map<String, String> properties,
        Set<Extra> extras,
        List<SheetRemark> remarks) {
    // Copies all of them.
    public WorkbookContent {
        sheets = List.copyOf(sheets);
        names = List.copyOf(names);
        properties = Map.copyOf(properties);
        extras = Set.copyOf(extras);
        remarks = List.copyOf(remarks);
    }

    /** The kinds of content that is not read. */
    public enum Extra {
        /** Links to other workbooks; they are never followed. */
        EXTERNAL_LINKS,
        /** Files or other documents embedded in the workbook. */
        EMBEDDED_FILES
    }
}
