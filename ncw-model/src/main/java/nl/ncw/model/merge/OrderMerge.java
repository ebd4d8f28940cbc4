package nl.ncw.model.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ncw.model.agreement.AgreementPath;

/**
 * Merges the orders that the elements of a list have in two copies.
 *
 * @param sent the elements of the list in the agreement as it was sent
 */
record OrderMerge(Set<AgreementPath> sent) {

    /**
     * Returns the order of the leading copy, with the elements that only the other copy has after the element that they
     * follow there. If both copies added elements after the same element, those of the leading copy come first.
     */
    List<AgreementPath> of(List<AgreementPath> leading, List<AgreementPath> other) {
        Set<AgreementPath> inOther = new HashSet<>(other);
        List<AgreementPath> pending = new ArrayList<>();
        Map<AgreementPath, List<AgreementPath>> followers = followers(new HashSet<>(leading), other, pending);
        List<AgreementPath> merged = new ArrayList<>();
        for (AgreementPath path : leading) {
            if (sent.contains(path) || inOther.contains(path)) {
                merged.addAll(pending);
                pending = followers.getOrDefault(path, List.of());
            }
            merged.add(path);
        }
        merged.addAll(pending);
        return merged;
    }

    /**
     * Returns the elements that only the other copy has, by the common element that they follow. Those before the first
     * common element are added to {@code beforeAll}.
     */
    private static Map<AgreementPath, List<AgreementPath>> followers(
            Set<AgreementPath> inLeading, List<AgreementPath> other, List<AgreementPath> beforeAll) {
        Map<AgreementPath, List<AgreementPath>> followers = new HashMap<>();
        List<AgreementPath> current = beforeAll;
        for (AgreementPath path : other) {
            if (inLeading.contains(path)) {
                current = followers.computeIfAbsent(path, key -> new ArrayList<>());
            } else {
                current.add(path);
            }
        }
        return followers;
    }
}
