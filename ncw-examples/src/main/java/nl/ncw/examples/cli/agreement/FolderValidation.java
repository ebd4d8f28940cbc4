package nl.ncw.examples.cli.agreement;

import nl.ncw.examples.cli.bulk.CheckedFile;
import nl.ncw.examples.cli.file.InputFile;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.ReadResult;

/** Validation of the agreements in a folder. */
final class FolderValidation {
    private final CatalogueSource catalogues;

    FolderValidation(CatalogueSource catalogues) {
        this.catalogues = catalogues;
    }

    CheckedFile check(InputFile input, Terminal terminal) throws CommandFailure {
        AgreementFile files = new AgreementFile(terminal, catalogues);
        ReadResult result = files.read(input);
        boolean isIntact =
                new SignatureSummary(terminal).printBroken(files, input).isIntact();
        AgreementSummaryPrinter summary = new AgreementSummaryPrinter(terminal, files.catalogue(result.agreement()));
        return new CheckedFile(summary.findings(result), isIntact);
    }
}
