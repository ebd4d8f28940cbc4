package nl.ncw.model.upgrade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import nl.ncw.fixture.RandomAgreements;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.QuestionChange;
import nl.ncw.model.catalogue.QuestionChange.Kind;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.MeasurementUnit;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.Voice;
import nl.ncw.model.question.Voicing;

/**
 * Catalogues in a few versions with changes of every kind, and an agreement on the first, all by chance and the same for
 * the same seed. Each piece of content in the agreement is a mark of its own, so that it can be found again.
 */
final class RandomUpgrades {
    private final Random random;
    private final Map<AnswerKey, List<String>> marks = new TreeMap<>();
    private final Versions versions;
    private Agreement agreement;
    private List<String> said = new ArrayList<>();
    private int words;
    private int markCount;

    RandomUpgrades(long seed) {
        random = new Random(seed);
        List<Question> questions = new ArrayList<>();
        for (int count = 1 + random.nextInt(8); count > 0; count--) {
            questions.add(question(newWord()));
        }
        versions = Versions.first(questions.toArray(Question[]::new));
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            nextVersion();
        }
        agreement =
                RandomAgreements.described(versions.draft(), seed).withUnplaced(new UnplacedText("/bijlage", "Kaart"));
        answerQuestions();
    }

    Versions versions() {
        return versions;
    }

    Agreement agreement() {
        return agreement;
    }

    /** The marks in each answer. */
    Map<AnswerKey, List<String>> marks() {
        return marks;
    }

    private void nextVersion() {
        List<String> left = new ArrayList<>(words(versions.newest()));
        List<QuestionChange> changes = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        while (!left.isEmpty()) {
            String word = left.remove(0);
            Kind[] kinds = Kind.values();
            int chosen = random.nextInt(kinds.length + 2);
            if (chosen >= kinds.length) {
                keepOrDrop(word, chosen == kinds.length, questions);
            } else {
                change(kinds[chosen], word, left, changes, questions);
            }
        }
        questions.add(question(newWord()));
        versions.then(changes, questions.toArray(Question[]::new));
    }

    /** As it is, or gone without a change that says so, as a careless version may have it. */
    private void keepOrDrop(String word, boolean kept, List<Question> questions) {
        if (kept) {
            questions.add(question(word));
        }
    }

    private void change(
            Kind kind, String word, List<String> left, List<QuestionChange> changes, List<Question> questions) {
        String from = word;
        List<String> to = new ArrayList<>();
        switch (kind) {
            case RENAMED -> to.add(newWord());
            case REWORDED, MEANING_CHANGED -> to.add(word);
            case SPLIT -> to.addAll(List.of(random.nextBoolean() ? word : newWord(), newWord()));
            case MERGED -> {
                from = left.isEmpty() ? word : word + " " + left.remove(0);
                to.add(random.nextBoolean() ? word : newWord());
            }
            case ADDED -> {
                questions.add(question(word));
                to.add(newWord());
                from = "";
            }
            case WITHDRAWN -> {}
        }
        Kind fitting = kind == Kind.MERGED && !from.contains(" ") ? Kind.REWORDED : kind;
        if (fitting != kind) {
            to.set(0, word);
        }
        changes.add(Versions.change(fitting, from, String.join(" ", to)));
        to.forEach(id -> questions.add(question(id)));
    }

    private static List<String> words(Catalogue catalogue) {
        return catalogue.entries().stream()
                .map(entry -> entry.question().id().value())
                .map(id -> id.substring(id.lastIndexOf('.') + 1))
                .toList();
    }

    private String newWord() {
        return "w" + words++;
    }

    private Question question(String word) {
        AnswerKind kind = random.nextInt(3) > 0
                ? AnswerKind.TEXT
                : AnswerKind.values()[random.nextInt(AnswerKind.values().length)];
        return Versions.question(word, kind, Voicing.values()[random.nextInt(2)], random.nextInt(4) == 0);
    }

    /** Answers of any kind, in any voice, to questions of the first version and to some that only later ones have. */
    private void answerQuestions() {
        for (int word = 0; word < words; word++) {
            boolean known = versions.oldest()
                    .find(Versions.joint("w" + word).question())
                    .isPresent();
            for (Voice voice : Voice.values()) {
                if (random.nextInt(10) < (known ? 6 : 2)) {
                    AnswerKey key = Versions.key("w" + word, voice);
                    said = new ArrayList<>();
                    agreement = agreement.answer(key, answer());
                    marks.put(key, said);
                }
            }
        }
    }

    private Answer answer() {
        return switch (random.nextInt(5)) {
            case 0 -> new Answer.NotApplicable(markOrNothing());
            case 1 ->
                new Answer.ToBeSettled(
                        markOrNothing(), markOrNothing(), Optional.of(day()).filter(day -> said(day.toString())));
            case 2 -> Answer.text(mark() + "\n\n" + mark());
            default -> new Answer.Given(value());
        };
    }

    private AnswerValue value() {
        return switch (AnswerKind.values()[random.nextInt(AnswerKind.values().length)]) {
            case TEXT -> new AnswerValue.Text(mark());
            case CHOICE -> new AnswerValue.Choice(mark());
            case CHOICES -> new AnswerValue.Choices(List.of(mark(), mark()));
            case YES_NO -> new AnswerValue.YesNo(random.nextBoolean(), mark());
            case DATE -> {
                LocalDate day = day();
                said(day.toString());
                yield new AnswerValue.Date(day);
            }
            case NUMBER -> {
                int amount = 1000 + random.nextInt(9000);
                said(String.valueOf(amount));
                yield new AnswerValue.Number(BigDecimal.valueOf(amount), MeasurementUnit.EUROS);
            }
            case CHECKLIST ->
                new AnswerValue.Checklist(List.of(
                        AnswerValue.Tick.arranged(mark(), markOrNothing()), AnswerValue.Tick.added(mark(), mark())));
            case TABLE -> new AnswerValue.Table(List.of(row(), row()));
            case MATRIX -> new AnswerValue.Matrix(Map.of(mark(), row(), mark(), row()));
            case REGIONS -> new AnswerValue.Regions(List.of(region("VR08"), region("VR09")));
            case CONTACTS ->
                new AnswerValue.Contacts(List.of(
                        Contact.named(mark()),
                        Contact.named(mark())
                                .as(mark(), mark())
                                .reachedAt(mark(), mark())
                                .forRegion(region("VR07"))));
        };
    }

    private AnswerValue.Row row() {
        return AnswerValue.Row.of(Map.of(mark(), mark(), mark(), mark()));
    }

    private SafetyRegion region(String code) {
        said(code);
        return new SafetyRegion(code, mark());
    }

    private LocalDate day() {
        return LocalDate.EPOCH.plusDays(random.nextInt(20_000));
    }

    private String markOrNothing() {
        return random.nextInt(3) == 0 ? "" : mark();
    }

    private String mark() {
        String mark = "<" + markCount++ + "%s{0}>";
        said(mark);
        return mark;
    }

    private boolean said(String mark) {
        return said.add(mark);
    }
}
