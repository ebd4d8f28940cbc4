package nl.ncw.examples.cli.change;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.examples.cli.agreement.AgreementFile;
import nl.ncw.examples.cli.agreement.AgreementSummaryPrinter;
import nl.ncw.examples.cli.agreement.AgreementTarget;
import nl.ncw.examples.cli.agreement.NextSteps;
import nl.ncw.examples.cli.agreement.TargetOptions;
import nl.ncw.examples.cli.catalogue.OverlayOptions;
import nl.ncw.examples.cli.finding.FindingCounts;
import nl.ncw.examples.cli.finding.FindingPrinter;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.ProgramVersion;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.examples.cli.terminal.TypedOption;
import nl.ncw.export.AgreementFields;
import nl.ncw.model.adoption.AmendedAgreement;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.difference.AgreementChange;
import nl.ncw.model.difference.AgreementDifference;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.port.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;

/** Command that sets fields of an agreement and prints the changes. Each field and list is an option. */
@Command(name = "set", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, sortOptions = false)
public final class SetCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Mixin
    private TargetOptions targets = new TargetOptions();

    @Mixin
    private OverlayOptions overlays = new OverlayOptions();

    /**
     * Creates the command.
     *
     * @param terminal the terminal
     */
    public SetCommand(Terminal terminal) {
        this.terminal = terminal;
        this.spec = CommandSpec.forAnnotatedObject(this);
        spec.addArgGroup(group("set.fields", field -> !field.isList()));
        spec.addArgGroup(group("set.lists", AgreementFields.Field::isList));
    }

    /**
     * Returns the command with its options, which are data and therefore not in annotations.
     *
     * @return the command, to be added as a subcommand
     */
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() throws CommandFailure {
        Map<String, List<String>> texts = texts();
        AgreementFile files = new AgreementFile(terminal, Catalogues.with(overlays.read(terminal)));
        AgreementTarget target = targets.target(terminal);
        ReadResult read = files.readAndPrintFindings(file);
        Agreement before = read.agreement();
        Catalogue catalogue = files.catalogue(before);
        AmendedAgreement amended = AmendedAgreement.of(before, set(texts, before, catalogue));
        target.requireReplaceable();
        Agreement after = amended.agreement();
        print(AgreementDifference.between(before, after).changes(), catalogue);
        new FindingPrinter(terminal, catalogue).print(terminal.err(), amended.findings());
        files.write(after, catalogue, target);
        files.printWritten(target);
        if (before.status() != after.status()) {
            printErrors(after, catalogue);
        }
        new NextSteps(terminal, overlays).afterChange(target);
        return ExitCode.of(read.findings());
    }

    private ArgGroupSpec group(String heading, Predicate<AgreementFields.Field> members) {
        ArgGroupSpec.Builder group = ArgGroupSpec.builder()
                .exclusive(false)
                .multiplicity("0..1")
                .heading("%n" + terminal.messages().get(heading) + "%n");
        AgreementFields.all().stream().filter(members).map(this::option).forEach(group::addArg);
        return group.build();
    }

    private OptionSpec option(AgreementFields.Field field) {
        String[] names = field.names()
                .map(SetCommand::optionName)
                .filter(name -> spec.findOption(name) == null)
                .toArray(String[]::new);
        String columns = field.columnLabels().stream()
                .map(label -> label.in(terminal.locale()))
                .collect(Collectors.joining(", ", field.isList() ? ": " : "", ""));
        return OptionSpec.builder(names)
                .paramLabel("TEXT")
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                // A description is a format string.
                .description((field.label().in(terminal.locale()) + columns).replace("%", "%%"))
                .build();
    }

    private static String optionName(String field) {
        return "--" + field;
    }

    /** Returns the option of a field by the name that the user typed. */
    private String typed(String field) {
        return TypedOption.name(
                spec.findOption(optionName(field)),
                spec.commandLine().getParseResult().originalArgs());
    }

    /** Returns the given texts by the names of the fields. */
    private Map<String, List<String>> texts() throws CommandFailure {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (AgreementFields.Field field : AgreementFields.all()) {
            OptionSpec option = spec.findOption(optionName(field.name()));
            List<String> given = option.stringValues();
            if (given.size() > 1 && !field.isList()) {
                throw terminal.wrongUsage("usage.wrong-use", typed(field.name()));
            }
            if (!given.isEmpty()) {
                texts.put(field.name(), given);
            }
        }
        if (texts.isEmpty()) {
            throw terminal.wrongUsage("set.no-field");
        }
        return texts;
    }

    private Agreement set(Map<String, List<String>> texts, Agreement before, Catalogue catalogue)
            throws CommandFailure {
        AgreementFields.Result result =
                new AgreementFields(catalogue, terminal.locale(), SafetyRegions.register()).set(before, texts);
        result.refused()
                .forEach((field, reason) ->
                        terminal.complain("%s: %s".formatted(typed(field), reason.in(terminal.locale()))));
        if (!result.refused().isEmpty()) {
            throw terminal.wrongUsage("set.nothing-written");
        }
        return result.agreement();
    }

    private void print(List<AgreementChange> changes, Catalogue catalogue) {
        if (changes.isEmpty()) {
            terminal.say("set.unchanged");
        } else {
            terminal.say("set.changes", changes.size());
            new ChangePrinter(terminal, catalogue).printChanges(changes);
        }
    }

    /** Prints the first errors of an agreement, since more is asked of a finished one than of a draft. */
    private void printErrors(Agreement agreement, Catalogue catalogue) {
        List<Finding> errors = new AgreementSummaryPrinter(terminal, catalogue).errors(agreement);
        if (!errors.isEmpty()) {
            terminal.out().println();
            terminal.say("set.errors", FindingCounts.of(errors).in(terminal.messages()));
            new FindingPrinter(terminal, catalogue).printFirst(terminal.out(), errors);
        }
    }
}
