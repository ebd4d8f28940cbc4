package nl.ncw.examples.cli.finding;

import java.util.Comparator;

/**
 * Heading under which findings are printed: that of the file, of the agreement as a whole, or of a topic of the form.
 *
 * @param order the position among the headings, which is that of the form
 * @param title the title in the user's language; empty if there is none
 */
record FindingTopic(int order, String title) implements Comparable<FindingTopic> {
    @Override
    public int compareTo(FindingTopic other) {
        return Comparator.comparingInt(FindingTopic::order)
                .thenComparing(FindingTopic::title)
                .compare(this, other);
    }
}
