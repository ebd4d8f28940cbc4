package nl.ncw.export.internal.ooxml.word;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.ncw.export.internal.ooxml.xml.TextLimit;
import nl.ncw.export.internal.ooxml.xml.XmlPartReader;

/** Bookmarks that are open at the current position. */
final class Bookmarks {
    /**
     * Maximum number of open bookmarks. No document has more at one position, and each costs time in every paragraph
     * that follows; the oldest are dropped.
     */
    private static final int MAXIMUM_OPEN = 20;

    private final Map<String, String> open = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MAXIMUM_OPEN;
        }
    };
    private final TextLimit limit;

    Bookmarks(TextLimit limit) {
        this.limit = limit;
    }

    /** Begins the bookmark of the current element. Returns its name, unless a program generated it. */
    Optional<String> begin(XmlPartReader xml) throws IOException {
        String name = xml.attribute("name");
        limit.accept(name);
        if (name.isEmpty() || name.startsWith("_")) {
            return Optional.empty();
        }
        open.put(xml.attribute("id"), name);
        return Optional.of(name);
    }

    /** Ends the bookmark with a number. Returns its name, if it is open. */
    Optional<String> end(String id) {
        return Optional.ofNullable(open.remove(id));
    }

    Collection<String> open() {
        return open.values();
    }
}
