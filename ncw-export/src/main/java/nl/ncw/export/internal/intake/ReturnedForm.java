package nl.ncw.export.internal.intake;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.finding.IntakeFindingCode;
import nl.ncw.export.internal.form.reading.FormReader;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.ReadResult;

/** Returned form, which is compared with the sent form. */
public final class ReturnedForm {
    private final SentForm sent;
    private final ReadingLog log;

    /**
     * Creates a returned form.
     *
     * @param sent the form as it was sent
     * @param log the log of the reading
     */
    public ReturnedForm(SentForm sent, ReadingLog log) {
        this.sent = sent;
        this.log = log;
    }

    /**
     * Reads the form. With an unknown catalogue, the result is the sent agreement, and everything that was filled in is
     * kept.
     *
     * @param file the returned file
     * @param catalogues the known catalogues and safety regions
     * @return the agreement and the findings
     * @throws IOException if the file has more content than any form can have
     */
    public ReadResult read(ReturnedFile file, CatalogueSource catalogues) throws IOException {
        Optional<Catalogue> known = catalogues.find(sent.agreement().catalogue());
        if (known.isEmpty()) {
            log.say(
                    IntakeFindingCode.CATALOGUE_UNKNOWN,
                    Location.FILE,
                    sent.agreement().catalogue());
            file.keepAll();
            return result(sent.agreement(), List.of());
        }
        Catalogue catalogue = known.get();
        RegionRegister regions = catalogues.regions();
        FormReader reader = new FormReader(sent.agreement(), catalogue, sent.language(), regions);
        ReturnedFile.FoundForm found = file.find(reader.form(), catalogue);
        ReadResult read = reader.read(found.rows());
        found.keepRest(read.agreement());
        return result(read.agreement(), read.findings());
    }

    private ReadResult result(Agreement agreement, List<Finding> findings) {
        return log.result(agreement, findings, sent.carried() ? Optional.of(sent.agreement()) : Optional.empty());
    }
}
