package nl.ncw.examples.cli.change;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ncw.examples.cli.terminal.CommandFailure;
import nl.ncw.examples.cli.terminal.Terminal;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.merge.CopyName;

/**
 * Copies of a merge by name, in the order of the names.
 *
 * @param copies the copies, without the agreement as it was sent
 * @param labels how each copy and the agreement as it was sent are called in messages
 * @param untold whether nothing tells which of two copies is that of which party
 */
record CopyFiles(SortedMap<CopyName, ReadCopy> copies, SortedMap<CopyName, String> labels, boolean untold) {

    /**
     * Names the copies. A copy has the name that the user gave. Of two copies, one without such a name is that of the party
     * that its changes tell of, if both are then told apart. Otherwise it has the name of its file.
     *
     * @throws CommandFailure if two copies have the same name, or one has that of the agreement as it was sent
     */
    static CopyFiles of(Agreement sent, String sentLabel, List<ReadCopy> copies, Terminal terminal)
            throws CommandFailure {
        List<CopyName> told = told(sent, copies);
        CopyFiles all = new CopyFiles(
                new TreeMap<>(),
                new TreeMap<>(),
                told.isEmpty()
                        && copies.size() == 2
                        && copies.stream()
                                .allMatch(copy -> copy.argument().given().isEmpty()));
        all.labels.put(CopyName.SENT, sentLabel);
        Set<String> taken = new HashSet<>();
        for (int index = 0; index < copies.size(); index++) {
            ReadCopy copy = copies.get(index);
            CopyName name = told.isEmpty() ? copy.argument().name() : told.get(index);
            if (name.equals(CopyName.SENT)) {
                throw terminal.wrongUsage("merge.name-sent", name);
            }
            if (!taken.add(name.key().toLowerCase(Locale.ROOT))) {
                throw terminal.wrongUsage("merge.name-twice", name);
            }
            all.copies.put(name, copy);
            all.labels.put(name, copy.argument().label(terminal));
        }
        return all;
    }

    /**
     * Prints a remark on each copy that was given as that of one party, while all its changes tell of the other one.
     *
     * @return whether there is such a copy
     */
    boolean remarkOtherParties(Agreement sent, Terminal terminal) {
        boolean found = false;
        for (ReadCopy copy : copies.values()) {
            Optional<CopyName> given = copy.argument().given().filter(CopyFiles::isOfParty);
            Optional<CopyName> told = given.flatMap(
                            party -> CopyName.ofAuthor(sent, copy.result().agreement()))
                    .filter(party -> !given.equals(Optional.of(party)));
            if (told.isPresent()) {
                found = true;
                terminal.remark(
                        "merge.other-party",
                        copy.argument().label(terminal),
                        party(given.orElseThrow(), terminal),
                        party(told.get(), terminal));
            }
        }
        return found;
    }

    /** Returns whether a name is that of the copy of a party. */
    static boolean isOfParty(CopyName name) {
        return name.equals(CopyName.REGION) || name.equals(CopyName.PARTNER);
    }

    /** Returns the words for the party that a name stands for. */
    static String party(CopyName name, Terminal terminal) {
        return terminal.messages().get("findings.party." + name.key());
    }

    /** Returns the names of two copies as far as they tell them: empty if these do not tell them apart. */
    private static List<CopyName> told(Agreement sent, List<ReadCopy> copies) {
        List<CopyName> told = copies.stream()
                .map(copy -> copy.argument()
                        .given()
                        .or(() -> CopyName.ofAuthor(sent, copy.result().agreement())))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return copies.size() == 2 && told.size() == 2 ? told : List.of();
    }

    /** Returns how a copy is called in messages. */
    String label(CopyName copy) {
        return Objects.requireNonNull(labels.get(copy));
    }

    /** Returns whether the copies are those of the region and the partner. */
    boolean ofParties() {
        return names().equals(List.of(CopyName.REGION.key(), CopyName.PARTNER.key()));
    }

    /** Returns the agreements of the copies. */
    SortedMap<CopyName, Agreement> agreements() {
        SortedMap<CopyName, Agreement> agreements = new TreeMap<>();
        copies.forEach((name, copy) -> agreements.put(name, copy.result().agreement()));
        return agreements;
    }

    /** Returns the names of the copies in which was written, as they are passed to {@code --prefer}. */
    List<String> names() {
        return copies.keySet().stream().map(CopyName::key).toList();
    }
}
