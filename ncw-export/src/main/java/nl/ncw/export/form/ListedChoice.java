package nl.ncw.export.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import nl.ncw.model.catalogue.LocalisedText;

/**
 * Cells in which one of a few things is chosen by its name. A name is understood in every language of the library, since a
 * form may come back filled in by people who speak another one.
 *
 * @param <T> what is chosen
 */
final class ListedChoice<T> implements CellType<T> {
    private final Locale locale;
    private final List<Thing<T>> things;

    ListedChoice(Locale locale, List<Thing<T>> things) {
        this.locale = locale;
        this.things = List.copyOf(things);
    }

    @Override
    public Input input() {
        return Input.choice(things.stream().map(this::name).toList());
    }

    /** The name of a thing; of one that is not among the choices, such as an option that was withdrawn, its id. */
    @Override
    public String show(T value) {
        return things.stream()
                .filter(thing -> thing.value().equals(value))
                .findFirst()
                .map(this::name)
                .orElseGet(value::toString);
    }

    @Override
    public Optional<T> read(String text) {
        String sought = Likeness.of(text);
        return only(thing -> Likeness.of(name(thing)).equals(sought))
                .or(() -> only(thing -> Likeness.of(thing.id()).equals(sought)))
                .or(() -> only(thing -> LocalisedText.LANGUAGES.stream()
                        .anyMatch(language ->
                                Likeness.of(thing.label().in(language)).equals(sought))));
    }

    @Override
    public Refusal refuse(String text) {
        return Refusals.unknownChoice(text, input().offered());
    }

    /** The thing that a text fits, unless it fits several. */
    private Optional<T> only(Predicate<Thing<T>> fits) {
        List<Thing<T>> found = things.stream().filter(fits).toList();
        return found.size() == 1 ? Optional.of(found.get(0).value()) : Optional.empty();
    }

    /** The label in the language of the form, with the id where another thing has the same label. */
    private String name(Thing<T> thing) {
        String label = thing.label().in(locale);
        boolean shared = things.stream()
                .anyMatch(other ->
                        other != thing && Likeness.of(other.label().in(locale)).equals(Likeness.of(label)));
        return shared ? "%s (%s)".formatted(label, thing.id()) : label;
    }

    /** Something to choose. */
    record Thing<T>(T value, String id, LocalisedText label) {}
}
