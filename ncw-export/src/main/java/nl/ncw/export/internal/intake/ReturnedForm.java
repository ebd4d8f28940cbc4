package nl.ncw.export.internal.intake;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.finding.IntakeCode;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.form.reading.FormReading;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.ReadResult;

/** A form that came back, compared with the form as it was sent. */
public final class ReturnedForm {
    private final SentForm sent;
    private final Collection<SafetyRegion> regions;
    private final ReadingLog log;

    /**
     * A form that came back.
     *
     * @param sent the form as it was sent
     * @param regions the safety regions that are known
     * @param log the log of the reading
     */
    public ReturnedForm(SentForm sent, Collection<SafetyRegion> regions, ReadingLog log) {
        this.sent = sent;
        this.regions = List.copyOf(regions);
        this.log = log;
    }

    /**
     * Reads the form. If its catalogue is not known, the agreement is that which was sent, and all that was filled in is kept.
     *
     * @param file the file in which the form came back
     * @param catalogues the catalogues that are known
     * @return the agreement and the findings
     * @throws IOException if the file holds more than any form can
     */
    public ReadResult read(ReturnedFile file, CatalogueSource catalogues) throws IOException {
        Optional<Catalogue> known = catalogues.find(sent.agreement().catalogue());
        if (known.isEmpty()) {
            log.say(
                    IntakeCode.CATALOGUE_UNKNOWN,
                    Location.FILE,
                    sent.agreement().catalogue());
            file.keepAll();
            return result(sent.agreement(), List.of());
        }
        Catalogue catalogue = known.get();
        FillInForm form = FillInForm.of(sent.agreement(), catalogue, sent.language(), regions);
        ReturnedFile.FoundForm found = file.find(form, catalogue);
        ReadResult read = new FormReading(sent.agreement(), catalogue, sent.language(), regions).read(found.rows());
        found.keepRest(read.agreement());
        return result(read.agreement(), read.findings());
    }

    private ReadResult result(Agreement agreement, List<Finding> findings) {
        return log.result(agreement, findings, sent.carried() ? Optional.of(sent.agreement()) : Optional.empty());
    }
}
