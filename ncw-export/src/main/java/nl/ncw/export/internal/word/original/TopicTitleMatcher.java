package nl.ncw.export.internal.word.original;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.internal.plaintext.LettersOnly;
import nl.ncw.model.text.LocalisedText;

/** Finds the topic with a title, whatever its number is and despite spelling mistakes. */
final class TopicTitleMatcher {
    private static final Pattern NUMBER = Pattern.compile("^(?:[0-9]+[.])*([0-9]+)[.)]?\\s*(?=\\D)");

    /** Words behind a title that mark the continuation of its topic, as in "Alerteren (vervolg 2)". */
    private static final Pattern CONTINUED = Pattern.compile(
            "[\\s(\\[:;,./\\u2013\\u2014-]*(?<!\\p{L})(?:vervolg(?:d|blad|pagina)?|voortzetting|verv\\.)"
                    + "(?:\\s+(?:van|op|deel|nr\\.?|vorige|pagina|bladzijde|blz\\.?|p\\.))*[\\s\\d/.]{0,8}[)\\]:.\u2026]*$",
            Pattern.CASE_INSENSITIVE);

    /** Such words before a title, as in "Vervolg Alerteren". */
    private static final Pattern CONTINUES = Pattern.compile(
            "^(?:[0-9]+[.)]?\\s*)*[(\\[]?(?:vervolg|voortzetting)(?:\\s+[0-9]+(?![0-9.)]))?[)\\]]?[\\s:\\u2013\\u2014-]+(?:van\\s+)?",
            Pattern.CASE_INSENSITIVE);

    private static final double CONTINUES_TITLE = 0.85;
    private static final int MOST_LINES = 3;
    private static final int LONGEST_LINE = 200;

    /** The titles of topics in the original form, where the catalogue words them otherwise. */
    private static final Map<String, String> ORIGINAL = Map.of(
            "organisatie.crisisorganisatie", "In stand houden netcentrische crisisorganisatie",
            "organisatie.doorontwikkeling", "Aansluiting doorontwikkeling ncw",
            "mens-cultuur-oto.oefenen", "Samen oefenen / Vakbekwaam blijven",
            "techniek.tool", "Ondersteunende tool & technische koppeling",
            "techniek.accounts", "Functies – account");

    private final List<Title> titles = new ArrayList<>();

    TopicTitleMatcher(Catalogue catalogue) {
        for (Topic topic : catalogue.entries().stream()
                .map(Catalogue.Entry::topic)
                .distinct()
                .toList()) {
            titles.add(new Title(LettersOnly.of(topic.title().in(LocalisedText.DUTCH)), topic));
            Optional.ofNullable(ORIGINAL.get(topic.id()))
                    .ifPresent(title -> titles.add(new Title(LettersOnly.of(title), topic)));
        }
    }

    /**
     * Returns the topic whose title is in the first lines of a cell. In a narrow cell, the title takes several lines.
     */
    Optional<Found> find(List<String> lines) {
        List<String> filled = lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return continued(filled).or(() -> titled(filled));
    }

    /** Returns the topic whose title is in the first line, before or behind a mark of its continuation. */
    private Optional<Found> continued(List<String> filled) {
        if (filled.isEmpty() || filled.get(0).length() > LONGEST_LINE) {
            return Optional.empty();
        }
        String title = withoutMark(CONTINUES.matcher(filled.get(0)).replaceFirst(""));
        if (title.isEmpty() || title.equals(filled.get(0))) {
            return Optional.empty();
        }
        List<String> rest = filled.subList(1, filled.size());
        return titled(List.of(title))
                .filter(found -> found.rest().isEmpty())
                .map(found -> new Found(found.topic(), found.guessed(), rest, true));
    }

    /** Returns whether lines have nothing but a mark of a continuation. */
    static boolean areMark(List<String> lines) {
        List<String> filled = lines.stream().filter(line -> !line.isBlank()).toList();
        return !filled.isEmpty() && filled.stream().allMatch(TopicTitleMatcher::isMark);
    }

    private static boolean isMark(String line) {
        return line.length() <= LONGEST_LINE && withoutMark(line.strip()).isEmpty();
    }

    /** Returns a title without a mark of a continuation behind it. */
    static String withoutMark(String title) {
        return title.length() > LONGEST_LINE
                ? title
                : CONTINUED.matcher(title).replaceFirst("").strip();
    }

