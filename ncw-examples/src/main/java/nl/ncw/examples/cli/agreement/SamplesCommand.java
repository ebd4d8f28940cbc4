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

/**
 * Command that writes the sample agreements in every format and prints a summary of each, or as many random ones as the
 * user asks for.
 */
@Command(name = "samples", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
public final class SamplesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path folder = Path.of("");

    @Option(names = "--count", paramLabel = "N")
    private Optional<Integer> count = Optional.empty();

    @Option(names = "--seed", paramLabel = "S")
    private Optional<Long> seed = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = AgreementFormatConverter.NAMES,
            split = ",",
            converter = AgreementFormatConverter.class,
            completionCandidates = AgreementFormatConverter.class)
    private List<AgreementFormat> formats = List.of();

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
            throw terminal.wrongUsage("standard.output-for-folder");
        }
        if (count.isPresent()) {
            return writeRandom(count.get());
        }
        if (seed.isPresent()) {
            throw terminal.wrongUsage("samples.seed-without-count");
        }
        return writeSamples();
    }

    private int writeRandom(int number) throws CommandFailure {
        if (number < 1) {
            throw terminal.wrongUsage("samples.count-too-small");
        }
        RandomSamples samples = new RandomSamples(number, seed.orElse(RandomSamples.DEFAULT_SEED));
        List<AgreementFormat> chosen = formats.isEmpty() ? List.of(AgreementFormats.JSON) : formats;
        samples.write(folder, chosen, force, theme.read(terminal), terminal);
        return ExitCode.FINE;
    }

    private int writeSamples() throws CommandFailure {
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
                folder.resolve(name(samples.get(0)) + "." + extensionToTry()).toString());
        return ExitCode.FINE;
    }

    /** Returns the extension of the file that the next step names: a workbook, unless the user wants others. */
    private String extensionToTry() {
        return formats.isEmpty() ? "xlsx" : formats.get(0).fileExtension();
    }

    /** Returns a file in each format. Requires that they may be written, all before the first is. */
    private List<AgreementTarget> targets(Agreement sample) throws CommandFailure {
        List<AgreementTarget> targets = new ArrayList<>();
        DocumentTheme style = theme.read(terminal);
        for (AgreementFormat format : formats.isEmpty() ? AgreementFormats.all() : formats) {
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
