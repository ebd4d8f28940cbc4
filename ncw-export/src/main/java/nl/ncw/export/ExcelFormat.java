package nl.ncw.export;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nl.ncw.export.excel.ExcelAgreementReader;
import nl.ncw.export.excel.ExcelAgreementWriter;
import nl.ncw.export.theme.DocumentTheme;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.port.AgreementReader;
import nl.ncw.model.port.AgreementWriter;

/**
 * Format of Excel workbooks (Office Open XML).
 *
 * @param regions the safety regions that the writer offers
 * @param theme the theme that the writer follows
 * @param alwaysForm whether the writer gives a form also for a finished agreement
 */
record ExcelFormat(List<SafetyRegion> regions, DocumentTheme theme, boolean alwaysForm) implements AgreementFormat {
    ExcelFormat() {
        this(List.of(), DocumentTheme.standard(), false);
    }

    @Override
    public String name() {
        return "Excel (xlsx)";
    }

    @Override
    public String fileExtension() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    /**
     * Returns how well the file fits. Any office file or zip file that is not a text document is possible, because the
     * reader has a message for each kind.
     */
    @Override
    public FormatMatch match(FileHeader beginning) throws IOException {
        Checks.notNull(beginning, "beginning");
        return switch (OfficeFileKind.of(beginning)) {
            case WORKBOOK -> FormatMatch.CERTAIN;
            case OTHER -> FormatMatch.POSSIBLE;
            case TEXT, OTHER_TEXT, NONE -> FormatMatch.NONE;
        };
    }

    @Override
    public AgreementReader reader() {
        return new ExcelAgreementReader();
    }

    @Override
    public AgreementWriter writer(Locale locale) {
        Checks.notNull(locale, "locale");
        ExcelAgreementWriter writer =
                new ExcelAgreementWriter(locale).offering(regions).styled(theme);
        return alwaysForm ? writer.asForm() : writer;
    }

    @Override
    public AgreementFormat offering(Collection<SafetyRegion> offered) {
        return new ExcelFormat(Checks.copy(offered, "regions"), theme, alwaysForm);
    }

    @Override
    public AgreementFormat styled(DocumentTheme newTheme) {
        return new ExcelFormat(regions, Checks.notNull(newTheme, "theme"), alwaysForm);
    }

    @Override
    public AgreementFormat asForm() {
        return new ExcelFormat(regions, theme, true);
    }

    @Override
    public String toString() {
        return name();
    }
}
