package nl.ncw.export.internal.excel.conflict;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.ncw.export.internal.excel.sheet.CellStyles;
import nl.ncw.export.internal.excel.sheet.ColourOpacity;
import nl.ncw.export.internal.excel.sheet.DataValidations;
import nl.ncw.export.internal.excel.sheet.DefinedNames;
import nl.ncw.export.internal.excel.sheet.DropDownLists;
import nl.ncw.export.internal.excel.sheet.PageSetup;
import nl.ncw.export.internal.excel.sheet.SheetWriter;
import nl.ncw.export.internal.excel.sheet.WorkbookBytes;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.ooxml.CoreProperties;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.export.theme.DocumentTheme;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.merge.AgreementMerge;
import nl.ncw.model.merge.CopyName;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Workbook with the conflicts of a merge, to write.
 *
 * @param merge the merge
 * @param catalogue the catalogue that the copies name
 * @param locale the language
 * @param theme the theme
 */
public record ConflictWorkbook(AgreementMerge merge, Catalogue catalogue, Locale locale, DocumentTheme theme) {
    private static final Date UNDATED =
            Date.from(CoreProperties.UNDATED.atStartOfDay(ZoneOffset.UTC).toInstant());

    /**
     * Writes the workbook.
     *
     * @param chosen the copies that are chosen beforehand, by the path of the conflict
     * @param out the stream to write to; it is not closed
     */
    public void write(Map<AgreementPath, CopyName> chosen, OutputStream out) throws IOException {
        Agreement sent =
                Optional.ofNullable(merge.compared().get(CopyName.SENT)).orElseThrow();
        DocumentOutline outline = DocumentOutline.ofForm(sent, catalogue, locale);
        DocumentLabels labels = DocumentLabels.in(locale);
        XSSFWorkbook workbook = new XSSFWorkbook();
        describe(workbook, labels);
        CellStyles styles = new CellStyles(workbook, labels.get("day.notation"), theme);
        XSSFSheet sheet = workbook.createSheet(labels.get("conflict.sheet"));
        DataValidations validations = new DataValidations(
                labels,
                new DropDownLists(
                        hidden(workbook, "lists"), styles, new DefinedNames(workbook), labels.get("excel.note.lists")));
        new ConflictSheet(merge, catalogue, labels, styles, validations).write(sheet, new PageSetup(outline), chosen);
        identify(hidden(workbook, "data"), styles, labels);
        workbook.setActiveSheet(0);
        ColourOpacity.complete(workbook.getStylesSource());
        WorkbookBytes.write(workbook, out);
    }

    private static XSSFSheet hidden(XSSFWorkbook workbook, String name) {
        XSSFSheet sheet = workbook.createSheet(name);
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
        return sheet;
    }

    private void identify(XSSFSheet sheet, CellStyles styles, DocumentLabels labels) {
        List<String> cells = List.of(
                ConflictAnchor.DATA,
                ConflictAnchor.FORMAT,
                labels.locale().toLanguageTag(),
                MergeDigest.of(merge),
                labels.get("conflict.data"));
        for (int row = 0; row < cells.size(); row++) {
            XSSFCell cell = sheet.createRow(row).createCell(0);
            cell.setCellStyle(styles.anchor);
            cell.setCellValue(SheetWriter.plain(cells.get(row)));
        }
        PageSetup.protect(sheet);
    }

    private static void describe(XSSFWorkbook workbook, DocumentLabels labels) {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setTitle(labels.get("conflict.title"));
        core.setCreator("ncw");
        core.setCreated(Optional.of(UNDATED));
        core.getUnderlyingProperties().setLanguageProperty(labels.locale().toLanguageTag());
        core.getUnderlyingProperties().setModifiedProperty(Optional.of(UNDATED));
    }
}
