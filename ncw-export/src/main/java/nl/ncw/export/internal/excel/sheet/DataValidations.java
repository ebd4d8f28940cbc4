package nl.ncw.export.internal.excel.sheet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
        allow(sheet, List.of(cells), input, title, hint);
    }

    /** Restricts what may be written in several ranges of cells. */
    public void allow(XSSFSheet sheet, List<CellRange> cells, CellInput input, String title, String hint) {
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
        CellRangeAddressList addresses = new CellRangeAddressList();
        cells.forEach(area -> addresses.addCellRangeAddress(area.range()));
        DataValidation validation = helper.createValidation(constraint(input), addresses);
        if (!hint.isBlank()) {
            validation.createPromptBox(
                    TextMeasure.oneLine(title, LONGEST_TITLE),
                    TextShortener.within(hint.replace('\n', ' '), LONGEST_TEXT));
            validation.setShowPromptBox(true);
        }
        if (!input.others()) {
            String error = "excel.error." + error(input.kind());
            String unit = String.join("", input.offered());
            validation.createErrorBox(labels.get(error), labels.get(error + ".text", unit));
            validation.setShowErrorBox(true);
        }
        sheet.addValidationData(validation);
    }

    private static String error(CellInput.Kind kind) {
        return switch (kind) {
            case DATE -> "date";
            case NUMBER -> "number";
            case BOX -> "box";
            case TEXT, PERIOD, NONE -> "choice";
        };
    }

    /**
     * Returns the message at a cell about its permitted input.
     *
     * @return the message; empty for free text
     */
    public String hint(CellInput input) {
        return switch (input.kind()) {
            case DATE -> labels.get("excel.hint.date");
            case NUMBER -> labels.get("excel.hint.number", input.offered().get(0));
            case BOX -> labels.get("excel.hint.box");
            case PERIOD -> labels.get("excel.hint.period");
            case TEXT, NONE -> offering(input);
        };
    }

    private String offering(CellInput input) {
        if (input.offered().isEmpty()) {
            return "";
        }
        return labels.get(input.others() ? "excel.hint.suggestion" : "excel.hint.choice");
    }

    private XSSFDataValidationConstraint constraint(CellInput input) {
        if (input.kind() == CellInput.Kind.DATE) {
            return new XSSFDataValidationConstraint(
                    ValidationType.DATE, OperatorType.BETWEEN, day(CellContent.FIRST_DAY), day(CellContent.LAST_DAY));
        }
        if (input.kind() == CellInput.Kind.NUMBER) {
            return new XSSFDataValidationConstraint(ValidationType.DECIMAL, OperatorType.GREATER_OR_EQUAL, "0", null);
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
