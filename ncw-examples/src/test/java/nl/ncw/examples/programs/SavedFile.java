package nl.ncw.examples.programs;

import java.util.Locale;
import java.util.function.Function;
import nl.ncw.export.AgreementFormat;
import nl.ncw.export.AgreementFormats;
import nl.ncw.export.word.WordAgreementWriter;
import nl.ncw.model.port.AgreementWriter;

/** File that a program opens and saves. */
enum SavedFile {
    WORKBOOK("xlsx", AgreementFormats.EXCEL, AgreementFormats.EXCEL::writer),
    WORD_FORM("docx, form", AgreementFormats.WORD, language -> new WordAgreementWriter(language).asForm()),
    FINISHED_WORD("docx, finished", AgreementFormats.WORD, AgreementFormats.WORD::writer),
    PDF("pdf", AgreementFormats.PDF, AgreementFormats.PDF::writer);

    private final String label;
    private final AgreementFormat format;
    private final Function<Locale, AgreementWriter> writer;

    SavedFile(String label, AgreementFormat format, Function<Locale, AgreementWriter> writer) {
        this.label = label;
        this.format = format;
        this.writer = writer;
    }

    /** Returns its name in the table of programs. */
    String label() {
        return label;
    }

    /** Returns the format that it is read by. */
    AgreementFormat format() {
        return format;
    }

    /** Returns the writer of such files in a language. */
    AgreementWriter writer(Locale language) {
        return writer.apply(language);
    }
}
