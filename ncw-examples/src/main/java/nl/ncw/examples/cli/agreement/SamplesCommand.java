package nl.ncw.examples.cli.agreement;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.ncw.examples.cli.file.ForceOption;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.ProgramVersion;
import nl.ncw.examples.cli.terminal.StandardStreams;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.examples.cli.terminal.TerminalStyle;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.export.AgreementFormat;
import nl.ncw.export.AgreementFormats;
import nl.ncw.export.theme.DocumentTheme;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Command that writes the sample agreements in every format and prints a summary of each. */
@Command(name = "samples", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
public final class SamplesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path folder = Path.of("");

    @Mixin
    private ThemeOption theme = new ThemeOption();

    @Mixin
    private ForceOption force = new ForceOption();

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
        List<Agreement> samples = SampleAgreements.all();
        Map<Agreement, List<AgreementTarget>> targets = new LinkedHashMap<>();
        for (Agreement sample : samples) {
            targets.put(sample, targets(sample));
        }
        for (Agreement sample : samples) {
            write(sample, Objects.requireNonNull(targets.get(sample)));
            terminal.out().println();
        }
        terminal.say(TerminalStyle.DONE, "samples.done", samples.size(), folder);
        terminal.nextStep(
                "next.sample",
                "validate",
                folder.resolve(name(samples.get(0)) + ".xlsx").toString());
        return ExitCode.FINE;
    }

    /** Returns a file in each format. Requires that they may be written, all before the first is. */
    private List<AgreementTarget> targets(Agreement sample) throws CommandFailure {
        List<AgreementTarget> targets = new ArrayList<>();
        DocumentTheme style = theme.read(terminal);
        for (AgreementFormat format : AgreementFormats.all()) {
            Path file = folder.resolve(name(sample) + "." + format.fileExtension());
            AgreementTarget target = AgreementTarget.of(file, Optional.of(format), force, terminal);
            target.requireReplaceable();
            targets.add(target.styled(style));
        }
        return targets;
    }

    private void write(Agreement sample, List<AgreementTarget> targets) throws CommandFailure {
        AgreementFile files = new AgreementFile(terminal);
        Catalogue catalogue = files.catalogue(sample);
        new AgreementSummaryPrinter(terminal, catalogue).print(sample);
        for (AgreementTarget target : targets) {
            files.write(sample, catalogue, target);
            terminal.detail("written", target.file().name());
        }
    }

    private static String name(Agreement sample) {
        return sample.id().orElseThrow().toLowerCase(Locale.ROOT);
    }
}
