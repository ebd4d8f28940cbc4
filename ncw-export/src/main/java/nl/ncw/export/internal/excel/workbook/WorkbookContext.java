package nl.ncw.export.internal.excel.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.ncw.export.internal.excel.sheet.CellRange;
import nl.ncw.export.internal.excel.sheet.CellStyles;
import nl.ncw.export.internal.excel.sheet.ConditionalFormats;
import nl.ncw.export.internal.excel.sheet.DataValidations;
import nl.ncw.export.internal.excel.sheet.DefinedNames;
import nl.ncw.export.internal.excel.sheet.DropDownLists;
import nl.ncw.export.internal.excel.sheet.Formulas;
import nl.ncw.export.internal.excel.sheet.PageSetup;
import nl.ncw.export.internal.excel.sheet.SheetWriter;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.export.theme.DocumentTheme;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AskedQuestions;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionId;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Context of a workbook that is being written: what its sheets share, and where fields and tables are filled in. */
final class WorkbookContext {
    final XSSFWorkbook workbook;
    final DocumentOutline outline;
    final FillInForm form;
    final DocumentTheme theme;
    final DocumentLabels labels;
    final CellStyles styles;
    final DefinedNames names;
    final DataValidations validations;
    final ConditionalFormats highlights;
    final Formulas formulas;
    final PageSetup page;
    final WorkbookSheets tabs;
    final FormCells cells = new FormCells();
    private final Function<QuestionId, Question> questions;
    private final CooperationProfile profile;
    private final Predicate<QuestionRow> shown;
    /** Whether the workbook is filled in, so that it shows what is yet empty and how to fill it in. */
    final boolean isForm;

    private final Map<String, Place> places = new HashMap<>();

    /**
     * @param questions the questions of the outline by their ids
     * @param agreement the agreement
     * @param isForm whether the workbook is a form to fill in, rather than a finished agreement to read
     * @param asked the questions that the agreement asks
     * @param theme the theme of colours, logo and font
     */
    WorkbookContext(
            XSSFWorkbook workbook,
            DocumentOutline outline,
            FillInForm form,
            Function<QuestionId, Question> questions,
            Agreement agreement,
            boolean isForm,
            AskedQuestions asked,
            DocumentTheme theme) {
        this.workbook = workbook;
        this.outline = outline;
        this.form = form;
        this.questions = questions;
        this.profile = agreement.profile();
        this.isForm = isForm;
        this.shown = row -> isForm
                || agreement.answerTo(row.asked(), row.response().voice()).isPresent()
                || (row.isRequired()
                        && asked.voicesOf(row.asked()).contains(row.response().voice()));
        this.theme = theme;
        labels = DocumentLabels.in(outline.locale());
        styles = new CellStyles(workbook, labels.get("day.notation"), theme);
        names = new DefinedNames(workbook);
        tabs = new WorkbookSheets(workbook, outline, form, isForm, theme, this::questions);
        DropDownLists choices = new DropDownLists(tabs.lists(), styles, names, labels.get("excel.note.lists"));
        validations = new DataValidations(labels, choices);
        highlights = new ConditionalFormats(labels, theme);
        formulas = new Formulas(labels);
        page = new PageSetup(outline);
    }

    /** Returns the questions of a section. */
    List<QuestionRow> questions(DocumentOutline.Chapter chapter) {
        return QuestionRow.in(chapter, questions, profile, shown, isForm);
    }

    /** Returns whether a question is required, whatever else is filled in. */
    boolean isRequired(QuestionId id) {
        Question question = questions.apply(id);
        return question.obligation(profile) == Obligation.REQUIRED
                && question.condition().isAlways();
    }

    /** Stores where a field or a table is filled in. */
    void put(RowId id, Place place) {
        places.put(id.key(), place);
    }

    /** Returns where a field or a table is filled in; empty if it was not written before. */
    Optional<Place> place(RowId id) {
        return Optional.ofNullable(places.get(id.key()));
    }

    /**
     * Begins a sheet with its title and a link back to the contents.
     *
     * @param widths the widths of its columns, in characters
     */
    SheetWriter begin(WorkbookSheets.Tab tab, String title, int... widths) {
        return begin(tab, title, Set.of(), widths);
    }

    /**
     * Begins a sheet with its title and a link back to the contents.
     *
     * @param hidden the columns that are not shown, counted from 0
     * @param widths the widths of its columns, in characters
     */
    SheetWriter begin(WorkbookSheets.Tab tab, String title, Set<Integer> hidden, int... widths) {
        SheetWriter writer = new SheetWriter(tab.sheet(), styles, hidden, widths);
        writer.line(title, styles.title);
        names.define(tab.target(), CellRange.cell(writer.name(), 0, writer.firstColumn()));
        if (tab != tabs.contents()) {
            names.link(
                    writer.line(labels.get("excel.back"), styles.link),
                    tabs.contents().target());
        }
        return writer;
    }

    /**
     * The cells in which a field or a table is filled in.
     *
     * @param sheet the name of the sheet
     * @param target the defined name of the cell to go to
     * @param filled the condition, for formulas, that something was filled in
     * @param value the cell of the value; a table has none
     */
    record Place(String sheet, String target, String filled, Optional<CellRange> value) {}
}
