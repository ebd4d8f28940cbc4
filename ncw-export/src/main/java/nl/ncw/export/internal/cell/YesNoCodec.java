package nl.ncw.export.internal.cell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.model.agreement.AnswerValue.YesNo;
import nl.ncw.model.text.LocalisedText;

/**
 * Codec of cells with yes or no. A remark follows the word behind a dash, such as {@code ja – mits tijdig gemeld}; any
 * other sign between them is read too.
 */
public final class YesNoCodec implements CellCodec<YesNo> {
    private static final Pattern WRITTEN =
            Pattern.compile("(\\p{L}+)(?:\\s*[,.;:!(–—-]+\\s*(.*)|\\s*\\R(.*))?", Pattern.DOTALL);
    private static final Map<String, Boolean> WORDS = words();

    private final DocumentLabels labels;

    /**
     * Creates a codec.
     *
     * @param labels the labels in the language of the form
     */
    public YesNoCodec(DocumentLabels labels) {
        this.labels = labels;
    }

    private static Map<String, Boolean> words() {
        return LocalisedText.LANGUAGES.stream()
                .map(DocumentLabels::in)
                .flatMap(words -> List.of(true, false).stream().map(yes -> Map.entry(word(yes, words), yes)))
                .collect(Collectors.toMap(
                        word -> NormalizedText.of(word.getKey()), Map.Entry::getValue, (first, second) -> first));
    }

    private static String word(boolean yes, DocumentLabels labels) {
        return labels.get(yes ? YesNo.YES : YesNo.NO);
    }

    @Override
    public CellInput input() {
        return CellInput.choice(List.of(word(true, labels), word(false, labels)));
    }

    @Override
    public String show(YesNo value) {
        String word = word(value.yes(), labels);
        return value.remark().isEmpty() ? word : word + " – " + value.remark();
    }

    @Override
    public Optional<YesNo> read(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        String remark = Optional.ofNullable(written.group(2))
                .or(() -> Optional.ofNullable(written.group(3)))
                .orElse("");
        return Optional.ofNullable(WORDS.get(NormalizedText.of(written.group(1))))
                .map(yes -> new YesNo(yes, remark.strip()));
    }
}
