package nl.ncw.export.internal.excel.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.model.merge.CopyName;

/**
 * Names of the copies of a merge as a workbook offers them.
 *
 * @param names the name of each copy, what was sent last
 */
record CopyChoices(Map<CopyName, String> names) {

    /** Returns the names in a language. A copy has the key of its name where its words are those of another copy. */
    static CopyChoices of(Set<CopyName> copies, DocumentLabels labels) {
        Map<CopyName, String> names = new LinkedHashMap<>();
        copies.stream()
                .filter(copy -> !copy.equals(CopyName.SENT))
                .forEach(copy -> names.put(copy, word(copy, labels)));
        names.put(CopyName.SENT, word(CopyName.SENT, labels));
        Map<CopyName, String> distinct = new LinkedHashMap<>();
        names.forEach((copy, name) -> distinct.put(
                copy,
                names.entrySet().stream()
                                .anyMatch(other -> !other.getKey().equals(copy)
                                        && other.getValue().equalsIgnoreCase(name))
                        ? copy.key()
                        : name));
        return new CopyChoices(distinct);
    }

    private static String word(CopyName copy, DocumentLabels labels) {
        if (copy.equals(CopyName.SENT)) {
            return labels.get("conflict.choose-sent");
        }
        boolean ofParty = copy.equals(CopyName.REGION) || copy.equals(CopyName.PARTNER);
        return ofParty ? labels.get("voice." + copy.key()) : copy.key();
    }

    /** Returns all names, in the order in which they are offered. */
    List<String> offered() {
        return new ArrayList<>(names.values());
    }

    String name(CopyName copy) {
        return Objects.requireNonNull(names.get(copy));
    }

    /** Returns the copies in which was written, in order. */
    List<CopyName> written() {
        return names.keySet().stream()
                .filter(copy -> !copy.equals(CopyName.SENT))
                .toList();
    }

    /** Returns the copy with a name; empty if there is none. */
    Optional<CopyName> find(String name) {
        return names.entrySet().stream()
                .filter(copy -> copy.getValue().equalsIgnoreCase(name.strip()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
