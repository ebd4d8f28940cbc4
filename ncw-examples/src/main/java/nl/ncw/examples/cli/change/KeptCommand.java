package nl.ncw.examples.cli.change;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.cli.agreement.AgreementFile;
import nl.ncw.examples.cli.agreement.AgreementFormatConverter;
import nl.ncw.examples.cli.agreement.AgreementTarget;
import nl.ncw.examples.cli.agreement.NextSteps;
import nl.ncw.examples.cli.agreement.ThemeOption;
import nl.ncw.examples.cli.catalogue.OverlayOptions;
import nl.ncw.examples.cli.file.ForceOption;
import nl.ncw.examples.cli.finding.FindingPrinter;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.ProgramVersion;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.export.AgreementFormat;
import nl.ncw.model.adoption.AmendedAgreement;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.difference.AgreementDifference;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.Voice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Command that lists what an agreement keeps apart, gives it a place, or drops it. */
@Command(name = "kept", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
public final class KeptCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--drop", paramLabel = "N", split = ",", converter = NumberRange.Converter.class)
    private List<NumberRange> dropped = new ArrayList<>();

    @Option(names = "--place", paramLabel = "N=QUESTION")
    private Map<Integer, String> placed = new LinkedHashMap<>();

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = AgreementFormatConverter.NAMES,
            converter = AgreementFormatConverter.class,
            completionCandidates = AgreementFormatConverter.class,
            descriptionKey = "format")
    private Optional<AgreementFormat> format = Optional.empty();

    @Mixin
    private ThemeOption theme = new ThemeOption();

    @Mixin
    private ForceOption force = new ForceOption();

    @Mixin
    private OverlayOptions overlays = new OverlayOptions();

    /**
     * Creates the command.
     *
     * @param terminal the terminal
     */
    public KeptCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure {
        AgreementFile files = new AgreementFile(terminal, Catalogues.with(overlays.read(terminal)));
        boolean changes = !dropped.isEmpty() || !placed.isEmpty();
        Optional<AgreementTarget> target = changes ? Optional.of(target()) : Optional.empty();
        ReadResult read = files.readAndPrintFindings(file);
        if (target.isPresent()) {
            target.get().requireReplaceable();
        }
        Catalogue catalogue = files.catalogue(read.agreement());
        KeptContent kept = KeptContent.of(read.agreement());
        if (target.isEmpty()) {
            new KeptContentPrinter(terminal, catalogue).print(kept);
            return ExitCode.of(read.findings());
        }
        AmendedAgreement amended = AmendedAgreement.of(read.agreement(), changed(kept, read.agreement(), catalogue));
        new ChangePrinter(terminal, catalogue)
                .printChanges(AgreementDifference.between(read.agreement(), amended.agreement())
                        .changes());
        new FindingPrinter(terminal, catalogue).print(terminal.err(), amended.findings());
        files.write(amended.agreement(), catalogue, target.get());
        files.printWritten(target.get());
        new NextSteps(terminal, overlays).afterChange(target.get());
        return ExitCode.of(read.findings());
    }

    private AgreementTarget target() throws CommandFailure {
        Path path = out.orElseThrow(() -> terminal.wrongUsage(
                "usage.missing", "--out " + terminal.messages().get("argument.FILE")));
        return AgreementTarget.of(path, format, force, terminal).styled(theme.read(terminal));
    }

    private Agreement changed(KeptContent kept, Agreement before, Catalogue catalogue) throws CommandFailure {
        Stream<Integer> last = dropped.stream().map(NumberRange::last);
        for (int number : Stream.concat(last, placed.keySet().stream()).toList()) {
            if (number < 1 || number > kept.size()) {
                throw terminal.wrongUsage("kept.no-such-number", number, kept.size());
            }
        }
        Agreement agreement = before;
        for (Map.Entry<Integer, String> place : placed.entrySet()) {
            AnswerKey key = key(place.getValue(), catalogue);
            try {
                agreement = kept.placed(place.getKey(), key, agreement);
            } catch (IllegalArgumentException e) {
                throw new CommandFailure(
                        ExitCode.WRONG_USAGE, terminal.messages().get("kept.other-answer", place.getValue()), e);
            }
        }
        for (int number :
                dropped.stream().flatMapToInt(NumberRange::numbers).distinct().toArray()) {
            agreement = kept.dropped(number, agreement);
        }
        return agreement;
    }

    /** Returns the key of a question id, with a voice behind it if each party answers by itself. */
    private AnswerKey key(String text, Catalogue catalogue) throws CommandFailure {
        int slash = text.indexOf('/');
        String id = slash < 0 ? text : text.substring(0, slash);
        Question question = catalogue.entries().stream()
                .map(Catalogue.Entry::question)
                .filter(asked -> asked.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> terminal.wrongUsage("kept.no-such-question", id));
        if (question.kind() != AnswerKind.TEXT) {
            throw terminal.wrongUsage(
                    "kept.no-text-question", id, question.text().in(terminal.locale()));
        }
        List<Voice> voices = question.voices();
        String voice = slash < 0 && voices.size() == 1 ? voices.get(0).key() : text.substring(slash + 1);
        return voices.stream()
                .filter(asked -> asked.key().equals(voice))
                .findFirst()
                .map(asked -> new AnswerKey(question.id(), asked))
                .orElseThrow(() -> terminal.wrongUsage(
                        "kept.whose-answer",
                        voices.stream().map(asked -> id + "/" + asked.key()).toList()));
    }
}
