package nl.ncw.examples.cli.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Locale;
import java.util.stream.Stream;
import nl.ncw.examples.cli.Run;
import nl.ncw.examples.cli.terminal.ExitCode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ncw advise}, as its users meet it. */
class AdviseCommandTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final String ALL_GIVEN = "--core-task=beheerder --own-picture=continuous --frequency=several-a-year"
            + " --information-manager=always --technology=shared-tool";

    @Nested
    class With_every_answer_as_an_option {
        @Test
        void the_advice_comes_with_its_reasons_and_the_runners_up_with_theirs() {
            Run run = advise(DUTCH, "", ALL_GIVEN);
            assertThat(run.code()).isEqualTo(ExitCode.FINE);
            assertThat(run.out().lines())
                    .startsWith(
                            "Advies: profiel Structureel (punten: 11)",
                            "  - Beide partijen hebben enkele keren per jaar samen met een incident te maken,",
                            "    en dat is vaak genoeg voor een vaste samenwerking.")
                    .containsSubsequence("", "Ook mogelijk: profiel Stand-by (punten: 2)")
                    .contains("De punten zijn die van de redenen samen; hoe meer, hoe beter het profiel past.")
                    .last()
                    .isEqualTo("Volgende stap: maak een leeg formulier met ncw form --profile structureel");
        }

        @Test
        void an_option_may_be_named_by_its_label_and_in_capitals() {
            String labelled = ALL_GIVEN.replace("beheerder", "Beheerder");
            assertThat(advise(DUTCH, "", labelled).out())
                    .isEqualTo(advise(DUTCH, "", ALL_GIVEN).out());
        }

        @Test
        void nothing_is_asked() {
            assertThat(advise(DUTCH, "", ALL_GIVEN).err()).isEmpty();
        }

        @Test
        void the_advice_is_in_the_language_asked_for() {
            assertThat(advise(DUTCH, "", ALL_GIVEN + " --lang en").out())
                    .contains("Advice: profile")
                    .contains("The partner continuously keeps a situation picture")
                    .doesNotContain("partijen");
        }

        @ParameterizedTest
        @CsvSource({
            "hulpdienst,continuous,almost-every,always,shared-tool,Kern",
            "dienstverlener,no,several-a-year,no,coupling,Koppel",
            "hulpdienst,no,once-a-year,when-available,shared-tool,Stand-by",
            "incidentele-partner,no,rarely,no,neither,Ad-hoc"
        })
        void each_profile_can_come_out(
                String coreTask, String picture, String frequency, String manager, String technology, String profile) {
            String options = "--core-task %s --own-picture %s --frequency %s --information-manager %s --technology %s";
            assertThat(advise(DUTCH, "", options.formatted(coreTask, picture, frequency, manager, technology))
                            .out())
                    .startsWith("Advies: profiel " + profile + " (punten: ");
        }

        @Test
        void it_is_said_where_no_other_profile_comes_into_question() {
            String options = "--core-task=hulpdienst --own-picture=no --frequency=almost-every"
                    + " --information-manager=always --technology=shared-tool";
            assertThat(advise(DUTCH, "", options).out())
                    .contains("Voor geen ander profiel pleit meer dan ertegen.")
                    .doesNotContain("Ook mogelijk");
        }
    }

    @Nested
    class Without_options {
        @Test
        void every_question_is_asked_with_numbered_choices() {
            Run run = advise(DUTCH, "2\n3\n2\n1\n2\n", "");
            assertThat(run.code()).isEqualTo(ExitCode.FINE);
            assertThat(run.err().lines())
                    .startsWith(
                            "Wat is de kerntaak van de crisispartner?",
                            "  1. Hulpdienst",
                            "  2. Beheerder",
                            "  3. Dienstverlener",
                            "  4. Incidentele partner",
                            "Keuze (1-4): ")
                    .contains("Houdt de partner zelf een situatiebeeld bij?", "  3. Ja, doorlopend");
            assertThat(run.out()).isEqualTo(advise(DUTCH, "", ALL_GIVEN).out());
        }

        @Test
        void questions_are_in_the_language_of_the_machine() {
            assertThat(advise(Locale.ENGLISH, "2\n3\n2\n1\n2\n", "").err())
                    .contains("Does the partner keep a situation picture (situatiebeeld) of its own?")
                    .contains("Choice (1-3):");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "5", "beheerder", "", "02", "-1", "99999999999999999999", "٢"})
        void an_answer_that_is_no_choice_is_asked_again(String wrong) {
            Run run = advise(DUTCH, wrong + "\n 2 \n3\n2\n1\n2\n", "");
            assertThat(run.err()).containsOnlyOnce("Geef een getal van 1 tot en met 4.");
            assertThat(run.out()).isEqualTo(advise(DUTCH, "", ALL_GIVEN).out());
        }
    }

    @Test
    void only_what_no_option_answers_is_asked() {
        Run run = advise(DUTCH, "2\n", ALL_GIVEN.replace("--technology=shared-tool", ""));
        assertThat(run.err()).startsWith("Wil de partner een technische koppeling of een gedeelde tool?");
        assertThat(run.out()).isEqualTo(advise(DUTCH, "", ALL_GIVEN).out());
    }

    @Nested
    class Where_the_answers_end_too_soon {
        @Test
        void it_ends_with_2_and_names_the_missing_options() {
            Run run = advise(DUTCH, "2\n3\n", "--technology=neither");
            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.out()).isEmpty();
            assertThat(afterTheQuestions(run))
                    .contains("Dit ontbreekt: --frequency ")
                    .contains("--information-manager ")
                    .doesNotContain("--core-task", "--own-picture", "--technology");
        }

        @Test
        void every_option_is_named_where_nothing_was_answered() {
            assertThat(afterTheQuestions(advise(DUTCH, "", "")))
                    .contains("--core-task", "--own-picture", "--frequency", "--information-manager", "--technology")
                    .contains("Zie 'ncw advise --help'.");
        }

        private static String afterTheQuestions(Run run) {
            return run.err().substring(run.err().indexOf("ncw: "));
        }
    }

    @Test
    void it_ends_with_3_where_the_answers_cannot_be_read() {
        Run run = advise(DUTCH, new BrokenReader(), "");
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("De antwoorden kunnen niet worden gelezen: weg");
    }

    @Test
    void an_option_with_an_answer_that_is_not_known_is_refused() {
        Run run = advise(DUTCH, "", "--own-picture=sometimes");
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err())
                .contains("De waarde 'sometimes' past niet bij --own-picture")
                .containsPattern("no,\\s+during-incidents, continuous");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void the_help_tells_questions_and_answers(String language) {
        assertThat(advise(DUTCH, "", "--help --lang " + language).out())
                .startsWith(language.equals("nl") ? "Adviseer een" : "Advise a")
                .containsSubsequence("--core-task=hulpdienst|", "--own-picture=no|during-incidents|continuous")
                .contains(language.equals("nl") ? "continuous: Ja, doorlopend" : "continuous: Yes, continuously");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--help", "--own-picture=sometimes"})
    void no_line_is_wider_than_a_terminal(String line) {
        Stream.of("nl", "en").map(language -> line + " --lang " + language).forEach(options -> {
            Run run = advise(DUTCH, "9\n2\n3\n2\n1\n2\n", options);
            assertThat((run.out() + run.err()).lines())
                    .isNotEmpty()
                    .allSatisfy(printed -> assertThat(printed.length()).isLessThanOrEqualTo(80));
        });
    }

    private static Run advise(Locale machine, String typed, String options) {
        return advise(machine, new StringReader(typed), options);
    }

    private static Run advise(Locale machine, Reader typed, String options) {
        return Run.ncw(machine, typed, ("advise " + options).strip().split(" +"));
    }

    /** A terminal that went away. */
    private static final class BrokenReader extends Reader {
        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("weg");
        }

        @Override
        public void close() {
            // nothing to close
        }
    }
}
