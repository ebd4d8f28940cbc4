package nl.ncw.model.organisation;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.internal.plaintext.LettersOnly;

/**
 * Register of the safety regions with the names by which people know them. A region is found by its code, its name,
 * another name such as {@code Friesland}, or an abbreviation such as {@code VRGZ}. Immutable and thread-safe.
 *
 * <pre>{@code
 * RegionRegister regions = catalogues.regions();
 * Optional<SafetyRegion> found = regions.find("VR Gelderland Zuid");
 * }</pre>
 *
 * @since 0.1.0
 */
public final class RegionRegister {
    private static final RegionRegister EMPTY = new RegionRegister(List.of());

    /** The maximum length of a name. A longer text names no region. */
    private static final int LONGEST = 200;

    /** The minimum length of a text that is compared with parts of names. */
    private static final int SHORTEST_PART = 3;

    /** The share of the letters that may differ in names that are alike: one in this number. */
    private static final int LETTERS_FOR_EACH_ERROR = 5;

    /** The words that people write before a name, without white space. */
    private static final List<String> TITLES = List.of("veiligheidsregio", "regio", "vr");

    private static final Pattern WORD_BOUNDARY = Pattern.compile("[\\s\\p{Punct}\\p{Pd}]+");

    private final List<Entry> entries;
    private final List<SafetyRegion> regions;
    private final Map<String, Set<SafetyRegion>> byKey = new HashMap<>();

    private RegionRegister(Collection<Entry> entries) {
        this.entries = List.copyOf(entries);
        this.regions = this.entries.stream().map(Entry::region).distinct().toList();
        for (Entry entry : this.entries) {
            for (String spelling : entry.spellings()) {
                String key = key(spelling);
                if (!key.isEmpty()) {
                    add(key, entry.region());
                    TITLES.forEach(title -> add(title + key, entry.region()));
                }
            }
        }
    }

    private void add(String key, SafetyRegion region) {
        byKey.computeIfAbsent(key, unknown -> new LinkedHashSet<>()).add(region);
    }

    /**
     * Returns a register without regions.
     *
     * @return the register
     */
    public static RegionRegister empty() {
        return EMPTY;
    }

    /**
     * Creates a register of regions that have no other names than their code and name.
     *
     * @param regions the regions, in the order in which they are offered
     * @return the register
     */
    public static RegionRegister of(Collection<SafetyRegion> regions) {
        Checks.notNull(regions, "regions");
        return ofEntries(regions.stream()
                .map(region -> new Entry(region, List.of(), List.of()))
                .toList());
    }

    /**
     * Creates a register of regions with their other names.
     *
     * @param entries the entries, in the order in which the regions are offered
     * @return the register
     */
    public static RegionRegister ofEntries(Collection<Entry> entries) {
        Checks.notNull(entries, "entries");
        return new RegionRegister(entries);
    }

    /**
     * Returns the regions with their names.
     *
     * @return the entries, unmodifiable
     */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * Returns the regions.
     *
     * @return the regions, unmodifiable
     */
    public List<SafetyRegion> regions() {
        return regions;
    }

    /**
     * Finds the region that a text names, by its code, name, another name or abbreviation. Case, accents, hyphens, white
     * space and the words "Veiligheidsregio", "VR" or "Regio" before the name make no difference. A text may name a region
     * twice, as in {@code Utrecht (VRU)}.
     *
     * @param text any text
     * @return the region; empty if the text names none, or more than one
     */
    public Optional<SafetyRegion> find(String text) {
        Checks.notNull(text, "text");
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String key = key(text);
        return withKey(key).or(() -> namedTwice(key));
    }

    private Optional<SafetyRegion> withKey(String key) {
        Set<SafetyRegion> named = byKey.getOrDefault(key, Set.of());
        return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
    }

    private Optional<SafetyRegion> namedTwice(String key) {
        for (int end = 1; end < key.length(); end++) {
            Optional<SafetyRegion> first = withKey(key.substring(0, end));
            if (first.isPresent() && first.equals(withKey(key.substring(end)))) {
                return first;
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the regions that a text may mean, such as {@code Gelderland-Midden} and others for {@code Gelderland}.
     *
     * @param text a text that names no region
     * @return the regions with a name that is alike, in the order of the register; empty if there is none
     */
    public List<SafetyRegion> nearest(String text) {
        Checks.notNull(text, "text");
        if (text.length() > LONGEST) {
            return List.of();
        }
        String key = key(text);
        String name = TITLES.stream()
                .filter(key::startsWith)
                .findFirst()
                .map(title -> key.substring(title.length()))
                .filter(rest -> rest.length() >= SHORTEST_PART)
                .orElse(key);
        List<String> words = Arrays.stream(WORD_BOUNDARY.split(text))
                .map(RegionRegister::key)
                .filter(word -> word.length() >= SHORTEST_PART && !TITLES.contains(word))
                .toList();
        return entries.stream()
                .filter(entry -> byKey.getOrDefault(key, Set.of()).contains(entry.region())
                        || entry.names().map(RegionRegister::key).anyMatch(other -> isAlike(other, name, words)))
                .map(Entry::region)
                .distinct()
                .toList();
    }

    private static boolean isAlike(String other, String name, List<String> words) {
        return !words.isEmpty() && words.stream().allMatch(other::contains)
                || name.length() >= SHORTEST_PART && other.contains(name)
                || other.length() >= SHORTEST_PART && name.contains(other)
                || LettersOnly.distance(other, name)
                        <= Math.max(other.length(), name.length()) / LETTERS_FOR_EACH_ERROR;
    }

    /** Returns the letters of a name, whose sign for "and" is a word. */
    private static String key(String text) {
        return LettersOnly.of(text.replace("&", " en "));
    }

    /**
     * Safety region with its other names.
     *
     * @param region the region
     * @param otherNames the other names, such as {@code Friesland}
     * @param abbreviations the abbreviations, such as {@code VRGZ}; several regions may use the same one, which then
     *     finds none of them
     */
    public record Entry(SafetyRegion region, List<String> otherNames, List<String> abbreviations) {
        /**
         * Checks the names.
         *
         * @param region the region
         * @param otherNames the other names
         * @param abbreviations the abbreviations
         * @throws IllegalArgumentException if a name is blank
         */
        public Entry {
            Checks.notNull(region, "region");
            otherNames = Checks.copy(otherNames, "otherNames");
            abbreviations = Checks.copy(abbreviations, "abbreviations");
            otherNames.forEach(name -> Checks.notBlank(name, "otherNames"));
            abbreviations.forEach(name -> Checks.notBlank(name, "abbreviations"));
        }

        /**
         * Returns the names that are not abbreviated.
         *
         * @return the name, then the other names
         */
        public Stream<String> names() {
            return Stream.concat(Stream.of(region.name()), otherNames.stream());
        }

        /**
         * Returns all texts that name the region.
         *
         * @return the names, then the abbreviations, then the code
         */
        public List<String> spellings() {
            return Stream.of(names(), abbreviations.stream(), Stream.of(region.code()))
                    .flatMap(texts -> texts)
                    .toList();
        }

        @Override
        public String toString() {
            return region.toString();
        }
    }

    @Override
    public String toString() {
        return entries.size() + " regions";
    }
}
