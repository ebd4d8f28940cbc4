package nl.ncw.model.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In which order the elements of a list stand that two copies have.
 *
 * @param sent the elements before either side changed the list
 */
record Lineup(Set<Subject> sent) {

    /**
     * The order of one copy, with what only the other has behind the same element as there. Where both added something
     * behind the same element, what the first added comes first.
     */
    List<Subject> of(List<Subject> first, List<Subject> other) {
        Set<Subject> inOther = new HashSet<>(other);
        List<Subject> pending = new ArrayList<>();
        Map<Subject, List<Subject>> behind = behind(new HashSet<>(first), other, pending);
        List<Subject> line = new ArrayList<>();
        for (Subject subject : first) {
            if (sent.contains(subject) || inOther.contains(subject)) {
                line.addAll(pending);
                pending = behind.getOrDefault(subject, List.of());
            }
            line.add(subject);
        }
        line.addAll(pending);
        return line;
    }

    /** What only the other has, by the element of both behind which it stands. */
    private static Map<Subject, List<Subject>> behind(
            Set<Subject> inFirst, List<Subject> other, List<Subject> inFront) {
        Map<Subject, List<Subject>> behind = new HashMap<>();
        List<Subject> here = inFront;
        for (Subject subject : other) {
            if (inFirst.contains(subject)) {
                here = behind.computeIfAbsent(subject, key -> new ArrayList<>());
            } else {
                here.add(subject);
            }
        }
        return behind;
    }
}
