package nl.ncw.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.ncw.examples.sample.SampleAgreements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program itself, whose results and remarks go to one screen. */
class MessageOrderTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_remark_stands_before_the_next_step_that_is_printed_after_it() throws IOException, InterruptedException {
        Path draft = AgreementFiles.json(folder.resolve("concept.json"), SampleAgreements.drinkingWater());
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Ncw.class.getName(),
                        "set",
                        draft.toString(),
                        "--lang",
                        "nl",
                        "--status",
                        "vastgesteld",
                        "--out",
                        folder.resolve("vast.json").toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(printed.replaceAll("\\s+", " ")).containsSubsequence("Let op:", "Volgende stap:");
    }
}
