package nl.ncw.examples.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs benchmarks with JMH, each in a JVM of its own, and keeps what they took. */
final class Measurements {
    private final Settings settings;
    private final Map<String, List<Measurement>> measured = new LinkedHashMap<>();

    Measurements(Settings settings) {
        this.settings = settings;
    }

    /** What one run of a piece of work took, on average: its time and what it allocated. */
    record Measurement(double millis, double kilobytes) {}

    /** Runs all methods of a benchmark for one set of parameters, in turn, and keeps them as {@code name/method}. */
    void run(Class<?> benchmark, String name, Map<String, String> parameters) throws RunnerException {
        System.out.println(name);
        Options options = options(benchmark, parameters, 1);
        for (int round = 0; round < settings.rounds(); round++) {
            keep(name, new Runner(options).run());
        }
    }

    /** The same in a number of rounds, without a floor. */
    void runAlone(Class<?> benchmark, String name, Map<String, String> parameters, int rounds) throws RunnerException {
        System.out.println(name);
        for (int round = 0; round < rounds; round++) {
            keep(name, new Runner(options(benchmark, parameters, settings.forked() ? 1 : 0)).run());
        }
    }

    private Options options(Class<?> benchmark, Map<String, String> parameters, int forks) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + benchmark.getName().replace(".", "\\.") + "\\.")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MILLISECONDS)
                .forks(forks)
                .warmupIterations(2)
                .warmupTime(TimeValue.milliseconds(Math.max(1, settings.warmupMillis() / 2)))
                .measurementIterations(2)
                .measurementTime(TimeValue.milliseconds(Math.max(1, settings.measuredMillis() / 2)))
                .addProfiler(GCProfiler.class)
                .jvmArgs("-Xmx1g", "-XX:+UseSerialGC", "-Djava.awt.headless=true")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        parameters.forEach(options::param);
        return options.build();
    }

    private void keep(String name, Collection<RunResult> results) {
        for (RunResult result : results) {
            String method = result.getParams().getBenchmark().replaceFirst(".*\\.", "");
            double bytes = result.getSecondaryResults().entrySet().stream()
                    .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
                    .mapToDouble(entry -> entry.getValue().getScore())
                    .findFirst()
                    .orElse(Double.NaN);
            Measurement measurement = new Measurement(result.getPrimaryResult().getScore(), bytes / 1_000);
            // A run of half an hour that is cut off has said something.
            System.out.printf(Locale.ROOT, "  %s %.3f ms%n", method, measurement.millis());
            measured.computeIfAbsent(name + "/" + method, key -> new ArrayList<>())
                    .add(measurement);
        }
    }

    /** The time of the fastest round: what else the machine does can only make one slower. */
    double least(String name, String method) {
        return rounds(name, method).stream()
                .mapToDouble(Measurement::millis)
                .min()
                .orElseThrow();
    }

    /** The mean of all rounds. */
    Measurement of(String name, String method) {
        List<Measurement> rounds = rounds(name, method);
        return new Measurement(
                rounds.stream().mapToDouble(Measurement::millis).average().orElseThrow(),
                rounds.stream().mapToDouble(Measurement::kilobytes).average().orElseThrow());
    }

    private List<Measurement> rounds(String name, String method) {
        List<Measurement> rounds = measured.get(name + "/" + method);
        if (rounds == null) {
            throw new IllegalArgumentException("not measured: " + name + "/" + method);
        }
        return rounds;
    }
}
