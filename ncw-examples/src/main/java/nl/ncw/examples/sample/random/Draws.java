package nl.ncw.examples.sample.random;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Random draws, the same for the same seed. Each subject has draws of its own, so that a phrase more for one question
 * changes nothing in the others. {@link Random} is used since its specification fixes its numbers for every Java.
 */
final class Draws {
    private final long seed;
    private final Random random;

    private Draws(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    static Draws of(long seed, int number) {
        return new Draws(mixed(mixed(seed) + number));
    }

    /** Returns the draws for a subject, which do not depend on what was drawn here. */
    Draws about(String subject) {
        return new Draws(mixed(seed ^ mixed(subject.hashCode())));
    }

    /** Mixes all bits, as seeds that follow each other give similar first numbers. The mixer of SplitMix64. */
    private static long mixed(long value) {
        long mixed = value + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    boolean chance(int percentage) {
        return random.nextInt(100) < percentage;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Returns some elements in their order, at most as many as there are. */
    <T> List<T> some(List<T> all, int count) {
        List<Integer> positions =
                shuffled(IntStream.range(0, all.size()).boxed().toList());
        return positions.subList(0, Math.min(count, all.size())).stream()
                .sorted()
                .map(all::get)
                .toList();
    }

    <T> List<T> shuffled(List<T> all) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(between(0, (int) ChronoUnit.DAYS.between(first, last)));
    }
}
