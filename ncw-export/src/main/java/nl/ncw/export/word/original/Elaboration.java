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
    private static final Pattern PROMPT = Pattern.compile("^[>\\u2026.\\s\\u00A0]+(?=\\S|$)");
    private static final Pattern NUMBER = Pattern.compile("^[0-9]{1,2}[.)]\\s+");
    private static final double SAME_QUESTION = 0.85;
    private static final int LONGEST_QUESTION = 400;

    private final List<Question> questions;
    private final List<String> guides;

    /**
     * What is worked out under these questions.
     *
     * @param questions the questions of the topic that are answered there, in order
     * @param guides the guiding questions that stand beside it in the document, in order
     */
    Elaboration(List<Question> questions, List<String> guides) {
        this.questions = questions;
        this.guides = guides.stream().distinct().toList();
    }

    /** The text by question; how far it could be told is said with it. */
    Divided divide(List<String> paragraphs) {
        List<String> lines = paragraphs.stream().flatMap(String::lines).toList();
        if (questions.size() == 1) {
            return new Divided(Map.of(questions.get(0), join(lines)), Sure.CERTAIN);
        }
        Divided named = byName(lines);
        return named.texts().isEmpty() ? byOrder(lines) : named;
    }

    /** By the questions that are repeated above the answers, or what these are about. */
    private Divided byName(List<String> lines) {
        Map<Question, List<String>> texts = new LinkedHashMap<>();
        List<String> before = new ArrayList<>();
        Optional<Question> current = Optional.empty();
        for (String line : lines) {
            Optional<Named> named = named(PROMPT.matcher(line).replaceFirst(""));
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
        boolean all = join(before).isEmpty();
        if (!all) {
            texts.computeIfAbsent(questions.get(0), key -> new ArrayList<>()).addAll(0, before);
        }
        Map<Question, String> joined = new LinkedHashMap<>();
        texts.forEach((question, own) -> joined.put(question, join(own)));
        return new Divided(joined, all ? Sure.CERTAIN : Sure.NOT);
    }

    private Optional<Named> named(String line) {
        int end = Math.max(line.indexOf(':'), line.indexOf('?'));
        for (int place : new int[] {line.indexOf(':'), line.indexOf('?'), line.length() - 1}) {
            if (place > 0 && place <= LONGEST_QUESTION) {
                String head = TopicTitles.letters(line.substring(0, place + 1));
                boolean isLabel = place == line.indexOf(':') || end < 0;
                Optional<Question> question = question(head, isLabel);
                if (question.isPresent()) {
                    return Optional.of(
                            new Named(question.get(), line.substring(place + 1).strip()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Question> question(String head, boolean isLabel) {
        for (int number = 0; number < questions.size(); number++) {
            Question question = questions.get(number);
            String id = question.id().toString();
            boolean same = isLabel && head.equals(TopicTitles.letters(id.substring(id.lastIndexOf('.') + 1)))
                    || alike(head, question.text().in(LocalisedText.DUTCH))
                    || guide(number).filter(guide -> alike(head, guide)).isPresent();
            if (same) {
                return Optional.of(question);
            }
        }
        return Optional.empty();
    }

    private static boolean alike(String head, String question) {
        return TopicTitles.likeness(head, TopicTitles.letters(question)) >= SAME_QUESTION;
    }

    /** The guiding question that asks what the question with a number does: there are as many of both. */
    private Optional<String> guide(int number) {
        return guides.size() == questions.size() ? Optional.of(guides.get(number)) : Optional.empty();
    }

    /** By the signs or numbers before the answers, if there are as many as questions; otherwise all to the first. */
    private Divided byOrder(List<String> lines) {
        for (Pattern sign : List.of(Pattern.compile("^\\s*>\\s*"), NUMBER)) {
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
                    texts.put(questions.get(number), join(items.get(number)));
                }
                return new Divided(texts, Sure.BY_ORDER);
            }
        }
        return new Divided(Map.of(questions.get(0), join(lines)), Sure.NOT);
    }

    /** The lines without the signs that only hold the place of an answer. */
    static String join(List<String> lines) {
        return String.join(
                        "\n",
                        lines.stream()
                                .map(line -> PROMPT.matcher(line).replaceFirst(""))
                                .toList())
                .strip();
    }

    /** How sure it is which question a text answers. */
    enum Sure {
        /** The text says so, or there is only one question. */
        CERTAIN,
        /** There are as many answers as questions. */
        BY_ORDER,
        /** All of it, or its beginning, was put under the first question. */
        NOT
    }

    /** Texts by the question that they answer. */
    record Divided(Map<Question, String> texts, Sure sure) {}

    private record Named(Question question, String rest) {}
}
