package nl.ncw.export.internal.word.original;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ncw.model.internal.plaintext.LettersOnly;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.question.Voice;

/**
 * Divides a text that answers a question to each party between the parties, by the names before the parts: "VR: ...".
 */
final class SpeakerSplitter {
    private static final Set<Voice> EACH = Set.of(Voice.REGION, Voice.PARTNER);
    private static final Set<String> REGION = Set.of("vr", "regio", "veiligheidsregio", "adoptieregio");
    private static final Set<String> PARTNER = Set.of("partner", "crisispartner", "cp");
    private static final Set<String> BOTH =
            Set.of("beide", "beiden", "beidepartijen", "beideorganisaties", "allebei", "gezamenlijk");

    /** Other words for both parties, which only count before their text. */
    private static final Set<String> TOGETHER = Set.of(
            "samen",
            "beidepartners",
            "allebeidepartijen",
            "allepartijen",
            "alleorganisaties",
            "gemeenschappelijk",
            "onsallebei",
            "onsbeiden");

    /** Words around a name that do not change whose text it is, as in "Voor beiden geldt". */
    private static final Pattern FOR = Pattern.compile("^(?i)(?:geldt\\s+)?(?:voor|door|namens)\\s+|\\s+geldt$");

    /** Sign between two names. */
    private static final Pattern AND = Pattern.compile("(?i)\\s+(?:en|alsook|alsmede)\\s+|\\s*[&+/,]\\s*");

    /** Abbreviation after a name, as in "Veiligheidsregio (VR)". */
    private static final Pattern ABBREVIATED = Pattern.compile("\\s*\\([^()]{1,20}\\)$");

    /** Remark in parentheses after a name that is not an abbreviation, as in "Waterschap (J. de Groot)". */
    private static final Pattern REMARK = Pattern.compile("\\((?![A-Z]{2,8}\\))");

    /** Position inside a line at which another name may begin, as in "VR: ja, partner: nee". */
    private static final Pattern WITHIN =
            Pattern.compile("(?:(?<=:)|[,;/.]|\\s[\u2013/-])\\s+(?=((?:\\S+\\s){0,3}?\\S{1,40}):(?!//))");

    /** Other name inside the text of a party, as in "VR: ja / WSRL: nee". */
    private static final Pattern INNER = Pattern.compile("[,;/]\\s*[^:\\d,;/]{1,40}:(?!//)");

    private static final Pattern ARTICLE = Pattern.compile("^(?i)(de|het)\\s+");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    /** Label: a few words without digits before a colon, except in a web address. */
    private static final Pattern LABEL = Pattern.compile("^[^:\\d]{1,40}:(?!//).*");

    private static final int MOST_WORDS_OF_A_LABEL = 4;

    /** The maximum length of a line with names. In a longer line, colons are punctuation. */
    private static final int LONGEST_LINE = 500;

    /**
     * The minimum length of a word of the partner's name that people use as its short name, such as "Waterschap".
     * Shorter words are mostly articles.
     */
    private static final int SHORTEST_NAME = 5;

    private static final int LONGEST_NAME = 200;

    private final Set<String> regions = new HashSet<>();
    private final Set<String> partners = new HashSet<>(PARTNER);

    SpeakerSplitter(RegionRegister regions, Optional<String> partner) {
        for (RegionRegister.Entry entry : regions.entries()) {
            entry.names().flatMap(SpeakerSplitter::titled).forEach(this.regions::add);
            entry.abbreviations().stream().map(LettersOnly::of).forEach(this.regions::add);
            this.regions.add("vr" + initials(entry.region()));
        }
        partner.ifPresent(name -> {
            partners.add(LettersOnly.of(name));
            for (String word : WHITE_SPACE.split(name)) {
                if (LettersOnly.of(word).length() >= SHORTEST_NAME) {
                    partners.add(LettersOnly.of(word));
                }
            }
        });
    }

    /** Returns the name of a region with and without the words before it, normalised. */
    static Stream<String> titled(String regionName) {
        String name = LettersOnly.of(regionName);
        return Stream.of(name, "vr" + name, "regio" + name, "veiligheidsregio" + name);
    }

    /** Returns the initials of the words of a region's name, as in VRGZ. */
    private static String initials(SafetyRegion region) {
        StringBuilder initials = new StringBuilder();
        for (String word : region.name().split("[\\s-]+")) {
            initials.append(LettersOnly.of(word), 0, 1);
        }
        return initials.toString();
    }

