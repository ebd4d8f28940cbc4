package nl.ncw.model.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.port.ReadResult;

/**
 * Sent agreements that files carry. A form carries the agreement as it was sent out, so that its copies can be merged
 * without the file that was sent.
 *
 * <pre>{@code
 * SentAgreements<Path> carried = SentAgreements.of(readFiles);
 * Agreement sent = carried.only().orElseGet(() -> ask(carried.carriers()));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param <K> the type of the names of files
 * @since 0.1.0
 */
@CheckReturnValue
public final class SentAgreements<K> {
    private final Map<K, ReadResult> files;
    private final Map<Agreement, List<K>> carriers;

    private SentAgreements(Map<K, ReadResult> files) {
        this.files = files;
        Map<Agreement, List<K>> found = new LinkedHashMap<>();
        files.forEach((file, read) -> read.sent()
                .ifPresent(sent ->
                        found.computeIfAbsent(sent, first -> new ArrayList<>()).add(file)));
        found.replaceAll((sent, names) -> List.copyOf(names));
        carriers = Collections.unmodifiableMap(found);
    }

    /**
     * Finds the sent agreements in files.
     *
     * @param <K> the type of the names of files
     * @param files what was read from each file
     * @return the sent agreements that they carry
     */
    public static <K> SentAgreements<K> of(Map<K, ReadResult> files) {
        return new SentAgreements<>(new LinkedHashMap<>(Checks.notNull(files, "files")));
    }

    /**
     * Returns the different sent agreements. More than one means that the files belong to several rounds.
     *
     * @return the sent agreements, each with the files that carry it, in the order of the files
     */
    public Map<Agreement, List<K>> carriers() {
        return carriers;
    }

    /**
     * Returns the sent agreement if the files carry one only: the base of their merge.
     *
     * @return the agreement, or empty if they carry none or several
     */
    public Optional<Agreement> only() {
        return carriers.size() == 1 ? carriers.keySet().stream().findFirst() : Optional.empty();
    }

    /**
     * Returns the files in which the {@linkplain #only() only} sent agreement stands unchanged, such as the form that was
     * sent out, or its data.
     *
     * @return the names of the files, in their order; empty if there is no only sent agreement
     */
    public List<K> unchanged() {
        return files.keySet().stream()
                .filter(file -> only().filter(
                                Objects.requireNonNull(files.get(file)).agreement()::equals)
                        .isPresent())
                .toList();
    }

    @Override
    public String toString() {
        return "%d sent agreements in %d files".formatted(carriers.size(), files.size());
    }
}
