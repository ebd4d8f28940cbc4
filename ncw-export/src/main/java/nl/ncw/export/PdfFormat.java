package nl.ncw.export;

import java.io.IOException;
import java.util.Locale;
import nl.ncw.export.pdf.PdfAgreementReader;
import nl.ncw.export.pdf.PdfAgreementWriter;
import nl.ncw.export.theme.DocumentTheme;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.port.AgreementReader;
import nl.ncw.model.port.AgreementWriter;

/**
 * Format of PDF documents. The header need not be at the start, because some mail programs put lines before it.
 *
 * @param theme the theme that the writer follows
 */
record PdfFormat(DocumentTheme theme) implements AgreementFormat {
    /** The number of bytes within which viewers accept the header (PDF 1.7, Adobe's implementation notes, 3.4.1). */
    private static final int HEADER_WITHIN = 1024;

    private static final String HEADER = "%PDF-";

    PdfFormat() {
        this(DocumentTheme.standard());
    }

    @Override
    public String name() {
        return "PDF";
    }

    @Override
    public String fileExtension() {
        return "pdf";
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public FormatMatch match(FileHeader beginning) throws IOException {
        Checks.notNull(beginning, "beginning");
        String text = beginning.characters(HEADER_WITHIN);
        if (text.startsWith(HEADER)) {
            return FormatMatch.CERTAIN;
        }
        return text.contains(HEADER) ? FormatMatch.POSSIBLE : FormatMatch.NONE;
    }

    @Override
    public AgreementReader reader() {
        return new PdfAgreementReader();
    }

    @Override
    public AgreementWriter writer(Locale locale) {
        Checks.notNull(locale, "locale");
        return new PdfAgreementWriter(locale).styled(theme);
    }

    @Override
    public AgreementFormat styled(DocumentTheme newTheme) {
        return new PdfFormat(Checks.notNull(newTheme, "theme"));
    }

    @Override
    public String toString() {
        return name();
    }
}
