package nl.ncw.export.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ncw.model.text.LocalisedText;

/**
 * Cells in which one of a few things is chosen by its name. A name is understood in every language of the library, since a
 * form may come back filled in by people who speak another one.
 *
 * @param <T> what is chosen
 */
public final class ChoiceCodec<T> implements CellCodec<T> {
    private final Map<T, String> names = new LinkedHashMap<>();
    private final List<Map<String, List<T>>> known;

    ChoiceCodec(Locale locale, List<Choice<T>> things) {
        Map<String, List<T>> byLabel =
                byText(things, thing -> Stream.of(thing.label().in(locale)));
        for (Choice<T> thing : things) {
            String label = thing.label().in(locale);
            boolean shared = byLabel.get(NormalizedText.of(label)).size() > 1;
            names.put(thing.value(), shared ? "%s (%s)".formatted(label, thing.id()) : label);
        }
        known = List.of(
                byText(things, thing -> Stream.of(names.get(thing.value()))),
                byText(things, thing -> Stream.of(thing.id())),
                byText(things, thing -> LocalisedText.LANGUAGES.stream().map(thing.label()::in)));
    }

    private static <T> Map<String, List<T>> byText(List<Choice<T>> things, Function<Choice<T>, Stream<String>> texts) {
        Map<String, List<T>> found = new HashMap<>();
        for (Choice<T> thing : things) {
            texts.apply(thing)
                    .map(NormalizedText::of)
                    .distinct()
                    .forEach(text -> found.computeIfAbsent(text, key -> new ArrayList<>())
                            .add(thing.value()));
        }
        return found;
    }

    @Override
    public CellInput input() {
        return CellInput.choice(List.copyOf(names.values()));
    }

    /** The name of a thing; of one that is not among the choices, such as an option that was withdrawn, its id. */
    @Override
    public String show(T value) {
        return names.getOrDefault(value, value.toString());
    }

    /** The one thing that has this name, or else this id, or else this name in any language. */
    @Override
    public Optional<T> read(String text) {
        return known.stream()
                .map(things -> things.getOrDefault(NormalizedText.of(text), List.of()))
                .filter(things -> things.size() == 1)
                .map(things -> things.get(0))
                .findFirst();
    }

    /** Something to choose. */
    record Choice<T>(T value, String id, LocalisedText label) {}
}