    private Optional<Found> titled(List<String> filled) {
        List<Candidate> best = List.of();
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < Math.min(MOST_LINES, filled.size()); line++) {
            String more = filled.get(line);
            if (more.length() > LONGEST_LINE) {
                break;
            }
            text.append(text.isEmpty() ? "" : " ").append(more);
            List<Candidate> found = candidates(text.toString(), line + 1);
            if (!found.isEmpty() && (best.isEmpty() || found.get(0).likeness > best.get(0).likeness)) {
                best = found;
            }
        }
        // A long line may still begin with its title.
        if (best.isEmpty() && !filled.isEmpty() && filled.get(0).length() > LONGEST_LINE) {
            best = candidates(filled.get(0), 1).stream()
                    .filter(candidate -> candidate.likeness >= CONTINUES_TITLE)
                    .toList();
        }
        return best.size() == 1 ? Optional.of(found(best.get(0), filled)) : Optional.empty();
    }

    /**
     * Returns the topics whose titles are most similar to a text: one topic, or several that are equally similar. Among
     * equally similar titles, one with the same number is preferred.
     */
    private List<Candidate> candidates(String text, int lines) {
        Matcher number = NUMBER.matcher(text);
        String name = number.replaceFirst("");
        String wanted = LettersOnly.of(name);
        double highest = 0;
        List<Candidate> best = new ArrayList<>();
        for (Title title : titles) {
            double likeness = likeness(wanted, title.letters());
            if (likeness > 0 && likeness >= highest) {
                if (likeness > highest) {
                    best.clear();
                }
                highest = likeness;
                best.add(new Candidate(title, likeness, name, lines));
            }
        }
        if (best.size() > 1 && number.reset().find()) {
            List<Candidate> numbered = best.stream()
                    .filter(candidate -> candidate.title.topic().number().equals(number.group(1)))
                    .toList();
            return numbered.isEmpty() ? best : numbered;
        }
        return best;
    }

    /**
     * Returns the similarity of a text to a title. Among titles with which the text begins, the longest is the most
     * similar.
     */
    private static double likeness(String wanted, String title) {
        return wanted.length() > title.length() && wanted.startsWith(title)
                ? CONTINUES_TITLE + title.length() / 10_000.0
                : LettersOnly.likeness(wanted, title);
    }

    private static Found found(Candidate candidate, List<String> filled) {
        String letters = candidate.title.letters();
        List<String> rest = new ArrayList<>(filled.subList(candidate.lines, filled.size()));
        String wanted = LettersOnly.of(candidate.name);
        if (wanted.equals(letters)) {
            boolean isContinued = !rest.isEmpty() && isMark(rest.get(0));
            return new Found(
                    candidate.title.topic(),
                    "",
                    isContinued ? List.copyOf(rest.subList(1, rest.size())) : rest,
                    isContinued);
        }
        if (!wanted.startsWith(letters)) {
            return new Found(candidate.title.topic(), String.join(" ", filled.subList(0, candidate.lines)), rest);
        }
        String after = after(candidate.name, letters.length());
        boolean isContinued = isMark(after);
        if (!isContinued) {
            rest.add(0, after);
        }
        return new Found(candidate.title.topic(), "", rest, isContinued);
    }

    /** Returns the text after a number of letters. */
    private static String after(String text, int letters) {
        int end = 0;
        while (LettersOnly.of(text.substring(0, end)).length() < letters) {
            end = text.offsetByCodePoints(end, 1);
        }
        return text.substring(end).replaceFirst("^[\\s:;.,\\u2013-]+", "");
    }

    /**
     * Topic whose title was found.
     *
     * @param topic the topic
     * @param guessed the title as written, if it is only similar to the title of the topic; empty if it is the same
     * @param rest the text after the title
     * @param continued whether the title is marked as the continuation of its topic
     */
    record Found(Topic topic, String guessed, List<String> rest, boolean continued) {
        /** Creates a title without a mark of a continuation. */
        Found(Topic topic, String guessed, List<String> rest) {
            this(topic, guessed, rest, false);
        }
    }

    private record Candidate(Title title, double likeness, String name, int lines) {}

    private record Title(String letters, Topic topic) {}
}
