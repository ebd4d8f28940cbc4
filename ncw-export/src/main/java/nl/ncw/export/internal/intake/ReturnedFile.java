package nl.ncw.export.internal.intake;

import java.io.IOException;
import java.util.List;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;

/** Returned file that contains a form. A format implements it to find the rows of the form in the file. */
public interface ReturnedFile {
    /**
     * Finds the rows of a form.
     *
     * @param form the form as it was sent
     * @param catalogue the catalogue of the form
     * @return the rows, and access to the other content
     * @throws IOException if the file has more content than any form can have
     */
    FoundForm find(FillInForm form, Catalogue catalogue) throws IOException;

    /**
     * Keeps all content that was filled in or added, in a form with an unknown catalogue.
     *
     * @throws IOException if the file has more content than any form can have
     */
    void keepAll() throws IOException;

    /** Rows of a form found in a file, with access to the other content. */
    interface FoundForm {
        /**
         * Returns the rows, in the order of the file. Among copies of a row, the valid one comes first.
         *
         * @return the rows
         * @throws IOException if the file has more content than any form can have
         */
        List<ReturnedRow> rows() throws IOException;

        /**
         * Keeps the content outside the rows.
         *
         * @param read the agreement that was read from the rows
         * @throws IOException if the file has more content than any form can have
         */
        void keepRest(Agreement read) throws IOException;
    }
}
