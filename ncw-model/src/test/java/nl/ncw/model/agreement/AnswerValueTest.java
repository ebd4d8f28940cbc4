package nl.ncw.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ncw.model.agreement.AnswerValue.Row;
import nl.ncw.model.agreement.AnswerValue.Tick;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.question.MeasurementUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerValueTest {
    @Nested
    class A_checklist {
        @Test
        void has_each_listed_item_once() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            Answer.checklist(Tick.arranged("piketauto", "Ja."), Tick.notArranged("piketauto", "Nee.")))
                    .withMessage("ticks: expected each once, was \"piketauto\" twice");
        }

        @Test
        void has_each_item_of_the_parties_own_once() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Answer.checklist(Tick.added("Drone", ""), Tick.added("Drone", "Ja.")))
                    .withMessage("own ticks: expected each once, was \"Drone\" twice");
        }

        @Test
        void may_have_an_item_of_the_parties_own_with_the_name_of_a_listed_one() {
            assertThatCode(() -> Answer.checklist(Tick.arranged("piketauto", ""), Tick.added("piketauto", "")))
                    .doesNotThrowAnyException();
        }

        @Test
        void tells_an_item_that_is_not_arranged_from_one_that_is() {
            assertThat(Tick.notArranged("piketauto", "")).isEqualTo(new Tick("piketauto", false, false, ""));
        }

        @Test
        void takes_an_added_item_for_one_that_is_arranged() {
            assertThat(Tick.added("Drone", "")).isEqualTo(new Tick("Drone", true, true, ""));
        }
    }

    @Nested
    class A_number {
        @ParameterizedTest
        @CsvSource({"30, 30", "30.0, 30", "3E+2, 300", "0.000, 0", "1.50, 1.5", "0.000001, 0.000001"})
        void is_written_in_one_way(BigDecimal written, String normalised) {
            assertThat(new AnswerValue.Number(written, MeasurementUnit.HOURS).amount())
                    .hasToString(normalised);
        }

        @ParameterizedTest
        @ValueSource(strings = {"-1", "-0.5", "1000000000000", "1E+12", "0.0000001", "1E-7", "1E+2000000000"})
        void is_none_that_not_every_format_can_hold(BigDecimal amount) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new AnswerValue.Number(amount, MeasurementUnit.HOURS))
                    .withMessage("amount: expected a number from 0 on with at most 12 digits before and 6 behind the"
                            + " decimal sign");
        }

        @Test
        void may_have_all_the_digits_that_are_allowed() {
            assertThat(new AnswerValue.Number(new BigDecimal("999999999999.999999"), MeasurementUnit.EUROS).amount())
                    .hasToString("999999999999.999999");
        }
    }

    @Nested
    class A_row {
        @Test
        void drops_blank_cells() {
            assertThat(Row.of(Map.of("functie", "IM", "rechten", " \n")).cells())
                    .containsOnlyKeys("functie");
        }

        @Test
        void gives_an_empty_text_where_nothing_was_filled_in() {
            assertThat(Row.of(Map.of("functie", "IM")).at("rechten")).isEmpty();
        }

        @Test
        void has_its_cells_in_alphabetical_order_of_their_columns() {
            SortedMap<String, AnswerValue.Single> backward = new TreeMap<>(Comparator.reverseOrder());
            backward.putAll(Map.of("a", new AnswerValue.Text("1"), "b", new AnswerValue.Text("2")));

            assertThat(new Row(backward).cells().keySet()).containsExactly("a", "b");
        }

        @Test
        void is_a_copy_of_the_cells_given() {
            Map<String, String> given = new HashMap<>(Map.of("functie", "IM"));
            Row row = Row.of(given);

            given.put("functie", "OL");

            assertThat(row.at("functie")).isEqualTo("IM");
        }

        @Test
        void cannot_be_changed() {
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> Row.of(Map.of("functie", "IM")).cells().clear());
        }
    }

    @Nested
    class A_matrix {
        private final Row rot = Row.of(Map.of("vr", "ROT"));

        @Test
        void gives_the_text_in_a_cell() {
            assertThat(new AnswerValue.Matrix(Map.of("tactisch", rot)).at("tactisch", "vr"))
                    .isEqualTo("ROT");
        }

        @Test
        void gives_an_empty_text_at_a_row_that_is_not_there() {
            assertThat(new AnswerValue.Matrix(Map.of("tactisch", rot)).at("strategisch", "vr"))
                    .isEmpty();
        }

        @Test
        void has_its_rows_in_alphabetical_order() {
            SortedMap<String, Row> backward = new TreeMap<>(Comparator.reverseOrder());
            backward.putAll(Map.of("a", rot, "b", rot));

            assertThat(new AnswerValue.Matrix(backward).rows().keySet()).containsExactly("a", "b");
        }

        @Test
        void cannot_be_changed() {
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> new AnswerValue.Matrix(Map.of("tactisch", rot))
                            .rows()
                            .clear());
        }
    }

    @Nested
    class Regions {
        @Test
        void are_named_once_each_even_under_two_names() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            Answer.regions(new SafetyRegion("VR02", "Fryslân"), new SafetyRegion("VR02", "Friesland")))
                    .withMessage("regions: expected each once, was \"VR02\" twice");
        }

        @Test
        void stay_in_the_order_given() {
            List<SafetyRegion> given =
                    List.of(new SafetyRegion("VR19", "Zeeland"), new SafetyRegion("VR09", "Utrecht"));

            assertThat(new AnswerValue.Regions(given).regions()).isEqualTo(given);
        }
    }
}
