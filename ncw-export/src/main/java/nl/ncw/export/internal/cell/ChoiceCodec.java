package nl.ncw.export.internal.cell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ncw.model.text.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * Codec of cells with one of a few values, chosen by name. A name is read in every language of the library, because
 * people may fill in a form in another language than its own.
 *
 * @param <T> the type of the values
 */
public final class ChoiceCodec<T> implements CellCodec<T> {
    private final Map<T, String> names = new LinkedHashMap<>();
    private final List<Choice<T>> choices;

    /** The values by text; made when a text is first read, since most codecs only show values. */
    private @Nullable List<Map<String, List<T>>> valuesByText;

    public ChoiceCodec(Locale locale, List<Choice<T>> choices) {
        this.choices = List.copyOf(choices);
        Map<String, List<T>> byLabel =
                byText(choices, choice -> Stream.of(choice.label().in(locale)));
        for (Choice<T> choice : choices) {
            String label = choice.label().in(locale);
            boolean shared = Objects.requireNonNull(byLabel.get(NormalizedText.of(label)))
                            .size()
                    > 1;
            names.put(choice.value(), shared ? "%s (%s)".formatted(label, choice.id()) : label);
        }
    }

    private List<Map<String, List<T>>> valuesByText() {
        List<Map<String, List<T>>> known = valuesByText;
        if (known == null) {
            known = List.of(
                    byText(choices, choice -> Stream.of(names.get(choice.value()))),
                    byText(choices, choice -> Stream.of(choice.id())),
                    byText(choices, choice -> LocalisedText.LANGUAGES.stream().map(choice.label()::in)),
                    byText(
                            choices,
                            choice -> choice.formerLabels().stream()
                                    .flatMap(label ->
                                            LocalisedText.LANGUAGES.stream().map(label::in))));
            valuesByText = known;
        }
        return known;
    }

    private static <T> Map<String, List<T>> byText(List<Choice<T>> choices, Function<Choice<T>, Stream<String>> texts) {
        Map<String, List<T>> found = new HashMap<>();
        for (Choice<T> choice : choices) {
            texts.apply(choice)
                    .map(NormalizedText::of)
                    .distinct()
                    .forEach(text -> found.computeIfAbsent(text, key -> new ArrayList<>())
                            .add(choice.value()));
        }
        return found;
    }

    @Override
    public CellInput input() {
        return CellInput.choice(List.copyOf(names.values()));
    }

    /** Returns the name of a value; its id if it is not among the choices, such as a withdrawn option. */
    @Override
    public String show(T value) {
        return names.getOrDefault(value, value.toString());
    }

    /**
     * Returns the only value with this name, or else with this id, or else with this name in any language, or else with
     * this former name.
     */
    @Override
    public Optional<T> read(String text) {
        String normal = NormalizedText.of(text);
        return valuesByText().stream()
                .map(values -> values.getOrDefault(normal, List.of()))
                .filter(values -> values.size() == 1)
                .map(values -> values.get(0))
                .findFirst();
    }

    /**
     * Choice of a value.
     *
     * @param value the value
     * @param id the id, which is read too
     * @param label the label
     * @param formerLabels the labels that forms showed earlier
     * @param <T> the type of the value
     */
    public record Choice<T>(T value, String id, LocalisedText label, List<LocalisedText> formerLabels) {}
}
