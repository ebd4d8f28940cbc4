package nl.ncw.export;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.ncw.export.theme.DocumentTheme;
import nl.ncw.export.word.WordAgreementReader;
import nl.ncw.export.word.WordAgreementWriter;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.port.AgreementReader;
import nl.ncw.model.port.AgreementWriter;

/**
 * Format of Word documents (Office Open XML).
 *
 * @param regions the safety regions that the writer offers
 * @param partner the name of the partner whose files are read, or empty if it is unknown
 * @param theme the theme that the writer follows
 * @param alwaysForm whether the writer gives a form also for a finished agreement
 */
record WordFormat(List<SafetyRegion> regions, Optional<String> partner, DocumentTheme theme, boolean alwaysForm)
        implements AgreementFormat {
    WordFormat() {
        this(List.of(), Optional.empty(), DocumentTheme.standard(), false);
    }

    @Override
    public String name() {
        return "Word (docx)";
    }

    @Override
    public String fileExtension() {
        return "docx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public FormatMatch match(FileHeader beginning) throws IOException {
        Checks.notNull(beginning, "beginning");
        return switch (OfficeFileKind.of(beginning)) {
            case TEXT -> FormatMatch.CERTAIN;
            case OTHER_TEXT -> FormatMatch.POSSIBLE;
            case WORKBOOK, OTHER, NONE -> FormatMatch.NONE;
        };
    }

    @Override
    public AgreementReader reader() {
        WordAgreementReader reader = new WordAgreementReader();
        return partner.isPresent() ? reader.withPartner(partner.get()) : reader;
    }

    @Override
    public AgreementWriter writer(Locale locale) {
        Checks.notNull(locale, "locale");
        WordAgreementWriter writer =
                new WordAgreementWriter(locale).offering(regions).styled(theme);
        return alwaysForm ? writer.asForm() : writer;
    }

    @Override
    public AgreementFormat offering(Collection<SafetyRegion> offered) {
        return new WordFormat(Checks.copy(offered, "regions"), partner, theme, alwaysForm);
    }

    @Override
    public AgreementFormat styled(DocumentTheme newTheme) {
        return new WordFormat(regions, partner, Checks.notNull(newTheme, "theme"), alwaysForm);
    }

    @Override
    public AgreementFormat asForm() {
        return new WordFormat(regions, partner, theme, true);
    }

    @Override
    public AgreementFormat withPartner(String name) {
        if (Checks.notNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("name: expected a text that is not blank, was \"" + name + "\"");
        }
        return new WordFormat(regions, Optional.of(name), theme, alwaysForm);
    }

    @Override
    public String toString() {
        return name();
    }
}
