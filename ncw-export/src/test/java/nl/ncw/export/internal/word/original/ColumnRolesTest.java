package nl.ncw.export.internal.word.original;

import static nl.ncw.export.internal.word.original.ColumnRoles.Use.ELABORATION;
import static nl.ncw.export.internal.word.original.ColumnRoles.Use.EXPLANATION;
import static nl.ncw.export.internal.word.original.ColumnRoles.Use.OTHER;
import static nl.ncw.export.internal.word.original.DocumentParts.UTRECHT;
import static nl.ncw.export.internal.word.original.DocumentParts.cell;
import static nl.ncw.export.internal.word.original.DocumentParts.row;
import static nl.ncw.export.internal.word.original.DocumentParts.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.ncw.export.internal.ooxml.word.BodyElement;
import nl.ncw.export.internal.word.original.ColumnRoles.Column;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.question.Voice;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ColumnRolesTest {
    private static final SpeakerSplitter VOICES =
            new SpeakerSplitter(RegionRegister.of(List.of(UTRECHT)), Optional.empty());

    private static Optional<ColumnRoles> named(BodyElement.Row row) {
        return ColumnRoles.named(row, VOICES);
    }

    private static Column column(int from, ColumnRoles.Use use, String name) {
        return new Column(from, use, name, Optional.empty());
    }

    private static Column column(int from, String name, Voice voice) {
        return new Column(from, ELABORATION, name, Optional.of(voice));
    }

    @Nested
    class A_header_row {
        @Test
        void names_the_roles_of_its_columns() {
            assertThat(named(row(cell("Onderwerp"), cell(2, "Toelichtng"), cell("Uitwerking"), cell("Actie")))
                            .orElseThrow()
                            .all())
                    .containsExactly(
                            column(0, EXPLANATION, "Onderwerp"),
                            column(1, EXPLANATION, "Toelichtng"),
                            column(3, ELABORATION, "Uitwerking"),
                            column(4, OTHER, "Actie"));
        }

        @Test
        void names_the_party_whose_text_is_in_a_column() {
            assertThat(named(row("Onderwerp", "Uitwerking door VR", "Uitwerking (partner)", "Uitwerking samen"))
                            .orElseThrow()
                            .all())
                    .extracting(Column::voice)
                    .containsExactly(
                            Optional.empty(), Optional.of(Voice.REGION), Optional.of(Voice.PARTNER), Optional.empty());
        }

        @Test
        void has_a_column_for_the_agreed_text() {
            assertThat(named(row("Onderwerp", "Toelichting"))).isEmpty();
        }

        @Test
        void has_two_columns_with_a_role() {
            assertThat(named(row("Actie", "Uitwerking"))).isEmpty();
            assertThat(named(row("Onderwerp", "Uitwerkin"))).isPresent();
        }
    }

    @Nested
    class A_table_is_of_another_kind {
        @Test
        void if_it_names_topics_and_no_column_for_the_agreed_text() {
            assertThat(ColumnRoles.areOthers(table(row("Onderwerp", "Datum")))).isTrue();
        }

        @Test
        void but_not_with_a_column_for_the_agreed_text() {
            assertThat(ColumnRoles.areOthers(table(row("Onderwerp", "Uitwerkng"))))
                    .isFalse();
            assertThat(ColumnRoles.areOthers(table(row("Onderwerp", "Uitwerking VR"))))
                    .isFalse();
        }

        @Test
        void but_not_without_the_column_of_topics() {
            assertThat(ColumnRoles.areOthers(table(row("Datum", "Onderwerp")))).isFalse();
        }

        @Test
        void but_not_with_one_column_or_no_row() {
            assertThat(ColumnRoles.areOthers(table(row("Onderwerp")))).isFalse();
            assertThat(ColumnRoles.areOthers(table())).isFalse();
        }
    }

    @Nested
    class A_second_header_row {
        private final ColumnRoles roles = named(row(cell("Onderwerp"), cell("Toelichting"), cell(2, "Uitwerking")))
                .orElseThrow();

        @Test
        void splits_the_column_between_the_parties_that_it_names() {
            assertThat(roles.shared(row("", "", "VR", "Partner"), VOICES)
                            .orElseThrow()
                            .all())
                    .containsExactly(
                            column(0, EXPLANATION, "Onderwerp"),
                            column(1, EXPLANATION, "Toelichting"),
                            column(2, "VR", Voice.REGION),
                            column(3, "Partner", Voice.PARTNER));
        }

        @Test
        void leaves_columns_in_their_order() {
            ColumnRoles first =
                    named(row(cell(2, "Uitwerking"), cell("Onderwerp"))).orElseThrow();

            assertThat(first.shared(row("VR", "Partner", ""), VOICES)
                            .orElseThrow()
                            .all())
                    .extracting(Column::from)
                    .containsExactly(0, 1, 2);
        }

        @Test
        void names_two_parties() {
            assertThat(roles.shared(row("", "", "VR"), VOICES)).isEmpty();
        }

        @Test
        void names_nothing_else() {
            assertThat(roles.shared(row("", "x", "VR", "Partner"), VOICES)).isEmpty();
        }

        @Test
        void names_them_below_the_agreed_text_alone() {
            assertThat(roles.shared(row("", "VR", "Partner", "VR"), VOICES)).isEmpty();
        }

        @Test
        void does_not_follow_a_table_without_a_first() {
            assertThat(ColumnRoles.UNNAMED.shared(row("VR", "Partner"), VOICES)).isEmpty();
        }
    }

    @Nested
    class Remarks {
        @Test
        void are_names_that_say_more_than_the_role() {
            assertThat(named(row("Onderwerp", "Uitwerking samen op 1 mei", "Uitwerking VR", "Uitwerking"))
                            .orElseThrow()
                            .remarks())
                    .containsExactly("Uitwerking samen op 1 mei");
        }

        @Test
        void are_names_longer_than_forty_characters() {
            String name = "n".repeat(40);

            assertThat(named(row("Onderwerp", "Uitwerking", name, name + "n"))
                            .orElseThrow()
                            .remarks())
                    .containsExactly(name + "n");
        }
    }

    @Nested
    class The_cells_of_a_row {
        @Test
        void have_the_column_in_which_they_begin() {
            ColumnRoles roles = named(row(cell("Onderwerp"), cell(2, "Toelichting"), cell("Uitwerking")))
                    .orElseThrow();

            assertThat(roles.cells(row("titel", "a", "b", "c")))
                    .extracting(cell -> cell.column().name())
                    .containsExactly("Toelichting", "Toelichting", "Uitwerking");
            assertThat(roles.cells(row(cell("titel"), cell(2, "a"), cell("c"))))
                    .extracting(cell ->
                            TextLines.text(cell.content()) + " " + cell.column().name())
                    .containsExactly("a Toelichting", "c Uitwerking");
        }

        @Test
        void have_the_agreed_text_last_without_a_header() {
            assertThat(ColumnRoles.UNNAMED.cells(row("titel", "a", "b")))
                    .extracting(cell -> cell.column().use())
                    .containsExactly(EXPLANATION, ELABORATION);
        }

        @Test
        void have_no_agreed_text_if_the_last_is_in_a_column_of_another_kind() {
            ColumnRoles roles = named(row(cell("Uitwerking"), cell("Onderwerp"), cell("Actie")))
                    .orElseThrow();

            assertThat(roles.cells(row("titel", "a", "b")))
                    .extracting(cell -> cell.column().use())
                    .containsExactly(EXPLANATION, OTHER);
        }
    }
}
