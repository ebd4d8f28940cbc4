package nl.ncw.export.form;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.port.ReadResult;

/** Makes an agreement of what was filled in in a form. */
public final class FormReading {
    private final Agreement sent;

    /**
     * The reading of a form.
     *
     * @param sent the agreement as it was sent out in the form
     * @param catalogue the catalogue that it names
     * @param locale the language of the form
     * @param regions the safety regions that are known
     */
    public FormReading(Agreement sent, Catalogue catalogue, Locale locale, Collection<SafetyRegion> regions) {
        this.sent = sent;
    }

    /**
     * Reads what came back.
     *
     * @param rows the rows, in the order of the document
     * @return the agreement, with the findings; what could not be placed is kept in the agreement
     */
    public ReadResult read(List<FilledRow> rows) {
        throw new UnsupportedOperationException("not yet: " + sent);
    }
}
