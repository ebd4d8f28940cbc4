package nl.ncw.examples.cli.change;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.ncw.examples.cli.agreement.TargetOptions;
import nl.ncw.examples.cli.file.InputFile;
import nl.ncw.examples.cli.file.OutputFile;
import nl.ncw.examples.cli.finding.FindingPrinter;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.StandardStreams;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.export.SettlementCodes;
import nl.ncw.export.conflict.ConflictWorkbookReader;
import nl.ncw.export.conflict.ConflictWorkbookWriter;
import nl.ncw.export.conflict.SettlementResult;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.merge.AgreementMerge;
import nl.ncw.model.merge.ConflictSettlement;
import nl.ncw.model.merge.CopyName;
import nl.ncw.model.merge.MergeConflict;
import nl.ncw.model.port.UnreadableAgreementException;
import picocli.CommandLine.Option;

/** Options that name the workbook in which conflicts are settled one by one: to write it, or to take it. */
final class ConflictOptions {
    @Option(names = "--conflicts", paramLabel = "FILE.xlsx")
    private Optional<Path> written = Optional.empty();

    @Option(names = "--settled", paramLabel = "FILE.xlsx")
    private Optional<Path> settled = Optional.empty();

    /**
     * Returns the workbook to write, which must be one that may be written.
     *
     * @throws CommandFailure if both options are given, if the file is no workbook by its name, or if it is there and may
     *     not be replaced
     */
    Optional<OutputFile> target(TargetOptions targets, Terminal terminal) throws CommandFailure {
        if (written.isPresent() && settled.isPresent()) {
            throw terminal.wrongUsage("merge.conflicts-and-settled");
        }
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Path path = written.get();
        if (!StandardStreams.isOutput(path)
                && !path.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw terminal.wrongUsage("merge.conflicts-format", path);
        }
        OutputFile file = targets.file(path, terminal);
        file.requireReplaceable();
        return Optional.of(file);
    }

    /** Writes the conflicts of a merge, with the copies that are preferred as choices, and says what to do with them. */
    static void write(
            OutputFile file,
            AgreementMerge merge,
            Catalogue catalogue,
            Function<MergeConflict, Optional<CopyName>> preferred,
            TargetOptions targets,
            Terminal terminal)
            throws CommandFailure {
        Map<AgreementPath, CopyName> chosen = new HashMap<>();
        merge.conflicts()
                .forEach(conflict -> preferred.apply(conflict).ifPresent(copy -> chosen.put(conflict.path(), copy)));
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            new ConflictWorkbookWriter(terminal.documents().locale())
                    .styled(targets.theme(terminal))
                    .write(merge, catalogue, chosen, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file.write(content.toByteArray());
        terminal.say("merge.conflicts-written", file.name(), merge.conflicts().size());
    }

    /** Returns the name of the workbook that is taken. */
    String settledName(Terminal terminal) {
        return settled.map(file -> InputFile.of(file, terminal).name()).orElse("");
    }

    /**
     * Returns the settlements of the workbook that is taken, by the path of the conflict, and prints its findings.
     *
     * @throws CommandFailure if the workbook cannot be read, or if something in it is wrong
     */
    Map<AgreementPath, ConflictSettlement> read(AgreementMerge merge, Catalogue catalogue, Terminal terminal)
            throws CommandFailure {
        if (settled.isEmpty()) {
            return Map.of();
        }
        InputFile file = InputFile.of(settled.get(), terminal);
        SettlementResult result = file.parse(in -> {
            try {
                return new ConflictWorkbookReader().read(in, merge, catalogue);
            } catch (UnreadableAgreementException e) {
                throw new CommandFailure(
                        ExitCode.UNREADABLE,
                        terminal.messages().get("input.unreadable", file.name(), e.message(terminal.locale())),
                        e);
            }
        });
        if (!result.findings().isEmpty()) {
            new FindingPrinter(terminal, catalogue).print(terminal.err(), List.copyOf(result.findings()));
        }
        if (result.hasErrors()) {
            boolean isOther =
                    result.findings().stream().map(Finding::code).anyMatch(SettlementCodes.OTHER_MERGE::equals);
            String key = isOther ? "merge.settled-other" : "merge.settled-wrong";
            throw new CommandFailure(ExitCode.ERRORS_FOUND, terminal.messages().get(key, file.name()));
        }
        return result.settlements();
    }
}
