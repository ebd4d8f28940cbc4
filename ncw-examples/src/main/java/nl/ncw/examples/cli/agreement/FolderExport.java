package nl.ncw.examples.cli.agreement;

import nl.ncw.examples.cli.bulk.ConvertedFile;
import nl.ncw.examples.cli.bulk.FileConversion;
import nl.ncw.examples.cli.file.InputFile;
import nl.ncw.examples.cli.finding.FindingCounts;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.export.AgreementFormat;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.ReadResult;

/** Export of each agreement in a folder. */
final class FolderExport implements FileConversion {
    private final CatalogueSource catalogues;
    private final AgreementFormat format;

    FolderExport(CatalogueSource catalogues, AgreementFormat format) {
        this.catalogues = catalogues;
        this.format = format;
    }

    @Override
    public ConvertedFile convert(InputFile input, Terminal terminal) throws CommandFailure {
        AgreementFile files = new AgreementFile(terminal, catalogues);
        ReadResult result = files.read(input);
        new SignatureSummary(terminal).printLeftBehind(files, input);
        Agreement agreement = result.agreement();
        byte[] content = files.content(agreement, files.catalogue(agreement), format);
        return new ConvertedFile(content, FindingCounts.of(result.findings()));
    }
}
