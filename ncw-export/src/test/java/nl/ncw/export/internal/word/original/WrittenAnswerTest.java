package nl.ncw.export.internal.word.original;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ncw.export.internal.finding.FindingCodeFamily;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.export.internal.intake.ReadingLog;
import nl.ncw.export.internal.message.MessageBundle;
import nl.ncw.fixture.SmallCatalogue;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.UnplacedText;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenAnswerTest {
    private static final FillInForm FORM = FillInForm.of(
            Agreement.draft(SmallCatalogue.REFERENCE, CooperationProfile.STRUCTUREEL),
            SmallCatalogue.catalogue(),
            LocalisedText.DUTCH,
            RegionRegister.empty());
    private static final AnswerKey KEY = new AnswerKey(new QuestionId(SmallCatalogue.WIJZE), Voice.JOINT);

    private final ReadingLog log =
            new ReadingLog(FindingCodeFamily.WORD, new MessageBundle("nl.ncw.export.word.messages"));

    private Map<String, String> read(String text) throws UnreadableAgreementException {
        return texts(new WrittenAnswer(FORM, KEY, log).of(text, "hier"));
    }

    private static Map<String, String> texts(ReturnedRow row) {
        return row.cells().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, cell -> cell.getValue().text()));
    }

    private List<String> codes() {
        return log.findings().stream().map(finding -> finding.code()).toList();
    }

    @Test
    void a_text_is_an_answer() throws UnreadableAgreementException {
        ReturnedRow row = new WrittenAnswer(FORM, KEY, log).of("Per telefoon.", "hier");

        assertThat(row.id()).hasToString(SmallCatalogue.WIJZE + "/joint");
        assertThat(row.location()).isEqualTo("hier");
        assertThat(texts(row)).isEqualTo(Map.of("answer", "Per telefoon."));
        assertThat(codes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "n.v.t.|''",
                "Nvt|''",
                "N v t: geen meldkamer|geen meldkamer",
                "Niet van toepassing, geen meldkamer|geen meldkamer"
            })
    void a_text_may_say_that_the_question_does_not_apply(String text, String note) throws UnreadableAgreementException {
        assertThat(read(text)).isEqualTo(Map.of("status", "Niet van toepassing", "note", note, "answer", ""));
        assertThat(codes()).containsExactly("word.status-read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n.t.b.",
                "NNB",
                "Nog af te spreken met de meldkamer",
                "nader te bepalen",
                "nog niet bekend",
                "p.m.",
                "tbd",
                "volgt nog."
            })
    void a_text_may_say_that_it_is_to_be_settled(String text) throws UnreadableAgreementException {
        assertThat(read(text)).isEqualTo(Map.of("status", "Nog af te spreken", "note", text, "answer", ""));
        assertThat(codes()).containsExactly("word.status-read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nvt, behalve in het weekend",
                "Nvt, wij bellen elkaar. En mailen.",
                "Nvt, bel 112",
                "Nvt: geen meldkamer\nWij bellen elkaar",
                "Nog te bepalen, tenzij het brandt"
            })
    void a_text_that_goes_on_to_agree_is_an_answer(String text) throws UnreadableAgreementException {
        assertThat(read(text)).isEqualTo(Map.of("answer", text));
        assertThat(codes()).containsExactly("word.status-not-read");
    }

    @Test
    void a_remark_has_a_hundred_and_twenty_characters_at_most() throws UnreadableAgreementException {
        assertThat(read("tbd " + "x".repeat(119))).containsKey("status");
        assertThat(read("tbd " + "x".repeat(120))).doesNotContainKey("status");
    }

    @Test
    void signs_alone_are_no_answer_and_kept() throws UnreadableAgreementException {
        assertThat(read("--")).isEqualTo(Map.of("answer", ""));
        assertThat(codes()).containsExactly("word.no-answer");
        assertThat(log.kept()).containsExactly(new UnplacedText("hier", "--"));
    }

    @Test
    void a_blank_text_is_a_blank_answer() throws UnreadableAgreementException {
        assertThat(read(" ")).isEqualTo(Map.of("answer", " "));
        assertThat(codes()).isEmpty();
    }

    @Test
    void a_status_that_the_form_does_not_offer_is_an_answer() throws UnreadableAgreementException {
        AnswerKey unknown = new AnswerKey(new QuestionId("proces.alerteren.anders"), Voice.JOINT);

        assertThat(texts(new WrittenAnswer(FORM, unknown, log).of("n.v.t.", "hier")))
                .isEqualTo(Map.of("answer", "n.v.t."));
        assertThat(codes()).isEmpty();
    }
}
