package nl.ncw.examples.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.export.AgreementFormats;
import nl.ncw.fixture.RandomAgreements;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.validation.AgreementValidators;

/**
 * Reads, validates and exports many agreements to PDF and Excel, in a JVM with 256 MB. The agreements are random; there are
 * {@value #DIFFERENT} different ones, each taken again when all were, so that making them is no part of what is measured.
 */
public final class Bulk {
    static final int DIFFERENT = 200;

    private static final double MEGABYTE = 1024 * 1024;

    private Bulk() {}

    /** What a run took: seconds by the clock, and the most of the heap that was in use. */
    record Outcome(int agreements, int threads, double seconds, double peakMegabytes) {
        double agreementsASecondAndCore() {
            return agreements / seconds / threads;
        }
    }

    /** Runs in a JVM of its own. */
    static Outcome run(int agreements, int threads) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Bulk.class.getName(),
                        String.valueOf(agreements),
                        String.valueOf(threads))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("the bulk ended with exit code " + process.exitValue());
        }
        String[] values = printed.strip().split(" ");
        return new Outcome(agreements, threads, Double.parseDouble(values[0]), Double.parseDouble(values[1]));
    }

    /** Prints the seconds and the peak of the heap in MB, for a number of agreements and of threads. */
    public static void main(String[] arguments) throws Exception {
        int agreements = Integer.parseInt(arguments[0]);
        int threads = Integer.parseInt(arguments[1]);
        List<byte[]> files = IntStream.range(0, Math.min(agreements, DIFFERENT))
                .mapToObj(Bulk::file)
                .toList();
        // What only the first agreement pays is not counted.
        files.stream().limit(20).forEach(Bulk::work);
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);

        long start = System.nanoTime();
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> workers = IntStream.range(0, threads)
                .<Future<?>>mapToObj(thread -> executor.submit(() -> {
                    for (int i = next.getAndIncrement(); i < agreements; i = next.getAndIncrement()) {
                        work(files.get(i % files.size()));
                    }
                }))
                .toList();
        for (Future<?> worker : workers) {
            worker.get();
        }
        executor.shutdown();
        double seconds = (System.nanoTime() - start) / 1e9;
        // Each pool peaks at a time of its own: the sum is never less than the peak.
        double peak =
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE;
        System.out.println(seconds + " " + peak);
    }

    private static byte[] file(int seed) {
        try {
            return BenchmarkFiles.write(RandomAgreements.fitting(Catalogues.latest(), seed), AgreementFormats.JSON);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void work(byte[] file) {
        try {
            Agreement agreement =
                    BenchmarkFiles.read(file, AgreementFormats.JSON).agreement();
            AgreementValidators.standard().validate(agreement, Catalogues.byReference(agreement.catalogue()));
            BenchmarkFiles.write(agreement, AgreementFormats.PDF);
            BenchmarkFiles.write(agreement, AgreementFormats.EXCEL);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
