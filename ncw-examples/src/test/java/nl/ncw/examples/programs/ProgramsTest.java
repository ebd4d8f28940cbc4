package nl.ncw.examples.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.examples.golden.GoldenFile;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.model.agreement.Agreement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Filled-in forms of every language, opened and saved by the programs of others. */
@Tag("programs")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProgramsTest {
    private static final String INTRODUCTION = """
            # Which programs keep a form whole

            Filled-in forms in Dutch, English, German and French were opened and saved by each of these programs, and read
            again, and so were finished agreements in Word, which have no fields to fill in. Nothing that a file says is lost:
            what a program keeps is read, what it changes is reported.

            | outcome | meaning |
            |---|---|
            | whole | The agreement is read as it was. |
            | whole, with a warning | It is read as it was, and the finding says what else the program changed. |
            | differs, and says where | Each difference has a finding with its place. Where the agreement as it was sent has gone (`word.sent-missing`), that is one finding for all that has no place in the form. |
            | refused | Nothing is read; the message says why. |

            This page is written by the tests that do it; see "Other programs" in
            [CONTRIBUTING](../../.github/CONTRIBUTING.md). Do not edit it.
            Programs: openpyxl 3.0.9, python-docx 0.8.11, mat2 0.13, qpdf 11.3, mutool 1.21, Ghostscript 10.0 and LibreOffice 7.4
            (Debian 12); ExcelJS 4.4.0, SheetJS 0.18.5, xlsx-populate 1.21.0 and pdf-lib 1.17.1 (npm).""";

    private static final List<Program> PROGRAMS = Program.all();
    private static final ExecutorService WORKERS = Executors.newFixedThreadPool(2);

    /** The outcomes of the programs in the languages. */
    private static final Map<List<Object>, Future<Outcome>> OUTCOMES = new HashMap<>();

    @TempDir
    private static Path folder;

    /** The samples, each in the form of another language. */
    private static Map<Locale, Agreement> agreements() {
        Map<Locale, Agreement> agreements = new LinkedHashMap<>();
        agreements.put(Locale.forLanguageTag("nl"), SampleAgreements.seaRescue());
        agreements.put(Locale.ENGLISH, SampleAgreements.waterBoard());
        agreements.put(Locale.GERMAN, SampleAgreements.energy());
        agreements.put(Locale.FRENCH, SampleAgreements.waterways());
        return agreements;
    }

    static Stream<Arguments> programs() {
        return PROGRAMS.stream()
                .flatMap(program -> agreements().keySet().stream().map(language -> arguments(program, language)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("programs")
    @Order(1)
    void nothing_is_lost_and_each_difference_has_a_finding(Program program, Locale language) throws Exception {
        Outcome outcome = outcome(program, language);

        assertThat(outcome.lost()).isEmpty();
        assertThat(outcome.unexplained()).isZero();
    }

    @Test
    @Order(2)
    void the_guide_shows_what_came_out() throws Exception {
        List<String> lines = new ArrayList<>(INTRODUCTION.lines().toList());
        lines.addAll(List.of("", "| program | file | outcome |", "|---|---|---|"));
        for (Program program : PROGRAMS) {
            lines.add(
                    "| %s | %s | %s |".formatted(program.name(), program.file().label(), sentence(program)));
        }
        GoldenFile.guide("programs.md").requireEqual(lines);
    }

    /** Returns the outcome of a program: one sentence if it is that of every language. */
    private static String sentence(Program program) throws Exception {
        Map<String, List<String>> languages = new LinkedHashMap<>();
        for (Locale language : agreements().keySet()) {
            languages
                    .computeIfAbsent(outcome(program, language).sentence(), sentence -> new ArrayList<>())
                    .add(language.toLanguageTag());
        }
        return languages.size() == 1
                ? languages.keySet().iterator().next()
                : languages.entrySet().stream()
                        .map(entry -> String.join(", ", entry.getValue()) + ": " + entry.getKey())
                        .collect(Collectors.joining("; "));
    }

    private static Outcome outcome(Program program, Locale language) throws Exception {
        return OUTCOMES.get(List.of(program, language)).get();
    }

    /** Starts all programs in their turn; each thread has folders of its own, and so a profile of LibreOffice. */
    @BeforeAll
    static void two_at_a_time() {
        for (Program program : PROGRAMS) {
            agreements().forEach((language, agreement) -> {
                String name = String.valueOf(OUTCOMES.size());
                OUTCOMES.put(List.of(program, language), WORKERS.submit(() -> {
                    Path own = Files.createDirectories(
                            folder.resolve(Thread.currentThread().getName()).resolve(name));
                    return Outcome.of(agreement, language, program, own);
                }));
            });
        }
    }

    @AfterAll
    static void no_more() {
        WORKERS.shutdownNow();
    }
}
