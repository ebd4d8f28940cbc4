package nl.ncw.export.internal.word.original;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ncw.model.question.Question;
import nl.ncw.model.text.LocalisedText;

/** Tells which of the questions of a topic a line names: by repeating it, or by the word for what it is about. */
final class QuestionNames {
    private static final double SAME_QUESTION = 0.85;
    private static final int LONGEST_QUESTION = 400;
    private static final int LONGEST_LINE = 2_000;
    private static final int SHORTEST_LABEL = 5;

    /** Where another name may begin in a line. */
    private static final Pattern NEXT =
            Pattern.compile("[.;,]\\s+(?=(\\p{L}[^:.;,\\d\"\u201C\u201D\u201E]{0,40}):(?!//))");

    private final List<Question> questions;
    private final List<String> guides;
    private final PrintedForm printed;
    private final List<Name> names;

    /**
     * The names of these questions.
     *
     * @param questions the questions, in order
     * @param guides the guiding questions that stand beside them in the document, in order
     * @param printed what the form says itself
     */
    QuestionNames(List<Question> questions, List<String> guides, PrintedForm printed) {
        this.questions = questions;
        this.guides = guides.stream().distinct().toList();
        this.printed = printed;
        this.names = names();
    }

    /** The question that a line begins with, if it names one of them. */
    Optional<Named> find(String line) {
        return repeated(line).or(() -> labelled(line));
    }

    /** The question that a line begins with, if it repeats one of them as the form or the catalogue prints it. */
    Optional<Named> repeated(String line) {
        return printed.question(line)
                .flatMap(asked -> questions.stream()
                        .filter(question -> question.id().equals(asked.question()))
                        .findFirst()
                        .map(question -> new Named(question, asked.rest())));
    }

    /** A line in which several of the questions are named one after the other, with each of them on its own. */
    List<String> apart(String line) {
        if (line.length() > LONGEST_LINE) {
            return List.of(line);
        }
        Matcher next = NEXT.matcher(line);
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (next.find()) {
            // The full stop behind the number of an item ends no sentence.
            boolean isBehind = line.substring(start, next.start()).chars().anyMatch(Character::isLetter);
            if (isBehind
                    && names.stream()
                            .anyMatch(name -> name.isLabel() && name.letters().equals(LetterText.of(next.group(1))))) {
                lines.add(line.substring(start, next.end()).strip());
                start = next.end();
            }
        }
        lines.add(line.substring(start));
        return lines;
    }

    /** Whether something is named within a line, as "Regie" is in "de IM. Regie: de VR". */
    static boolean namesWithin(String line) {
        return line.length() <= LONGEST_LINE && NEXT.matcher(line).find();
    }

    /** Whether a line begins as one of the questions is called but this one, though it is a sentence. */
    boolean beginsLikeAnother(String line, Question than) {
        String letters = LetterText.of(line.substring(0, Math.min(line.length(), LONGEST_QUESTION)));
        return names.stream()
                .filter(name -> !name.question().equals(than) && name.isLabel())
                .anyMatch(name -> name.letters().length() >= SHORTEST_LABEL && letters.startsWith(name.letters()));
    }

    private Optional<Named> labelled(String line) {
        int end = Math.max(line.indexOf(':'), line.indexOf('?'));
        for (int place : new int[] {line.indexOf(':'), line.indexOf('?'), line.length() - 1}) {
            if (place > 0 && place <= LONGEST_QUESTION) {
                String head = LetterText.of(line.substring(0, place + 1));
                boolean isLabel = place == line.indexOf(':') || end < 0;
                Optional<Named> named = named(head, isLabel, line, line.substring(place + 1));
                if (named.isPresent()) {
                    return named;
                }
            }
        }
        return Optional.empty();
    }

    /** The question that a head names, with what stands behind it; with all of the line if it says that in other words. */
    private Optional<Named> named(String head, boolean isLabel, String line, String rest) {
        for (Name name : names) {
            if (isLabel || !name.isLabel()) {
                if (head.equals(name.letters())) {
                    return Optional.of(new Named(name.question(), rest.strip()));
                }
                if (LetterText.likeness(head, name.letters()) >= SAME_QUESTION) {
                    return Optional.of(new Named(name.question(), line));
                }
            }
        }
        return Optional.empty();
    }

    /** What the questions are called: as they are asked here, in the document, and by what they are about. */
    private List<Name> names() {
        List<Name> all = new ArrayList<>();
        for (int number = 0; number < questions.size(); number++) {
            Question question = questions.get(number);
            String id = question.id().toString();
            all.add(new Name(LetterText.of(question.text().in(LocalisedText.DUTCH)), false, question));
            guide(number).ifPresent(guide -> all.add(new Name(LetterText.of(guide), false, question)));
            all.add(new Name(LetterText.of(id.substring(id.lastIndexOf('.') + 1)), true, question));
        }
        return all;
    }

    /** The guiding question that asks what the question with a number does: there are as many of both. */
    private Optional<String> guide(int number) {
        return guides.size() == questions.size() ? Optional.of(guides.get(number)) : Optional.empty();
    }

    /**
     * A question that is named.
     *
     * @param question the question
     * @param rest what stands behind its name; all of the line where that says it in other words
     */
    record Named(Question question, String rest) {}

    /** What a question is called, in letters; a label counts only before a colon or alone. */
    private record Name(String letters, boolean isLabel, Question question) {}
}
