package nl.ncw.export.internal.word.original;

import static nl.ncw.export.internal.word.original.DocumentParts.GELDERLAND_ZUID;
import static nl.ncw.export.internal.word.original.DocumentParts.UTRECHT;
import static nl.ncw.export.internal.word.original.DocumentParts.cell;
import static nl.ncw.export.internal.word.original.DocumentParts.cellWith;
import static nl.ncw.export.internal.word.original.DocumentParts.listed;
import static nl.ncw.export.internal.word.original.DocumentParts.paragraph;
import static nl.ncw.export.internal.word.original.DocumentParts.row;
import static nl.ncw.export.internal.word.original.DocumentParts.table;
import static nl.ncw.fixture.CatalogueParts.nl;
import static nl.ncw.fixture.CatalogueParts.option;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.export.internal.finding.FindingCodeFamily;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.form.FormAnswer;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.message.MessageBundle;
import nl.ncw.export.internal.ooxml.word.BodyElement;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.fixture.SmallCatalogue;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.ObligationSource;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.AgreementFact;
import nl.ncw.model.question.ChecklistQuestion;
import nl.ncw.model.question.MatrixColumn;
import nl.ncw.model.question.MatrixQuestion;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.RegionsQuestion;
import nl.ncw.model.question.TableColumn;
import nl.ncw.model.question.TableQuestion;
import nl.ncw.model.question.ValueQuestion;
import nl.ncw.model.question.Voice;
import nl.ncw.model.question.Voicing;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TopicAnswersTest {
    private static final Topic JOINT =
            topic("proces.alerteren", text("wijze", Voicing.JOINT), text("moment", Voicing.JOINT));
    private static final Topic EACH = topic(
            "proces.monitoren",
            ValueQuestion.text(
                    CatalogueParts.header("proces.monitoren.trigger", Voicing.EACH_PARTY, Obligation.REQUIRED)));
    private static final Topic MIXED = topic(
            "proces.delen",
            ValueQuestion.text(CatalogueParts.header("proces.delen.samen", Voicing.JOINT, Obligation.REQUIRED)),
            ValueQuestion.text(CatalogueParts.header("proces.delen.elk", Voicing.EACH_PARTY, Obligation.REQUIRED)));
    private static final Topic REGIONS = topic(
            "proces.regios",
            new RegionsQuestion(
                    SmallCatalogue.stating("proces.regios.adoptie", AgreementFact.ADOPTING_REGION, Obligation.REQUIRED),
                    false),
            ValueQuestion.text(CatalogueParts.header("proces.regios.anders", Voicing.JOINT, Obligation.REQUIRED)));
    private static final Topic LIST = topic(
            "proces.vooraf",
            new ChecklistQuestion(
                    CatalogueParts.header("proces.vooraf.lijst", Voicing.JOINT, Obligation.REQUIRED),
                    List.of(option("rooster", "Dienstrooster"), option("auto", "Dienstauto")),
                    false));
    private static final Topic MATRIX = topic(
            "proces.niveaus",
            new MatrixQuestion(
                    CatalogueParts.header("proces.niveaus.teams", Voicing.JOINT, Obligation.REQUIRED),
                    List.of(option("laag", "Laag")),
                    List.of(
                            new MatrixColumn(option("regio", "Veiligheidsregio"), Voice.REGION),
                            new MatrixColumn(option("ander", "Crisispartner"), Voice.PARTNER)),
                    Map.of("laag", Map.of("regio", nl("CoPI"), "ander", nl("Team op straat")))));
    private static final Topic RIGHTS = topic(
            "proces.rechten",
            new TableQuestion(
                    CatalogueParts.header("proces.rechten.lijst", Voicing.JOINT, Obligation.REQUIRED),
                    List.of(
                            new TableColumn(option("functie", "Functie"), Optional.empty(), List.of()),
                            new TableColumn(option("mag", "Rechten"), Optional.empty(), List.of()))));
    private static final Topic EACH_TWICE = topic(
            "proces.wachten",
            ValueQuestion.text(CatalogueParts.header("proces.wachten.plek", Voicing.EACH_PARTY, Obligation.REQUIRED)),
            ValueQuestion.text(CatalogueParts.header("proces.wachten.duur", Voicing.EACH_PARTY, Obligation.REQUIRED)));
    private static final Topic TASK = topic(
            "proces.taak",
            ValueQuestion.choice(
                    SmallCatalogue.stating("proces.taak.kern", AgreementFact.CORE_TASK, Obligation.REQUIRED),
                    List.of(option("beheerder", "Beheerder"), option("hulpverlener", "Hulpverlener"))),
            ValueQuestion.text(CatalogueParts.header("proces.taak.anders", Voicing.JOINT, Obligation.REQUIRED)));
    private static final Topic NOT_ASKED = topic(
            "proces.niet",
            ValueQuestion.text(CatalogueParts.header("proces.niet.nooit", Voicing.JOINT, Obligation.NOT_APPLICABLE)));

    private static final Catalogue CATALOGUE = CatalogueParts.catalogue(
            CatalogueParts.reference("klein"),
            Map.of(CooperationProfile.STRUCTUREEL, ObligationSource.SOURCE),
            CatalogueParts.section(
                    "proces", JOINT, EACH, MIXED, REGIONS, LIST, MATRIX, RIGHTS, EACH_TWICE, TASK, NOT_ASKED));
    private static final FillInForm FORM = FillInForm.of(
            Agreement.draft(CATALOGUE.reference(), CooperationProfile.STRUCTUREEL),
            CATALOGUE,
            LocalisedText.DUTCH,
            RegionRegister.of(List.of(UTRECHT, GELDERLAND_ZUID)));
    private static final SpeakerSplitter VOICES =
            new SpeakerSplitter(RegionRegister.of(List.of(UTRECHT)), Optional.empty());

    private final ReadingLog log =
            new ReadingLog(FindingCodeFamily.WORD, new MessageBundle("nl.ncw.export.word.messages"));
    private final RegionMentions mentions = new RegionMentions(RegionRegister.of(List.of(UTRECHT)), log);
    private final TopicAnswers answers = new TopicAnswers(
            FORM, OriginalFormSentences.of(CATALOGUE), VOICES, mentions, RegionRegister.of(List.of(UTRECHT)), log);
    private final TopicText worked = new TopicText();

    private static Question text(String name, Voicing voicing) {
        return ValueQuestion.text(CatalogueParts.header("proces.alerteren." + name, voicing, Obligation.REQUIRED));
    }

    private static Topic topic(String id, Question... questions) {
        return CatalogueParts.topic(id, questions);
    }

    private static final BodyElement.Row HEADER = row("Onderwerp", "Toelichting", "Uitwerking");

    private void add(Topic topic, BodyElement.Row row) {
        add(topic, HEADER, row);
    }

    private void add(Topic topic, BodyElement.Row header, BodyElement.Row row) {
        ColumnRoles roles = ColumnRoles.named(header, VOICES).orElseThrow();
        answers.add(
                new DocumentPiece.OfTopic(
                        "hier", row, topic, new TopicTitleMatcher.Found(topic, "", List.of()), roles.cells(row)),
                worked);
    }

    /** The rows of the topic, each as its id and the answer. */
    private List<String> read(Topic topic) throws UnreadableAgreementException {
        return answers.of(topic, worked).stream()
                .map(row -> row.id() + ": " + row.text(FormAnswer.ANSWER))
                .toList();
    }

    private List<String> read(Topic topic, String... text) throws UnreadableAgreementException {
        add(topic, row(cell("titel"), cell(""), cell(text)));
        return read(topic);
    }

    private List<String> codes() {
        return log.findings().stream().map(finding -> finding.code()).toList();
    }

    @Nested
    class The_text_of_a_topic {
        @Test
        void answers_its_questions_by_their_names() throws UnreadableAgreementException {
            assertThat(read(JOINT, "Wijze: bellen", "Moment: meteen"))
                    .containsExactly("proces.alerteren.wijze/joint: bellen", "proces.alerteren.moment/joint: meteen");
            assertThat(codes()).isEmpty();
        }

        @Test
        void is_reported_if_it_was_divided_by_order() throws UnreadableAgreementException {
            assertThat(read(JOINT, "1. bellen", "2. meteen"))
                    .containsExactlyInAnyOrder(
                            "proces.alerteren.wijze/joint: bellen", "proces.alerteren.moment/joint: meteen");
            assertThat(codes()).containsExactly("word.by-order");
        }

        @Test
        void is_reported_if_it_could_not_be_divided() throws UnreadableAgreementException {
            assertThat(read(JOINT, "bellen")).containsExactly("proces.alerteren.wijze/joint: bellen");
            assertThat(codes()).containsExactly("word.undivided");
        }

        @Test
        void is_not_divided_over_a_question_that_the_agreement_answers_itself() throws UnreadableAgreementException {
            assertThat(read(TASK, "bellen")).containsExactly("proces.taak.anders/joint: bellen");
            assertThat(codes()).isEmpty();
        }

        @Test
        void is_not_reported_if_it_is_blank() throws UnreadableAgreementException {
            assertThat(read(JOINT, "…")).containsExactly("proces.alerteren.wijze/joint: ");
            assertThat(codes()).isEmpty();
        }

        @Test
        void is_not_lost_if_it_names_the_questions_alone() throws UnreadableAgreementException {
            assertThat(read(JOINT, "Wijze:", "Moment:"))
                    .containsExactly("proces.alerteren.wijze/joint: Wijze:\nMoment:");
            assertThat(codes()).containsExactly("word.undivided");
        }

        @Test
        void is_certain_if_it_only_repeats_the_only_question() throws UnreadableAgreementException {
            add(EACH, row("titel", "", "Vraag proces.monitoren.trigger?"));

            assertThat(read(EACH)).hasSize(2).allMatch(row -> row.endsWith(": Vraag proces.monitoren.trigger?"));
            assertThat(codes()).containsExactly("word.for-both");
        }

        @Test
        void is_divided_by_the_questions_beside_each_row() throws UnreadableAgreementException {
            add(JOINT, row("titel", "Vraag proces.alerteren.wijze?", "bellen"));
            add(JOINT, row("", "Vraag proces.alerteren.moment?", "meteen"));

            assertThat(read(JOINT))
                    .containsExactly("proces.alerteren.wijze/joint: bellen", "proces.alerteren.moment/joint: meteen");
            assertThat(codes()).isEmpty();
        }

        @Test
        void is_joined_from_several_cells_if_the_answer_is_joint() throws UnreadableAgreementException {
            add(
                    JOINT,
                    row("Onderwerp", "Uitwerking VR", "Uitwerking partner"),
                    row("titel", "Wijze: bellen", "Moment: meteen"));

            read(JOINT);
            assertThat(codes()).contains("word.cells-joined");
        }

        @Test
        void is_not_joined_from_one_cell_with_text() throws UnreadableAgreementException {
            add(JOINT, row("Onderwerp", "Uitwerking VR", "Uitwerking partner"), row("titel", "Wijze: bellen", ">"));

            read(JOINT);
            assertThat(codes()).doesNotContain("word.cells-joined");
        }

        @Test
        void is_kept_if_nothing_is_asked() throws UnreadableAgreementException {
            assertThat(read(NOT_ASKED, "bellen")).isEmpty();
            assertThat(codes()).containsExactly("word.not-asked");
            assertThat(log.kept()).containsExactly(new UnplacedText("hier", "bellen"));
        }

        @Test
        void is_not_kept_if_nothing_is_asked_and_it_is_blank() throws UnreadableAgreementException {
            assertThat(read(NOT_ASKED, "> ")).isEmpty();
            assertThat(codes()).isEmpty();
        }
    }

    @Nested
    class The_answers_of_each_party {
        private static final String REGION = "proces.monitoren.trigger/region: ";
        private static final String PARTNER = "proces.monitoren.trigger/partner: ";

        @Test
        void are_divided_by_their_names() throws UnreadableAgreementException {
            assertThat(read(EACH, "VR: kijken", "Partner: bellen"))
                    .containsExactly(REGION + "kijken", PARTNER + "bellen");
            assertThat(codes()).isEmpty();
        }

        @Test
        void are_the_same_without_names() throws UnreadableAgreementException {
            assertThat(read(EACH, "kijken")).containsExactly(REGION + "kijken", PARTNER + "kijken");
            assertThat(codes()).containsExactly("word.for-both");
        }

        @Test
        void are_blank_without_text() throws UnreadableAgreementException {
            assertThat(read(EACH, "")).containsExactly(REGION, PARTNER);
            assertThat(codes()).isEmpty();
        }

        @Test
        void are_in_the_columns_that_name_them() throws UnreadableAgreementException {
            add(EACH, row("Onderwerp", "Uitwerking partner", "Uitwerking VR"), row("titel", "bellen", "kijken"));

            assertThat(read(EACH)).containsExactly(REGION + "kijken", PARTNER + "bellen");
            assertThat(codes()).isEmpty();
        }

        @Test
        void are_in_the_order_of_two_columns_without_names() throws UnreadableAgreementException {
            add(EACH, row("Onderwerp", "Uitwerking", "Uitwerking"), row("titel", "kijken", "bellen"));

            assertThat(read(EACH)).containsExactly(REGION + "kijken", PARTNER + "bellen");
            assertThat(codes()).containsExactly("word.by-column");
        }

        @Test
        void are_not_in_order_if_three_columns_have_no_names() throws UnreadableAgreementException {
            add(EACH, row("Onderwerp", "Uitwerking", "Uitwerking", "Uitwerking"), row("titel", "a", "b", "c"));

            assertThat(read(EACH)).containsExactly(REGION + "a\nb\nc", PARTNER + "a\nb\nc");
        }

        @Test
        void are_reported_with_other_names_among_them() throws UnreadableAgreementException {
            assertThat(read(EACH, "VR: kijken", "Brandweer: wachten", "Partner: bellen"))
                    .containsExactly(REGION + "kijken\nBrandweer: wachten", PARTNER + "bellen");
            assertThat(codes()).containsExactly("word.other-names");
        }

        @Test
        void are_reported_if_they_could_not_be_divided_over_the_questions() throws UnreadableAgreementException {
            assertThat(read(EACH_TWICE, "VR: kijken", "Partner: bellen"))
                    .containsExactly("proces.wachten.plek/region: kijken", "proces.wachten.plek/partner: bellen");
            assertThat(codes()).containsExactly("word.undivided");
        }

        @Test
        void are_divided_within_the_answer_to_one_question() throws UnreadableAgreementException {
            assertThat(read(MIXED, "Samen: bellen", "Elk:", "VR: kijken", "Partner: wachten"))
                    .containsExactly(
                            "proces.delen.samen/joint: bellen",
                            "proces.delen.elk/region: kijken",
                            "proces.delen.elk/partner: wachten");
        }
    }

    @Nested
    class Regions_in_a_text {
        @Test
        void are_collected_apart() throws UnreadableAgreementException {
            assertThat(read(REGIONS, "Adoptie: Utrecht", "Anders: bellen"))
                    .containsExactly("proces.regios.anders/joint: bellen");
            assertThat(mentions.rows()).extracting(row -> row.id().toString()).contains("@region");
        }
    }

    @Nested
    class A_table_in_a_cell {
        private final BodyElement.Table arranged =
                table(row("Onderdeel", "Geregeld"), row("Dienstrooster", "ja"), row("Dienstauto", "nee"));

        private List<ReturnedRow> rows(Topic topic) throws UnreadableAgreementException {
            return answers.of(topic, worked);
        }

        @Test
        void answers_a_question() throws UnreadableAgreementException {
            add(LIST, row(cell("titel"), cell(""), cellWith(arranged)));

            assertThat(rows(LIST))
                    .extracting(row -> row.id().toString())
                    .containsExactly("proces.vooraf.lijst/joint#rooster", "proces.vooraf.lijst/joint#auto");
            assertThat(codes()).isEmpty();
        }

        @Test
        void is_reported_if_the_order_of_its_columns_tells_what_they_are() throws UnreadableAgreementException {
            add(RIGHTS, row(cell("titel"), cell(""), cellWith(table(row("Centralist", "lezen")))));

            assertThat(rows(RIGHTS)).extracting(row -> row.text("mag")).containsExactly("lezen");
            assertThat(codes()).containsExactly("word.in-table");
        }

        @Test
        void leaves_the_text_beside_it() throws UnreadableAgreementException {
            add(LIST, row(cell("titel"), cell(""), cellWith(arranged, paragraph("elk jaar bezien"))));

            assertThat(read(LIST))
                    .contains("proces.vooraf.lijst/joint: elk jaar bezien")
                    .hasSize(3);
        }

        @Test
        void answers_it_once() {
            add(LIST, row(cell("titel"), cell(""), cellWith(arranged, arranged)));

            assertThat(worked.tableRows()).hasSize(2);
            assertThat(worked.lines()).hasSize(3);
        }

        @Test
        void is_text_if_it_answers_none() throws UnreadableAgreementException {
            add(LIST, row(cell("titel"), cell(""), cellWith(table(row("a", "b")))));

            assertThat(read(LIST)).containsExactly("proces.vooraf.lijst/joint: a | b");
        }

        @Test
        void beside_the_agreed_text_is_no_answer_if_it_is_as_printed() {
            BodyElement.Table printed = table(row("", "VR", "Partner"), row("Laag", "CoPI", "Team op straat"));
            BodyElement.Row row = row(cell("titel"), cellWith(printed), cell(""));
            ColumnRoles roles = ColumnRoles.named(HEADER, VOICES).orElseThrow();
            DocumentPiece.OfTopic piece = new DocumentPiece.OfTopic(
                    "hier", row, MATRIX, new TopicTitleMatcher.Found(MATRIX, "", List.of()), roles.cells(row));

            assertThat(answers.lines(piece, piece.cells().get(0), worked)).isEmpty();
            assertThat(worked.tableRows()).isEmpty();
        }

        @Test
        void with_the_agreed_text_is_an_answer_even_if_it_is_as_printed() {
            BodyElement.Table printed = table(row("", "VR", "Partner"), row("Laag", "CoPI", "Team op straat"));
            add(MATRIX, row(cell("titel"), cell(""), cellWith(printed)));

            assertThat(worked.tableRows()).hasSize(1);
        }
    }

    @Nested
    class Lines_that_are_rows {
        @Test
        void fill_in_the_table_of_the_question() throws UnreadableAgreementException {
            add(LIST, row(cell("titel"), cell(""), cellWith(listed("Dienstrooster: ja"), listed("Dienstauto: nee"))));

            assertThat(answers.of(LIST, worked))
                    .extracting(row -> row.text("arranged"))
                    .containsExactly("ja", "nee");
            assertThat(codes()).containsExactly("word.in-table");
        }
    }
}
