package nl.ncw.examples.cli.advice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.model.advice.AdviceQuestion;

/** Prompts the user for answers to questions. */
final class QuestionPrompt {
    private final Terminal prompts;
    private final BufferedReader in;

    /** Creates a prompt that writes to standard error, so that questions are shown when output is redirected to a file. */
    QuestionPrompt(Terminal terminal, BufferedReader in) {
        this.prompts = terminal.onErr();
        this.in = in;
    }

    /** Prompts until an option is chosen. Returns its id, or empty at the end of the input. */
    Optional<String> choose(AdviceQuestion question) throws CommandFailure {
        List<String> ids = question.optionIds();
        prompts.say("dialogue.question", question.text().in(prompts.locale()));
        for (int number = 1; number <= ids.size(); number++) {
            prompts.detail(
                    "dialogue.choice",
                    number,
                    question.options().get(number - 1).label().in(prompts.locale()));
        }
        Optional<String> line = ask(ids.size());
        while (line.isPresent() && chosen(line.get(), ids).isEmpty()) {
            prompts.say("dialogue.again", ids.size());
            line = ask(ids.size());
        }
        prompts.err().println();
        return line.flatMap(number -> chosen(number, ids));
    }

    private Optional<String> ask(int choices) throws CommandFailure {
        PrintWriter out = prompts.err();
        out.print(prompts.messages().get("dialogue.prompt", choices) + " ");
        out.flush();
        try {
            return Optional.ofNullable(in.readLine()).map(String::strip);
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitCode.UNREADABLE, prompts.messages().get("dialogue.failed", CommandFailure.reason(e)), e);
        }
    }

    private static Optional<String> chosen(String number, List<String> ids) {
        return IntStream.rangeClosed(1, ids.size())
                .filter(choice -> number.equals(String.valueOf(choice)))
                .mapToObj(choice -> ids.get(choice - 1))
                .findFirst();
    }
}
