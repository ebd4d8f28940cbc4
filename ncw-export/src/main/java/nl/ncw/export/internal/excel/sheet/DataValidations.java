package nl.ncw.export.internal.excel.sheet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.ncw.export.internal.cell.CellInput;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.model.internal.plaintext.TextShortener;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Data validations of cells: the permitted input, the message at a selected cell, and the one that refuses other input.
 */
public final class DataValidations {
    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST_TEXT = 255;

    private final DocumentLabels labels;
    private final DropDownLists choices;

    public DataValidations(DocumentLabels labels, DropDownLists choices) {
        this.labels = labels;
        this.choices = choices;
    }

    /**
     * Restricts what may be written in cells.
     *
     * @param title the title of the message at the cell
     * @param hint the message at the cell; if empty, there is a message for a wrong value alone
     */
    public void allow(XSSFSheet sheet, CellRange cells, CellInput input, String title, String hint) {
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
        DataValidation validation = helper.createValidation(
                constraint(input),
                new CellRangeAddressList(cells.firstRow(), cells.lastRow(), cells.firstColumn(), cells.lastColumn()));
        if (!hint.isBlank()) {
            validation.createPromptBox(
                    TextMeasure.oneLine(title, LONGEST_TITLE),
                    TextShortener.within(hint.replace('\n', ' '), LONGEST_TEXT));
            validation.setShowPromptBox(true);
        }
        if (!input.others()) {
            String kind = input.kind() == CellInput.Kind.DATE ? "date" : "choice";
            validation.createErrorBox(labels.get("excel.error." + kind), labels.get("excel.error." + kind + ".text"));
            validation.setShowErrorBox(true);
        }
        sheet.addValidationData(validation);
    }

    private XSSFDataValidationConstraint constraint(CellInput input) {
        if (input.kind() == CellInput.Kind.DATE) {
            return new XSSFDataValidationConstraint(
                    ValidationType.DATE, OperatorType.BETWEEN, day(CellContent.FIRST_DAY), day(CellContent.LAST_DAY));
        }
        if (!input.offered().isEmpty()) {
            return new XSSFDataValidationConstraint(
                    ValidationType.LIST, OperatorType.IGNORED, choices.named(input.offered()), null);
        }
        return new XSSFDataValidationConstraint(ValidationType.ANY, OperatorType.IGNORED, "", "");
    }

    /** Returns the number of a day in Excel. */
    private static String day(LocalDate day) {
        return String.valueOf(ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day));
    }
}
