package nl.ncw.export.internal.word.original;

import static nl.ncw.export.internal.word.original.DocumentParts.GELDERLAND_ZUID;
import static nl.ncw.export.internal.word.original.DocumentParts.UTRECHT;
import static nl.ncw.export.internal.word.original.DocumentParts.cell;
import static nl.ncw.export.internal.word.original.DocumentParts.entry;
import static nl.ncw.export.internal.word.original.DocumentParts.paragraph;
import static nl.ncw.export.internal.word.original.DocumentParts.row;
import static nl.ncw.export.internal.word.original.DocumentParts.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.export.internal.finding.FindingCodeFamily;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.message.MessageBundle;
import nl.ncw.export.internal.ooxml.word.BodyElement;
import nl.ncw.export.internal.ooxml.word.Note;
import nl.ncw.export.internal.ooxml.word.WordContent;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.organisation.CrisisPartner;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginalFormReadingTest {
    private static final Catalogue CATALOGUE = Catalogues.byReference(OriginalForm.CATALOGUE);
    private static final BodyElement.Row HEADER = row("Onderwerp", "Toelichting", "Uitwerking");
    private static final BodyElement.Row FALLBACK = row("Terugvalprocedure", "", "Bellen");

    private Optional<String> partner = Optional.empty();

    private ReadResult read(BodyElement... body) throws UnreadableAgreementException {
        return read(new WordContent(List.of(body), List.of(), List.of(), Map.of()));
    }

    private ReadResult read(WordContent content) throws UnreadableAgreementException {
        ReadingLog log = new ReadingLog(FindingCodeFamily.WORD, new MessageBundle("nl.ncw.export.word.messages"));
        return new OriginalForm(content, CATALOGUE, RegionRegister.of(List.of(UTRECHT, GELDERLAND_ZUID)), partner, log)
                .read();
    }

    private ReadResult read(BodyElement.Row... rows) throws UnreadableAgreementException {
        return read(table(rows));
    }

    private static Optional<Answer> answer(ReadResult read, String question) {
        return Optional.ofNullable(
                read.agreement().answers().get(new AnswerKey(new QuestionId(question), Voice.JOINT)));
    }

    private static List<String> codes(ReadResult read) {
        return read.findings().stream().map(Finding::code).toList();
    }

    private static List<UnplacedText> kept(ReadResult read) {
        return read.agreement().unplaced();
    }

    @Nested
    class A_document {
        @Test
        void is_a_copy_if_it_has_rows_of_the_form() {
            assertThat(OriginalForm.isIn(content(table(HEADER, FALLBACK, row("Alerteren", "", ""))), CATALOGUE))
                    .isTrue();
            assertThat(OriginalForm.isIn(content(paragraph("Terugvalprocedure")), CATALOGUE))
                    .isFalse();
        }

        private WordContent content(BodyElement body) {
            return new WordContent(List.of(body), List.of(), List.of(), Map.of());
        }

        @Test
        void is_read_as_an_agreement_with_a_finding_that_says_so() throws UnreadableAgreementException {
            ReadResult read = read(HEADER, FALLBACK);

            assertThat(read.agreement().catalogue()).isEqualTo(OriginalForm.CATALOGUE);
            assertThat(answer(read, "techniek.terugvalprocedure.wijze")).contains(Answer.text("Bellen"));
            assertThat(codes(read)).containsExactly("word.original-form");
            assertThat(kept(read)).isEmpty();
        }
    }

    @Nested
    class Text_outside_the_answers {
        @Test
        void is_kept_from_paragraphs() throws UnreadableAgreementException {
            assertThat(kept(read(paragraph("Bel eerst"), table(HEADER, FALLBACK))))
                    .containsExactly(new UnplacedText("Begin, alinea 1", "Bel eerst"));
        }

        @Test
        void is_kept_from_a_table_of_contents() throws UnreadableAgreementException {
            assertThat(kept(read(entry("Bel eerst"), table(HEADER, FALLBACK))))
                    .containsExactly(new UnplacedText("Begin, alinea 1", "Bel eerst"));
        }

        @Test
        void is_kept_from_the_names_of_columns() throws UnreadableAgreementException {
            assertThat(kept(read(row("Onderwerp", "Toelichting", "Uitwerking van 1 mei"), FALLBACK)))
                    .containsExactly(new UnplacedText("Begin, rij 1", "Uitwerking van 1 mei"));
        }

        @Test
        void is_kept_from_behind_a_title() throws UnreadableAgreementException {
            assertThat(kept(read(HEADER, row("Terugvalprocedure: tijdelijk", "", "Bellen"))))
                    .containsExactly(new UnplacedText("Begin, rij 2", "tijdelijk"));
        }

        @Test
        void is_kept_from_beside_the_agreed_text() throws UnreadableAgreementException {
            assertThat(kept(read(HEADER, row("Terugvalprocedure", "Vraag dit na", "Bellen"))))
                    .containsExactly(new UnplacedText("Begin, rij 2", "Vraag dit na"));
        }

        @Test
        void is_kept_from_other_columns() throws UnreadableAgreementException {
            ReadResult read = read(
                    row("Onderwerp", "Uitwerking", "Actie", "Wie"), row("Terugvalprocedure", "Bellen", "Oefenen", ""));

            assertThat(kept(read)).containsExactly(new UnplacedText("Begin, rij 2", "Actie: Oefenen"));
            assertThat(codes(read)).containsExactly("word.original-form", "word.other-column");
        }

        @Test
        void is_kept_from_headers_and_footers() throws UnreadableAgreementException {
            ReadResult read = read(new WordContent(
                    List.of(table(HEADER, FALLBACK)), List.of(paragraph("Concept")), List.of(), Map.of()));

            assertThat(kept(read)).extracting(UnplacedText::content).containsExactly("Concept");
        }

        @Test
        void is_kept_from_notes() throws UnreadableAgreementException {
            ReadResult read = read(new WordContent(
                    List.of(DocumentParts.noted(0), table(HEADER, FALLBACK)),
                    List.of(),
                    List.of(
                            new Note(Note.Kind.FOOTNOTE, "", "Zie bijlage"),
                            new Note(Note.Kind.LINK, "", "voorbeeld.nl")),
                    Map.of()));

            assertThat(kept(read))
                    .containsExactly(
                            new UnplacedText("Begin, alinea 1", "Zie bijlage"),
                            new UnplacedText("Begin, alinea 2", "voorbeeld.nl"));
        }
    }

    @Nested
    class A_title {
        @Test
        void that_was_guessed_is_reported_and_kept() throws UnreadableAgreementException {
            ReadResult read = read(HEADER, row("Terugvalprosedure", "", "Bellen"));

            assertThat(codes(read)).containsExactly("word.original-form", "word.title-guessed");
            assertThat(kept(read)).containsExactly(new UnplacedText("Begin, rij 2", "Terugvalprosedure"));
        }

        @Test
        void that_occurs_twice_is_reported() throws UnreadableAgreementException {
            ReadResult read = read(HEADER, FALLBACK, row("Alerteren", "", ""), FALLBACK);

            assertThat(codes(read)).contains("word.topic-twice");
            assertThat(answer(read, "techniek.terugvalprocedure.wijze")).contains(Answer.text("Bellen\nBellen"));
        }

        @Test
        void that_begins_a_second_agreement_is_reported() throws UnreadableAgreementException {
            BodyElement.Row alerting = row("Alerteren", "", "Wijze: bellen");
            ReadResult read = read(HEADER, FALLBACK, alerting, FALLBACK, alerting);

            assertThat(codes(read)).contains("word.second-agreement").doesNotContain("word.topic-twice");
        }
    }

    @Test
    void guiding_questions_beside_the_text_name_the_questions() throws UnreadableAgreementException {
        ReadResult read = read(
                HEADER,
                row(
                        cell("Alerteren"),
                        cell("> Hoe dan?", "> Wie belt dan?"),
                        cell("Wie belt dan?", "de meldkamer", "Hoe dan?", "per telefoon")));

        assertThat(answer(read, "proces.alerteren.wijze")).contains(Answer.text("per telefoon"));
        assertThat(answer(read, "proces.alerteren.rol-locc")).contains(Answer.text("de meldkamer"));
    }

    @Nested
    class The_profile {
        private ReadResult profile(String text) throws UnreadableAgreementException {
            return read(HEADER, row("Samenwerkingsprofiel", "", text), FALLBACK);
        }

        @ParameterizedTest
        @CsvSource({"Structureel,STRUCTUREEL", "Stand-by,STAND_BY", "'',STRUCTUREEL"})
        void is_the_one_that_is_named(String text, CooperationProfile profile) throws UnreadableAgreementException {
            ReadResult read = profile(text);

            assertThat(read.agreement().profile()).isEqualTo(profile);
            assertThat(codes(read)).doesNotContain("word.profile-rest", "word.profile-assumed");
        }

        @Test
        void may_be_named_as_an_adjective_whose_rest_is_kept() throws UnreadableAgreementException {
            ReadResult read = profile("Structurele samenwerking");

            assertThat(codes(read)).contains("word.profile-rest");
            assertThat(kept(read)).containsExactly(new UnplacedText("Begin, rij 2", "Structurele samenwerking"));
        }

        @Test
        void is_assumed_if_another_is_named() throws UnreadableAgreementException {
            ReadResult read = profile("Heel vaak");

            assertThat(read.agreement().profile()).isEqualTo(CooperationProfile.STRUCTUREEL);
            assertThat(codes(read)).contains("word.profile-assumed");
        }
    }

    @Nested
    class The_partner {
        private ReadResult task(String text) throws UnreadableAgreementException {
            return read(HEADER, row("Kerntaak", "", text), FALLBACK);
        }

        @Test
        void has_a_name_and_a_core_task() throws UnreadableAgreementException {
            partner = Optional.of("Waterschap");
            ReadResult read = task("beheerder");

            assertThat(read.agreement().partner().orElseThrow().name()).isEqualTo("Waterschap");
            assertThat(read.agreement().partner().orElseThrow().coreTask()).contains(CoreTask.BEHEERDER);
            assertThat(codes(read)).containsExactly("word.original-form");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Beheerder van dijken", "☐ hulpverlener\n☒ beheerder"})
        void has_the_core_task_that_a_text_names_which_is_kept(String text) throws UnreadableAgreementException {
            partner = Optional.of("Waterschap");
            ReadResult read = task(text);

            assertThat(read.agreement().partner().orElseThrow().coreTask()).contains(CoreTask.BEHEERDER);
            assertThat(codes(read)).contains("word.core-task-rest");
            assertThat(kept(read)).containsExactly(new UnplacedText("Begin, rij 2", text));
        }

        @Test
        void has_its_name_beside_a_text_that_names_no_core_task_which_is_kept() throws UnreadableAgreementException {
            partner = Optional.of("Waterschap");
            ReadResult read = task("dijken");

            assertThat(read.agreement().partner()).contains(CrisisPartner.named("Waterschap"));
            assertThat(codes(read)).contains("word.no-core-task");
            assertThat(kept(read)).containsExactly(new UnplacedText("Begin, rij 2", "dijken"));
        }

        @Test
        void has_its_name_without_a_core_task() throws UnreadableAgreementException {
            partner = Optional.of("Waterschap");
            ReadResult read = read(HEADER, FALLBACK);

            assertThat(read.agreement().partner()).contains(CrisisPartner.named("Waterschap"));
            assertThat(codes(read)).contains("word.core-task-missing");
            assertThat(kept(read)).isEmpty();
        }

        @Test
        void is_unknown_without_a_name() throws UnreadableAgreementException {
            ReadResult read = task("beheerder");

            assertThat(read.agreement().partner()).isEmpty();
            assertThat(codes(read)).hasSizeGreaterThan(1);
        }

        @Test
        void is_not_missed_if_neither_name_nor_task_is_known() throws UnreadableAgreementException {
            assertThat(codes(task(""))).containsExactly("word.original-form");
        }
    }

    @Test
    void the_regions_are_those_that_are_named() throws UnreadableAgreementException {
        Agreement agreement = read(
                        HEADER,
                        row(
                                cell("Adoptieregio en betrokken regio's"),
                                cell(""),
                                cell("Adoptieregio: Utrecht", "Betrokken: Gelderland-Zuid")),
                        FALLBACK)
                .agreement();

        assertThat(agreement.region()).contains(UTRECHT);
        assertThat(agreement.involvedRegions()).containsExactlyInAnyOrder(UTRECHT, GELDERLAND_ZUID);
    }
}
