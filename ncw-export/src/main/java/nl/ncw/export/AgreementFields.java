package nl.ncw.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.internal.form.setting.PropertyNames;
import nl.ncw.export.internal.form.setting.PropertySetter;
import nl.ncw.export.internal.form.setting.RefusedTexts;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.model.CheckReturnValue;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.internal.check.Checks;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.text.LocalisedText;

/**
 * Fields and lists of an agreement, which can be set by name. Texts are read as in a cell of a form: choices by their
 * name in any language of the library, days in the usual notations, regions by any of their names. Immutable.
 *
 * <pre>{@code
 * AgreementFields fields = new AgreementFields(catalogue, locale, SafetyRegions.register());
 * AgreementFields.Result result = fields.set(agreement, Map.of("until", List.of("31-12-2027")));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class AgreementFields {
    private static final List<Field> ALL = PropertyNames.all().stream()
            .map(property -> new Field(
                    property.name(), property.aliases(), property.label(), property.columns(), property.columnLabels()))
            .toList();

    private final Catalogue catalogue;
    private final Locale locale;
    private final RegionRegister regions;

    /**
     * Creates the fields of agreements that name one catalogue.
     *
     * @param catalogue the catalogue
     * @param locale the language of the choices that the reasons of refusals offer; texts are read in any language
     * @param regions the safety regions that are known; others are refused, unless there are none
     */
    public AgreementFields(Catalogue catalogue, Locale locale, RegionRegister regions) {
        Checks.notNull(catalogue, "catalogue");
        Checks.notNull(locale, "locale");
        Checks.notNull(regions, "regions");
        this.catalogue = catalogue;
        this.locale = locale;
        this.regions = regions;
    }

    /**
     * Returns all fields and lists that can be set.
     *
     * @return the fields in the order of forms, then the lists
     */
    public static List<Field> all() {
        return ALL;
    }

    /**
     * Finds a field or list.
     *
     * @param name its name, or one of its other names
     * @return the field, or empty if there is none with this name
     */
    public static Optional<Field> named(String name) {
        Checks.notNull(name, "name");
        return ALL.stream()
                .filter(field -> field.names().anyMatch(name::equals))
                .findFirst();
    }

    /**
     * Sets fields and adds elements to lists. Nothing else is changed. If any text is refused, nothing is changed at
     * all.
     *
     * <p>A blank text removes the value of a field, or all elements of a list. In a list with one column, a text has
     * elements with semicolons between them, such as {@code Flevoland; Utrecht}. In other lists, a text is one element,
     * such as {@code party=Veiligheidsregio; name=J. de Boer}, with the ids or labels of columns.
     *
     * @param agreement the agreement
     * @param texts the texts by the names of fields and lists; one for a field, any number for a list
     * @return the agreement with the values, or the reasons of refusals
     * @throws IllegalArgumentException if there is no field with one of the names, or several texts for a field
     */
    @CheckReturnValue
    public Result set(Agreement agreement, Map<String, List<String>> texts) {
        Checks.notNull(agreement, "agreement");
        Checks.notNull(texts, "texts");
        Map<String, List<String>> byName = new LinkedHashMap<>();
        texts.forEach((name, values) -> {
            Field field = named(name)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "texts: expected names of %s, was \"%s\"".formatted(ALL, name)));
            if (!field.isList() && values.size() != 1 || byName.put(field.name(), List.copyOf(values)) != null) {
                throw new IllegalArgumentException("texts: expected one text for %s, was %s".formatted(name, texts));
            }
        });
        RefusedTexts refused = new RefusedTexts();
        Agreement changed = new PropertySetter(Vocabulary.forSetting(agreement, catalogue, locale, regions), refused)
                .set(byName, agreement);
        return new Result(refused.reasons().isEmpty() ? changed : agreement, refused.reasons());
    }

    /**
     * Field or list of an agreement.
     *
     * @param name the name, such as {@code validity.until}
     * @param aliases the other names, such as {@code validity-until} and {@code until}
     * @param label the label for people
     * @param columns the ids of the columns of a list; empty for a field
     * @param columnLabels the labels of those columns for people, in the same order
     */
    public record Field(
            String name,
            List<String> aliases,
            LocalisedText label,
            List<String> columns,
            List<LocalisedText> columnLabels) {
        /**
         * Copies the lists.
         *
         * @param name the name
         * @param aliases the other names
         * @param label the label for people
         * @param columns the ids of the columns of a list; empty for a field
         * @param columnLabels the labels of those columns for people, in the same order
         */
        public Field {
            Checks.notNull(name, "name");
            Checks.notNull(label, "label");
            aliases = Checks.copy(aliases, "aliases");
            columns = Checks.copy(columns, "columns");
            columnLabels = Checks.copy(columnLabels, "columnLabels");
        }

        /**
         * Returns whether texts add elements to a list, rather than set a field.
         *
         * @return whether it is a list
         */
        public boolean isList() {
            return !columns.isEmpty();
        }

        /**
         * Returns all names.
         *
         * @return the name, then the others
         */
        public Stream<String> names() {
            return Stream.concat(Stream.of(name), aliases.stream());
        }

        @Override
        public String toString() {
            return names().collect(Collectors.joining("|"));
        }
    }

    /**
     * Result of setting fields.
     *
     * @param agreement the agreement with the new values; unchanged if a text was refused
     * @param refused the reasons why texts were refused and what to write instead, by the names of the fields
     */
    public record Result(Agreement agreement, Map<String, LocalisedText> refused) {
        /**
         * Copies the reasons.
         *
         * @param agreement the agreement
         * @param refused the reasons, by the names of the fields
         */
        public Result {
            Checks.notNull(agreement, "agreement");
            Checks.notNull(refused, "refused");
            refused = Collections.unmodifiableMap(new LinkedHashMap<>(refused));
        }

        @Override
        public String toString() {
            return "%s, %d refused".formatted(agreement, refused.size());
        }
    }

    @Override
    public String toString() {
        return "fields of " + catalogue;
    }
}
