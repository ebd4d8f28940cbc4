package nl.ncw.model.merge;

import java.util.List;
import java.util.Optional;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.ValueAtPath;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.internal.plaintext.TextShortener;

/**
 * Path at which copies changed an agreement, into two or more different values. Removing a value is a change.
 *
 * @param path the path
 * @param sent the value in the agreement as it was sent; empty if it had none
 * @param versions the different values, in the order of the first copy of each, at least two
 * @since 0.1.0
 */
public record MergeConflict(AgreementPath path, Optional<ValueAtPath> sent, List<Version> versions) {
    // Copies the versions.
    public MergeConflict {
        Checks.notNull(path, "path");
        Checks.notNull(sent, "sent");
        versions = Checks.notEmpty(versions, "versions");
    }

    /**
     * Returns the value in a copy.
     *
     * @param copy the name of the copy; if it changed nothing at this path, it has the value that was sent
     * @return the value, or empty if the copy has none
     */
    public Optional<ValueAtPath> in(CopyName copy) {
        Checks.notNull(copy, "copy");
        return versions.stream()
                .filter(version -> version.copies().contains(copy))
                .findFirst()
                .map(Version::value)
                .orElse(sent);
    }

    /**
     * Returns the copies that changed the value.
     *
     * @return their names, those with the same value together
     */
    public List<CopyName> changedBy() {
        return versions.stream().flatMap(version -> version.copies().stream()).toList();
    }

    /**
     * Value that one or more copies have at the path.
     *
     * @param copies the names of the copies, in their order, at least one
     * @param value the value; empty if the copies removed it
     */
    public record Version(List<CopyName> copies, Optional<ValueAtPath> value) {
        // Copies the names.
        public Version {
            copies = Checks.notEmpty(copies, "copies");
            Checks.notNull(value, "value");
        }

        @Override
        public String toString() {
            return "value of " + TextShortener.excerpt(copies.toString());
        }
    }

    @Override
    public String toString() {
        return versions.size() + " versions of " + TextShortener.excerpt(path.toString());
    }
}
