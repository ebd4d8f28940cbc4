package nl.ncw.examples.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void results_have_colours_and_remarks_have_none() {
        Terminal terminal = terminal(Language.NL, new Display(80, true, true));
        terminal.say(TerminalStyle.DONE, "written", "a.json");
        terminal.text(terminal.err(), TerminalStyle.ERROR, 0, "fout");
        assertThat(out).hasToString("\u001B[32mgeschreven: a.json\u001B[0m" + System.lineSeparator());
        assertThat(err).hasToString("fout" + System.lineSeparator());
    }

    @Test
    void each_line_of_a_coloured_text_is_coloured_by_itself() {
        Terminal terminal = terminal(Language.NL, new Display(10, true, true));
        terminal.text(terminal.out(), TerminalStyle.ERROR, 0, "een twee drie");
        assertThat(out.toString().lines()).containsExactly("\u001B[31meen twee\u001B[0m", "\u001B[31m  drie\u001B[0m");
    }

    @Test
    void the_next_step_is_one_line_with_a_command_that_can_be_copied() {
        terminal(Language.NL, Display.PLAIN).nextStep("next.validate", "validate", "mijn afspraken.json");
        assertThat(out.toString().strip())
                .isEqualTo("Volgende stap: kijk wat er nog ontbreekt met ncw validate \"mijn afspraken.json\"");
    }

    @ParameterizedTest
    @CsvSource({"NL,5 mei 2026", "EN,5 May 2026", "DE,5. Mai 2026", "FR,5 mai 2026"})
    void a_day_is_written_as_people_write_it(Language language, String day) {
        assertThat(terminal(language, Display.PLAIN).day(LocalDate.of(2026, 5, 5)))
                .isEqualTo(day);
    }

    private Terminal terminal(Language language, Display display) {
        return new Terminal(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                TerminalMessages.in(language),
                language,
                new StandardStreams(InputStream.nullInputStream(), OutputStream.nullOutputStream()),
                display);
    }
}
