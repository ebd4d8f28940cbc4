package nl.ncw.examples.cli.agreement;

import java.nio.file.Path;
import nl.ncw.examples.cli.bulk.ConvertedFile;
import nl.ncw.examples.cli.bulk.FolderConversion;
import nl.ncw.examples.cli.bulk.FolderTarget;
import nl.ncw.examples.cli.catalogue.OverlayOptions;
import nl.ncw.examples.cli.file.InputFile;
import nl.ncw.examples.cli.finding.FindingCounts;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.export.AgreementFormat;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.ReadResult;

/** Export of the agreements in a folder. */
final class FolderExport {
    private final CatalogueSource catalogues;
    private final AgreementFormat format;

    FolderExport(CatalogueSource catalogues, AgreementFormat format) {
        this.catalogues = catalogues;
        this.format = format;
    }

    /** Writes the agreements to another folder, and says what comes next. Returns the exit code. */
    int run(Path folder, FolderTarget target, OverlayOptions overlays, Terminal terminal) throws CommandFailure {
        FolderConversion conversion = new FolderConversion(terminal, target);
        int code = conversion.run(folder, this::convert);
        new NextSteps(terminal, overlays).afterConversion(folder, target, conversion.firstWithErrors(), code);
        return code;
    }

    private ConvertedFile convert(InputFile input, Terminal terminal) throws CommandFailure {
        AgreementFile files = new AgreementFile(terminal, catalogues);
        ReadResult result = files.read(input);
        new SignatureSummary(terminal).printLeftBehind(files, input);
        Agreement agreement = result.agreement();
        byte[] content = files.content(agreement, files.catalogue(agreement), format);
        return new ConvertedFile(content, FindingCounts.of(result.findings()));
    }
}
