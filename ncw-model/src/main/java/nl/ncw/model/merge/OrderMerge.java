package nl.ncw.model.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ncw.model.agreement.AgreementPath;

/**
 * In which order the elements of a list stand that two copies have.
 *
 * @param sent the elements before either side changed the list
 */
record OrderMerge(Set<AgreementPath> sent) {

    /**
     * The order of one copy, with what only the other has behind the same element as there. Where both added something
     * behind the same element, what the first added comes first.
     */
    List<AgreementPath> of(List<AgreementPath> first, List<AgreementPath> other) {
        Set<AgreementPath> inOther = new HashSet<>(other);
        List<AgreementPath> pending = new ArrayList<>();
        Map<AgreementPath, List<AgreementPath>> behind = behind(new HashSet<>(first), other, pending);
        List<AgreementPath> line = new ArrayList<>();
        for (AgreementPath path : first) {
            if (sent.contains(path) || inOther.contains(path)) {
                line.addAll(pending);
                pending = behind.getOrDefault(path, List.of());
            }
            line.add(path);
        }
        line.addAll(pending);
        return line;
    }

    /** What only the other has, by the element of both behind which it stands. */
    private static Map<AgreementPath, List<AgreementPath>> behind(
            Set<AgreementPath> inFirst, List<AgreementPath> other, List<AgreementPath> inFront) {
        Map<AgreementPath, List<AgreementPath>> behind = new HashMap<>();
        List<AgreementPath> here = inFront;
        for (AgreementPath path : other) {
            if (inFirst.contains(path)) {
                here = behind.computeIfAbsent(path, key -> new ArrayList<>());
            } else {
                here.add(path);
            }
        }
        return behind;
    }
}
