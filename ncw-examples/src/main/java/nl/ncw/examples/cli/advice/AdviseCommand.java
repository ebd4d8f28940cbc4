package nl.ncw.examples.cli.advice;

import java.io.BufferedReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.catalogue.ProfileAdvisers;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.ProgramVersion;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.examples.cli.terminal.TerminalStyle;
import nl.ncw.model.advice.AdviceQuestion;
import nl.ncw.model.advice.ProfileAdvice;
import nl.ncw.model.advice.ProfileAdviser;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.question.AgreementFact;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.question.ValueQuestion;
import nl.ncw.model.text.LocalisedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** Command that advises a cooperation profile. Each question is an option; the user is prompted for those not given. */
@Command(name = "advise", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class, sortOptions = false)
public final class AdviseCommand implements Callable<Integer> {
    private static final String CORE_TASK = "core-task";

    private final Terminal terminal;
    private final QuestionPrompt prompt;
    private final ProfileAdviser adviser = ProfileAdvisers.standard();
    private final List<AdviceQuestion> questions;
    private final CommandSpec spec;

    /**
     * Creates the command.
     *
     * @param terminal the terminal
     * @param in the reader of the answers
     */
    public AdviseCommand(Terminal terminal, BufferedReader in) {
        this.terminal = terminal;
        this.prompt = new QuestionPrompt(terminal, in);
        ValueQuestion coreTask = questionFor(AgreementFact.CORE_TASK);
        this.questions = Stream.concat(
                        Stream.of(new AdviceQuestion(CORE_TASK, coreTask.text(), coreTask.offered())),
                        adviser.questions().stream())
                .toList();
        this.spec = CommandSpec.forAnnotatedObject(this);
        questions.forEach(question -> spec.addOption(option(question)));
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
        Map<String, String> answers = new LinkedHashMap<>();
        for (AdviceQuestion question : questions) {
            Optional<String> given = given(question);
            Optional<String> answer = given.isPresent() ? given : prompt.choose(question);
            answers.put(question.id(), answer.orElseThrow(() -> missingOptions(answers)));
        }
        CoreTask coreTask = CoreTask.ofKey(Objects.requireNonNull(answers.remove(CORE_TASK)));
        print(adviser.advise(coreTask, answers));
        return ExitCode.FINE;
    }

    private OptionSpec option(AdviceQuestion question) {
        Stream<String> choices = question.options().stream()
                .map(option -> option.id() + ": " + option.label().in(terminal.locale()));
        return OptionSpec.builder(name(question))
                .type(String.class)
                .paramLabel(String.join("|", question.optionIds()))
                // A description is a format string.
                .description(Stream.concat(Stream.of(question.text().in(terminal.locale())), choices)
                        .map(line -> line.replace("%", "%%"))
                        .toArray(String[]::new))
                .completionCandidates(question.optionIds())
                .converters(answer -> known(answer, question))
                .build();
    }

    private static String name(AdviceQuestion question) {
        return "--" + question.id();
    }

    /** Returns the id of the option that has it, or a label in the language of the terminal, in capitals or not. */
    private String known(String answer, AdviceQuestion question) {
        return question.options().stream()
                .filter(option -> option.id().equalsIgnoreCase(answer)
                        || option.label().in(terminal.locale()).equalsIgnoreCase(answer))
                .map(CatalogueItem::id)
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected one of " + question.optionIds()));
    }

    private Optional<String> given(AdviceQuestion question) {
        return Optional.ofNullable(spec.findOption(name(question)).getValue());
    }

    private MissingParameterException missingOptions(Map<String, String> answers) {
        List<ArgSpec> missing = questions.stream()
                .filter(question ->
                        !answers.containsKey(question.id()) && given(question).isEmpty())
                .<ArgSpec>map(question -> spec.findOption(name(question)))
                .toList();
        return new MissingParameterException(spec.commandLine(), missing, "no answer to " + missing);
    }

    private void print(ProfileAdvice advice) {
        print(TerminalStyle.HEADING, "advise.advised", advice.advised());
        for (ProfileAdvice.Candidate runnerUp : advice.runnersUp()) {
            terminal.out().println();
            print(TerminalStyle.PLAIN, "advise.runner-up", runnerUp);
        }
        if (advice.runnersUp().isEmpty()) {
            terminal.out().println();
            terminal.say("advise.no-runner-up");
        }
        terminal.out().println();
        terminal.say("advise.score");
        terminal.nextStep("next.form", "form", "--profile", advice.profile().key());
    }

    private void print(TerminalStyle style, String key, ProfileAdvice.Candidate candidate) {
        terminal.say(style, key, name(candidate.profile()), candidate.score());
        for (LocalisedText reason : candidate.reasons()) {
            terminal.detail("advise.reason", reason.in(terminal.locale()));
        }
    }

    private String name(CooperationProfile profile) {
        return questionFor(AgreementFact.PROFILE).offered().stream()
                .filter(option -> option.id().equals(profile.key()))
                .map(CatalogueItem::label)
                .findFirst()
                .orElseThrow()
                .in(terminal.locale());
    }

    /** Returns the question of the form for a fact. Its texts name the core tasks and profiles. */
    private static ValueQuestion questionFor(AgreementFact fact) {
        return Catalogues.latest().entries().stream()
                .map(Catalogue.Entry::question)
                .filter(question -> question.fact().equals(Optional.of(fact)))
                .map(ValueQuestion.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
