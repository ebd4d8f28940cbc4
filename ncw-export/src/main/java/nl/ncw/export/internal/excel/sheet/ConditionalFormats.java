package nl.ncw.export.internal.excel.sheet;

import nl.ncw.export.internal.message.DocumentLabels;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFDataBarFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Colours that follow what is filled in. They repeat what words beside them say. */
public final class ConditionalFormats {
    private final DocumentLabels labels;

    public ConditionalFormats(DocumentLabels labels) {
        this.labels = labels;
    }

    /** Colours the words of a column that says how far each row is. */
    public void states(XSSFSheet sheet, CellRange check) {
        for (AnswerProgress state : AnswerProgress.values()) {
            state.colours().ifPresent(colours -> when(sheet, check, check, state, colours.behind(), colours.text()));
        }
    }

    /** Colours cells that are to be filled in while the column that says how far each row is says so. */
    public void wanted(XSSFSheet sheet, CellRange cells, CellRange check, AnswerProgress state) {
        when(sheet, cells, check, state, Palette.WANTED, Palette.TEXT);
    }

    /** Shows a share of one as a bar behind it. */
    public void bars(XSSFSheet sheet, CellRange cells) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(Palette.BAR.colour());
        XSSFDataBarFormatting bar = rule.getDataBarFormatting();
        bar.setWidthMin(0);
        bar.setWidthMax(100);
        bar.getMinThreshold().setRangeType(ConditionalFormattingThreshold.RangeType.NUMBER);
        bar.getMinThreshold().setValue(0d);
        bar.getMaxThreshold().setRangeType(ConditionalFormattingThreshold.RangeType.NUMBER);
        bar.getMaxThreshold().setValue(1d);
        formatting.addConditionalFormatting(new CellRangeAddress[] {cells.range()}, rule);
    }

    private void when(
            XSSFSheet sheet, CellRange cells, CellRange check, AnswerProgress state, Palette behind, Palette text) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        String says = new CellReference(check.firstRow(), check.firstColumn(), false, true).formatAsString();
        XSSFConditionalFormattingRule rule =
                formatting.createConditionalFormattingRule(says + "=" + Formulas.quoted(state.word(labels)));
        var pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(behind.colour());
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        rule.createFontFormatting().setFontColor(text.colour());
        formatting.addConditionalFormatting(new CellRangeAddress[] {cells.range()}, rule);
    }
}
