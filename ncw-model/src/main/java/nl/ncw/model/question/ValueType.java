package nl.ncw.model.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.text.LocalisedText;

/**
 * Type of a single value: what a {@link ValueQuestion} or a column of a {@link TableQuestion} asks for.
 *
 * @since 0.1.0
 */
@CheckReturnValue
public sealed interface ValueType {
    /**
     * Returns the kind of answer.
     *
     * @return the kind, one for each implementing type
     */
    AnswerKind kind();

    /**
     * Returns the options to choose from.
     *
     * @return the options, in the order of the form; empty for a type other than {@link Choice} and {@link Choices}
     */
    default List<CatalogueItem> options() {
        return List.of();
    }

    /**
     * Returns the texts that people see of this type: the labels of options, and suggestions.
     *
     * @return the texts by the name of their part, such as {@code options.ja}, in the order of the form
     */
    default Map<String, LocalisedText> texts() {
        return CatalogueItem.texts("options", options());
    }

    /**
     * Returns the requirements on a value other than its kind and the options, such as the unit of a number.
     *
     * @return the settings, which are equal for two types of a kind only if the same values fit both
     */
    default List<?> settings() {
        return List.of();
    }

    /**
     * Returns the values that conditions can test.
     *
     * @return the ids of options, or {@code yes} and {@code no}; empty if conditions cannot test a value of this type
     */
    default List<String> conditionValues() {
        return options().stream().map(CatalogueItem::id).toList();
    }

    /**
     * Returns a copy of this type with other labels of its options.
     *
     * @param wording the function from an option to one with the same id
     * @return the type; this type if it has no options
     */
    default ValueType worded(UnaryOperator<CatalogueItem> wording) {
        Checks.notNull(wording, "wording");
        return this;
    }

    /**
     * Type of free text.
     *
     * @param suggestions the common values; other values are allowed
     */
    record Text(List<LocalisedText> suggestions) implements ValueType {
        /** Text without suggestions. */
        public static final Text PLAIN = new Text(List.of());

        // Copies the suggestions.
        public Text {
            suggestions = Checks.copy(suggestions, "suggestions");
        }

        @Override
        public AnswerKind kind() {
            return AnswerKind.TEXT;
        }

        @Override
        public Map<String, LocalisedText> texts() {
            Map<String, LocalisedText> texts = new LinkedHashMap<>();
            for (LocalisedText suggestion : suggestions) {
                texts.put("suggestions." + (texts.size() + 1), suggestion);
            }
            return texts;
        }

        @Override
        public String toString() {
            return "text";
        }
    }

    /**
     * Type of one option.
     *
     * @param options the options, in the order of the form; not empty
     */
    @CheckReturnValue
    record Choice(List<CatalogueItem> options) implements ValueType {
        // Requires options with different ids.
        public Choice {
            options = CatalogueItem.options(options);
        }

        @Override
        public AnswerKind kind() {
            return AnswerKind.CHOICE;
        }

        @Override
        public Choice worded(UnaryOperator<CatalogueItem> wording) {
            Checks.notNull(wording, "wording");
            return new Choice(options.stream().map(wording).toList());
        }

        @Override
        public String toString() {
            return "one of " + options.size() + " options";
        }
    }

    /**
     * Type of one or more options.
     *
     * @param options the options, in the order of the form; not empty
     */
    @CheckReturnValue
    record Choices(List<CatalogueItem> options) implements ValueType {
        // Requires options with different ids.
        public Choices {
            options = CatalogueItem.options(options);
        }

        @Override
        public AnswerKind kind() {
            return AnswerKind.CHOICES;
        }

        @Override
        public Choices worded(UnaryOperator<CatalogueItem> wording) {
            Checks.notNull(wording, "wording");
            return new Choices(options.stream().map(wording).toList());
        }

        @Override
        public String toString() {
            return "some of " + options.size() + " options";
        }
    }

    /** Type of yes or no, with an optional remark. */
    record YesNo() implements ValueType {
        @Override
        public AnswerKind kind() {
            return AnswerKind.YES_NO;
        }

        @Override
        public List<String> conditionValues() {
            return List.of("yes", "no");
        }
    }

    /** Type of a day. */
    record Date() implements ValueType {
        @Override
        public AnswerKind kind() {
            return AnswerKind.DATE;
        }
    }

    /**
     * Type of a number.
     *
     * @param unit the unit that is asked for
     */
    record Number(MeasurementUnit unit) implements ValueType {
        // Requires a unit.
        public Number {
            Checks.notNull(unit, "unit");
        }

        @Override
        public AnswerKind kind() {
            return AnswerKind.NUMBER;
        }

        @Override
        public List<MeasurementUnit> settings() {
            return List.of(unit);
        }
    }
}
