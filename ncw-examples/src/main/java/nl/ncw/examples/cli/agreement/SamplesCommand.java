package nl.ncw.examples.cli.agreement;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.ProgramVersion;
import nl.ncw.examples.cli.terminal.StandardStreams;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.export.AgreementFormat;
import nl.ncw.export.AgreementFormats;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Command that writes the sample agreements in every format and prints a summary of each. */
@Command(name = "samples", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
public final class SamplesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path folder = Path.of("");

    /**
     * Creates the command.
     *
     * @param terminal the terminal
     */
    public SamplesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure {
        if (StandardStreams.isOutput(folder)) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, terminal.messages().get("standard.output-for-folder"));
        }
        AgreementFile files = new AgreementFile(terminal);
        List<Agreement> samples = SampleAgreements.all();
        for (Agreement sample : samples) {
            Catalogue catalogue = files.catalogue(sample);
            new AgreementSummaryPrinter(terminal, catalogue).print(sample);
            for (AgreementFormat format : AgreementFormats.all()) {
                Path file = folder.resolve(name(sample) + "." + format.fileExtension());
                files.write(sample, catalogue, format, file);
                terminal.detail("written", file);
            }
            terminal.out().println();
        }
        terminal.say("samples.done", samples.size(), folder);
        return ExitCode.FINE;
    }

    private static String name(Agreement sample) {
        return sample.id().orElseThrow().toLowerCase(Locale.ROOT);
    }
}
