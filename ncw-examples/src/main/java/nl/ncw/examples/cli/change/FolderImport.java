package nl.ncw.examples.cli.change;

import java.nio.file.Path;
import nl.ncw.examples.cli.agreement.AgreementFile;
import nl.ncw.examples.cli.agreement.NextSteps;
import nl.ncw.examples.cli.agreement.SignatureSummary;
import nl.ncw.examples.cli.bulk.ConvertedFile;
import nl.ncw.examples.cli.bulk.FolderConversion;
import nl.ncw.examples.cli.bulk.FolderTarget;
import nl.ncw.examples.cli.catalogue.OverlayOptions;
import nl.ncw.examples.cli.file.InputFile;
import nl.ncw.examples.cli.finding.FindingCounts;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.export.AgreementFormat;
import nl.ncw.model.adoption.AmendedAgreement;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.ReadResult;

/** Import of the returned forms in a folder. */
final class FolderImport {
    private final CatalogueSource catalogues;
    private final AgreementFormat format;

    FolderImport(CatalogueSource catalogues, AgreementFormat format) {
        this.catalogues = catalogues;
        this.format = format;
    }

    /** Writes the agreements in the forms to another folder, and says what comes next. Returns the exit code. */
    int run(Path folder, FolderTarget target, OverlayOptions overlays, Terminal terminal) throws CommandFailure {
        FolderConversion conversion = new FolderConversion(terminal, target);
        int code = conversion.run(folder, this::convert);
        new NextSteps(terminal, overlays).afterConversion(folder, target, conversion.firstWithErrors(), code);
        return code;
    }

    private ConvertedFile convert(InputFile input, Terminal terminal) throws CommandFailure {
        AgreementFile files = new AgreementFile(terminal, catalogues);
        ReadResult result = files.read(input);
        Agreement agreement = AmendedAgreement.of(result.sent().orElseGet(result::agreement), result.agreement())
                .agreement();
        FindingCounts findings = FindingCounts.of(result.findings());
        // A signature that is not intact is an error of the file, though of no question in it.
        boolean isIntact = new SignatureSummary(terminal).printBroken(files, input) == ExitCode.FINE;
        if (ImportCommand.isOriginal(result.findings())) {
            terminal.say("import.name-partner");
        }
        byte[] content = files.content(agreement, files.catalogue(agreement), format);
        return new ConvertedFile(content, isIntact ? findings : findings.plus(FindingCounts.ONE_ERROR));
    }
}
