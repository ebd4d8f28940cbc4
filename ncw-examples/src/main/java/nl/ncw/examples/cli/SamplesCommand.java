package nl.ncw.examples.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the sample agreements in every format, and says how they stand. */
@Command(name = "samples", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class SamplesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path folder = Path.of("");

    SamplesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Stop {
        AgreementFile files = new AgreementFile(terminal);
        List<Agreement> samples = SampleAgreements.all();
        for (Agreement sample : samples) {
            Catalogue catalogue = files.catalogue(sample);
            new Overview(terminal, catalogue).print(sample);
            for (FileFormat format : FileFormat.values()) {
                Path file = folder.resolve(name(sample) + format.extension());
                files.write(sample, catalogue, format, file);
                terminal.detail("written", file);
            }
            terminal.out().println();
        }
        terminal.say("samples.done", samples.size(), folder);
        return Exit.FINE;
    }

    private static String name(Agreement sample) {
        return sample.id().orElseThrow().toLowerCase(Locale.ROOT);
    }
}
