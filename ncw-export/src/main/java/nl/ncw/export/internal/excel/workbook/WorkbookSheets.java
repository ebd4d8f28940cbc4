package nl.ncw.export.internal.excel.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.internal.excel.sheet.Palette;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.export.internal.form.FormTable;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.export.outline.OutlineTopic;
import nl.ncw.export.theme.DocumentTheme;
import nl.ncw.model.internal.plaintext.TextShortener;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The sheets of a workbook in their order: contents, the fields of the agreement, each section with its tables behind
 * it, the tables of the agreement itself, and the annexes.
 */
final class WorkbookSheets {
    /** The longest name of a sheet, in characters. */
    private static final int LONGEST_NAME = 31;
    /** The name of the sheet in which Excel lists tracked changes, in the languages in which forms are sent. */
    private static final Set<String> RESERVED = Set.of("history", "geschiedenis", "verlauf", "historique");

    private final XSSFWorkbook workbook;
    private final DocumentTheme theme;
    private final DocumentLabels labels;
    private final Tab contents;
    private final Tab fields;
    private final Map<String, Tab> sections = new LinkedHashMap<>();
    private final Map<RowId, Tab> tables = new LinkedHashMap<>();
    private final List<FormTable> tablesOfFields;
    private final Optional<Tab> kept;
    private final XSSFSheet lists;
    private final XSSFSheet data;
    private final List<Tab> all = new ArrayList<>();

    /**
     * @param theme the theme of the colours
     * @param questions the questions of a section
     */
    WorkbookSheets(
            XSSFWorkbook workbook,
            DocumentOutline outline,
            FillInForm form,
            DocumentTheme theme,
            Function<DocumentOutline.Chapter, List<QuestionRow>> questions) {
        this.workbook = workbook;
        this.theme = theme;
        this.labels = DocumentLabels.in(outline.locale());
        contents = tab("sheet.contents", "", Palette.DARK);
        fields = tab("sheet.fields", labels.get("excel.holds.fields"), Palette.LINK);
        tablesOfFields = form.tables().stream()
                .filter(table -> table.columns().size() == 1)
                .toList();
        outline.chapters().forEach(chapter -> section(chapter, form, questions.apply(chapter)));
        form.tables().stream()
                .filter(table -> !tablesOfFields.contains(table))
                .forEach(table -> tables.put(table.id(), create(table.heading(), columns(table), Palette.LINK)));
        kept = outline.annexesBehindForm().isEmpty()
                ? Optional.empty()
                : Optional.of(tab("sheet.kept", labels.get("excel.holds.kept"), Palette.EDGE));
        lists = hidden(labels.get("sheet.lists"));
        data = hidden("ncw");
    }

    private void section(DocumentOutline.Chapter chapter, FillInForm form, List<QuestionRow> questions) {
        String topics = chapter.topics().stream().map(OutlineTopic::heading).collect(Collectors.joining(" · "));
        sections.put(chapter.id(), create(chapter.heading(), topics, Palette.BAR));
        String number = number(chapter);
        for (QuestionRow question : questions) {
            String name = number + question.topic().heading().replaceFirst("\\. ", " ");
            form.answer(question.key())
                    .flatMap(FormAnswer::table)
                    .ifPresent(table -> tables.put(
                            table.id(),
                            create(name, question.speaker() + question.item().question(), Palette.LINE)));
        }
    }

    /** Returns the number of a section with a point, as a prefix for the number of a topic. */
    private static String number(DocumentOutline.Chapter chapter) {
        String first = chapter.heading().split(" ", 2)[0];
        return first.matches("[0-9.]+") ? first + "." : "";
    }

    private static String columns(FormTable table) {
        return table.columns().stream().map(FormTable.Column::label).collect(Collectors.joining(", "));
    }

    private Tab tab(String label, String holds, Palette colour) {
        return create(labels.get(label), holds, colour);
    }

    private Tab create(String name, String holds, Palette colour) {
        XSSFSheet sheet = workbook.createSheet(unused(name));
        sheet.setTabColor(colour.in(theme));
        Tab tab = new Tab(sheet, "ncw_sheet_" + workbook.getNumberOfSheets(), holds, colour == Palette.LINE);
        all.add(tab);
        return tab;
    }

    private XSSFSheet hidden(String name) {
        XSSFSheet sheet = workbook.createSheet(unused(name));
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
        return sheet;
    }

    /**
     * Shortens the name of a sheet to 31 characters. It gets a number if another sheet already has that name, or if
     * programs reserve it.
     */
    private String unused(String name) {
        String safe = WorkbookUtil.createSafeSheetName(
                TextShortener.within(name.replaceAll("[\\n\\\\/*?:\\[\\]]", "-"), LONGEST_NAME), '-');
        String unused = safe;
        for (int number = 2; isTaken(unused); number++) {
            String suffix = " " + number;
            unused = TextShortener.within(safe, LONGEST_NAME - suffix.length()) + suffix;
        }
        return unused;
    }

    private boolean isTaken(String name) {
        return RESERVED.contains(name.toLowerCase(Locale.ROOT)) || workbook.getSheet(name) != null;
    }

    Tab contents() {
        return contents;
    }

    Tab fields() {
        return fields;
    }

    /** Returns the tables that are written below the fields: those with one column. */
    List<FormTable> tablesOfFields() {
        return tablesOfFields;
    }

    Tab section(DocumentOutline.Chapter chapter) {
        return Objects.requireNonNull(sections.get(chapter.id()));
    }

    Tab table(FormTable table) {
        return Objects.requireNonNull(tables.get(table.id()));
    }

    Optional<Tab> kept() {
        return kept;
    }

    XSSFSheet lists() {
        return lists;
    }

    XSSFSheet data() {
        return data;
    }

    /** Returns the visible sheets but the contents, in order. */
    Stream<Tab> listed() {
        return all.stream().skip(1);
    }

    /**
     * A visible sheet.
     *
     * @param target the defined name of its first cell, for links
     * @param holds a description of what it holds
     * @param isBelow whether it belongs to the section before it
     */
    record Tab(XSSFSheet sheet, String target, String holds, boolean isBelow) {}
}
