package nl.ncw.export.pdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ncw.export.TestAgreements;
import nl.ncw.fixture.AwkwardTexts;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.question.ChecklistQuestion;
import nl.ncw.model.question.ChoiceQuestion;
import nl.ncw.model.question.MatrixQuestion;
import nl.ncw.model.question.Option;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.TableQuestion;

/** The form filled in at random, with what makes pages hard: long words, other scripts, emoji, nothing at all. */
final class RandomAnswers {
    private static final List<String> PIECES = List.of(
            "afspraak",
            "de",
            "meldkamer",
            "OTO-functionaris",
            "Ĳsselmeer",
            "“citaat”",
            "€ 1.000,–",
            AwkwardTexts.LONG_WORD,
            "https://voorbeeld.invalid/een/heel/lang/pad?met=" + "x".repeat(150),
            "שלום עולם (אבג) 123",
            "שָׁלוֹם",
            "مرحبا بالعالم",
            "漢字とかな",
            "Ελληνικά",
            "Привет",
            "😀",
            "👩\u200D💻🇳🇱",
            "❤\uFE0F",
            "cafe\u0301 x\u0301\u0323",
            "niet\u2011breken",
            "12\u00A0meter",
            "af\u00ADbreken",
            "\uE000",
            "\u202Eomgekeerd\u202C",
            "\u2067x\u2069",
            "✓",
            "\t",
            "\n",
            "\n\n",
            "\u2028");

    private final Random random;

    private RandomAnswers(long seed) {
        random = new Random(seed);
    }

    static Agreement of(long seed) {
        return new RandomAnswers(seed).agreement();
    }

    private Agreement agreement() {
        Agreement agreement = TestAgreements.empty()
                .between(new SafetyRegion("VR08", text()), CrisisPartner.named(text(), CoreTask.BEHEERDER));
        for (Map.Entry<AnswerKey, Question> asked : TestAgreements.asked().entrySet()) {
            if (random.nextInt(3) > 0) {
                agreement = agreement.answer(asked.getKey(), answer(asked.getValue()));
            }
        }
        return agreement;
    }

    private Answer answer(Question question) {
        return switch (random.nextInt(6)) {
            case 0 -> Answer.notApplicable(perhaps());
            case 1 -> new Answer.ToBeSettled(perhaps(), perhaps(), java.util.Optional.empty());
            default -> new Answer.Given(value(question));
        };
    }

    private AnswerValue value(Question question) {
        if (question instanceof ChoiceQuestion choice) {
            return new AnswerValue.Choice(choice.options().get(0).id());
        } else if (question instanceof ChecklistQuestion checklist) {
            return new AnswerValue.Checklist(checklist.items().stream()
                    .map(item -> AnswerValue.Tick.arranged(item.id(), perhaps()))
                    .toList());
        } else if (question instanceof TableQuestion table) {
            return new AnswerValue.Table(IntStream.rangeClosed(0, random.nextInt(4))
                    .mapToObj(i -> row(
                            table.columns().stream().map(column -> column.id()).toList()))
                    .toList());
        } else if (question instanceof MatrixQuestion matrix) {
            List<String> columns =
                    matrix.columns().stream().map(column -> column.id()).toList();
            return new AnswerValue.Matrix(matrix.rows().stream()
                    .map(Option::id)
                    .collect(Collectors.toMap(id -> id, id -> row(columns), (one, other) -> one, TreeMap::new)));
        }
        return switch (question.kind()) {
            case CONTACTS -> new AnswerValue.Contacts(List.of(Contact.named(text()), Contact.named(text())));
            case REGIONS -> new AnswerValue.Regions(List.of(new SafetyRegion("VR01", text())));
            default -> new AnswerValue.Text(text());
        };
    }

    private AnswerValue.Row row(List<String> columns) {
        Map<String, String> cells = new LinkedHashMap<>();
        columns.forEach(column -> cells.put(column, text()));
        return AnswerValue.Row.of(cells);
    }

    private String perhaps() {
        return random.nextInt(3) == 0 ? "" : text();
    }

    /** Text that is not blank. */
    private String text() {
        return IntStream.rangeClosed(0, random.nextInt(12))
                        .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                        .collect(Collectors.joining(" "))
                + "x";
    }
}
