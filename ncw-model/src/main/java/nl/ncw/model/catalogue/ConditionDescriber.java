package nl.ncw.model.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.internal.message.Translation;
import nl.ncw.model.internal.message.Translations;
import nl.ncw.model.question.AgreementFact;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.question.Condition;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.text.LocalisedText;

/**
 * Describer of the conditions of a catalogue, in words such as "Alleen als de reikwijdte “Landelijk” is."
 *
 * @since 0.1.0
 */
public final class ConditionDescriber {
    private static final Translations TEXTS =
            Translations.of(language -> ResourceBundle.getBundle("nl.ncw.model.catalogue.messages", language));

    private final Catalogue catalogue;
    private final Translation words;

    /**
     * Creates a describer.
     *
     * @param catalogue the catalogue that names the questions and options
     * @param locale the language; Dutch where there is no translation
     */
    public ConditionDescriber(Catalogue catalogue, Locale locale) {
        Checks.notNull(locale, "locale");
        this.catalogue = Checks.notNull(catalogue, "catalogue");
        this.words = TEXTS.in(locale);
    }

    /**
     * Describes a condition in each language.
     *
     * @param condition the condition
     * @param catalogue the catalogue that names the questions and options
     * @return the sentence
     */
    public static LocalisedText of(Condition condition, Catalogue catalogue) {
        Checks.notNull(condition, "condition");
        return TEXTS.each(language -> new ConditionDescriber(catalogue, language.locale()).describe(condition));
    }

    /**
     * Describes a condition.
     *
     * @param condition the condition
     * @return a sentence; empty if the condition always holds
     */
    public String describe(Condition condition) {
        Checks.notNull(condition, "condition");
        if (condition.isAlways()) {
            return "";
        }
        boolean single = condition.clauses().size() == 1;
        return words.format(
                "only-if",
                condition.clauses().stream()
                        .map(clause -> clause(clause, single))
                        .collect(Collectors.joining(words.text("and-also"))));
    }

    private String clause(Condition.Clause clause, boolean single) {
        boolean ambiguous = !single
                && clause.quantifier() == Condition.Quantifier.ANY_OF
                && clause.tests().size() > 1;
        String conjunction = words.text(
                switch (clause.quantifier()) {
                    case ALL_OF -> "and";
                    case ANY_OF -> ambiguous ? "or" : "or-if";
                });
        String tests = clause.tests().stream().map(this::test).collect(Collectors.joining(conjunction));
        return ambiguous ? words.format("either", tests) : tests;
    }

    private String test(Condition.Test test) {
        return switch (test.subject().kind()) {
            case FACT -> fact(((Condition.OfFact) test.subject()).fact(), test);
            case QUESTION -> answer(((Condition.OfQuestion) test.subject()).question(), test);
        };
    }

    private String fact(AgreementFact fact, Condition.Test test) {
        if (fact == AgreementFact.INVOLVED_REGIONS) {
            return test.values().stream()
                    .map(value -> words.text("fact.involved-regions." + value))
                    .collect(Collectors.joining(words.text("or")));
        }
        List<CatalogueItem> options = catalogue.entries().stream()
                .map(Catalogue.Entry::question)
                .filter(question -> question.fact().filter(fact::equals).isPresent())
                .findFirst()
                .map(Question::offered)
                .orElse(List.of());
        return words.format("fact." + fact.key(), values(test, options));
    }

    private String answer(QuestionId id, Condition.Test test) {
        return catalogue
                .find(id)
                .map(Catalogue.Entry::question)
                .map(question -> answer(question, test))
                .orElseGet(() -> words.format("answer", id, join(List.copyOf(test.values()))));
    }

    private String answer(Question question, Condition.Test test) {
        if (question.kind() == AnswerKind.YES_NO) {
            List<String> values = test.values().stream().map(words::text).toList();
            return words.format("answer", question.text(), join(values));
        }
        boolean any = question.offered().stream().map(CatalogueItem::id).allMatch(test.values()::contains);
        return any
                ? words.format("answer.any", question.text())
                : words.format(
                        question.kind() == AnswerKind.CHOICES ? "answer-includes" : "answer",
                        question.text(),
                        values(test, question.offered()));
    }

    /** Returns the names of the values in the order of the options; values without an option follow by their ids. */
    private String values(Condition.Test test, List<CatalogueItem> options) {
        List<String> known = options.stream().map(CatalogueItem::id).toList();
        return join(Stream.concat(
                        options.stream()
                                .filter(option -> test.values().contains(option.id()))
                                .map(option -> words.word(option.label())),
                        test.values().stream().filter(value -> !known.contains(value)))
                .toList());
    }

    /** Returns the quoted values as an enumeration of alternatives, such as “A”, “B” or “C”. */
    private String join(List<String> values) {
        List<String> quoted =
                values.stream().map(value -> words.format("value", value)).toList();
        int last = quoted.size() - 1;
        return last < 1
                ? String.join("", quoted)
                : String.join(words.text("comma"), quoted.subList(0, last)) + words.text("or") + quoted.get(last);
    }

    @Override
    public String toString() {
        return "conditions of " + catalogue;
    }
}
