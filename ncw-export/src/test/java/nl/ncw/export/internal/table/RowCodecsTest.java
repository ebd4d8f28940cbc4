package nl.ncw.export.internal.table;

import static nl.ncw.fixture.CatalogueParts.nl;
import static nl.ncw.fixture.CatalogueParts.option;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.ncw.export.internal.cell.CellInput;
import nl.ncw.export.internal.list.BasisDocumentRows;
import nl.ncw.export.internal.list.DefinedRowCodec;
import nl.ncw.export.internal.list.RevisionRows;
import nl.ncw.export.internal.list.SignatoryRows;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.fixture.SmallCatalogue;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.AnswerValue.Row;
import nl.ncw.model.agreement.AnswerValue.Tick;
import nl.ncw.model.agreement.PartyContact;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.ChecklistQuestion;
import nl.ncw.model.question.MatrixColumn;
import nl.ncw.model.question.MatrixQuestion;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.QuestionHeader;
import nl.ncw.model.question.TableColumn;
import nl.ncw.model.question.TableQuestion;
import nl.ncw.model.question.Voice;
import nl.ncw.model.question.Voicing;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RowCodecsTest {
    private static final SafetyRegion UTRECHT = new SafetyRegion("VR09", "Utrecht");
    private static final QuestionHeader HEADER =
            CatalogueParts.header("proces.vooraf.vraag", Voicing.JOINT, Obligation.REQUIRED);
    private static final Vocabulary WORDS = new Vocabulary(
            Agreement.draft(SmallCatalogue.REFERENCE, CooperationProfile.STRUCTUREEL),
            SmallCatalogue.catalogue(),
            LocalisedText.DUTCH,
            RegionRegister.of(List.of(UTRECHT)));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static <E> Optional<E> read(RowCodec<E> codec, TypedCells cells) {
        return codec.read(cells, Optional.empty(), Optional.empty());
    }

    private static <E> List<String> ids(RowCodec<E> codec) {
        return codec.columns().stream().map(TypedColumn::id).toList();
    }

    private static <E> List<String> labels(RowCodec<E> codec) {
        return codec.columns().stream().map(TypedColumn::label).toList();
    }

    @Nested
    class A_checklist {
        private final ChecklistRowCodec codec = new ChecklistRowCodec(
                WORDS,
                Optional.of(new ChecklistQuestion(
                        HEADER, List.of(option("rooster", "Dienstrooster"), option("auto", "Dienstauto")), false)));

        private Optional<Tick> read(Optional<String> item, TypedCells cells) {
            return codec.read(cells, item, Optional.empty());
        }

        @Test
        void has_columns_for_the_item_whether_it_is_arranged_and_a_note() {
            assertThat(ids(codec)).containsExactly("item", "arranged", "note");
            assertThat(labels(codec)).containsExactly("Voorziening", "Geregeld", "Afspraak");
            assertThat(codec.columns()).extracting(TypedColumn::namesRow).containsExactly(true, false, false);
        }

        @Test
        void has_a_row_for_each_item_with_what_was_filled_in() {
            assertThat(codec.rows(WORDS, List.of(Tick.arranged("auto", "rood"))))
                    .extracting(RowCodec.Shown::cells)
                    .containsExactly(List.of("Dienstrooster", "", ""), List.of("Dienstauto", "ja", "rood"));
        }

        @Test
        void has_rows_for_withdrawn_items_and_then_for_own_ones_below() {
            Tick own = Tick.added("Fiets", "");
            Tick withdrawn = Tick.notArranged("boot", "");

            assertThat(codec.rows(WORDS, List.of(own, withdrawn)).subList(2, 4))
                    .containsExactly(
                            new RowCodec.Shown<>(
                                    Optional.of("boot"), List.of("boot", "nee", ""), Optional.of(withdrawn)),
                            new RowCodec.Shown<>(Optional.empty(), List.of("Fiets", "ja", ""), Optional.of(own)));
        }

        @Test
        void is_as_open_as_its_question() {
            assertThat(codec.open()).isFalse();
            assertThat(new ChecklistRowCodec(WORDS, Optional.empty()).open()).isTrue();
            assertThat(codec.takesOthers()).isTrue();
        }

        @Test
        void has_an_item_once_and_an_own_one_of_the_same_name() {
            assertThat(codec.unique(Tick.arranged("auto", "")))
                    .isPresent()
                    .isNotEqualTo(codec.unique(Tick.added("auto", "")))
                    .isEqualTo(codec.unique(Tick.notArranged("auto", "x")));
        }

        @Test
        void reads_a_listed_item() {
            assertThat(read(Optional.of("auto"), new TypedCells(Map.of("arranged", "nee", "note", "later"))))
                    .contains(Tick.notArranged("auto", "later"));
        }

        @Test
        void reads_an_own_item() {
            assertThat(read(Optional.empty(), new TypedCells(Map.of("item", "Fiets", "arranged", "ja"))))
                    .contains(Tick.added("Fiets", ""));
        }

        @Test
        void reads_nothing_where_nothing_was_filled_in() {
            TypedCells cells = new TypedCells(Map.of());

            assertThat(read(Optional.of("auto"), cells)).isEmpty();
            assertThat(cells.reports).isEmpty();
        }

        @Test
        void misses_the_name_of_an_own_item() {
            TypedCells cells = new TypedCells(Map.of("arranged", "ja"));

            assertThat(read(Optional.empty(), cells)).isEmpty();
            assertThat(cells.reports).containsExactly("missing item");
        }

        @Test
        void assumes_that_an_item_with_a_note_alone_is_not_arranged() {
            TypedCells cells = new TypedCells(Map.of("note", "later"));

            assertThat(read(Optional.of("auto"), cells)).contains(Tick.notArranged("auto", "later"));
            assertThat(cells.reports).containsExactly("assumed ARRANGED arranged ");
        }

        @Test
        void assumes_the_same_of_an_own_item_with_its_name_alone() {
            TypedCells cells = new TypedCells(Map.of("item", "Fiets"));

            assertThat(read(Optional.empty(), cells)).contains(new Tick("Fiets", true, false, ""));
            assertThat(cells.reports).containsExactly("assumed ARRANGED arranged ");
        }

        @Test
        void assumes_nothing_where_a_text_was_refused() {
            TypedCells cells = new TypedCells(Map.of("arranged", "misschien", "note", "later"));

            assertThat(read(Optional.of("auto"), cells)).isPresent();
            assertThat(cells.reports).isEmpty();
        }
    }

    @Nested
    class A_table {
        private final TableQuestionRowCodec codec = new TableQuestionRowCodec(
                WORDS,
                Optional.of(new TableQuestion(
                        HEADER,
                        List.of(
                                new TableColumn(option("functie", "Functie"), Optional.empty(), List.of(nl("OvD"))),
                                new TableColumn(option("recht", "Recht"), Optional.empty(), List.of())))),
                List.of(Row.of(Map.of("z", "1")), Row.of(Map.of("b", "2", "recht", "lezen"))));

        @Test
        void has_the_columns_of_its_question_and_then_others_that_were_answered() {
            assertThat(ids(codec)).containsExactly("functie", "recht", "b", "z");
            assertThat(labels(codec)).containsExactly("Functie", "Recht", "b", "z");
        }

        @Test
        void suggests_what_its_question_does() {
            assertThat(codec.columns())
                    .extracting(column -> column.codec().input())
                    .containsExactly(
                            CellInput.suggestions(List.of("OvD")), CellInput.TEXT, CellInput.TEXT, CellInput.TEXT);
        }

        @Test
        void shows_the_cells_of_a_row() {
            assertThat(codec.cells(Row.of(Map.of("recht", "lezen", "z", "1")))).containsExactly("", "lezen", "", "1");
        }

        @Test
        void reads_the_cells_of_a_row() {
            assertThat(read(codec, new TypedCells(Map.of("recht", "lezen", "z", "1"))))
                    .contains(Row.of(Map.of("functie", "", "recht", "lezen", "b", "", "z", "1")));
            assertThat(read(codec, new TypedCells(Map.of("recht", " ")))).isEmpty();
        }

        @Test
        void may_get_any_number_of_rows() {
            assertThat(codec.open()).isTrue();
            assertThat(codec.takesOthers()).isTrue();
            assertThat(codec.items()).isEmpty();
            assertThat(codec.unique(Row.of(Map.of("z", "1")))).isEmpty();
            assertThat(codec.understood()).isEqualTo(codec.columns());
            assertThat(codec.rows(WORDS, List.of())).isEmpty();
        }
    }

    @Nested
    class A_matrix {
        private final MatrixRowCodec codec = new MatrixRowCodec(
                WORDS,
                Optional.of(new MatrixQuestion(
                        HEADER,
                        List.of(option("laag", "Laag"), option("hoog", "Hoog")),
                        List.of(new MatrixColumn(option("row", "Rij"), Voice.REGION)),
                        Map.of("laag", Map.of("row", nl("CoPI")), "hoog", Map.of("row", nl("CoPI"))))),
                List.of(new MatrixRowCodec.Level("laag", Row.of(Map.of("oud", "x")))));

        @Test
        void has_a_column_of_names_whose_id_no_other_has() {
            assertThat(ids(codec)).containsExactly("row-", "row", "oud");
            assertThat(labels(codec)).containsExactly("Niveau", "Rij", "oud");
        }

        @Test
        void suggests_each_team_once() {
            assertThat(codec.columns().get(1).codec().input()).isEqualTo(CellInput.suggestions(List.of("CoPI")));
        }

        @Test
        void has_a_row_for_each_level() {
            assertThat(codec.rows(WORDS, List.of(new MatrixRowCodec.Level("hoog", Row.of(Map.of("row", "BT"))))))
                    .extracting(RowCodec.Shown::cells)
                    .containsExactly(List.of("Laag", "", ""), List.of("Hoog", "BT", ""));
        }

        @Test
        void has_one_blank_row_if_there_is_no_level() {
            assertThat(new MatrixRowCodec(WORDS, Optional.empty(), List.of()).rows(WORDS, List.of()))
                    .containsExactly(new RowCodec.Shown<>(Optional.empty(), List.of(""), Optional.empty()));
        }

        @Test
        void has_no_other_rows() {
            assertThat(codec.open()).isFalse();
            assertThat(codec.takesOthers()).isFalse();
        }

        @Test
        void reads_the_cells_of_a_level() {
            TypedCells cells = new TypedCells(Map.of("row", "BT"));

            assertThat(codec.read(cells, Optional.of("hoog"), Optional.empty()))
                    .contains(new MatrixRowCodec.Level("hoog", Row.of(Map.of("row", "BT", "oud", ""))));
        }
    }

    @Nested
    class Regions {
        private final RegionRowCodec codec = new RegionRowCodec(WORDS, true);

        @Test
        void are_shown_and_read() {
            assertThat(codec.cells(UTRECHT)).containsExactly("Utrecht (VR09)");
            assertThat(read(codec, new TypedCells(Map.of("region", "utrecht")))).contains(UTRECHT);
        }

        @Test
        void are_several_if_the_question_says_so() {
            assertThat(codec.open()).isTrue();
            assertThat(new RegionRowCodec(WORDS, false).open()).isFalse();
        }

        @Test
        void are_one_each() {
            assertThat(codec.unique(UTRECHT)).contains("VR09");
        }

        @Test
        void have_one_blank_row_for_the_only_one() {
            assertThat(new RegionRowCodec(WORDS, false).rows(WORDS, List.of())).hasSize(1);
        }
    }

    @Nested
    class Contacts {
        private final ContactRowCodec codec = new ContactRowCodec(WORDS, false);
        private final Contact anna = Contact.named("Anna").as("centralist", "meldkamer");

        @Test
        void have_a_column_for_the_region_if_the_question_says_so() {
            assertThat(ids(codec)).containsExactly("name", "function", "organisation", "telephone", "email");
            assertThat(ids(new ContactRowCodec(WORDS, true)))
                    .containsExactly("region", "name", "function", "organisation", "telephone", "email");
            assertThat(codec.understood()).first().extracting(TypedColumn::id).isEqualTo("region");
            assertThat(codec.understood())
                    .first()
                    .extracting(TypedColumn::label)
                    .isEqualTo(WORDS.word("voice.region"));
        }

        @Test
        void are_shown() {
            assertThat(codec.cells(anna.reachedAt("088-1234567", "a@b.nl")))
                    .containsExactly("Anna", "centralist", "meldkamer", "088-1234567", "a@b.nl");
        }

        @Test
        void are_read() {
            TypedCells cells = new TypedCells(Map.of(
                    "name", "Anna",
                    "function", "centralist",
                    "organisation", "meldkamer",
                    "telephone", "088-1234567",
                    "email", "a@b.nl",
                    "region", "VR09"));

            assertThat(read(codec, cells))
                    .contains(anna.reachedAt("088-1234567", "a@b.nl").forRegion(UTRECHT));
            assertThat(cells.reports).isEmpty();
        }

        @Test
        void may_be_named_by_their_function() {
            TypedCells cells = new TypedCells(Map.of("function", "centralist", "organisation", "meldkamer"));

            assertThat(read(codec, cells)).contains(Contact.named("centralist").as("", "meldkamer"));
            assertThat(cells.reports).containsExactly("assumed NAME name centralist");
        }

        @Test
        void may_be_named_by_their_organisation() {
            TypedCells cells = new TypedCells(Map.of("organisation", "meldkamer"));

            assertThat(read(codec, cells)).contains(Contact.named("meldkamer"));
            assertThat(cells.reports).containsExactly("assumed NAME name meldkamer");
        }

        @Test
        void have_a_name() {
            TypedCells cells = new TypedCells(Map.of("telephone", "088-1234567"));

            assertThat(read(codec, cells)).isEmpty();
            assertThat(cells.reports).containsExactly("missing name");
        }
    }

    @Nested
    class Contacts_of_a_party {
        private final PartyContactRowCodec codec = new PartyContactRowCodec(WORDS);

        @Test
        void have_its_column_first_and_the_region_last() {
            assertThat(ids(codec))
                    .containsExactly("party", "name", "function", "organisation", "telephone", "email", "region");
        }

        @Test
        void are_shown_and_read() {
            PartyContact anna = new PartyContact(Party.PARTNER, Contact.named("Anna"));

            assertThat(codec.cells(anna)).startsWith("Crisispartner", "Anna");
            assertThat(read(codec, new TypedCells(Map.of("party", "crisispartner", "name", "Anna"))))
                    .contains(anna);
        }

        @Test
        void belong_to_a_party() {
            TypedCells cells = new TypedCells(Map.of("name", "Anna"));

            assertThat(read(codec, cells)).isEmpty();
            assertThat(cells.reports).containsExactly("missing party");
        }
    }

    @Nested
    class Signatories {
        private final RowCodec<Signatory> codec =
                new DefinedRowCodec<>(AgreementProperties.SIGNATORIES, SignatoryRows.DEFINITION, WORDS);
        private final Signatory anna = Signatory.of(Party.REGION, "Anna", "burgemeester")
                .forOrganisation("Utrecht")
                .inCapacity("namens het bestuur")
                .mandatedBy("besluit 12", Optional.of(DAY))
                .signingAt("Zeist", Optional.of(DAY));

        @Test
        void are_shown_and_read() {
            assertThat(ids(codec))
                    .containsExactly(
                            "party",
                            "organisation",
                            "name",
                            "function",
                            "capacity",
                            "mandate",
                            "mandate-date",
                            "place",
                            "date");
            assertThat(labels(codec))
                    .containsExactly(
                            "Partij",
                            "Organisatie",
                            "Naam",
                            "Functie",
                            "Hoedanigheid",
                            "Mandaat (besluit of wet)",
                            "Mandaat van",
                            "Plaats",
                            "Ondertekend op");
            assertThat(codec.cells(anna))
                    .containsExactly(
                            "Veiligheidsregio",
                            "Utrecht",
                            "Anna",
                            "burgemeester",
                            "namens het bestuur",
                            "besluit 12",
                            "2026-03-01",
                            "Zeist",
                            "2026-03-01");
            assertThat(read(
                            codec,
                            new TypedCells(Map.of(
                                    "party", "Veiligheidsregio",
                                    "organisation", "Utrecht",
                                    "name", "Anna",
                                    "function", "burgemeester",
                                    "capacity", "namens het bestuur",
                                    "mandate", "besluit 12",
                                    "mandate-date", "1-3-2026",
                                    "place", "Zeist",
                                    "date", "1-3-2026"))))
                    .contains(anna);
        }

        @Test
        void may_not_have_signed_yet() {
            Signatory bert = Signatory.of(Party.REGION, "Bert", "");

            assertThat(codec.cells(bert)).containsExactly("Veiligheidsregio", "", "Bert", "", "", "", "", "", "");
        }

        @Test
        void have_a_party_and_a_name() {
            TypedCells cells = new TypedCells(Map.of("function", "burgemeester"));

            assertThat(read(codec, cells)).isEmpty();
            assertThat(cells.reports).containsExactly("missing party", "missing name");
        }

        @Test
        void have_another_name_for_the_day_in_json() {
            assertThat(SignatoryRows.DEFINITION.columns())
                    .extracting(ColumnDefinition::jsonName)
                    .contains("mandateDate", "signedOn");
        }
    }

    @Nested
    class Revisions {
        private final RowCodec<Revision> codec =
                new DefinedRowCodec<>(AgreementProperties.REVISIONS, RevisionRows.DEFINITION, WORDS);
        private final Revision first = new Revision("1.0", DAY, "Anna", "Begin");

        @Test
        void are_shown_and_read() {
            assertThat(ids(codec)).containsExactly("version", "date", "author", "change");
            assertThat(labels(codec)).containsExactly("Versie", "Datum", "Auteur", "Wijziging");
            assertThat(codec.cells(first)).containsExactly("1.0", "2026-03-01", "Anna", "Begin");
            assertThat(read(
                            codec,
                            new TypedCells(Map.of(
                                    "version", "1.0", "date", "2026-03-01", "author", "Anna", "change", "Begin"))))
                    .contains(first);
        }

        @Test
        void are_complete() {
            TypedCells cells = new TypedCells(Map.of("version", "1.0", "author", "Anna"));

            assertThat(read(codec, cells)).isEmpty();
            assertThat(cells.reports).containsExactly("missing date", "missing change");
        }
    }

    @Test
    void the_columns_have_a_kind_of_value() {
        assertThat(ContactColumns.ALL)
                .extracting(ColumnDefinition::kind)
                .contains(ColumnDefinition.Kind.TEXT, ColumnDefinition.Kind.REGION);
        assertThat(ChecklistRowCodec.ARRANGED.kind()).isEqualTo(ColumnDefinition.Kind.TRUTH);
        assertThat(RevisionRows.DEFINITION.columns())
                .extracting(ColumnDefinition::kind)
                .contains(ColumnDefinition.Kind.DATE);
        assertThat(BasisDocumentRows.DEFINITION.columns())
                .extracting(ColumnDefinition::kind)
                .contains(ColumnDefinition.Kind.CHOICE);
        assertThat(PartyContactRowCodec.PARTY.kind()).isEqualTo(ColumnDefinition.Kind.PARTY);
    }

    @Test
    void words_of_a_language_alone_offer_no_regions() {
        assertThat(new Vocabulary(DocumentLabels.in(Locale.ENGLISH))
                        .regions()
                        .input()
                        .offered())
                .isEmpty();
    }
}
