package nl.ncw.examples.floor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxfs;

/** A workbook written with XSSF: the same cells, styles, widths, validations, conditional formats and names. */
final class WorkbookFloor implements FormatFloor {
    private final XSSFWorkbook original;
    private final List<SheetContent> sheets = new ArrayList<>();

    WorkbookFloor(byte[] document) throws IOException {
        original = new XSSFWorkbook(new ByteArrayInputStream(document));
        original.sheetIterator().forEachRemaining(sheet -> sheets.add(SheetContent.of(sheet)));
    }

    @Override
    public byte[] write() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            List<XSSFCellStyle> styles = styles(workbook);
            sheets.forEach(sheet -> workbook.createSheet(sheet.name()));
            // Formulas name them.
            original.getAllNames().forEach(name -> addName(name, workbook));
            sheets.forEach(sheet -> sheet.write(workbook.getSheet(sheet.name()), styles));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private List<XSSFCellStyle> styles(XSSFWorkbook workbook) {
        List<XSSFCellStyle> styles = new ArrayList<>();
        for (int i = 0; i < original.getNumCellStyles(); i++) {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(original.getCellStyleAt(i));
            styles.add(style);
        }
        CTDxfs conditional = original.getStylesSource().getCTStylesheet().getDxfs();
        if (conditional != null) {
            for (CTDxf style : conditional.getDxfList()) {
                workbook.getStylesSource().putDxf(style);
            }
        }
        return styles;
    }

    private static void addName(XSSFName original, XSSFWorkbook workbook) {
        // Those of Excel itself say what is printed.
        if (!original.getNameName().startsWith("_xlnm")) {
            XSSFName name = workbook.createName();
            name.setNameName(original.getNameName());
            name.setSheetIndex(original.getSheetIndex());
            name.setRefersToFormula(original.getRefersToFormula());
        }
    }

    @Override
    public int read(byte[] file) throws IOException {
        int characters = 0;
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        characters += ((XSSFCell) cell).getRawValue() == null
                                ? 0
                                : cell.toString().length();
                    }
                }
            }
        }
        return characters;
    }
}
