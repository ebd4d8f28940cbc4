/**
 * Benchmarks: how long our readers and writers take, beside the least that their libraries need for the same content
 * ({@code nl.ncw.examples.floor}). {@code mvn -B -Pbench} runs them all and writes {@code ncw-examples/BENCHMARKS.md}.
 *
 * <p>A benchmark and its floor run one after the other, each in a JVM of its own, and the pair is run again as often as
 * there are rounds: what slows the machine for a while slows both.
 */
@NullMarked
package nl.ncw.examples.benchmark;

import org.jspecify.annotations.NullMarked;
