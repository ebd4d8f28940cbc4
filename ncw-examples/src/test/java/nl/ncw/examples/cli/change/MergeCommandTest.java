package nl.ncw.examples.cli.change;

import static nl.ncw.examples.cli.Run.ncw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.examples.cli.AgreementFiles;
import nl.ncw.examples.cli.Run;
import nl.ncw.examples.cli.terminal.ExitCode;
import nl.ncw.examples.sample.SampleAgreements;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.SetAsideValue;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ncw merge}, of files in which the region and the partner wrote at the same time. */
class MergeCommandTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final String ALERTING = "proces.alerteren.wijze";
    private static final Agreement SENT = SampleAgreements.drinkingWater();
    private static final Agreement REGION = SENT.answer(
                    "proces.monitoren.wijze", Party.REGION, Answer.text("Elk uur door de VIM."))
            .withStatus(AgreementStatus.IN_AFSTEMMING);
    private static final Agreement PARTNER = SENT.answer(
                    "proces.monitoren.wijze", Party.PARTNER, Answer.text("Dagelijks in LCMS."))
            .withStatus(AgreementStatus.IN_AFSTEMMING);

    @TempDir
    private Path folder;

    private Path sent;

    @BeforeEach
    void write() throws IOException {
        sent = AgreementFiles.json(folder.resolve("verzonden.json"), SENT);
    }

    @Nested
    class Of_different_answers {
        private Run run;

        @BeforeEach
        void merge() throws IOException {
            run = merged(REGION, PARTNER);
        }

        @Test
        void writes_both() throws IOException {
            assertThat(run.code()).isEqualTo(ExitCode.FINE);
            assertThat(AgreementFiles.read(target()))
                    .isEqualTo(
                            REGION.answer("proces.monitoren.wijze", Party.PARTNER, Answer.text("Dagelijks in LCMS.")));
        }

        @Test
        void says_what_came_from_each_and_what_both_have_alike() {
            assertThat(run.words())
                    .contains("regio.json (1): Monitoren – ")
                    .contains("(Veiligheidsregio) nieuw: Elk uur door de VIM.")
                    .contains("partner.json (1): Monitoren – ")
                    .contains("nu: Dagelijks in LCMS.")
                    .contains("In beide hetzelfde veranderd (1): Status was: concept nu: in afstemming");
        }

        @Test
        void says_how_the_whole_stands() {
            assertThat(run.words()).contains("VOORBEELD-2026-003: Groningen en Drinkwaterbedrijf Noorderbron");
        }

        @Test
        void prints_no_line_that_is_wider_than_a_terminal() {
            assertThat(run.out().lines().filter(line -> !line.contains(folder.toString())))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        }
    }

    @Nested
    class Of_the_same_answer_changed_in_two_ways {
        private final Agreement ofRegion = REGION.answer(ALERTING, Answer.text("Bel de meldkamer."));
        private final Agreement ofPartner = PARTNER.answer(ALERTING, Answer.text("Mail het loket."));

        @Test
        void shows_both_texts_and_writes_nothing() throws IOException {
            Run run = merged(ofRegion, ofPartner);
            assertThat(run.code()).isEqualTo(ExitCode.ERRORS_FOUND);
            assertThat(run.words())
                    .contains("Op twee manieren veranderd (1): Alerteren – ")
                    .contains("regio.json: Bel de meldkamer.", "partner.json: Mail het loket.");
            assertThat(target()).doesNotExist();
        }

        @Test
        void says_how_to_settle() throws IOException {
            assertThat(merged(ofRegion, ofPartner).words())
                    .contains("Er is niets geschreven.", "--prefer region", "--prefer partner");
        }

        @Test
        void leaves_an_earlier_file_as_it_was() throws IOException {
            Files.writeString(target(), "earlier");
            merged(ofRegion, ofPartner);
            assertThat(target()).hasContent("earlier");
        }

        @ParameterizedTest
        @CsvSource({"region, Bel de meldkamer., Mail het loket.", "partner, Mail het loket., Bel de meldkamer."})
        void writes_the_preferred_one_and_keeps_the_other(String preferred, String chosen, String other)
                throws IOException {
            Run run = merged(ofRegion, ofPartner, "--prefer", preferred);
            Agreement whole = AgreementFiles.read(target());
            assertThat(run.code()).isEqualTo(ExitCode.FINE);
            assertThat(whole.answers()).containsValue(Answer.text(chosen)).doesNotContainValue(Answer.text(other));
            assertThat(whole.setAside()).extracting(SetAsideValue::content).containsExactly(other);
        }

        @Test
        void says_which_text_was_set_aside() throws IOException {
            assertThat(merged(ofRegion, ofPartner, "--prefer", "partner").words())
                    .contains("partner.json geldt (1): Alerteren – ")
                    .contains("regio.json: Bel de meldkamer.")
                    .contains("apart bewaard (1)");
        }
    }

    @Test
    void says_of_an_adopted_agreement_that_it_is_no_longer_what_was_adopted() throws IOException {
        Agreement adopted = REGION.withStatus(AgreementStatus.VASTGESTELD);
        Run run = merged(adopted, PARTNER, "--prefer", "region");
        assertThat(run.words()).contains("Waarschuwingen (1): De overeenkomst als geheel Deze", "[adoption.reopened]");
    }

    @Test
    void says_that_nothing_changed_in_a_copy() throws IOException {
        assertThat(merged(SENT, PARTNER).words()).contains("regio.json is niets veranderd.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "pdf", "json"})
    void writes_the_format_that_the_name_says(String format) throws IOException {
        Path copies = AgreementFiles.json(folder.resolve("partner.json"), PARTNER);
        Path whole = folder.resolve("samen." + format);
        Path exported = folder.resolve("export." + format);
        ncw(DUTCH, "merge", "--sent", sent.toString(), copies.toString(), "--out", whole.toString());
        ncw(DUTCH, "export", copies.toString(), "--out", exported.toString());
        assertThat(whole).hasSameBinaryContentAs(exported);
    }

    @Test
    void refuses_copies_of_different_agreements() throws IOException {
        Run run = merged(REGION, PARTNER.identifiedAs("ANDERE-1"));
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.words()).contains("verschillende overeenkomsten", "VOORBEELD-2026-003, ANDERE-1");
        assertThat(target()).doesNotExist();
    }

    @Test
    void sends_copies_of_different_catalogues_to_upgrade() throws IOException {
        Run run = merged(
                REGION,
                PARTNER.with(AgreementProperties.CATALOGUE, Catalogues.latest().reference()));
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.words()).contains("niet bij dezelfde vragenlijst", "1.0.0", "2.0.0", "ncw upgrade");
        assertThat(target()).doesNotExist();
    }

    @Test
    void takes_the_place_of_no_copy() throws IOException {
        Path region = AgreementFiles.json(folder.resolve("regio.json"), REGION);
        Run run = ncw(DUTCH, "merge", "--sent", sent.toString(), region.toString(), "--out", region.toString());
        assertThat(run.code()).isEqualTo(ExitCode.UNWRITABLE);
        assertThat(AgreementFiles.read(region)).isEqualTo(REGION);
    }

    @Test
    void names_the_file_in_which_something_could_not_be_read_and_ends_with_1() throws IOException {
        Path broken = AgreementFiles.json(folder.resolve("kapot.json"), PARTNER);
        Files.writeString(
                broken, Files.readString(broken).replaceFirst("\"due\" : \"2027-[0-9-]*\"", "\"due\" : \"voorjaar\""));
        Run run = ncw(DUTCH, "merge", "--sent", sent.toString(), broken.toString(), "--out", target().toString());
        assertThat(run.code()).isEqualTo(ExitCode.ERRORS_FOUND);
        assertThat(run.err().replaceAll("\\s+", " "))
                .startsWith("Bij het lezen van " + broken + ": 1 fout Fouten (1): ")
                .contains("voorjaar");
        assertThat(target()).exists();
    }

    @Test
    void ends_with_3_where_a_copy_is_not_there() {
        Run run = ncw(DUTCH, "merge", "--sent", sent.toString(), "none.xlsx", "--out", target().toString());
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.words()).contains("none.xlsx bestaat niet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--prefer a", "--format doc"})
    void ends_with_2_for_what_cannot_be_preferred_or_written(String option) throws IOException {
        assertThat(merged(REGION, PARTNER, option.split(" ")).code()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Nested
    class Of_two_copies_with_the_preference_for_what_was_sent {
        @Test
        void writes_what_was_sent_and_keeps_both_texts() throws IOException {
            Agreement ofRegion = SENT.answer(ALERTING, Answer.text("Bel de meldkamer."));
            Agreement ofPartner = SENT.answer(ALERTING, Answer.text("Mail het loket."));
            assertThat(merged(ofRegion, ofPartner, "--prefer", "sent").code()).isEqualTo(ExitCode.FINE);
            assertThat(AgreementFiles.read(target()).answers()).isEqualTo(SENT.answers());
            assertThat(AgreementFiles.read(target()).setAside())
                    .extracting(SetAsideValue::author)
                    .containsExactly("region", "partner");
        }

        @Test
        void notes_the_day_on_which_they_were_set_aside() throws IOException {
            merged(
                    SENT.answer(ALERTING, Answer.text("Bel de meldkamer.")),
                    SENT.answer(ALERTING, Answer.text("Mail het loket.")),
                    "--prefer",
                    "region");
            assertThat(AgreementFiles.read(target()).setAside())
                    .extracting(SetAsideValue::day)
                    .allMatch(Optional::isPresent);
        }
    }

    @Nested
    class Of_four_copies {
        private final Agreement police = SENT.answer(ALERTING, Answer.text("Bel de meldkamer."));
        private final Agreement water = SENT.answer(ALERTING, Answer.text("Mail het loket."));

        private List<String> copies;

        @BeforeEach
        void write_copies() throws IOException {
            copies = List.of(
                    file("regio", REGION),
                    "Waterschap Zuiderzeeland=" + file("ws", water),
                    file("politie", police),
                    file("defensie", SENT));
        }

        private String file(String name, Agreement agreement) throws IOException {
            return AgreementFiles.json(folder.resolve(name + ".json"), agreement)
                    .toString();
        }

        private Run merge(List<String> inputs, String... more) {
            Stream<String> command = Stream.of(
                            Stream.of("merge", "--sent", sent.toString()),
                            inputs.stream(),
                            Stream.of("--out", target().toString()),
                            Stream.of(more))
                    .flatMap(part -> part);
            return ncw(DUTCH, command.toArray(String[]::new));
        }

        @Test
        void shows_the_texts_with_the_names_of_the_copies_and_writes_nothing() {
            Run run = merge(copies);
            assertThat(run.code()).isEqualTo(ExitCode.ERRORS_FOUND);
            assertThat(run.words())
                    .contains("defensie.json is niets veranderd.")
                    .contains("Verschillend veranderd (1): Alerteren – ")
                    .contains("politie.json: Bel de meldkamer.", "ws.json): Mail het loket.")
                    .contains("Waterschap Zuiderzeeland (")
                    .contains("--prefer", "Waterschap Zuiderzeeland, defensie, politie, regio");
            assertThat(target()).doesNotExist();
        }

        @Test
        void writes_the_preferred_text_and_keeps_the_other_with_its_author() throws IOException {
            Run run = merge(copies, "--prefer", "politie");
            assertThat(run.code()).isEqualTo(ExitCode.FINE);
            Agreement whole = AgreementFiles.read(target());
            assertThat(whole.withStatus(SENT.status()).answers())
                    .containsValue(Answer.text("Bel de meldkamer."))
                    .containsValue(Answer.text("Elk uur door de VIM."));
            assertThat(whole.setAside())
                    .extracting(SetAsideValue::author, SetAsideValue::content)
                    .containsExactly(tuple("Waterschap Zuiderzeeland", "Mail het loket."));
        }

        @Test
        void writes_the_same_bytes_whatever_the_order_of_the_copies() throws IOException {
            merge(copies, "--prefer", "politie");
            byte[] written = Files.readAllBytes(target());
            List<String> reversed = new ArrayList<>(copies);
            Collections.reverse(reversed);
            Files.delete(target());
            merge(reversed, "--prefer", "politie");
            assertThat(target()).hasBinaryContent(written);
        }

        @Test
        void does_not_settle_for_a_copy_that_left_the_text_as_it_was() {
            assertThat(merge(copies, "--prefer", "defensie").code()).isEqualTo(ExitCode.ERRORS_FOUND);
            assertThat(target()).doesNotExist();
        }

        @Test
        void settles_for_the_first_preferred_copy_that_changed_the_text() throws IOException {
            Run run = merge(copies, "--prefer", "defensie", "--prefer", "Waterschap Zuiderzeeland");
            assertThat(run.code()).isEqualTo(ExitCode.FINE);
            assertThat(AgreementFiles.read(target()).answers()).containsValue(Answer.text("Mail het loket."));
        }

        @Test
        void refuses_two_copies_of_the_same_name_and_says_how_to_name_them() throws IOException {
            Files.createDirectory(folder.resolve("b"));
            Run run = merge(List.of(file("politie", police), file("regio", REGION), file("b/Politie", water)));
            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.words()).contains("Twee exemplaren heten Politie.", "NAAM=BESTAND");
        }

        @Test
        void refuses_a_copy_with_the_name_of_what_was_sent() throws IOException {
            Run run = merge(List.of(file("sent", police), file("regio", REGION), file("ws", water)));
            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.words()).contains("Een exemplaar heet sent", "NAAM=BESTAND");
        }

        @Test
        void refuses_the_preference_for_a_copy_that_is_not_there() {
            Run run = merge(copies, "--prefer", "brandweer");
            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.words()).contains("geen exemplaar met de naam brandweer", "politie");
        }

        @Test
        void takes_the_names_that_are_given_to_two_copies() throws IOException {
            Run run = merge(List.of("Politie=" + file("a", police), file("ws", water)), "--prefer", "ws");
            assertThat(run.code()).isEqualTo(ExitCode.FINE);
            assertThat(AgreementFiles.read(target()).setAside())
                    .extracting(SetAsideValue::author)
                    .containsExactly("Politie");
        }

        @Test
        void takes_over_a_single_copy() throws IOException {
            assertThat(merge(List.of(file("politie", police))).code()).isEqualTo(ExitCode.FINE);
            assertThat(AgreementFiles.read(target())).isEqualTo(police);
        }
    }

    @Nested
    class Of_a_copy_that_lacks_what_was_sent {
        private final Agreement bare = SENT.replacingAnswers(Map.of());

        @Test
        void is_refused_without_force_and_writes_nothing() throws IOException {
            Run run = merged(bare, PARTNER);
            assertThat(run.code()).isEqualTo(ExitCode.ERRORS_FOUND);
            assertThat(run.words())
                    .contains("regio.json ontbreekt wat was verzonden ("
                            + SENT.answers().size())
                    .contains("Alerteren – ")
                    .contains("Er is niets geschreven.", "--force");
            assertThat(target()).doesNotExist();
        }

        @Test
        void is_merged_with_force() throws IOException {
            assertThat(merged(bare, PARTNER, "--prefer", "region", "--force").code())
                    .isEqualTo(ExitCode.FINE);
            assertThat(target()).exists();
        }

        @Test
        void is_told_and_merged_if_it_lacks_little() throws IOException {
            Run run = merged(SENT.unanswer(new AnswerKey(new QuestionId(ALERTING), Voice.JOINT)), PARTNER);
            assertThat(run.code()).isEqualTo(ExitCode.FINE);
            assertThat(run.words()).contains("regio.json ontbreekt wat was verzonden (1): Alerteren – ");
        }
    }

    @Nested
    class Of_copies_without_options {
        private String file(String name, Agreement agreement) throws IOException {
            return AgreementFiles.json(folder.resolve(name), agreement).toString();
        }

        private Run merge(String... copies) {
            return ncw(
                    DUTCH,
                    Stream.of(Stream.of("merge"), Stream.of(copies), Stream.of("--out", target().toString()))
                            .flatMap(part -> part)
                            .toArray(String[]::new));
        }

        @Test
        void that_do_not_say_what_was_sent_asks_for_it() throws IOException {
            Run run = merge(file("a.json", REGION), file("b.json", PARTNER));
            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.words()).contains("staat niet wat er is verzonden", "--sent BESTAND");
        }

        @Test
        void tells_by_what_changed_whose_copy_is_whose_and_not_by_the_order() throws IOException {
            Agreement ofRegion = REGION.answer(ALERTING, Answer.text("Bel de meldkamer."));
            Agreement ofPartner = PARTNER.answer(ALERTING, Answer.text("Mail het loket."));
            Run run = merge(
                    "--sent",
                    sent.toString(),
                    file("a.json", ofPartner),
                    file("b.json", ofRegion),
                    "--prefer",
                    "partner");
            assertThat(run.code()).isEqualTo(ExitCode.FINE);
            assertThat(AgreementFiles.read(target()).answers()).containsValue(Answer.text("Mail het loket."));
            assertThat(AgreementFiles.read(target()).setAside())
                    .extracting(SetAsideValue::author)
                    .containsExactly("region");
        }

        @Test
        void says_that_it_cannot_be_told_and_names_the_copies_after_their_files() throws IOException {
            String one = file("a.json", SENT.answer(ALERTING, Answer.text("Bel de meldkamer.")));
            String other = file("b.json", SENT.answer(ALERTING, Answer.text("Mail het loket.")));
            Run run = merge("--sent", sent.toString(), one, other);
            assertThat(run.code()).isEqualTo(ExitCode.ERRORS_FOUND);
            assertThat(run.words())
                    .contains("blijkt niet welk van de regio", "--partner BESTAND")
                    .contains("a, b.");
            assertThat(run.out().lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
            assertThat(merge("--sent", sent.toString(), one, other, "--prefer", "b")
                            .code())
                    .isEqualTo(ExitCode.FINE);
            assertThat(AgreementFiles.read(target()).setAside())
                    .extracting(SetAsideValue::author)
                    .containsExactly("a");
        }

        @Test
        void asks_which_is_that_of_the_party_that_is_preferred() throws IOException {
            String one = file("a.json", SENT.answer(ALERTING, Answer.text("Bel de meldkamer.")));
            String other = file("b.json", SENT.answer(ALERTING, Answer.text("Mail het loket.")));
            Run run = merge("--sent", sent.toString(), one, other, "--prefer", "region");
            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(run.words()).contains("blijkt niet welk van de regio", "--region BESTAND en --partner BESTAND");
        }

        @Test
        void refuses_one_that_has_the_changes_of_the_other_party_and_asks_whether_they_were_swapped()
                throws IOException {
            Run run = merged(SENT.answer("proces.monitoren.wijze", Party.PARTNER, Answer.text("Weekend.")), SENT);

            assertThat(run.code()).isEqualTo(ExitCode.ERRORS_FOUND);
            assertThat(run.words())
                    .contains("regio.json is genoemd als het exemplaar van de veiligheidsregio, maar wat erin is"
                            + " veranderd, hoort bij de crisispartner.")
                    .contains("Er is niets geschreven. Zijn --region en --partner verwisseld?", "--force");
            assertThat(target()).doesNotExist();
        }

        @Test
        void takes_one_that_has_the_changes_of_the_other_party_if_the_user_insists() throws IOException {
            Agreement ofPartner =
                    SENT.answer("proces.monitoren.wijze", Party.PARTNER, Answer.text("Ook in het weekend."));

            Run run = merged(ofPartner, SENT, "--force");
            assertThat(run.code()).isEqualTo(ExitCode.FINE);
            assertThat(run.words()).contains("regio.json is genoemd als");
            assertThat(merged(SENT, ofPartner, "--force").words()).doesNotContain("is genoemd als");
        }

        @Test
        void refuses_the_same_file_twice_by_whatever_path() throws IOException {
            Path copy = AgreementFiles.json(folder.resolve("regio.json"), REGION);
            for (Path again : List.of(copy, folder.resolve(".").resolve("regio.json"))) {
                Run run = merge("--sent", sent.toString(), copy.toString(), "ws=" + again);
                assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
                assertThat(run.words()).contains("hetzelfde bestand", copy.toString(), again.toString());
                assertThat(target()).doesNotExist();
            }
        }

        @Test
        void takes_two_copies_with_the_same_content() throws IOException {
            Path copy = AgreementFiles.json(folder.resolve("regio.json"), REGION);
            Path alike = Files.copy(copy, folder.resolve("ook.json"));

            Run run = merge("--sent", sent.toString(), copy.toString(), "ws=" + alike);

            assertThat(run.code()).isEqualTo(ExitCode.FINE);
            assertThat(AgreementFiles.read(target())).isEqualTo(REGION);
        }

        @Test
        void that_are_not_there_says_how_to_name_them() {
            assertThat(merge().code()).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(merge().words()).contains("Noem de exemplaren");
        }
    }

    @Test
    void takes_the_third_text_that_both_copies_bring_as_what_was_agreed() throws IOException {
        Run run = merged(
                SENT.answer(ALERTING, Answer.text("Derde tekst.")),
                SENT.answer(ALERTING, Answer.text("Derde tekst. ")));
        assertThat(run.code()).isEqualTo(ExitCode.FINE);
        assertThat(AgreementFiles.read(target()).answers()).containsValue(Answer.text("Derde tekst."));
    }

    private Run merged(Agreement region, Agreement partner, String... more) throws IOException {
        Path ofRegion = AgreementFiles.json(folder.resolve("regio.json"), region);
        Path ofPartner = AgreementFiles.json(folder.resolve("partner.json"), partner);
        Stream<String> command = Stream.of(
                        "merge", "--sent", sent, "--region", ofRegion, "--partner", ofPartner, "--out", target())
                .map(Object::toString);
        return ncw(DUTCH, Stream.concat(command, Stream.of(more)).toArray(String[]::new));
    }

    private Path target() {
        return folder.resolve("samen.json");
    }
}
