package nl.ncw.export.internal.word.original;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ncw.export.internal.ooxml.word.BodyElement;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.internal.plaintext.LettersOnly;

/**
 * Finds the tables that only mention topics of the form, such as a summary of the agreed points, a list of changes or a
 * glossary. Of two tables with the same topics, the one that is more like a table of the form has the answers.
 */
final class SummaryTables {
    /** Words in the title of a summary, normalised. */
    private static final Pattern SUMMARY = Pattern.compile("samenvatting|overzicht|hoofdlijn|hoofdpunt|kernpunt"
            + "|kernafspra|inhetkort|beknopt|afgesprokenpunten|besluitenlijst|afsprakenlijst|actielijst"
            + "|versiebeheer|wijzigingen|verzendlijst|distributielijst|leeswijzer|begrippen");

    private static final int LONGEST_TITLE = 100;
    private static final int FEWEST_TOPICS = 2;

    private final TopicTitleMatcher titles;
    private final SpeakerSplitter voices;
    private final NonAnswerText nonAnswers;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Set<BodyElement.Table> summaries = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * Creates the summaries of a document.
     *
     * @param body the document
     * @param titles the titles of the topics
     * @param voices the names of the parties
     * @param nonAnswers the text that is not an answer
     */
    SummaryTables(List<BodyElement> body, TopicTitleMatcher titles, SpeakerSplitter voices, NonAnswerText nonAnswers) {
        this.titles = titles;
        this.voices = voices;
        this.nonAnswers = nonAnswers;
        boolean introduced = false;
        for (BodyElement piece : body) {
            boolean before = introduced;
            piece.table().ifPresent(table -> candidates.add(candidate(table, before)));
            introduced = piece.paragraph()
                    .filter(paragraph -> introduces(paragraph, before))
                    .isPresent();
        }
        IntStream.range(0, candidates.size())
                .filter(this::isSummary)
                .forEach(number -> summaries.add(candidates.get(number).table()));
    }

    /** Returns whether a table of the document only mentions topics. */
    boolean contains(BodyElement.Table table) {
        return summaries.contains(table);
    }

    /** Returns whether a paragraph is the title of a summary, or follows one. */
    private boolean introduces(BodyElement.Paragraph paragraph, boolean before) {
        boolean isOther = paragraph.heading() && !paragraph.text().isBlank() || nonAnswers.isSection(paragraph.text());
        return isTitle(paragraph.text()) || before && !isOther;
    }

    private static boolean isTitle(String text) {
        return text.length() <= LONGEST_TITLE
                && SUMMARY.matcher(LettersOnly.of(text)).find();
    }

    private boolean isSummary(int number) {
        Candidate candidate = candidates.get(number);
        return switch (candidate.likeness()) {
            case OTHER -> true;
            case INTRODUCED -> isMostlyIn(candidate, workedOut(candidate, 0), 1);
            case UNNAMED -> candidate.topics().stream().anyMatch(workedOut(candidate, 0)::contains);
            case NAMED, EXPLAINED -> isMostlyIn(candidate, workedOut(candidate, number + 1), FEWEST_TOPICS);
            case CONTINUED, ASKED -> false;
        };
    }

    private static boolean isMostlyIn(Candidate candidate, Set<Topic> workedOut, int fewest) {
        Set<Topic> topics = candidate.topics();
        long shared = topics.stream().filter(workedOut::contains).count();
        return shared >= fewest && shared * 2 > topics.size();
    }

    /** Returns the topics of the tables, from one on, that are more like a table of the form than a candidate. */
    private Set<Topic> workedOut(Candidate than, int from) {
        Set<Topic> topics = new HashSet<>();
        candidates.subList(from, candidates.size()).stream()
                .filter(candidate -> candidate.likeness().compareTo(than.likeness()) > 0)
                .forEach(candidate -> topics.addAll(candidate.topics()));
        return topics;
    }

    private Candidate candidate(BodyElement.Table table, boolean introduced) {
        Set<Topic> topics = DocumentRows.topics(table.rows().stream().filter(row -> !isContinued(row)), titles)
                .collect(Collectors.toSet());
        return new Candidate(table, topics, likeness(table, introduced));
    }

    private Likeness likeness(BodyElement.Table table, boolean introduced) {
        if (ColumnRoles.areOthers(table)) {
            return Likeness.OTHER;
        }
        if (table.rows().stream().anyMatch(this::isContinued)) {
            return Likeness.CONTINUED;
        }
        boolean titled = table.rows().stream()
                .findFirst()
                .filter(row -> row.cells().size() == 1)
                .filter(row -> isTitle(TextLines.text(row.cells().get(0))))
                .isPresent();
        if (introduced || titled) {
            return Likeness.INTRODUCED;
        }
        Optional<ColumnRoles> roles = table.rows().stream()
                .flatMap(row -> ColumnRoles.named(row, voices).stream())
                .findFirst();
        if (roles.isEmpty()) {
            return Likeness.UNNAMED;
        }
        if (!roles.get().haveQuestions()) {
            return Likeness.NAMED;
        }
        return table.rows().stream().anyMatch(this::asks) ? Likeness.ASKED : Likeness.EXPLAINED;
    }

    private boolean isContinued(BodyElement.Row row) {
        return row.cells().size() > 1
                && titles.find(DocumentRows.plain(row.cells().get(0)))
                        .filter(TopicTitleMatcher.Found::continued)
                        .isPresent();
    }

    private boolean asks(BodyElement.Row row) {
        return nonAnswers.asks(
                TextLines.of(row.content()).stream().map(TextLines::withoutSign).toList());
    }

    /** Likeness of a table to those of the form, the least first. */
    private enum Likeness {
        /** The header row has no column for the agreed text. */
        OTHER,
        /** The title of a summary is above the table. */
        INTRODUCED,
        /** There is no header row. */
        UNNAMED,
        /** There is a column for the agreed text. */
        NAMED,
        /** There is also a column for the questions. */
        EXPLAINED,
        /** The questions of the form are printed in it. */
        ASKED,
        /** A topic of another table is continued in it. */
        CONTINUED
    }

    private record Candidate(BodyElement.Table table, Set<Topic> topics, Likeness likeness) {}
}
