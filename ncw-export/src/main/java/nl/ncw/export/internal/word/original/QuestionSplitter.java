package nl.ncw.export.internal.word.original;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.Question;

/**
 * Divides the agreed text of a topic over its questions, as far as the text itself shows which part answers which
 * question.
 */
final class QuestionSplitter {
    private static final Pattern QUESTION = Pattern.compile("^[^?]{3,200}\\?(\\s|$)");

    private final List<Question> questions;
    private final OriginalFormSentences printed;
    private final SpeakerSplitter voices;
    private final ContactLineParser contacts;
    private final QuestionMatcher names;

    /**
     * Creates the splitter for some questions.
     *
     * @param questions the questions of the topic that are answered in the text, in order, at least one
     * @param guides the guiding questions next to the text in the document, in order
     * @param printed the text of the form itself
     * @param voices the names of the parties
     * @param contacts the reader of contact details
     */
    QuestionSplitter(
            List<Question> questions,
            List<String> guides,
            OriginalFormSentences printed,
            SpeakerSplitter voices,
            ContactLineParser contacts) {
        this.questions = questions;
        this.printed = printed;
        this.voices = voices;
        this.contacts = contacts;
        this.names = new QuestionMatcher(questions, guides, printed);
    }

    /** Returns the text by question, and how certain the division is. */
    Divided divide(List<String> lines) {
        if (questions.size() == 1) {
            Question only = questions.get(0);
            return new Divided(Map.of(only, TextLines.join(withoutRepeated(lines))), Sure.CERTAIN);
        }
        Divided named = byName(lines);
        return named.texts().isEmpty() ? byOrder(lines) : named;
    }

    /** Returns whether a line names one of the questions at its beginning. */
    boolean names(String line) {
        return names.find(TextLines.withoutNumber(line)).isPresent();
    }

    /** Returns the lines without a question that was repeated above its answer. */
    private List<String> withoutRepeated(List<String> lines) {
        List<String> answers = new ArrayList<>();
        for (String line : lines) {
            Optional<QuestionMatcher.Named> repeated = names.repeated(TextLines.withoutSign(line));
            if (repeated.isEmpty()) {
                answers.add(line);
            } else if (!repeated.get().rest().isEmpty()) {
                answers.add(repeated.get().rest());
            }
        }
        return answers;
    }

    /** Divides by the questions, or their subjects, that are named above the answers. */
    private Divided byName(List<String> lines) {
        Map<Question, List<String>> texts = new LinkedHashMap<>();
        List<String> before = new ArrayList<>();
        Optional<Question> current = Optional.empty();
        boolean strange = false;
        for (String line :
                lines.stream().flatMap(written -> names.apart(written).stream()).toList()) {
            Optional<QuestionMatcher.Named> named = names.find(TextLines.withoutNumber(line));
            if (named.isPresent()) {
                current = Optional.of(named.get().question());
            }
            strange |= named.isEmpty() && current.isPresent() && seemsToName(line, current.get());
            strange |= named.filter(match -> QuestionMatcher.namesWithin(match.rest()))
                    .isPresent();
            String text = named.map(QuestionMatcher.Named::rest).orElse(line);
            current.map(question -> texts.computeIfAbsent(question, key -> new ArrayList<>()))
                    .orElse(before)
                    .add(text);
        }
        if (texts.isEmpty()) {
            return new Divided(Map.of(), Sure.NOT);
        }
        if (isBlock(texts) && TextLines.areBlank(before)) {
            List<Question> listed = List.copyOf(texts.keySet());
            return below(listed, Objects.requireNonNull(texts.get(listed.get(listed.size() - 1))));
        }
        boolean all = TextLines.areBlank(before) && !strange && !isBlock(texts) && !followsOpen(texts);
        if (!TextLines.areBlank(before)) {
            texts.computeIfAbsent(forTheRest(), key -> new ArrayList<>()).addAll(0, before);
        }
        Map<Question, String> joined = new LinkedHashMap<>();
        texts.forEach((question, own) -> joined.put(question, TextLines.join(own)));
        return new Divided(joined, all ? Sure.CERTAIN : Sure.NOT);
    }

    /** Returns whether a line seems to name a question that is not one of these. */
    private boolean seemsToName(String line, Question than) {
        String text = TextLines.withoutNumber(line).strip();
        return names.beginsLikeAnother(text, than)
                || voices.isOtherLabel(text) && !ContactLineParser.isMeans(text.substring(0, text.indexOf(':')))
                || QUESTION.matcher(text).find();
    }

    /** Returns whether the questions are listed without answers between them, with text after the last only. */
    private static boolean isBlock(Map<Question, List<String>> texts) {
        List<List<String>> all = List.copyOf(texts.values());
        return all.size() > 1 && all.subList(0, all.size() - 1).stream().allMatch(TextLines::areBlank);
    }

    /**
     * Divides text below a list of questions: one line answers one question if there are as many lines as questions.
     * Otherwise the text cannot be divided.
     */
    private Divided below(List<Question> listed, List<String> lines) {
        List<String> answers = lines.stream()
                .filter(line -> !TextLines.withoutSign(line).isBlank())
                .toList();
        if (answers.size() != listed.size()) {
            return new Divided(Map.of(forTheRest(), TextLines.join(lines)), Sure.NOT);
        }
        return inOrder(listed, answers.stream().map(List::of).toList());
    }

