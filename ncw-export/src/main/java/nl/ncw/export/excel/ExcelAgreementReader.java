package nl.ncw.export.excel;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.ncw.export.excel.file.WorkbookContent;
import nl.ncw.export.excel.file.WorkbookFile;
import nl.ncw.export.ooxml.Refusal;
import nl.ncw.export.ooxml.RefusedFileException;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.LocalisedText;
import nl.ncw.model.internal.check.Keys;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.port.AgreementReader;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.Place;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.UnreadableAgreementException;

/**
 * Reads agreements from the Excel workbooks that {@link ExcelAgreementWriter} writes, after people filled them in. Thread-safe.
 *
 * <p>Answers are found by the ids of their rows and columns, wherever these have moved to. What was written where the form has
 * no room for it, is kept among the agreement's unplaced things, with a finding at its sheet and cell. Formulas are not worked
 * out, links are not followed, and nothing in the file is trusted.
 *
 * <p>Refused are files that are no workbook of this library, have macros, are locked with a password or broken; and those over
 * 16 MiB, that unpack to more than 96 MiB, or hold more text than a form can.
 */
public final class ExcelAgreementReader implements AgreementReader {
    private final List<SafetyRegion> regions;

    /** A reader that knows no safety regions but those in the agreement as it was sent. */
    public ExcelAgreementReader() {
        this(List.of());
    }

    private ExcelAgreementReader(Collection<SafetyRegion> regions) {
        this.regions = List.copyOf(regions);
    }

    /**
     * A reader that knows these safety regions, by their code or name.
     *
     * @param known the regions
     * @return the reader
     */
    public ExcelAgreementReader knowing(Collection<SafetyRegion> known) {
        return new ExcelAgreementReader(known);
    }

    @Override
    public ReadResult read(InputStream in, CatalogueSource catalogues) throws IOException {
        WorkbookContent workbook = content(in);
        Report report = new Report();
        SentForm sent = SentForm.of(workbook, report);
        Optional<Catalogue> catalogue = catalogues.find(sent.agreement().catalogue());
        ReturnedForm returned = new ReturnedForm(workbook, sent, report);
        return catalogue.isPresent() ? returned.read(catalogue.get(), regions) : returned.keep();
    }

    private static WorkbookContent content(InputStream in) throws IOException {
        try {
            return WorkbookFile.read(in);
        } catch (RefusedFileException e) {
            LocalisedText text =
                    Messages.of("refused." + key(e.reason()), e.values().toArray());
            throw new UnreadableAgreementException(new Place.InFile(""), text, e);
        }
    }

    private static String key(Refusal reason) {
        return switch (reason) {
            case OLD_WORD, OPEN_DOCUMENT_TEXT -> "word";
            default -> Keys.of(reason);
        };
    }
}
