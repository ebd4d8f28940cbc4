package nl.ncw.export.internal.cell;

import static nl.ncw.fixture.CatalogueParts.option;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.question.MeasurementUnit;
import nl.ncw.model.question.ValueType;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SingleValueCodecTest {
    private static final DocumentLabels DUTCH = DocumentLabels.in(LocalisedText.DUTCH);
    private static final ValueType MINUTES = new ValueType.Number(MeasurementUnit.MINUTES);
    private static final CatalogueItem PHONE =
            new CatalogueItem("telefoon", LocalisedText.dutch("Telefoon"), List.of(LocalisedText.dutch("Bellen")));

    private static CellCodec<AnswerValue.Single> of(ValueType type) {
        return SingleValueCodec.of(type, DUTCH);
    }

    private static AnswerValue.Number number(String amount, MeasurementUnit unit) {
        return new AnswerValue.Number(new BigDecimal(amount), unit);
    }

    @Nested
    class A_number {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "nl | 30             | 30       | MINUTES",
                    "nl | 30 min.        | 30       | MINUTES",
                    "nl | 2 uur          | 2        | HOURS",
                    "nl | 1,5 uur        | 1.5      | HOURS",
                    "nl | 1.5            | 1.5      | MINUTES",
                    "nl | 1.500          | 1500     | MINUTES",
                    "nl | 0.125          | 0.125    | MINUTES",
                    "nl | 1,125          | 1.125    | MINUTES",
                    "nl | 1.234.567,89   | 1234567.89 | MINUTES",
                    "nl | € 1.500        | 1500     | EUROS",
                    "nl | 1 500 euro     | 1500     | EUROS",
                    "nl | 12 personen    | 12       | PEOPLE",
                    "en | 1,500          | 1500     | MINUTES",
                    "en | 1.500          | 1.5      | MINUTES",
                    "en | 2 hours        | 2        | HOURS",
                    "de | 90 Minuten     | 90       | MINUTES",
                    "fr | 1 500,5        | 1500.5   | MINUTES",
                    "fr | 3 personnes    | 3        | PEOPLE"
                })
        void is_read_as_people_of_the_language_write_it(
                String language, String text, String amount, MeasurementUnit unit) {
            CellCodec<AnswerValue.Single> codec =
                    SingleValueCodec.of(MINUTES, DocumentLabels.in(Locale.forLanguageTag(language)));

            assertThat(codec.read(text)).contains(number(amount, unit));
        }

        @ParameterizedTest
        @ValueSource(strings = {"0.125", "1.5", "999", "1500", "18500", "12.500", "1234.567", "1234567", "1234567.89"})
        void is_read_as_it_is_shown_in_each_language(BigDecimal amount) {
            assertThat(LocalisedText.LANGUAGES).allSatisfy(language -> {
                CellCodec<AnswerValue.Single> codec = SingleValueCodec.of(MINUTES, DocumentLabels.in(language));
                AnswerValue.Number number = new AnswerValue.Number(amount, MeasurementUnit.EUROS);

                assertThat(codec.read(codec.show(number))).contains(number);
            });
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"een half uur", "30 à 45", "-5", "30 dagen", "1.2.3", "12,34,5", "1e9", "∞", "9999999999999"
                })
        void is_not_read_where_it_would_be_a_guess(String text) {
            assertThat(of(MINUTES).read(text)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"nl", "en", "de", "fr"})
        void is_read_as_it_is_shown(String language) {
            CellCodec<AnswerValue.Single> codec =
                    SingleValueCodec.of(MINUTES, DocumentLabels.in(Locale.forLanguageTag(language)));

            for (MeasurementUnit unit : MeasurementUnit.values()) {
                for (String amount : List.of("0", "1", "1.125", "999999999999.999999", "1234")) {
                    AnswerValue.Number value = number(amount, unit);
                    assertThat(codec.read(codec.show(value))).contains(value);
                }
            }
        }
    }

    @Nested
    class Yes_or_no {
        private final CellCodec<AnswerValue.Single> codec = of(new ValueType.YesNo());

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Ja                    | true  | ''",
                    "nee.                  | false | ''",
                    "Ja, mits op tijd      | true  | mits op tijd",
                    "ja – mits op tijd     | true  | mits op tijd",
                    "No: not at night      | false | not at night",
                    "Oui (la nuit)         | true  | la nuit)"
                })
        void is_read_with_its_remark_in_any_language(String text, boolean yes, String remark) {
            assertThat(codec.read(text)).contains(new AnswerValue.YesNo(yes, remark));
        }

        @ParameterizedTest
        @ValueSource(strings = {"No later than noon", "janee", "misschien", "Jansen belt"})
        void is_not_read_from_a_sentence_that_begins_alike(String text) {
            assertThat(codec.read(text)).isEmpty();
        }

        @Test
        void is_read_as_it_is_shown() {
            AnswerValue.YesNo value = new AnswerValue.YesNo(false, "alleen overdag – en in het weekend");

            assertThat(codec.read(codec.show(value))).contains(value);
        }
    }

    @Nested
    class Several_options {
        private final CellCodec<AnswerValue.Single> codec = of(
                new ValueType.Choices(List.of(PHONE, option("portofoon", "Portofoon, C2000"), option("lcms", "LCMS"))));

        @ParameterizedTest
        @ValueSource(strings = {"Telefoon; LCMS", "LCMS, telefoon", "telefoon\nlcms", "Bellen; LCMS"})
        void are_read_however_they_are_separated(String text) {
            assertThat(codec.read(text))
                    .hasValueSatisfying(value -> assertThat(((AnswerValue.Choices) value).options())
                            .containsExactlyInAnyOrder("telefoon", "lcms"));
        }

        @Test
        void may_have_a_comma_in_their_names() {
            AnswerValue.Choices value = new AnswerValue.Choices(List.of("portofoon", "lcms"));

            assertThat(codec.read(codec.show(value))).contains(value);
        }

        @Test
        void are_not_read_where_one_is_unknown() {
            assertThat(codec.read("Telefoon; rooksignalen")).isEmpty();
        }
    }

    @Test
    void an_option_is_understood_by_a_former_label() {
        assertThat(of(new ValueType.Choice(List.of(PHONE))).read("bellen"))
                .contains(new AnswerValue.Choice("telefoon"));
    }

    @Test
    void a_day_is_read_in_the_usual_notations() {
        assertThat(of(new ValueType.Date()).read("31 maart 2027"))
                .contains(new AnswerValue.Date(LocalDate.of(2027, 3, 31)));
    }

    @Test
    void a_value_of_another_kind_is_shown_as_it_is() {
        assertThat(of(MINUTES).show(new AnswerValue.Text("een half uur"))).isEqualTo("een half uur");
        assertThat(of(new ValueType.Date()).show(new AnswerValue.YesNo(true, "altijd")))
                .isEqualTo("ja – altijd");
    }

    @ParameterizedTest
    @CsvSource({"x, true", "X, true", "☒, true", "☑, true", "✓, true", "ja, true", "☐, false", "nee, false"})
    void a_box_is_read_by_the_usual_signs(String text, boolean ticked) {
        assertThat(new BoxCodec(DUTCH).read(text)).contains(ticked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"misschien", "ja, soms", "xx"})
    void anything_else_in_a_box_is_not_read(String text) {
        assertThat(new BoxCodec(DUTCH).read(text)).isEmpty();
    }
}
