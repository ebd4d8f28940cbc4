package nl.ncw.export.internal.ooxml;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.ncw.export.internal.ooxml.zip.ZipParts;

/**
 * Finds the parts of a file that nobody read, and that are not known to be without content that people see. Asked for
 * after everything else was read.
 */
public final class UnreadParts {
    private final ZipParts parts;
    private final Set<String> ignoredRelations;
    private final Set<String> ignored = new HashSet<>();

    private UnreadParts(ZipParts parts, Set<String> ignoredRelations) {
        this.parts = parts;
        this.ignoredRelations = ignoredRelations;
    }

    /**
     * Returns the names of the parts, in order.
     *
     * @param parts the parts of the file
     * @param ignoredRelations the types of relationships whose targets, and what only they refer to, are ignored
     * @param ignoredName the test whether a part is ignored because of its name, in lower case
     * @return the names, in lower case
     * @throws IOException if relationships cannot be read
     */
    public static Collection<String> of(ZipParts parts, Set<String> ignoredRelations, Predicate<String> ignoredName)
            throws IOException {
        UnreadParts unread = new UnreadParts(parts, ignoredRelations);
        unread.visit();
        Collection<String> names = new TreeSet<>();
        for (String name : parts.names()) {
            boolean known = parts.wasOpened(name) || unread.ignored.contains(name) || ignoredName.test(name);
            if (!known && !name.endsWith("/") && !name.endsWith(".rels")) {
                names.add(name);
            }
        }
        return names;
    }

    private void visit() throws IOException {
        List<String> owners = new ArrayList<>(List.of(""));
        parts.names().stream().filter(parts::wasOpened).forEach(owners::add);
        for (String owner : owners) {
            for (Relationships.Relation relation :
                    Relationships.of(parts, owner).all().toList()) {
                if (!relation.outside() && ignoredRelations.contains(relation.type())) {
                    ignore(relation.target());
                }
            }
        }
    }

    /** Ignores a part, with all parts to which it refers. */
    private void ignore(String part) throws IOException {
        Deque<String> open = new ArrayDeque<>(List.of(part));
        while (!open.isEmpty()) {
            String name = open.removeLast().toLowerCase(Locale.ROOT);
            if (ignored.add(name)) {
                Relationships.of(parts, name)
                        .all()
                        .filter(relation -> !relation.outside())
                        .map(Relationships.Relation::target)
                        .forEach(open::add);
            }
        }
    }
}
