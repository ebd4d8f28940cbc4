package nl.ncw.export.internal.word.original;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.organisation.SafetyRegion;

/**
 * Spelling of a region's name, to find in a line of text.
 *
 * @param region the region
 * @param text the name, abbreviation or code
 * @param pattern the pattern of the spelling in a {@linkplain #normalized normalised} line
 */
record RegionSpelling(SafetyRegion region, String text, Pattern pattern) {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The characters between the words of a name, which people write in several ways or leave out. */
    private static final String GAP = "[\\s\\p{Pd}]*";

    private static final String START = "(?<![\\p{L}\\p{N}])";
    private static final String END = "(?![\\p{L}\\p{N}])";

    /** The abbreviation of "veiligheidsregio" before a name. */
    private static final String TITLE = "(?:" + START + "vr[\\s\\p{Pd}]+)?";

    /** Returns the spellings of all regions, the longest ones first, because some names are part of others. */
    static List<RegionSpelling> allOf(RegionRegister regions) {
        List<RegionSpelling> spellings = new ArrayList<>();
        for (RegionRegister.Entry entry : regions.entries()) {
            entry.names().forEach(name -> spellings.add(of(entry.region(), name, TITLE, "")));
            Stream.concat(
                            entry.abbreviations().stream(),
                            Stream.of(entry.region().code()))
                    .filter(text -> regions.find(text).isPresent())
                    .forEach(text -> spellings.add(of(entry.region(), text, START, END)));
        }
        spellings.sort(Comparator.comparing(spelling -> -spelling.text().length()));
        return List.copyOf(spellings);
    }

    private static RegionSpelling of(SafetyRegion region, String text, String before, String after) {
        String words = BETWEEN_WORDS
                .splitAsStream(normalized(text))
                .map(Pattern::quote)
                .collect(Collectors.joining(GAP));
        return new RegionSpelling(region, text, Pattern.compile(before + words + after));
    }

    /** Returns a line in lower case, without accents and with "en" for an ampersand. */
    static String normalized(String line) {
        String letters = Normalizer.normalize(line.replace("&", " en "), Normalizer.Form.NFKD);
        return ACCENTS.matcher(letters).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
