package nl.ncw.export.word.original;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.ncw.model.catalogue.LocalisedText;
import nl.ncw.model.catalogue.Question;

/** Divides what parties worked out under a topic over its questions, where it says itself what belongs to which. */
final class Elaboration {
    private static final Pattern NUMBER = Pattern.compile("^[0-9]{1,2}[.)]\\s+");
    private static final Pattern ITEM = Pattern.compile("^\\s*>\\s*");
    private static final double SAME_QUESTION = 0.85;
    private static final int LONGEST_QUESTION = 400;

    private final List<Question> questions;
    private final List<String> guides;
    private final PrintedForm printed;
    private final List<Name> names;

    /**
     * What is worked out under these questions.
     *
     * @param questions the questions of the topic that are answered there, in order, one at least
     * @param guides the guiding questions that stand beside it in the document, in order
     * @param printed what the form says itself
     */
    Elaboration(List<Question> questions, List<String> guides, PrintedForm printed) {
        this.questions = questions;
        this.guides = guides.stream().distinct().toList();
        this.printed = printed;
        this.names = names();
    }

    /** The text by question; how far it could be told is said with it. */
    Divided divide(List<String> lines) {
        if (questions.size() == 1) {
            Question only = questions.get(0);
            return new Divided(Map.of(only, Lines.join(withoutRepeated(lines))), Sure.CERTAIN);
        }
        Divided named = byName(lines);
        return named.texts().isEmpty() ? byOrder(lines) : named;
    }

    /** Whether a line begins by naming one of the questions. */
    boolean names(String line) {
        return named(Lines.withoutSign(line)).isPresent();
    }

    /** The lines without the question that somebody repeated above the answer. */
    private List<String> withoutRepeated(List<String> lines) {
        List<String> answers = new ArrayList<>();
        for (String line : lines) {
            Optional<Named> repeated = repeated(Lines.withoutSign(line));
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
        for (String line : lines) {
            Optional<Named> named = named(Lines.withoutSign(line));
            if (named.isPresent()) {
                current = Optional.of(named.get().question());
            }
            String text = named.map(Named::rest).orElse(line);
            current.map(question -> texts.computeIfAbsent(question, key -> new ArrayList<>()))
                    .orElse(before)
                    .add(text);
        }
        if (texts.isEmpty()) {
            return new Divided(Map.of(), Sure.NOT);
        }
        boolean all = Lines.areBlank(before);
        if (!all) {
            texts.computeIfAbsent(forTheRest(), key -> new ArrayList<>()).addAll(0, before);
        }
        Map<Question, String> joined = new LinkedHashMap<>();
        texts.forEach((question, own) -> joined.put(question, Lines.join(own)));
        return new Divided(joined, all ? Sure.CERTAIN : Sure.NOT);
    }

    /** The question at which stands what cannot be told of: the first that the parties answer in words of their own. */
    private Question forTheRest() {
        return questions.stream()
                .filter(question -> question.fact().isEmpty())
                .findFirst()
                .orElse(questions.get(0));
    }

    private Optional<Named> named(String line) {
        return repeated(line).or(() -> labelled(line));
    }

    private Optional<Named> repeated(String line) {
        return printed.question(line)
                .flatMap(asked -> questions.stream()
                        .filter(question -> question.id().equals(asked.question()))
                        .findFirst()
                        .map(question -> new Named(question, asked.rest())));
    }

    private Optional<Named> labelled(String line) {
        int end = Math.max(line.indexOf(':'), line.indexOf('?'));
        for (int place : new int[] {line.indexOf(':'), line.indexOf('?'), line.length() - 1}) {
            if (place > 0 && place <= LONGEST_QUESTION) {
                String head = Letters.of(line.substring(0, place + 1));
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
                if (Letters.likeness(head, name.letters()) >= SAME_QUESTION) {
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
            all.add(new Name(Letters.of(question.text().in(LocalisedText.DUTCH)), false, question));
            guide(number).ifPresent(guide -> all.add(new Name(Letters.of(guide), false, question)));
            all.add(new Name(Letters.of(id.substring(id.lastIndexOf('.') + 1)), true, question));
        }
        return all;
    }

    /** The guiding question that asks what the question with a number does: there are as many of both. */
    private Optional<String> guide(int number) {
        return guides.size() == questions.size() ? Optional.of(guides.get(number)) : Optional.empty();
    }

    /** By the signs or numbers before the answers, if there are as many as questions; otherwise all to one of them. */
    private Divided byOrder(List<String> lines) {
        for (Pattern sign : List.of(ITEM, NUMBER)) {
            List<List<String>> items = new ArrayList<>();
            for (String line : lines) {
                boolean begins = sign.matcher(line).find();
                if (begins || items.isEmpty()) {
                    items.add(new ArrayList<>());
                }
                items.get(items.size() - 1).add(begins ? sign.matcher(line).replaceFirst("") : line);
            }
            if (items.size() == questions.size()
                    && lines.stream().filter(line -> sign.matcher(line).find()).count() == items.size()) {
                Map<Question, String> texts = new LinkedHashMap<>();
                for (int number = 0; number < items.size(); number++) {
                    texts.put(questions.get(number), Lines.join(items.get(number)));
                }
                return new Divided(texts, Sure.BY_ORDER);
            }
        }
        return new Divided(Map.of(forTheRest(), Lines.join(lines)), Sure.NOT);
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

    /** What a question is called, in letters; a label counts only before a colon or alone. */
    private record Name(String letters, boolean isLabel, Question question) {}

    private record Named(Question question, String rest) {}
}
