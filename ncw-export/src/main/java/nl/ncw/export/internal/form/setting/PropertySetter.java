package nl.ncw.export.internal.form.setting;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ncw.export.internal.field.AgreementTable;
import nl.ncw.export.internal.field.PropertyDefinitions;
import nl.ncw.export.internal.form.FieldCodecs;
import nl.ncw.export.internal.message.PlainText;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.Agreement;

/**
 * Setter of fields and lists of an agreement, from texts as they stand in a form.
 *
 * @param words the vocabulary, in the language of the offered choices
 * @param refused the texts that cannot be used, to add to
 */
public record PropertySetter(Vocabulary words, RefusedTexts refused) {
    /**
     * Returns the agreement with the texts, by the labels of the properties. Of several texts for a field, the last
     * counts. Refused texts change nothing.
     */
    public Agreement set(Map<String, List<String>> texts, Agreement before) {
        Map<String, String> last = texts.entrySet().stream()
                .filter(property -> !property.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, property -> last(property.getValue())));
        Agreement agreement = new FieldCodecs(words).set(new FieldTexts(before, words, last, refused), before);
        for (AgreementTable<?> table : PropertyDefinitions.tables(words)) {
            agreement = new ListTexts<>(table, refused)
                    .add(
                            texts.getOrDefault(table.list().label(), List.of()).stream()
                                    .map(PlainText::of)
                                    .toList(),
                            agreement);
        }
        return agreement;
    }

    private static String last(List<String> texts) {
        return PlainText.of(texts.get(texts.size() - 1));
    }
}
