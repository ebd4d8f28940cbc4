package nl.ncw.export.internal.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Codec of cells with one or more of a few values, separated by semicolons. Commas and line breaks are read too. */
final class ChoicesCodec implements CellCodec<List<String>> {
    private static final List<Pattern> SEPARATORS =
            List.of(Pattern.compile("[;\\n]"), Pattern.compile("[;,\\n]"), Pattern.compile("[;,/+\\n]"));

    private final ChoiceCodec<String> choice;

    ChoicesCodec(ChoiceCodec<String> choice) {
        this.choice = choice;
    }

    @Override
    public CellInput input() {
        return CellInput.suggestions(choice.input().offered());
    }

    @Override
    public String show(List<String> options) {
        return options.stream().map(choice::show).collect(Collectors.joining("; "));
    }

    @Override
    public Optional<List<String>> read(String text) {
        return SEPARATORS.stream()
                .map(separator -> read(text, separator))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<List<String>> read(String text, Pattern separator) {
        List<String> options = new ArrayList<>();
        for (String name : separator.split(text)) {
            Optional<String> option = choice.read(name);
            if (option.isEmpty() && !name.isBlank()) {
                return Optional.empty();
            }
            option.filter(known -> !options.contains(known)).ifPresent(options::add);
        }
        return Optional.of(options).filter(found -> !found.isEmpty());
    }
}
