package nl.ncw.export.internal.word.original;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.ncw.model.internal.plaintext.LettersOnly;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.organisation.SafetyRegion;

/**
 * Reads a line with a person and contact details, such as "Utrecht: Anna de Wit, informatiemanager, 088-1234567". If
 * any part of a line is not understood, the line is not read at all: an incomplete contact is worse in an emergency
 * than a line of text.
 */
final class ContactLineParser {
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");

    /** Dutch telephone number: nine digits after 0 or the country code, with the separators that people write. */
    private static final Pattern TELEPHONE =
            Pattern.compile("(?<![\\w+])(?:\\+31|0031|0)(?:[ ()./-]*[0-9]){9}(?![0-9])");

    private static final Pattern SEPARATOR = Pattern.compile("[,;|:()\\n\\t]|\\s[\\u2013-]\\s");
    private static final Pattern HAS_MORE = Pattern.compile("[0-9@?!]");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    /** Abbreviation of a function or an organisation, such as OvD-I or VRGZ. It does not name a person. */
    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z]+[a-z]?[A-Z]+(-[A-Z]+)?|[A-Z]{2}");

    /** First and last name. Two of them in a line are two persons, and one number cannot be assigned to either. */
    private static final Pattern PERSON = Pattern.compile("\\p{Lu}[\\p{L}.-]+(\\s\\p{Ll}+)*\\s\\p{Lu}[\\p{L}-]+");

    private static final Set<String> BETWEEN =
            Set.of("op", "via", "onder", "bij", "is", "of", "en", "met", "naar", "bel", "Bel", "bereikbaar");
    private static final Set<String> MEANS = Set.of(
            "aanspreekpunt",
            "contactpersoon",
            "contact",
            "naam",
            "tel",
            "telefoon",
            "telefoonnummer",
            "telnr",
            "nummer",
            "mobiel",
            "gsm",
            "t",
            "m",
            "e",
            "email",
            "mail");

    /** The ids of the columns, in the order in which people write these parts. */
    private static final List<String> WHO = List.of("name", "function", "organisation");

    /** The maximum length. A longer text is not a contact, and would take time to search. */
    private static final int LONGEST = 500;

    private final SpeakerSplitter voices;
    private final RegionRegister regions;
    private final Set<String> regionNames;

    ContactLineParser(RegionRegister regions, SpeakerSplitter voices) {
        this.voices = voices;
        this.regions = regions;
        this.regionNames = regions.entries().stream()
                .flatMap(RegionRegister.Entry::names)
                .map(LettersOnly::of)
                .collect(Collectors.toSet());
    }

    /** Returns whether the text before a colon is a means of contact, such as "T:". */
    static boolean isMeans(String text) {
        return MEANS.contains(LettersOnly.of(text));
    }

    /** Returns the cells of a contact by column id; empty unless the whole text is understood. */
    Optional<Map<String, String>> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Map<String, String> cells = new LinkedHashMap<>();
        String rest = take(EMAIL, "email", take(TELEPHONE, "telephone", text, cells), cells);
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        for (String part : SEPARATOR.split(rest)) {
            String letters = LettersOnly.of(part);
            Optional<SafetyRegion> region = regions.find(part);
            if (region.isPresent() && !cells.containsKey("region")) {
                cells.put("region", region.get().code());
            } else if (voices.named(part).isPresent() && !cells.containsKey("organisation")) {
                cells.put("organisation", part.strip());
            } else if (!letters.isEmpty() && !MEANS.contains(letters)) {
                names.add(part.strip());
            }
        }
        boolean isClear = !names.isEmpty()
                && names.size() <= WHO.size()
                && names.stream().allMatch(this::isName)
                && names.stream().filter(name -> PERSON.matcher(name).matches()).count() <= 1;
        for (int number = 0; isClear && number < names.size(); number++) {
            cells.put(WHO.get(number), names.get(number));
        }
        return isClear ? Optional.of(cells) : Optional.empty();
    }

    /** Returns whether a part is a name, and not a sentence or a second number or address. */
    private boolean isName(String part) {
        List<String> words = List.of(WHITE_SPACE.split(part));
        String letters = LettersOnly.of(part);
        return !HAS_MORE.matcher(part).find()
                && regionNames.stream().noneMatch(letters::contains)
                && !ABBREVIATION.matcher(part).matches()
                && !BETWEEN.contains(words.get(0))
                && !BETWEEN.contains(words.get(words.size() - 1));
    }

    /** Removes the first match of a pattern from a text and stores it in a cell. A second match stays in the text. */
    private static String take(Pattern kind, String column, String text, Map<String, String> cells) {
        Matcher found = kind.matcher(text);
        if (!found.find()) {
            return text;
        }
        cells.put(column, found.group().strip());
        return text.substring(0, found.start()) + "," + text.substring(found.end());
    }
}
