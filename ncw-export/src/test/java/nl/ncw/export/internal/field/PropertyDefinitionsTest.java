package nl.ncw.export.internal.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.internal.cell.CellCodec;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.form.FormField;
import nl.ncw.export.internal.form.FormTable;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.export.outline.DocumentOutline;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.AgreementProperty;
import nl.ncw.model.agreement.SetAsideValue;
import nl.ncw.model.agreement.SingleValueProperty;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PropertyDefinitionsTest {
    private static final Agreement COMPLETE = TestAgreements.signed()
            .withSetAside(List.of(new SetAsideValue("region", Optional.empty(), "status", "concept")))
            .withUnplaced(new UnplacedText("/kaart", "Kaart"));

    static List<PropertyDefinition> definitions() {
        return PropertyDefinitions.all();
    }

    static List<FieldDefinition<?>> fields() {
        return PropertyDefinitions.fields();
    }

    static Stream<DocumentLabels> languages() {
        return LocalisedText.LANGUAGES.stream().map(DocumentLabels::in);
    }

    private static Vocabulary vocabulary(Locale language) {
        return new Vocabulary(COMPLETE, TestAgreements.CATALOGUE, language, RegionRegister.empty());
    }

    private static List<String> idsOf(Stream<? extends AgreementProperty<?>> properties) {
        return properties
                .map(property -> RowId.field(property.label()).toString())
                .toList();
    }

    @Nested
    class The_table {
        @Test
        void says_of_each_property_of_an_agreement_how_it_stands_in_forms_documents_and_json() {
            assertThat(PropertyDefinitions.all())
                    .extracting(PropertyDefinition::property)
                    .containsExactlyInAnyOrderElementsOf(AgreementProperties.all());
        }

        @Test
        void has_a_field_in_json_for_each_property_that_is_no_part_of_another() {
            assertThat(PropertyDefinitions.inJson())
                    .containsExactlyInAnyOrderElementsOf(PropertyDefinitions.all().stream()
                            .filter(PropertyDefinition::isAtRoot)
                            .toList());
        }

        @Test
        void has_each_line_of_the_title_block_once() {
            assertThat(PropertyDefinitions.all())
                    .filteredOn(definition -> definition.line().presence() != DocumentLine.Presence.NEVER)
                    .extracting(PropertyDefinition::name)
                    .doesNotHaveDuplicates();
        }

        @Test
        void makes_an_object_of_parts_in_json_of_each_field_with_parts_alone() {
            assertThat(PropertyDefinitions.fields())
                    .filteredOn(definition -> definition.json().kind() == JsonRepresentation.Kind.PARTS)
                    .<SingleValueProperty<?>>extracting(FieldDefinition::field)
                    .containsExactlyInAnyOrderElementsOf(AgreementProperties.fields().stream()
                            .filter(field -> !field.parts().isEmpty())
                            .toList());
        }
    }

    @Nested
    class The_form {
        private final FillInForm form =
                FillInForm.of(COMPLETE, TestAgreements.CATALOGUE, TestAgreements.DUTCH, RegionRegister.empty());

        @Test
        void has_each_field_that_can_be_filled_in_and_no_other() {
            assertThat(form.fields())
                    .extracting(field -> field.id().toString())
                    .containsExactlyElementsOf(idsOf(PropertyDefinitions.fields().stream()
                            .filter(PropertyDefinition::isFilledIn)
                            .map(FieldDefinition::field)));
        }

        @Test
        void has_a_table_for_each_list_that_can_be_filled_in_and_no_other() {
            assertThat(form.tables())
                    .extracting(table -> table.id().toString())
                    .containsExactlyElementsOf(Stream.concat(
                                    idsOf(AgreementProperties.lists().stream()
                                                    .filter(list -> PropertyDefinitions.of(list)
                                                            .isFilledIn()))
                                            .stream(),
                                    Stream.of("@set-aside", "@unplaced"))
                            .toList());
        }

        @Test
        void shows_each_of_them() {
            assertThat(form.fields()).extracting(FormField::value).doesNotContain("");
            assertThat(form.tables()).extracting(FormTable::rows).doesNotContain(List.of());
        }

        @Test
        void leaves_what_the_title_block_has_and_it_has_not_to_be_read() {
            DocumentOutline outline = DocumentOutline.of(COMPLETE, TestAgreements.CATALOGUE, TestAgreements.DUTCH);

            assertThat(form.factsToRead(outline))
                    .extracting(DocumentOutline.Fact::id)
                    .containsExactlyElementsOf(PropertyDefinitions.all().stream()
                            .filter(definition -> definition.line().presence() != DocumentLine.Presence.NEVER)
                            .filter(definition -> definition.line().section() == DocumentLine.Section.TITLE_BLOCK)
                            .filter(definition -> !definition.isFilledIn()
                                    || definition.property().equals(AgreementProperties.REVISIONS))
                            .map(PropertyDefinition::name)
                            .toList());
        }
    }

    @Nested
    class A_definition {
        @ParameterizedTest
        @MethodSource("nl.ncw.export.internal.field.PropertyDefinitionsTest#definitions")
        void that_people_see_has_a_label_in_each_language(PropertyDefinition definition) {
            boolean seen = definition.line().presence() != DocumentLine.Presence.NEVER
                    || definition.kind() == PropertyDefinition.Kind.FIELD && definition.isFilledIn();

            assertThat(languages().filter(language -> seen))
                    .allSatisfy(language ->
                            assertThat(language.get(definition.label())).isNotBlank());
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.export.internal.field.PropertyDefinitionsTest#definitions")
        void of_the_title_block_says_what_the_value_is(PropertyDefinition definition) {
            assertThat(definition
                            .shown(
                                    COMPLETE,
                                    new TitleBlockLabels(vocabulary(TestAgreements.DUTCH), TestAgreements.CATALOGUE))
                            .filter(text -> !text.isBlank())
                            .isPresent())
                    .isEqualTo(definition.line().presence() != DocumentLine.Presence.NEVER);
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.export.internal.field.PropertyDefinitionsTest#fields")
        void reads_what_it_shows_in_each_language(FieldDefinition<?> definition) {
            assertThat(LocalisedText.LANGUAGES)
                    .allSatisfy(language -> assertThat(readBack(definition, vocabulary(language)))
                            .isEqualTo(
                                    definition.isFilledIn() ? definition.field().of(COMPLETE) : Optional.empty()));
        }

        private static <V> Optional<V> readBack(FieldDefinition<V> definition, Vocabulary words) {
            Optional<CellCodec<V>> codec = definition.form().codec().map(form -> form.apply(words));
            return codec.flatMap(
                    cell -> definition.field().of(COMPLETE).map(cell::show).flatMap(cell::read));
        }

        @ParameterizedTest
        @MethodSource("nl.ncw.export.internal.field.PropertyDefinitionsTest#fields")
        void with_a_text_in_json_reads_what_it_writes(FieldDefinition<?> definition) {
            assertThat(rewritten(definition))
                    .isEqualTo(
                            definition.json().kind() == JsonRepresentation.Kind.TEXT
                                    ? definition.field().of(COMPLETE)
                                    : Optional.empty());
        }

        private static <V> Optional<V> rewritten(FieldDefinition<V> definition) {
            return Optional.of(definition.json())
                    .filter(json -> json.kind() == JsonRepresentation.Kind.TEXT)
                    .flatMap(json ->
                            definition.field().of(COMPLETE).map(json.write()).map(json.read()));
        }
    }
}