    /** Assigns each answer to the question with the same number. */
    private static Divided inOrder(List<Question> listed, List<List<String>> answers) {
        Map<Question, String> texts = new LinkedHashMap<>();
        for (int number = 0; number < listed.size(); number++) {
            texts.put(listed.get(number), TextLines.join(answers.get(number)));
        }
        return new Divided(texts, Sure.BY_ORDER);
    }

    /**
     * Returns whether several lines follow a question and the question before it has no answer. The lines may answer
     * both.
     */
    private static boolean followsOpen(Map<Question, List<String>> texts) {
        boolean open = false;
        for (List<String> own : texts.values()) {
            long filled = own.stream()
                    .filter(line -> !TextLines.withoutSign(line).isBlank())
                    .count();
            if (open && filled > 1) {
                return true;
            }
            open = filled == 0;
        }
        return false;
    }

    /** Returns the question that receives undivided text: the first one that the parties answer in free text. */
    private Question forTheRest() {
        List<Question> asked =
                questions.stream().filter(question -> question.fact().isEmpty()).toList();
        return asked.stream()
                .filter(QuestionSplitter::takesText)
                .findFirst()
                .or(() -> asked.stream().findFirst())
                .orElse(questions.get(0));
    }

    private static boolean takesText(Question question) {
        return question.kind() == AnswerKind.TEXT
                || question.kind().structure() != AnswerKind.Structure.SINGLE
                || !question.offered().isEmpty();
    }

    /**
     * Divides by numbers or list signs before the answers, if there are as many as questions. Otherwise all text is
     * assigned to one question.
     */
    private Divided byOrder(List<String> lines) {
        Optional<Question> contact = questions.stream()
                .filter(question -> question.kind() == AnswerKind.CONTACTS)
                .findFirst();
        List<String> people = contact.isEmpty()
                ? List.of()
                : lines.stream().filter(this::isContact).toList();
        if (!people.isEmpty()) {
            return withContacts(contact.orElseThrow(), people, lines);
        }
        return byNumber(lines)
                .or(() -> bySign(lines))
                .orElseGet(() -> new Divided(Map.of(forTheRest(), TextLines.join(lines)), Sure.NOT));
    }

    private boolean isContact(String line) {
        return contacts.read(TextLines.withoutNumber(line)).isPresent();
    }

    /**
     * Divides text with contact details. The contacts go to the question that asks for them, whatever its position; the
     * rest is divided over the other questions.
     */
    private Divided withContacts(Question contact, List<String> people, List<String> lines) {
        Map<Question, String> texts = new LinkedHashMap<>();
        texts.put(
                contact,
                String.join("\n", people.stream().map(TextLines::withoutNumber).toList()));
        List<String> rest = lines.stream().filter(line -> !isContact(line)).toList();
        List<Question> others =
                questions.stream().filter(question -> !question.equals(contact)).toList();
        if (TextLines.areBlank(rest) || others.isEmpty()) {
            return new Divided(texts, Sure.CERTAIN);
        }
        Divided divided = new QuestionSplitter(others, List.of(), printed, voices, contacts).divide(rest);
        if (divided.sure() == Sure.NOT
                && divided.texts().keySet().stream()
                        .allMatch(question -> question.fact().isPresent())) {
            // The other questions only ask for regions, and a sentence is not a list of regions.
            return new Divided(Map.of(contact, TextLines.join(lines)), Sure.NOT);
        }
        texts.putAll(divided.texts());
        return new Divided(texts, divided.sure());
    }

    /** Divides by the numbers before the answers, in any order. */
    private Optional<Divided> byNumber(List<String> lines) {
        Map<Integer, List<String>> items = new TreeMap<>();
        List<String> current = new ArrayList<>();
        for (String line : lines) {
            Optional<Integer> number = TextLines.number(line);
            if (number.isPresent()) {
                current = new ArrayList<>();
                if (items.put(number.get(), current) != null) {
                    return Optional.empty();
                }
                current.add(TextLines.withoutNumber(line));
            } else if (!items.isEmpty()) {
                current.add(line);
            } else if (!line.isBlank()) {
                return Optional.empty();
            }
        }
        List<Integer> wanted =
                IntStream.rangeClosed(1, questions.size()).boxed().toList();
        return List.copyOf(items.keySet()).equals(wanted)
                ? Optional.of(inOrder(questions, List.copyOf(items.values())))
                : Optional.empty();
    }

    private Optional<Divided> bySign(List<String> lines) {
        List<List<String>> items = new ArrayList<>();
        for (String line : lines) {
            if (TextLines.isItem(line)) {
                items.add(new ArrayList<>());
            } else if (items.isEmpty()) {
                return Optional.empty();
            }
            items.get(items.size() - 1).add(TextLines.withoutSign(line));
        }
        return items.size() == questions.size() ? Optional.of(inOrder(questions, items)) : Optional.empty();
    }

    /** Certainty of a division. */
    enum Sure {
        /** The text names the questions, or there is only one question. */
        CERTAIN,
        /** There are as many answers as questions. */
        BY_ORDER,
        /** The whole text, or its beginning, was assigned to one question. */
        NOT
    }

    /** Texts by the question that they answer. */
    record Divided(Map<Question, String> texts, Sure sure) {}
}
