package nl.ncw.export.conflict;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import nl.ncw.export.internal.excel.conflict.ConflictWorkbook;
import nl.ncw.export.internal.library.FormatLibrary;
import nl.ncw.export.theme.DocumentTheme;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.merge.AgreementMerge;
import nl.ncw.model.merge.CopyName;

/**
 * Writer of the conflicts of a merge as an Excel workbook: a row for each conflict, with what was sent, the text of each
 * copy, a list of the copies to choose from, and a cell to write another text in. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ConflictWorkbookWriter {
    private final Locale locale;
    private final DocumentTheme theme;

    /**
     * Creates a writer of workbooks in a language.
     *
     * @param locale the language of everything but the texts of the copies; Dutch where there is no translation
     * @throws nl.ncw.export.library.MissingLibraryException if the application does not have Apache POI
     */
    public ConflictWorkbookWriter(Locale locale) {
        this(Checks.notNull(locale, "locale"), DocumentTheme.standard());
    }

    private ConflictWorkbookWriter(Locale locale, DocumentTheme theme) {
        FormatLibrary.requireForOffice("Excel");
        this.locale = locale;
        this.theme = theme;
    }

    /**
     * Returns this writer with another theme, such as that of an organisation.
     *
     * @param newTheme the theme
     * @return a new writer
     */
    @CheckReturnValue
    public ConflictWorkbookWriter styled(DocumentTheme newTheme) {
        return new ConflictWorkbookWriter(locale, Checks.notNull(newTheme, "newTheme"));
    }

    /**
     * Writes the conflicts of a merge, none of them settled.
     *
     * @param merge the merge, which has conflicts
     * @param catalogue the catalogue that its agreements name
     * @param out the stream to write to; it is not closed
     * @throws IOException if writing to {@code out} fails
     * @throws IllegalArgumentException if the merge has no conflicts, or names another catalogue
     */
    public void write(AgreementMerge merge, Catalogue catalogue, OutputStream out) throws IOException {
        write(merge, catalogue, Map.of(), out);
    }

    /**
     * Writes the conflicts of a merge, some of them with a choice.
     *
     * @param merge the merge, which has conflicts
     * @param catalogue the catalogue that its agreements name
     * @param chosen the copies that are chosen beforehand, by the path of the conflict
     * @param out the stream to write to; it is not closed
     * @throws IOException if writing to {@code out} fails
     * @throws IllegalArgumentException if the merge has no conflicts, names another catalogue, or has no such copy
     */
    public void write(AgreementMerge merge, Catalogue catalogue, Map<AgreementPath, CopyName> chosen, OutputStream out)
            throws IOException {
        Checks.notNull(merge, "merge");
        Checks.notNull(catalogue, "catalogue");
        Map<AgreementPath, CopyName> choices = Map.copyOf(Checks.notNull(chosen, "chosen"));
        Checks.notNull(out, "out");
        if (merge.conflicts().isEmpty()) {
            throw new IllegalArgumentException("merge: expected one with conflicts, was " + merge);
        }
        if (!merge.compared().keySet().containsAll(choices.values())) {
            throw new IllegalArgumentException("chosen: expected names among %s, was %s"
                    .formatted(merge.compared().keySet(), choices.values()));
        }
        new ConflictWorkbook(merge, catalogue, locale, theme).write(choices, out);
    }

    @Override
    public String toString() {
        return "ConflictWorkbookWriter, " + locale;
    }
}
