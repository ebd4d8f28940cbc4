package nl.ncw.examples.cli.change;

import nl.ncw.examples.cli.agreement.AgreementFile;
import nl.ncw.examples.cli.agreement.SignatureSummary;
import nl.ncw.examples.cli.bulk.ConvertedFile;
import nl.ncw.examples.cli.bulk.FileConversion;
import nl.ncw.examples.cli.file.InputFile;
import nl.ncw.examples.cli.finding.FindingCounts;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.export.AgreementFormat;
import nl.ncw.model.adoption.AmendedAgreement;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.ReadResult;

/** Import of each returned form in a folder. */
final class FolderImport implements FileConversion {
    private final CatalogueSource catalogues;
    private final AgreementFormat format;

    FolderImport(CatalogueSource catalogues, AgreementFormat format) {
        this.catalogues = catalogues;
        this.format = format;
    }

    @Override
    public ConvertedFile convert(InputFile input, Terminal terminal) throws CommandFailure {
        AgreementFile files = new AgreementFile(terminal, catalogues);
        ReadResult result = files.read(input);
        Agreement agreement = AmendedAgreement.of(result.sent().orElseGet(result::agreement), result.agreement())
                .agreement();
        FindingCounts findings = FindingCounts.of(result.findings());
        // A signature that is not intact is an error of the file, though of no question in it.
        boolean isIntact =
                new SignatureSummary(terminal).printBroken(files, input).isIntact();
        if (ImportCommand.isOriginal(result.findings())) {
            terminal.say("import.name-partner");
        }
        byte[] content = files.content(agreement, files.catalogue(agreement), format);
        return new ConvertedFile(content, isIntact ? findings : findings.plus(FindingCounts.ONE_ERROR));
    }
}
