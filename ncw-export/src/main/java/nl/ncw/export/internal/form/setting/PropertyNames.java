package nl.ncw.export.internal.form.setting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.internal.field.AgreementTable;
import nl.ncw.export.internal.field.PropertyDefinition;
import nl.ncw.export.internal.field.PropertyDefinitions;
import nl.ncw.export.internal.form.FieldCodecs;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.table.TypedColumn;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.agreement.AgreementPath;
import nl.ncw.model.agreement.AgreementProperty;
import nl.ncw.model.difference.PathDescriber;
import nl.ncw.model.text.LocalisedText;

/**
 * Names of a field or list that can be set.
 *
 * @param name the label of the property
 * @param aliases the other names: with hyphens for dots, the last part, and the name of the line in the title block,
 *     each unless another property has it too
 * @param label the description in all languages: as in changes for a field, the heading of the table for a list
 * @param columns the ids of the columns of a list; empty for a field
 * @param columnLabels the labels of those columns
 */
public record PropertyNames(
        String name,
        List<String> aliases,
        LocalisedText label,
        List<String> columns,
        List<LocalisedText> columnLabels) {
    /** Returns the names of all properties that can be set: the fields, then the lists. */
    public static List<PropertyNames> all() {
        Vocabulary words = new Vocabulary(DocumentLabels.in(LocalisedText.DUTCH));
        Stream<PropertyNames> fields = new FieldCodecs(words)
                .settable().stream()
                        .map(codec -> of(
                                codec.field(),
                                locale -> PathDescriber.in(locale).of(new AgreementPath.OfField(codec.field())),
                                List.of(),
                                List.of()));
        Stream<PropertyNames> lists = PropertyDefinitions.tables(words).stream()
                .map(table -> of(
                        table.list(),
                        locale -> DocumentLabels.in(locale).get(table.heading()),
                        columns(table),
                        columnLabels(table.list())));
        List<PropertyNames> all = Stream.concat(fields, lists).toList();
        return all.stream().map(names -> names.without(all)).toList();
    }

    private static List<String> columns(AgreementTable<?> table) {
        return table.codec().understood().stream().map(TypedColumn::id).toList();
    }

    private static List<LocalisedText> columnLabels(AgreementProperty<?> list) {
        Map<String, Map<String, String>> labels = new LinkedHashMap<>();
        for (Locale language : LocalisedText.LANGUAGES) {
            PropertyDefinitions.tables(new Vocabulary(DocumentLabels.in(language))).stream()
                    .filter(table -> table.list().equals(list))
                    .flatMap(table -> table.codec().understood().stream())
                    .forEach(column -> labels.computeIfAbsent(column.id(), id -> new LinkedHashMap<>())
                            .put(language.getLanguage(), column.label()));
        }
        return labels.values().stream().map(LocalisedText::of).toList();
    }

    private static PropertyNames of(
            AgreementProperty<?> property,
            Function<Locale, String> label,
            List<String> columns,
            List<LocalisedText> columnLabels) {
        String name = property.label();
        Stream<String> inTitleBlock = columns.isEmpty()
                ? PropertyDefinitions.of(property).map(PropertyDefinition::name).stream()
                : Stream.empty();
        return new PropertyNames(
                name,
                Stream.concat(
                                Stream.of(name.replace('.', '-'), name.substring(name.lastIndexOf('.') + 1)),
                                inTitleBlock)
                        .filter(alias -> !alias.equals(name))
                        .distinct()
                        .toList(),
                LocalisedText.of(
                        LocalisedText.LANGUAGES.stream().collect(Collectors.toMap(Locale::getLanguage, label))),
                columns,
                columnLabels);
    }

    /** Returns these names without the aliases that others of the properties have too. */
    private PropertyNames without(List<PropertyNames> all) {
        List<String> others = all.stream()
                .filter(other -> !other.name.equals(name))
                .flatMap(other -> Stream.concat(Stream.of(other.name), other.aliases.stream()))
                .toList();
        return new PropertyNames(
                name, aliases.stream().filter(alias -> !others.contains(alias)).toList(), label, columns, columnLabels);
    }
}
