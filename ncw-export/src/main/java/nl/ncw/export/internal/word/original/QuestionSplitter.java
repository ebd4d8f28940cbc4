package nl.ncw.export.internal.word.original;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.Question;

/** Divides what parties worked out under a topic over its questions, where it says itself what belongs to which. */
final class QuestionSplitter {
    private static final Pattern QUESTION = Pattern.compile("^[^?]{3,200}\\?(\\s|$)");

    private final List<Question> questions;
    private final PrintedForm printed;
    private final SpeakerSplitter voices;
    private final ContactText contacts;
    private final QuestionNames names;

    /**
     * What is worked out under these questions.
     *
     * @param questions the questions of the topic that are answered there, in order, one at least
     * @param guides the guiding questions that stand beside it in the document, in order
     * @param printed what the form says itself
     * @param voices the names of the parties
     * @param contacts what is known of people that can be reached
     */
    QuestionSplitter(
            List<Question> questions,
            List<String> guides,
            PrintedForm printed,
            SpeakerSplitter voices,
            ContactText contacts) {
        this.questions = questions;
        this.printed = printed;
        this.voices = voices;
        this.contacts = contacts;
        this.names = new QuestionNames(questions, guides, printed);
    }

    /** The text by question; how far it could be told is said with it. */
    Divided divide(List<String> lines) {
        if (questions.size() == 1) {
            Question only = questions.get(0);
            return new Divided(Map.of(only, TextLines.join(withoutRepeated(lines))), Sure.CERTAIN);
        }
        Divided named = byName(lines);
        return named.texts().isEmpty() ? byOrder(lines) : named;
    }

    /** Whether a line begins by naming one of the questions. */
    boolean names(String line) {
        return names.find(TextLines.withoutNumber(line)).isPresent();
    }

    /** The lines without the question that somebody repeated above the answer. */
    private List<String> withoutRepeated(List<String> lines) {
        List<String> answers = new ArrayList<>();
        for (String line : lines) {
            Optional<QuestionNames.Named> repeated = names.repeated(TextLines.withoutSign(line));
            if (repeated.isEmpty()) {
                answers.add(line);
            } else if (!repeated.get().rest().isEmpty()) {
                answers.add(repeated.get().rest());
            }
        }
        return answers;
    }

    /** By the questions that are repeated above the answers, or what these are about. */
    private Divided byName(List<String> lines) {
        Map<Question, List<String>> texts = new LinkedHashMap<>();
        List<String> before = new ArrayList<>();
        Optional<Question> current = Optional.empty();
        boolean strange = false;
        for (String line :
                lines.stream().flatMap(one -> names.apart(one).stream()).toList()) {
            Optional<QuestionNames.Named> named = names.find(TextLines.withoutNumber(line));
            if (named.isPresent()) {
                current = Optional.of(named.get().question());
            }
            strange |= named.isEmpty() && current.isPresent() && seemsToName(line, current.get());
            strange |=
                    named.filter(said -> QuestionNames.namesWithin(said.rest())).isPresent();
            String text = named.map(QuestionNames.Named::rest).orElse(line);
            current.map(question -> texts.computeIfAbsent(question, key -> new ArrayList<>()))
                    .orElse(before)
                    .add(text);
        }
        if (texts.isEmpty()) {
            return new Divided(Map.of(), Sure.NOT);
        }
        if (isBlock(texts) && TextLines.areBlank(before)) {
            List<Question> asked = List.copyOf(texts.keySet());
            return below(asked, texts.get(asked.get(asked.size() - 1)));
        }
        boolean all = TextLines.areBlank(before) && !strange && !isBlock(texts) && !followsOpen(texts);
        if (!TextLines.areBlank(before)) {
            texts.computeIfAbsent(forTheRest(), key -> new ArrayList<>()).addAll(0, before);
        }
        Map<Question, String> joined = new LinkedHashMap<>();
        texts.forEach((question, own) -> joined.put(question, TextLines.join(own)));
        return new Divided(joined, all ? Sure.CERTAIN : Sure.NOT);
    }

    /** Whether a line looks as if it named another question than those that are known. */
    private boolean seemsToName(String line, Question than) {
        String text = TextLines.withoutNumber(line).strip();
        return names.beginsLikeAnother(text, than)
                || voices.isOtherLabel(text) && !ContactText.isMeans(text.substring(0, text.indexOf(':')))
                || QUESTION.matcher(text).find();
    }

    /** Whether the questions stand in a block, with what is said below the last of them. */
    private static boolean isBlock(Map<Question, List<String>> texts) {
        List<List<String>> all = List.copyOf(texts.values());
        return all.size() > 1 && all.subList(0, all.size() - 1).stream().allMatch(TextLines::areBlank);
    }

    /** As many lines as questions above them are answers to these; else nobody can tell. */
    private Divided below(List<Question> asked, List<String> lines) {
        List<String> answers = lines.stream()
                .filter(line -> !TextLines.withoutSign(line).isBlank())
                .toList();
        if (answers.size() != asked.size()) {
            return new Divided(Map.of(forTheRest(), TextLines.join(lines)), Sure.NOT);
        }
        return inOrder(asked, answers.stream().map(List::of).toList());
    }

    /** Each answer at the question that stands at its place. */
    private static Divided inOrder(List<Question> asked, List<List<String>> answers) {
        Map<Question, String> texts = new LinkedHashMap<>();
        for (int number = 0; number < asked.size(); number++) {
            texts.put(asked.get(number), TextLines.join(answers.get(number)));
        }
        return new Divided(texts, Sure.BY_ORDER);
    }

    /** Whether several lines follow a question above which another one has no answer: they may be for both. */
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

    /** The question at which stands what cannot be told of: the first that the parties answer in words of their own. */
    private Question forTheRest() {
        return questions.stream()
                .filter(question -> question.fact().isEmpty())
                .findFirst()
                .orElse(questions.get(0));
    }

    /** By the numbers or signs before the answers, if there are as many as questions; otherwise all to one of them. */
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

    /** Who can be reached belongs to the question that asks for it, whatever its place; the rest to the other ones. */
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
            // Nothing but regions is asked beside it: a sentence is no list of these.
            return new Divided(Map.of(contact, TextLines.join(lines)), Sure.NOT);
        }
        texts.putAll(divided.texts());
        return new Divided(texts, divided.sure());
    }

    /** The number before an answer says which question it answers, whatever the order. */
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

    /** How sure it is which question a text answers. */
    enum Sure {
        /** The text says so, or there is only one question. */
        CERTAIN,
        /** There are as many answers as questions. */
        BY_ORDER,
        /** All of it, or its beginning, was put under one question. */
        NOT
    }

    /** Texts by the question that they answer. */
    record Divided(Map<Question, String> texts, Sure sure) {}
}
