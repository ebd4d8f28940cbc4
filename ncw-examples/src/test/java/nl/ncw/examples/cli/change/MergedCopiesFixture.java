package nl.ncw.examples.cli.change;

import static nl.ncw.examples.cli.Run.ncw;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.ncw.examples.cli.AgreementFiles;
import nl.ncw.examples.cli.Run;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Two copies of an agreement that answer one question differently, and the workbook to settle that. */
abstract class MergedCopiesFixture {
    static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    static final String ALERTING = "proces.alerteren.wijze";
    static final int CHOICE = 5;
    static final int OWN = 6;
    static final Agreement SENT = SampleAgreements.drinkingWater();

    @TempDir
    private Path folder;

    @BeforeEach
    void write_copies() throws IOException {
        AgreementFiles.json(folder.resolve("verzonden.json"), SENT);
        write("regio", "Bel de meldkamer.");
        write("partner", "Mail het loket.");
    }

    void write(String name, String text) throws IOException {
        AgreementFiles.json(file(name + ".json"), SENT.answer(ALERTING, Answer.text(text)));
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    Run merge(String... more) {
        Stream<String> command = Stream.of(
                "merge",
                "--sent",
                file("verzonden.json").toString(),
                "--region",
                file("regio.json").toString(),
                "--partner",
                file("partner.json").toString(),
                "--out",
                file("samen.json").toString());
        return ncw(DUTCH, Stream.concat(command, Stream.of(more)).toArray(String[]::new));
    }

    Run conflicts(String... more) {
        return merge(Stream.concat(Stream.of("--conflicts", file("keuzes.xlsx").toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    Run settled(String... more) {
        return merge(Stream.concat(Stream.of("--settled", file("keuzes.xlsx").toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    /** Changes the workbook as a person would. */
    void fillIn(Consumer<XSSFSheet> change) throws IOException {
        byte[] bytes = Files.readAllBytes(file("keuzes.xlsx"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                OutputStream out = Files.newOutputStream(file("keuzes.xlsx"))) {
            change.accept(workbook.getSheetAt(0));
            workbook.write(out);
        }
    }

    static Row row(XSSFSheet sheet) {
        return row(sheet, "conflict 1 part 1 ");
    }

    static Row row(XSSFSheet sheet, String anchor) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).getStringCellValue().startsWith(anchor)) {
                return row;
            }
        }
        throw new AssertionError("no row of a conflict");
    }

    static void put(XSSFSheet sheet, int column, String text) {
        row(sheet).getCell(column).setCellValue(text);
    }

    Agreement merged() throws IOException {
        return AgreementFiles.read(file("samen.json"));
    }

    void isRefused(Run run, String... words) {
        assertThat(run.code()).isEqualTo(ExitCode.ERRORS_FOUND);
        assertThat(run.words()).contains(words);
        assertThat(file("samen.json")).doesNotExist();
    }
}
