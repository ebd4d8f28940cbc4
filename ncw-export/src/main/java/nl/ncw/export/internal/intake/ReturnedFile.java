package nl.ncw.export.internal.intake;

import java.io.IOException;
import java.util.List;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.form.FilledRow;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;

/** A file in which a form came back. A format implements it to say where in the file things stand. */
public interface ReturnedFile {
    /**
     * Finds the rows of a form.
     *
     * @param form the form as it was sent
     * @param catalogue the catalogue of the form
     * @return what was found
     * @throws IOException if the file holds more than any form can
     */
    FoundForm find(FillInForm form, Catalogue catalogue) throws IOException;

    /**
     * Keeps all that was filled in or added, in a form whose catalogue is not known.
     *
     * @throws IOException if the file holds more than any form can
     */
    void keepAll() throws IOException;

    /** The rows that were found in a file, and the rest of it. */
    interface FoundForm {
        /**
         * The rows, in the order of the file; of copies of a row, the one that counts comes first.
         *
         * @return the rows
         * @throws IOException if the file holds more than any form can
         */
        List<FilledRow> rows() throws IOException;

        /**
         * Keeps the content outside the rows.
         *
         * @param read the agreement that was read from the rows
         * @throws IOException if the file holds more than any form can
         */
        void keepRest(Agreement read) throws IOException;
    }
}
