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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.internal.excel.sheet.Palette;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.export.internal.form.FormTable;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.export.outline.OutlineTopic;
import nl.ncw.export.theme.DocumentTheme;
import nl.ncw.model.internal.plaintext.TextShortener;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The sheets of a workbook in their order: contents, the fields of the agreement, each section, the tables that answer
 * questions, the tables of the agreement itself, and the annexes. A finished agreement has the fields on the first sheet
 * and all sections on the second.
 */
final class WorkbookSheets {
    /** The longest name of a sheet, in characters. */
    private static final int LONGEST_NAME = 31;

    private static final String SEPARATOR = " · ";
    private static final String ELLIPSIS = "…";

    /** The last of several words with its abbreviation behind it, as in "People/culture/training (OTO)". */
    private static final Pattern ABBREVIATED = Pattern.compile("(?<=/)[^/]+\\((\\p{Lu}{2,})\\)$");

    /** The name of the sheet in which Excel lists tracked changes, in the languages in which forms are sent. */
    private static final Set<String> RESERVED = Set.of("history", "geschiedenis", "verlauf", "historique");

    private final XSSFWorkbook workbook;
    private final DocumentTheme theme;
    private final DocumentLabels labels;
    private final Tab contents;
    private final Tab fields;
    private final Optional<Tab> allSections;
    private final Map<String, Tab> sections = new LinkedHashMap<>();
    private final Optional<Tab> questionTables;
    private final Optional<Tab> tables;
    private final List<FormTable> tablesOfFields;
    private final Optional<Tab> kept;
    private final XSSFSheet lists;
    private final XSSFSheet data;
    private final List<Tab> all = new ArrayList<>();

    /**
     * @param isForm whether each section has a sheet of its own, rather than one for all
     * @param theme the theme of the colours
     * @param questions the questions of a section
     */
    WorkbookSheets(
            XSSFWorkbook workbook,
            DocumentOutline outline,
            FillInForm form,
            boolean isForm,
            DocumentTheme theme,
            Function<DocumentOutline.Chapter, List<QuestionRow>> questions) {
        this.workbook = workbook;
        this.theme = theme;
        this.labels = DocumentLabels.in(outline.locale());
        contents = tab("sheet.contents", "", Palette.DARK);
        fields = isForm ? tab("sheet.fields", labels.get("excel.holds.fields"), Palette.LINK) : contents;
        tablesOfFields = form.tables().stream()
                .filter(table -> table.columns().size() == 1)
                .toList();
        allSections = isForm || outline.chapters().isEmpty() ? Optional.empty() : Optional.of(allSections());
        List<String> topics = new ArrayList<>();
        for (DocumentOutline.Chapter chapter : outline.chapters()) {
            createSection(chapter);
            questions.apply(chapter).stream()
                    .filter(question -> form.answer(question.key())
                            .flatMap(FormAnswer::table)
                            .isPresent())
                    .map(QuestionRow::numberedHeading)
                    .forEach(topics::add);
        }
        questionTables = tables("sheet.tables", topics);
        tables = tables(
                "sheet.parties",
                form.tables().stream()
                        .filter(table -> !tablesOfFields.contains(table))
                        .map(FormTable::heading)
                        .toList());
        kept = outline.annexesBehindForm().isEmpty()
                ? Optional.empty()
                : Optional.of(tab("sheet.kept", labels.get("excel.holds.kept"), Palette.EDGE));
        lists = hidden(labels.get("sheet.lists"));
        data = hidden("ncw");
    }

    private void createSection(DocumentOutline.Chapter chapter) {
        String topics = chapter.topics().stream().map(OutlineTopic::heading).collect(Collectors.joining(SEPARATOR));
        sections.put(
                chapter.id(),
                allSections
                        .map(tab -> list(tab.sheet(), TextShortener.line(chapter.heading()), topics))
                        .orElseGet(() -> create(chapter.heading(), topics, Palette.BAR)));
    }

    /** Creates a sheet of tables; empty if there are none. */
    private Optional<Tab> tables(String label, List<String> headings) {
        return headings.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        tab(label, headings.stream().distinct().collect(Collectors.joining(SEPARATOR)), Palette.LINK));
    }

    private Tab tab(String label, String holds, Palette colour) {
        return create(labels.get(label), holds, colour);
    }

    private Tab create(String name, String holds, Palette colour) {
        XSSFSheet sheet = sheet(name, colour);
        return list(sheet, sheet.getSheetName(), holds);
    }

    /** Creates the sheet of all sections, which the contents list one by one. */
    private Tab allSections() {
        String name = labels.get("sheet.sections");
        return new Tab(sheet(name, Palette.BAR), "ncw_sheet_sections", name, "");
    }

    private XSSFSheet sheet(String name, Palette colour) {
        XSSFSheet sheet = workbook.createSheet(unused(name));
        sheet.setTabColor(colour.in(theme));
        return sheet;
    }

    private Tab list(XSSFSheet sheet, String name, String holds) {
        Tab tab = new Tab(sheet, "ncw_sheet_" + (all.size() + 1), name, holds);
        all.add(tab);
        return tab;
    }

    private XSSFSheet hidden(String name) {
        XSSFSheet sheet = workbook.createSheet(unused(name));
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
        return sheet;
    }

    /**
     * Shortens the name of a sheet to 31 characters, by an abbreviation in it if that will do. It gets a number if another
     * sheet already has that name, or if programs reserve it.
     */
    private String unused(String name) {
        String fitting =
                name.length() <= LONGEST_NAME ? name : ABBREVIATED.matcher(name).replaceFirst("$1");
        String safe = WorkbookUtil.createSafeSheetName(
                shortened(fitting.replaceAll("[\\n\\\\/*?:\\[\\]]", "-"), LONGEST_NAME), '-');
        String unused = safe;
        for (int number = 2; isTaken(unused); number++) {
            String suffix = " " + number;
            unused = shortened(safe, LONGEST_NAME - suffix.length()) + suffix;
        }
        return unused;
    }

    /** Shortens a name after a word; within one only if its first word is longer than all. */
    private static String shortened(String name, int maximum) {
        int end = Math.max(name.lastIndexOf(' ', maximum - 1), name.lastIndexOf('-', maximum - 1));
        return name.length() <= maximum || end <= 0
                ? TextShortener.within(name, maximum)
                : name.substring(0, end).replaceFirst("[ ,;-]+$", "") + ELLIPSIS;
    }

    private boolean isTaken(String name) {
        return RESERVED.contains(name.toLowerCase(Locale.ROOT)) || workbook.getSheet(name) != null;
    }

    Tab contents() {
        return contents;
    }

    /** Returns the sheet of the fields: in a finished agreement the first one, which is then its title page. */
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

    /** Returns the sheet on which a section is: its own, or that of all sections. */
    Tab sheetOf(DocumentOutline.Chapter chapter) {
        return allSections.orElseGet(() -> section(chapter));
    }

    /** Returns the sheet of the tables that answer questions. */
    Optional<Tab> questionTables() {
        return questionTables;
    }

    /** Returns the sheet of the tables of the agreement itself. */
    Optional<Tab> tables() {
        return tables;
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

    /** Returns the sheets and sections that the contents list, in order. */
    Stream<Tab> listed() {
        return all.stream().skip(1);
    }

    /**
     * A visible sheet, or a section on the sheet of all sections.
     *
     * @param target the defined name of its first cell, for links
     * @param name its name in the contents: that of the sheet, or the heading of the section
     * @param holds a description of what it holds
     */
    record Tab(XSSFSheet sheet, String target, String name, String holds) {}
}