    /** Returns the party with a name. */
    Optional<Voice> named(String name) {
        if (name.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        String plain = ABBREVIATED.matcher(name.strip()).replaceFirst("");
        String letters = LettersOnly.of(ARTICLE.matcher(plain).replaceFirst(""));
        if (REGION.contains(letters) || regions.contains(letters)) {
            return Optional.of(Voice.REGION);
        }
        return partners.contains(letters) ? Optional.of(Voice.PARTNER) : Optional.empty();
    }

    /**
     * Divides lines between the parties that are named before them.
     *
     * @param lines the lines
     * @param first the parties to whom text before any name belongs
     * @param isQuestion the test whether a line begins with a question rather than with a name
     */
    Said divide(List<String> lines, Set<Voice> first, Predicate<String> isQuestion) {
        List<String> unnamed = new ArrayList<>();
        Map<Voice, List<String>> named = new EnumMap<>(Voice.class);
        Set<String> regionsNamed = new HashSet<>();
        Set<Voice> current = first;
        boolean strange = false;
        for (String line : lines.stream().flatMap(this::apart).toList()) {
            Optional<Label> label = label(line);
            strange |= label.isPresent()
                    ? INNER.matcher(label.get().text()).find()
                    : isStrange(TextLines.withoutNumber(line), !current.isEmpty(), isQuestion);
            label.map(Label::name).filter(regions::contains).ifPresent(regionsNamed::add);
            current = label.map(Label::voices).orElse(current);
            String text = label.map(Label::text).orElse(line);
            if (current.isEmpty()) {
                unnamed.add(text);
            }
            current.forEach(voice ->
                    named.computeIfAbsent(voice, key -> new ArrayList<>()).add(text));
        }
        return new Said(lines, unnamed, named, strange || regionsNamed.size() > 1);
    }

    /**
     * Returns whether a line without the name of a party names something else, or is about a party in the text of a
     * party.
     */
    private boolean isStrange(String line, boolean isOfParty, Predicate<String> isQuestion) {
        return isLabel(line) && !isQuestion.test(line) || isOfParty && isAboutParty(line);
    }

    /** Splits a line in which the parties follow each other, so that each is on its own line. */
    private Stream<String> apart(String line) {
        if (line.indexOf(':') < 0 || line.length() > LONGEST_LINE) {
            return Stream.of(line);
        }
        Matcher name = WITHIN.matcher(line);
        // The full stop after the number of an item does not end a sentence.
        int text = line.length() - TextLines.withoutNumber(line).length();
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (name.find()) {
            boolean isName = !speakers(name.group(1)).isEmpty()
                    && Character.isLetter(name.group(1).charAt(0));
            if (isName && name.end() > text && !isQuoted(line, name.start())) {
                boolean ends = line.charAt(name.start()) == '.';
                lines.add(line.substring(start, ends ? name.start() + 1 : name.start()));
                start = name.end();
            }
        }
        lines.add(line.substring(start));
        return lines.stream();
    }

    /** Returns whether a position in a line is inside quotation marks. */
    private static boolean isQuoted(String line, int place) {
        boolean quoted = false;
        for (int at = 0; at < place; at++) {
            char sign = line.charAt(at);
            quoted = sign == '"' ? !quoted : sign == '\u201C' || sign == '\u201E' || quoted && sign != '\u201D';
        }
        return quoted;
    }

    /**
     * Returns whether a line is about a party, or about both, rather than the text of that party: "Beide partijen ...".
     */
    private boolean isAboutParty(String line) {
        String[] words = WHITE_SPACE.split(ARTICLE.matcher(line).replaceFirst(""), 2);
        return words.length > 1
                && words[0].length() <= LONGEST_NAME
                && (BOTH.contains(LettersOnly.of(words[0])) || named(words[0]).isPresent());
    }

    /** Returns whether a line begins with a label that names no party. */
    boolean isOtherLabel(String line) {
        return isLabel(line) && label(line).isEmpty();
    }

    private static boolean isLabel(String line) {
        return LABEL.matcher(line).matches()
                && WHITE_SPACE.split(line.substring(0, line.indexOf(':')).strip()).length <= MOST_WORDS_OF_A_LABEL;
    }

    private Optional<Label> label(String line) {
        String text = TextLines.withoutNumber(line).strip();
        int colon = text.indexOf(':');
        String head = colon < 0 ? text : text.substring(0, colon);
        String rest = colon < 0 ? "" : text.substring(colon + 1).strip();
        Set<Voice> speakers = colon < 0 ? alone(head) : speakers(head);
        if (speakers.isEmpty()) {
            return Optional.empty();
        }
        // The name of the region, or of its speaker, would be lost otherwise.
        boolean isMore = Stream.of(AND.split(head)).map(LettersOnly::of).anyMatch(regions::contains)
                || regions.contains(LettersOnly.of(head))
                || speakers.size() == 1 && REMARK.matcher(head).find();
        String name = speakers.size() == 1 ? LettersOnly.of(head) : "";
        return Optional.of(new Label(name, speakers, isMore ? text : rest));
    }

    /** Returns the parties with a name that is a line of its own. */
    private Set<Voice> alone(String name) {
        return named(name).map(Set::of).orElseGet(() -> BOTH.contains(LettersOnly.of(name)) ? EACH : Set.of());
    }

    /** Returns the parties with a name: one party, both, or none. */
    private Set<Voice> speakers(String name) {
        Optional<Voice> one = named(name);
        if (one.isPresent() || name.length() > LONGEST_NAME) {
            return one.map(Set::of).orElse(Set.of());
        }
        String plain =
                ABBREVIATED.matcher(FOR.matcher(name.strip()).replaceAll("")).replaceFirst("");
        String letters = LettersOnly.of(ARTICLE.matcher(plain).replaceFirst(""));
        return BOTH.contains(letters) || TOGETHER.contains(letters) || namesBoth(plain) ? EACH : Set.of();
    }

    /** Returns whether a text names one party and the other, as in "VR en partner". */
    private boolean namesBoth(String text) {
        Matcher and = AND.matcher(text);
        while (and.find()) {
            Optional<Voice> first = named(text.substring(0, and.start()));
            Optional<Voice> second = named(text.substring(and.end()));
            if (first.isPresent() && second.isPresent() && !first.equals(second)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns lines without the words before a colon that say that they are the text of both parties. The words stay if
     * another line is the text of one party.
     */
    List<String> withoutBoth(List<String> lines) {
        List<String> plain = new ArrayList<>();
        for (String line : lines) {
            boolean isLabelled = line.length() <= LONGEST_LINE && line.indexOf(':') >= 0;
            Optional<Label> label = isLabelled ? label(line) : Optional.empty();
            if (label.filter(own -> !own.voices.equals(EACH)).isPresent()) {
                return lines;
            }
            String sign = line.substring(
                    0, line.length() - TextLines.withoutNumber(line).length());
            String text = label.map(own -> sign + own.text).orElse(line);
            if (label.isEmpty() || !TextLines.withoutSign(text).isBlank()) {
                plain.add(text);
            }
        }
        return TextLines.areBlank(plain) ? lines : plain;
    }

    /**
     * Text divided between the parties.
     *
     * @param all the lines as written
     * @param unnamed the lines before any name
     * @param named the lines by party
     * @param strange whether something else than the parties is named, which may be a name of one of them
     */
    record Said(List<String> all, List<String> unnamed, Map<Voice, List<String>> named, boolean strange) {
        static final Said NOTHING = new Said(List.of(), List.of(), Map.of(), false);

        /** Returns whether the whole text is divided between the parties. Names without text do not count. */
        boolean isDivided() {
            return !named.isEmpty()
                    && isSure()
                    && TextLines.areBlank(unnamed)
                    && !named.values().stream().allMatch(TextLines::areBlank);
        }

        /**
         * Returns whether the division is certain. After an unknown name, the text of one party may begin where that of
         * the other seems to continue.
         */
        private boolean isSure() {
            return !strange || named.size() > 1;
        }

        /** Returns the text of a party, after the text before any name; the whole text if it is not divided. */
        List<String> by(Voice voice) {
            if (!isSure() || named.values().stream().allMatch(TextLines::areBlank)) {
                return all;
            }
            List<String> lines = new ArrayList<>(unnamed);
            lines.addAll(named.getOrDefault(voice, List.of()));
            return lines;
        }

        /** Returns this text followed by another. */
        Said and(Said later) {
            Map<Voice, List<String>> both = new EnumMap<>(Voice.class);
            for (Voice voice : Voice.values()) {
                List<String> lines =
                        together(named.getOrDefault(voice, List.of()), later.named.getOrDefault(voice, List.of()));
                if (!lines.isEmpty()) {
                    both.put(voice, lines);
                }
            }
            return new Said(together(all, later.all), together(unnamed, later.unnamed), both, strange || later.strange);
        }

        private static List<String> together(List<String> first, List<String> second) {
            List<String> lines = new ArrayList<>(first);
            lines.addAll(second);
            return lines;
        }
    }

    private record Label(String name, Set<Voice> voices, String text) {}
}
