package nl.ncw.export.internal.word.original;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.internal.plaintext.LettersOnly;
import nl.ncw.model.question.QuestionHeader;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.text.LocalisedText;

/**
 * Separates the text of the original form itself from the text that people wrote in a copy of it, by hashes of the
 * form's sentences. Also recognises the texts of the catalogue, since people copy them into the form.
 */
final class OriginalFormSentences {
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern END = Pattern.compile("[?:;.\u2026]$");
    private static final Pattern SEPARATION = Pattern.compile("^\\s*([?:;=.\u2013\u2026-]+|$)");
    /** The maximum length of a cell or paragraph of the form. */
    private static final int MOST_CHARACTERS = 5_000;

    private final Map<Long, Printed> texts = new HashMap<>();
    /** The lengths of the texts, so that few of the sequences of words are looked up. */
    private final BitSet lengths = new BitSet();

    private OriginalFormSentences() {}

    /** Returns the form with the questions of a catalogue. */
    static OriginalFormSentences of(Catalogue catalogue) {
        OriginalFormSentences form = new OriginalFormSentences();
        form.addOriginal();
        catalogue.entries().stream().map(Catalogue.Entry::topic).distinct().forEach(form::add);
        for (Catalogue.Entry entry : catalogue.entries()) {
            QuestionHeader header = entry.question().header();
            form.add(header.text(), Optional.of(header.id()));
            header.hints().forEach(hint -> form.add(hint, Optional.empty()));
        }
        return form;
    }

    private void addOriginal() {
        try (InputStream in = OriginalFormSentences.class.getResourceAsStream("printed-texts.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] columns = line.split("\t");
                Optional<QuestionId> question =
                        columns.length > 2 ? Optional.of(new QuestionId(columns[2])) : Optional.empty();
                add(new Printed(Integer.parseInt(columns[0]), question), Long.parseUnsignedLong(columns[1], 16));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Topic topic) {
        Stream.concat(topic.description().stream(), topic.instruction().stream())
                .forEach(text -> add(text, Optional.empty()));
    }

    private void add(LocalisedText text, Optional<QuestionId> question) {
        String letters = LettersOnly.of(text.in(LocalisedText.DUTCH));
        add(
                new Printed(letters.length(), question),
                ShingleHash.NONE.and(letters).hash());
    }

    private void add(Printed text, long hash) {
        texts.put(hash, text);
        lengths.set(text.length());
    }

    /**
     * Returns those of some adjacent paragraphs that are not text of the form itself, each with the question above it.
     */
    List<String> added(List<String> paragraphs) {
        if (paragraphs.stream().mapToInt(String::length).sum() > MOST_CHARACTERS) {
            return paragraphs;
        }
        BitSet added = numbersOfAdded(paragraphs);
        BitSet shown = (BitSet) added.clone();
        added.stream()
                .filter(number -> number > 0
                        && question(paragraphs.get(number)).isEmpty()
                        && isQuestion(paragraphs.get(number - 1)))
                .forEach(number -> shown.set(number - 1));
        return shown.stream().mapToObj(paragraphs::get).toList();
    }

    private BitSet numbersOfAdded(List<String> paragraphs) {
        List<Word> words = new ArrayList<>();
        for (int number = 0; number < paragraphs.size(); number++) {
            words.addAll(words(paragraphs.get(number), number));
        }
        BitSet added = new BitSet();
        int next = 0;
        while (next < words.size()) {
            int end = printed(words, next).map(Run::end).orElse(next);
            if (end == next) {
                added.set(words.get(next).paragraph());
                end++;
            }
            next = end;
        }
        return added;
    }

    private boolean isQuestion(String text) {
        return question(text).filter(match -> match.rest().isEmpty()).isPresent();
    }

    /** Returns the questions that are repeated in some lines. */
    Set<QuestionId> questions(List<String> lines) {
        Set<QuestionId> questions = new LinkedHashSet<>();
        lines.forEach(line -> question(line).ifPresent(match -> questions.add(match.question())));
        return questions;
    }

    /** Returns the question that a text repeats at its beginning, in the words of the form or of the catalogue. */
    Optional<Asked> question(String text) {
        List<Word> words = words(text.substring(0, Math.min(text.length(), MOST_CHARACTERS)), 0);
        return words.isEmpty()
                ? Optional.empty()
                : printed(words, 0).flatMap(run -> {
                    int end = words.get(run.end() - 1).end();
                    return run.question()
                            .filter(question -> isWhole(text, end))
                            .map(question -> new Asked(question, answer(text.substring(end))));
                });
    }

    /**
     * Returns whether a match that ends at a position is a whole sentence: the end of the text or a punctuation mark
     * follows.
     */
    private static boolean isWhole(String text, int end) {
        return END.matcher(text.substring(0, end)).find()
                || SEPARATION.matcher(text.substring(end)).find();
    }

    private static String answer(String rest) {
        return SEPARATION.matcher(rest).replaceFirst("").strip();
    }

    /** Returns the longest text of the form that begins at a word. */
    private Optional<Run> printed(List<Word> words, int from) {
        ShingleHash fingerprint = ShingleHash.NONE;
        Optional<Run> found = Optional.empty();
        int longest = lengths.length() - 1;
        for (int word = from; word < words.size() && fingerprint.length() < longest; word++) {
            fingerprint = fingerprint.and(words.get(word).letters());
            Printed text = lengths.get(fingerprint.length()) ? texts.get(fingerprint.hash()) : null;
            if (text != null && text.length() == fingerprint.length()) {
                found = Optional.of(new Run(word + 1, text.question()));
            }
        }
        return found;
    }

    private static List<Word> words(String text, int paragraph) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String letters = LettersOnly.of(matcher.group());
            if (!letters.isEmpty()) {
                words.add(new Word(letters, matcher.end(), paragraph));
            }
        }
        return words;
    }

    /**
     * Repeated question with the text after it.
     *
     * @param question the id of the question
     * @param rest the text after the question
     */
    record Asked(QuestionId question, String rest) {}

    /** Text of the form: its length in letters, and the id of the question if it is one. */
    private record Printed(int length, Optional<QuestionId> question) {}

    private record Word(String letters, int end, int paragraph) {}

    private record Run(int end, Optional<QuestionId> question) {}
}
