package nl.ncw.export.excel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.Written;
import nl.ncw.export.json.JsonAgreementWriter;
import nl.ncw.export.office.LibreOffice;
import nl.ncw.export.office.OpenForm;
import nl.ncw.export.office.Saving;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.finding.Severity;
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

    /** The codes of the findings and their places, as text; those without consequences are left out. */
    static List<String> troubles(ReadResult result) {
        return result.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(finding -> finding.code() + " " + finding.place())
                .toList();
    }

    /** All that an agreement says, line by line, so that a difference can be seen. */
    static String inFull(Agreement agreement) {
        return new String(Written.by(new JsonAgreementWriter(), agreement), StandardCharsets.UTF_8);
    }
}
