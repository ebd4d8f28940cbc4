package nl.ncw.export.internal.excel.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.ncw.export.internal.excel.anchor.SheetColumns;
import nl.ncw.export.internal.excel.anchor.WorkbookAnchors;
import nl.ncw.export.internal.excel.sheet.AnswerProgress;
import nl.ncw.export.internal.excel.sheet.CellContent;
import nl.ncw.export.internal.excel.sheet.CellRange;
import nl.ncw.export.internal.excel.sheet.FormBlock;
import nl.ncw.export.internal.excel.sheet.SheetWriter;
import nl.ncw.model.question.Obligation;
import org.apache.poi.xssf.usermodel.XSSFRow;

/**
 * Writer of the list of sheets, with a link to each and the progress of each section. The counts are in hidden columns
 * behind it, and the visible texts refer to them, so that each count is computed once.
 */
final class ProgressTable {
    private static final List<Obligation> COUNTED =
            List.of(Obligation.REQUIRED, Obligation.RECOMMENDED, Obligation.OPTIONAL);
    private static final List<String> COUNTS = List.of(
            "required-settled",
            "required",
            "recommended-settled",
            "recommended",
            "optional-settled",
            "optional",
            "to-be-settled",
            "settled",
            "asked");
    private static final int OPEN = 6;
    private static final int SETTLED = 7;
    private static final int ASKED = 8;

    private final WorkbookContext book;
    private final SheetWriter writer;
    private final List<SheetColumns.Column> columns;

    ProgressTable(WorkbookContext book, SheetWriter writer) {
        this.book = book;
        this.writer = writer;
        this.columns = SheetColumns.contents(book.labels);
    }

    /** Writes the list, and returns the row of its first link. */
    int write(List<SectionBlock.Counted> sections) {
        FormBlock block = new FormBlock(writer, book.styles, WorkbookAnchors.CONTENTS, columns);
        hiddenColumns();
        Map<WorkbookSheets.Tab, SectionBlock.Counted> counted = new HashMap<>();
        sections.forEach(section -> counted.put(section.tab(), section));
        List<Integer> rows = new ArrayList<>();
        book.tabs.listed().forEach(tab -> {
            int row = writer.next();
            boolean section = counted.containsKey(tab);
            if (section) {
                counts(row, tab(tab), counts(Objects.requireNonNull(counted.get(tab)), row));
                rows.add(row);
            } else {
                writer.cells(Stream.concat(
                                tab(tab).stream(),
                                Collections.nCopies(6, CellContent.empty(book.styles.number)).stream())
                        .toList());
            }
            book.names.link(writer.sheet.getRow(row).getCell(SheetWriter.FIRST_COLUMN), tab.target());
            if (section
                    && !book.isForm
                    && !Objects.requireNonNull(counted.get(tab)).isShown()) {
                writer.hideRows(row, row);
            }
        });
        total(rows);
        book.names.heading(block);
        book.highlights.bars(writer.sheet, block.rows(block.first(), writer.next() - 1, "ready", "ready"));
        return block.first();
    }

    private List<CellContent> tab(WorkbookSheets.Tab tab) {
        return List.of(
                CellContent.text(tab.name(), book.styles.cellLink), CellContent.text(tab.holds(), book.styles.text));
    }

    /** Returns the formulas of the counts of a section, in the order of {@link #COUNTS}. */
    private List<String> counts(SectionBlock.Counted section, int row) {
        List<String> formulas = new ArrayList<>();
        for (Obligation obligation : COUNTED) {
            String word = book.labels.get("obligation." + obligation.key());
            formulas.add(book.formulas.count(section.need(), word, section.check(), AnswerProgress.SETTLED));
            formulas.add(book.formulas.asked(section.need(), word, section.check()));
        }
        formulas.add(book.formulas.count(section.check(), AnswerProgress.OPEN));
        formulas.add(sum(row, 0));
        formulas.add(sum(row, 1));
        return formulas;
    }

    /**
     * Returns the sum over the obligations: of the settled questions if {@code first} is 0, of all questions if it is
     * 1.
     */
    private String sum(int row, int first) {
        return "%s+%s+%s"
                .formatted(
                        count(row, first).local(),
                        count(row, first + 2).local(),
                        count(row, first + 4).local());
    }

    private void total(List<Integer> rows) {
        int row = writer.next();
        List<String> sums = new ArrayList<>();
        for (int index = 0; index < COUNTS.size(); index++) {
            List<String> cells = new ArrayList<>();
            for (int section : rows) {
                cells.add(count(section, index).local());
            }
            sums.add(cells.isEmpty() ? "0" : String.join("+", cells));
        }
        counts(
                row,
                List.of(
                        CellContent.text(book.labels.get("completeness.total"), book.styles.label),
                        CellContent.empty(book.styles.text)),
                sums);
        if (!book.isForm) {
            writer.hideRows(row, row);
        }
    }

    /** Writes a row of texts that are made of counts, and the counts in the hidden columns. */
    private void counts(int row, List<CellContent> left, List<String> counts) {
        List<CellContent> contents = new ArrayList<>(left);
        for (int index = 0; index < COUNTED.size(); index++) {
            contents.add(number(book.formulas.outOf(count(row, 2 * index), count(row, 2 * index + 1))));
        }
        String all = count(row, ASKED).local();
        String settled = count(row, SETTLED).local();
        String open = count(row, OPEN).local();
        contents.add(number(open));
        contents.add(number("%s-%s-%s".formatted(all, settled, open)));
        contents.add(CellContent.formula(
                "IF(%1$s=0,1,INT(100*%2$s/%1$s)/100)".formatted(all, settled), book.styles.percentage));
        writer.cells(contents);
        XSSFRow cells = writer.sheet.getRow(row);
        for (int index = 0; index < counts.size(); index++) {
            cells.createCell(count(row, index).firstColumn()).setCellFormula(counts.get(index));
        }
    }

    private CellContent number(String formula) {
        return CellContent.formula(formula, book.styles.number);
    }

    private CellRange count(int row, int index) {
        return CellRange.cell(writer.name(), row, SheetWriter.FIRST_COLUMN + columns.size() + index);
    }

    private void hiddenColumns() {
        for (int index = 0; index < COUNTS.size(); index++) {
            writer.sheet.setColumnHidden(count(0, index).firstColumn(), true);
        }
    }
}
