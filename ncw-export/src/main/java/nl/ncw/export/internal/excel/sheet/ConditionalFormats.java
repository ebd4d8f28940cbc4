package nl.ncw.export.internal.excel.sheet;

import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.theme.DocumentTheme;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFDataBarFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/**
 * Conditional formats of cells to fill in. Their colours only repeat what words say, so that nobody needs to see them.
 */
public final class ConditionalFormats {
    private final DocumentLabels labels;
    private final DocumentTheme theme;

    public ConditionalFormats(DocumentLabels labels, DocumentTheme theme) {
        this.labels = labels;
        this.theme = theme;
    }

    /** Colours the words in a column of progress. */
    public void states(XSSFSheet sheet, CellRange check) {
        for (AnswerProgress state : AnswerProgress.values()) {
            state.colours()
                    .ifPresent(colours -> when(sheet, check, check, state, colours.background(), colours.text()));
        }
    }

    /** Highlights the cells to fill in of each row whose progress, in the column {@code check}, is this state. */
    public void wanted(XSSFSheet sheet, CellRange cells, CellRange check, AnswerProgress state) {
        when(sheet, cells, check, state, Palette.WANTED, Palette.TEXT);
    }

    /** Greys each row whose progress, in the column {@code check}, is that its question is not asked. */
    public void notAsked(XSSFSheet sheet, CellRange rows, CellRange check) {
        AnswerProgress state = AnswerProgress.NOT_ASKED;
        state.colours().ifPresent(colours -> when(sheet, rows, check, state, colours.background(), colours.text()));
    }

    /** Shows a number between 0 and 1 as a bar background it. */
    public void bars(XSSFSheet sheet, CellRange cells) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(Palette.BAR.in(theme));
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
            XSSFSheet sheet, CellRange cells, CellRange check, AnswerProgress state, Palette background, Palette text) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        String firstCell = new CellReference(check.firstRow(), check.firstColumn(), false, true).formatAsString();
        XSSFConditionalFormattingRule rule =
                formatting.createConditionalFormattingRule(firstCell + "=" + Formulas.quoted(state.word(labels)));
        var pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(background.in(theme));
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        rule.createFontFormatting().setFontColor(text.in(theme));
        formatting.addConditionalFormatting(new CellRangeAddress[] {cells.range()}, rule);
    }
}
