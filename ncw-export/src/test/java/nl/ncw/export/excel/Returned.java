package nl.ncw.export.excel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.office.LibreOffice;
import nl.ncw.export.office.OpenForm;
import nl.ncw.export.office.Saving;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.port.ReadResult;

/** A workbook that was sent to a partner with LibreOffice, and what is read of it when it is back. */
final class Returned {
    private Returned() {}

    /** Sends an agreement to somebody who does something with it, saves it and sends it back. */
    static ReadResult after(Agreement agreement, Saving saving, Consumer<OpenForm> work) {
        byte[] sent = ReturnedWorkbook.written(agreement, TestAgreements.DUTCH);
        byte[] saved = LibreOffice.running().edit(sent, saving, book -> work.accept(new OpenForm(book)));
        try {
            return ReturnedWorkbook.read(saved);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
