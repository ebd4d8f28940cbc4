package nl.ncw.examples.cli.agreement;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.cli.bulk.FolderTarget;
import nl.ncw.examples.cli.catalogue.OverlayOptions;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.ProgramVersion;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.export.AgreementFormat;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.port.CatalogueSource;
import nl.ncw.model.port.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Command that writes an agreement in another format, or those of a folder. */
@Command(name = "export", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
public final class ExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE|DIR", descriptionKey = "file-or-folder")
    private Path file = Path.of("");

    @Option(names = "--as-form")
    private boolean form;

    @Mixin
    private TargetOptions targets = new TargetOptions();

    @Mixin
    private OverlayOptions overlays = new OverlayOptions();

    /**
     * Creates the command.
     *
     * @param terminal the terminal
     */
    public ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure {
        CatalogueSource catalogues = Catalogues.with(overlays.read(terminal));
        if (Files.isDirectory(file)) {
            return exportFolder(catalogues);
        }
        AgreementFile files = new AgreementFile(terminal, catalogues);
        AgreementTarget target = form ? targets.target(terminal).asForm() : targets.target(terminal);
        ReadResult result = files.readAndPrintFindings(file);
        target.requireReplaceable();
        Agreement agreement = result.agreement();
        Catalogue catalogue = files.catalogue(agreement);
        files.write(agreement, catalogue, target);
        files.printWritten(target);
        remarkKept(agreement, target);
        int code = ExitCode.of(result.findings());
        if (code == ExitCode.FINE) {
            new NextSteps(terminal, overlays).afterExport(agreement, target);
        }
        return code;
    }

    /** Prints a remark if a finished document takes along, in its data, what its pages do not show. */
    private void remarkKept(Agreement agreement, AgreementTarget target) {
        int kept = agreement.unplaced().size() + agreement.setAside().size();
        if (kept > 0 && !agreement.status().isDraft()) {
            terminal.remark("export.kept", target.file().name(), kept);
        }
    }

    private int exportFolder(CatalogueSource catalogues) throws CommandFailure {
        AgreementFormat format = targets.format(Optional.empty(), terminal);
        FolderTarget target = targets.folder(format, form ? "export-form" : "export", overlays, terminal);
        FolderExport export = new FolderExport(catalogues, form ? format.asForm() : format);
        return new ConvertedFolder(file, target).write(export, overlays, terminal);
    }
}
