package nl.ncw.examples.benchmark;

import java.nio.file.Path;

/**
 * How much is measured. The quick settings show that all benchmarks work; their numbers mean nothing.
 *
 * @param quick whether the settings are the quick ones
 * @param rounds how often each benchmark runs, beside its floor
 * @param warmupMillis how long each warms up in each round
 * @param measuredMillis how long each is measured in each round
 * @param forked whether each size of the growth has a JVM of its own, which takes longest to start
 * @param agreements how many agreements the bulk has
 * @param module the folder of ncw-examples
 */
record Settings(
        boolean quick, int rounds, int warmupMillis, int measuredMillis, boolean forked, int agreements, Path module) {

    /** The settings that system properties ask for: {@code bench.quick} and {@code bench.agreements}. */
    static Settings ofSystem() {
        Path module = Path.of(System.getProperty("bench.module", "."));
        String quick = System.getProperty("bench.quick", "false");
        if (quick.isEmpty() || Boolean.parseBoolean(quick)) {
            return new Settings(true, 1, 1, 1, false, Integer.getInteger("bench.agreements", 20), module);
        }
        // The compiler of the JVM is done with a document after some five seconds.
        return new Settings(false, 1, 6_000, 3_000, true, Integer.getInteger("bench.agreements", 10_000), module);
    }
}
