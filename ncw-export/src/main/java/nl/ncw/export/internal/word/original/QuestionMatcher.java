package nl.ncw.export.internal.word.original;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ncw.model.internal.plaintext.LettersOnly;
import nl.ncw.model.question.Question;
import nl.ncw.model.text.LocalisedText;

/**
 * Recognises which question of a topic a line names, either by repeating the question or by the word for its subject.
 */
final class QuestionMatcher {
    private static final double SAME_QUESTION = 0.85;
    private static final int LONGEST_QUESTION = 400;
    private static final int LONGEST_LINE = 2_000;
    private static final int SHORTEST_LABEL = 5;

    /** Position in a line at which another name may begin. */
    private static final Pattern NEXT =
            Pattern.compile("[.;,]\\s+(?=(\\p{L}[^:.;,\\d\"\u201C\u201D\u201E]{0,40}):(?!//))");

    private final List<Question> questions;
    private final List<String> guides;
    private final OriginalFormSentences printed;
    private final List<Name> names;

    /**
     * Creates the names of some questions.
     *
     * @param questions the questions, in order
     * @param guides the guiding questions next to the text in the document, in order
     * @param printed the text of the form itself
     */
    QuestionMatcher(List<Question> questions, List<String> guides, OriginalFormSentences printed) {
        this.questions = questions;
        this.guides = guides.stream().distinct().toList();
        this.printed = printed;
        this.names = names();
    }

    /** Returns the question that a line names at its beginning. */
    Optional<Named> find(String line) {
        return repeated(line).or(() -> labelled(line));
    }

    /** Returns the question that a line repeats at its beginning, in the words of the form or of the catalogue. */
    Optional<Named> repeated(String line) {
        return printed.question(line)
                .flatMap(match -> questions.stream()
                        .filter(question -> question.id().equals(match.question()))
                        .findFirst()
                        .map(question -> new Named(question, match.rest())));
    }

    /** Splits a line that names several questions, so that each is on its own line. */
    List<String> apart(String line) {
        if (line.length() > LONGEST_LINE) {
            return List.of(line);
        }
        Matcher next = NEXT.matcher(line);
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (next.find()) {
            // The full stop after the number of an item does not end a sentence.
            boolean hasWords = line.substring(start, next.start()).chars().anyMatch(Character::isLetter);
            if (hasWords
                    && names.stream()
                            .anyMatch(name -> name.isLabel() && name.letters().equals(LettersOnly.of(next.group(1))))) {
                lines.add(line.substring(start, next.end()).strip());
                start = next.end();
            }
        }
        lines.add(line.substring(start));
        return lines;
    }

    /** Returns whether something is named inside a line, such as "Regie" in "de IM. Regie: de VR". */
    static boolean namesWithin(String line) {
        return line.length() <= LONGEST_LINE && NEXT.matcher(line).find();
    }

    /** Returns whether a line, though it is a sentence, begins with the name of another question than a given one. */
    boolean beginsLikeAnother(String line, Question than) {
        String letters = LettersOnly.of(line.substring(0, Math.min(line.length(), LONGEST_QUESTION)));
        return names.stream()
                .filter(name -> !name.question().equals(than) && name.isLabel())
                .anyMatch(name -> name.letters().length() >= SHORTEST_LABEL && letters.startsWith(name.letters()));
    }

    private Optional<Named> labelled(String line) {
        int end = Math.max(line.indexOf(':'), line.indexOf('?'));
        for (int place : new int[] {line.indexOf(':'), line.indexOf('?'), line.length() - 1}) {
            if (place > 0 && place <= LONGEST_QUESTION) {
                String head = LettersOnly.of(line.substring(0, place + 1));
                boolean isLabel = place == line.indexOf(':') || end < 0;
                Optional<Named> named = named(head, isLabel, line, line.substring(place + 1));
                if (named.isPresent()) {
                    return named;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the question that a head names, with the text after it. If the head words the name otherwise, the text is
     * the whole line.
     */
    private Optional<Named> named(String head, boolean isLabel, String line, String rest) {
        for (Name name : names) {
            if (isLabel || !name.isLabel()) {
                if (head.equals(name.letters())) {
                    return Optional.of(new Named(name.question(), rest.strip()));
                }
                if (LettersOnly.likeness(head, name.letters()) >= SAME_QUESTION) {
                    return Optional.of(new Named(name.question(), line));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the names of the questions: as they are asked in the document, and by their subject. */
    private List<Name> names() {
        List<Name> all = new ArrayList<>();
        for (int number = 0; number < questions.size(); number++) {
            Question question = questions.get(number);
            String id = question.id().toString();
            all.add(new Name(LettersOnly.of(question.text().in(LocalisedText.DUTCH)), false, question));
            guide(number).ifPresent(guide -> all.add(new Name(LettersOnly.of(guide), false, question)));
            all.add(new Name(LettersOnly.of(id.substring(id.lastIndexOf('.') + 1)), true, question));
        }
        return all;
    }

    /**
     * Returns the guiding question with the same number as a question, provided that there are as many guiding
     * questions as questions.
     */
    private Optional<String> guide(int number) {
        return guides.size() == questions.size() ? Optional.of(guides.get(number)) : Optional.empty();
    }

    /**
     * Named question.
     *
     * @param question the question
     * @param rest the text after the name; the whole line if it words the name otherwise
     */
    record Named(Question question, String rest) {}

    /** Normalised name of a question. A label only counts before a colon, or as a whole line. */
    private record Name(String letters, boolean isLabel, Question question) {}
}
