package nl.ncw.examples.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.ncw.export.AgreementFormats;
import org.openjdk.jmh.runner.RunnerException;

/** Runs all benchmarks and writes their tables to {@code BENCHMARKS.md}; quick ones go to {@code target}. */
public final class Benchmarks {
    private static final List<Target> TARGETS = List.of(
            new Target(WriteBenchmark.class, "write", "xlsx", "XSSF, same cells, styles, validations, formats", 1.3),
            new Target(WriteBenchmark.class, "write", "docx", "XWPF, same paragraphs and tables", 1.8),
            new Target(WriteBenchmark.class, "write", "pdf", "untagged `PdfPTable`, same texts", 1.5),
            new Target(WriteBenchmark.class, "write", "json", "tree of Jackson", 1.2),
            new Target(ReadBenchmark.class, "read", "json", "tree of Jackson", 2.0),
            new Target(ReadBenchmark.class, "read", "xlsx", "XSSF, open and iterate", 1.0),
            new Target(ReadBenchmark.class, "read", "docx", "XWPF, open and iterate", 1.0),
            new Target(ReadBenchmark.class, "read", "pdf", "PDFBox, all text", 0.15));

    private static final List<String> GROWING = List.of(
            "read json",
            "read xlsx",
            "read docx",
            "read pdf",
            "write json",
            "write xlsx",
            "write docx",
            "write pdf",
            "upgrade");

    private final Settings settings;
    private final List<String> documents;
    private final Measurements measurements;
    private final BenchmarkTables tables = new BenchmarkTables();

    private Benchmarks(Settings settings) {
        this.settings = settings;
        documents = settings.quick() ? List.of("full") : List.of("full", "blank");
        measurements = new Measurements(settings);
    }

    /** Runs them all. */
    public static void main(String[] arguments) throws Exception {
        Settings settings = Settings.ofSystem();
        Benchmarks benchmarks = new Benchmarks(settings);
        benchmarks.floors();
        benchmarks.growth();
        benchmarks.coldStarts();
        benchmarks.bulk();
        String text = Machine.heading(settings) + benchmarks.tables;
        Path file = settings.quick() ? settings.module().resolve("target") : settings.module();
        Files.writeString(file.resolve("BENCHMARKS.md"), text);
        System.out.println(file.resolve("BENCHMARKS.md"));
    }

    private void floors() throws RunnerException {
        for (Target target : TARGETS) {
            for (String document : documents) {
                measurements.run(
                        target.benchmark(),
                        target.name(document),
                        Map.of("extension", target.extension(), "document", document));
            }
        }
        for (String document : documents) {
            measurements.run(ValidateBenchmark.class, "validate " + document, Map.of("document", document));
        }
        tables.floors(TARGETS, documents, measurements);
        tables.validation(documents, measurements);
    }

    private void growth() throws RunnerException {
        List<Integer> rows = settings.quick() ? List.of(10, 100) : List.of(10, 100, 1_000, 5_000);
        for (String work : GROWING) {
            for (int count : rows) {
                // The exponent is that of the large sizes, of which few runs fit in a round.
                measurements.runAlone(
                        GrowthBenchmark.class,
                        work + " " + count,
                        Map.of("work", work, "rows", String.valueOf(count)),
                        count < 1_000 ? 1 : 2);
            }
        }
        tables.growth(GROWING, rows, measurements);
    }

    private void coldStarts() throws IOException, InterruptedException {
        Path target = settings.module().resolve("target");
        Path agreement = Files.createTempFile("agreement", ".json");
        Path pdf = Files.createTempFile("agreement", ".pdf");
        try {
            Files.write(agreement, BenchmarkFiles.write(BenchmarkFiles.agreement("full"), AgreementFormats.JSON));
            Map<String, List<String>> commands = Map.of(
                    "--help", List.of("--help"),
                    "validate", List.of("validate", agreement.toString()),
                    "export pdf",
                            List.of(
                                    "export",
                                    agreement.toString(),
                                    "--format",
                                    "pdf",
                                    "--out",
                                    pdf.toString(),
                                    "--force"));
            tables.coldStarts(ColdStart.programs(target), commands, settings.quick() ? 1 : 5);
        } finally {
            Files.deleteIfExists(agreement);
            Files.deleteIfExists(pdf);
        }
    }

    private void bulk() throws IOException, InterruptedException {
        int few = Math.max(1, settings.agreements() / 10);
        tables.bulk(List.of(Bulk.run(few, 1), Bulk.run(few, 2), Bulk.run(settings.agreements(), 2)));
    }
}
