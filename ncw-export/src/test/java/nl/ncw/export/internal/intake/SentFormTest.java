package nl.ncw.export.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.ncw.export.internal.digest.Sha256;
import nl.ncw.export.internal.finding.FindingCodeFamily;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.form.ReturnedRow;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.export.internal.message.MessageBundle;
import nl.ncw.fixture.SmallCatalogue;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.port.UnreadableAgreementException;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SentFormTest {
    private static final Agreement DRAFT = Agreement.draft(SmallCatalogue.REFERENCE, CooperationProfile.STRUCTUREEL)
            .identifiedAs("a-1");
    private static final String JSON = SentAgreement.json(DRAFT);

    private final ReadingLog log =
            new ReadingLog(FindingCodeFamily.WORD, new MessageBundle("nl.ncw.export.word.messages"));

    private static EmbeddedForm file(String json, String checksum, Map<String, String> properties) {
        return new EmbeddedForm(
                Optional.of("1"), json, checksum, Locale.ENGLISH, Optional.of(new FormTextHashes()), properties);
    }

    private static EmbeddedForm whole() {
        return file(JSON, Sha256.hexadecimal(JSON), Map.of());
    }

    private List<String> codes() {
        return log.findings().stream().map(Finding::code).toList();
    }

    @Nested
    class A_form_that_came_back {
        @Test
        void carries_the_agreement_that_was_sent() throws UnreadableAgreementException {
            SentForm sent = SentForm.of(whole(), "1", log);

            assertThat(sent.agreement()).isEqualTo(DRAFT);
            assertThat(sent.carried()).isTrue();
            assertThat(sent.language()).isEqualTo(Locale.ENGLISH);
            assertThat(sent.texts()).isPresent();
            assertThat(codes()).isEmpty();
        }

        @Test
        void may_have_been_changed() throws UnreadableAgreementException {
            assertThat(SentForm.of(file(JSON, "", Map.of()), "1", log).agreement())
                    .isEqualTo(DRAFT);
            assertThat(codes()).containsExactly("word.sent-changed");
        }

        @Test
        void may_have_lost_it_and_then_is_a_draft() throws UnreadableAgreementException {
            SentForm sent = SentForm.of(file("", "", FormProperties.of("1", DRAFT, Locale.ENGLISH)), "1", log);

            assertThat(sent.agreement()).isEqualTo(DRAFT);
            assertThat(sent.carried()).isFalse();
            assertThat(codes()).containsExactly("word.sent-missing");
        }

        @Test
        void is_no_form_without_anything_to_know_it_by() {
            assertThatThrownBy(() -> SentForm.of(file("", "", Map.of()), "1", log))
                    .isInstanceOf(UnreadableAgreementException.class);
        }

        @Test
        void is_no_form_without_a_version() {
            EmbeddedForm file =
                    new EmbeddedForm(Optional.empty(), JSON, "", Locale.ENGLISH, Optional.empty(), Map.of());

            assertThatThrownBy(() -> SentForm.of(file, "1", log)).isInstanceOf(UnreadableAgreementException.class);
        }

        @Test
        void is_refused_if_its_version_is_another() {
            assertThatThrownBy(() -> SentForm.of(whole(), "2", log))
                    .isInstanceOf(UnreadableAgreementException.class)
                    .hasMessageContaining("2");
        }
    }

    @Test
    void an_agreement_in_a_form_is_json() {
        String json = SentAgreement.json(DRAFT);

        assertThat(json).startsWith("{").endsWith("}");
        assertThat(SentAgreement.read(json)).contains(DRAFT);
        assertThat(SentAgreement.read("{")).isEmpty();
    }

    @Test
    void a_form_is_written_again_into_memory() throws IOException {
        byte[] bytes = SentForm.rewritten(
                        (agreement, catalogue, out) ->
                                out.write(agreement.id().orElseThrow().getBytes(StandardCharsets.UTF_8)),
                        DRAFT,
                        SmallCatalogue.catalogue())
                .readAllBytes();

        assertThat(bytes).asString(StandardCharsets.UTF_8).isEqualTo("a-1");
    }

    @Nested
    class Reading_it {
        private final RowId way = RowId.of(new AnswerKey(new QuestionId(SmallCatalogue.WIJZE), Voice.JOINT));
        private final StringBuilder calls = new StringBuilder();

        /** A file with one answer. */
        private final class File implements ReturnedFile, ReturnedFile.FoundForm {
            @Override
            public FoundForm find(FillInForm form, Catalogue catalogue) {
                calls.append("find ").append(catalogue.reference().id()).append("; ");
                return this;
            }

            @Override
            public void keepAll() {
                calls.append("keep all; ");
            }

            @Override
            public List<ReturnedRow> rows() {
                return List.of(new ReturnedRow(way, "hier", Map.of("answer", new ReturnedRow.Cell("bellen", "hier"))));
            }

            @Override
            public void keepRest(Agreement read) {
                calls.append("keep rest of ").append(read.answers().size());
            }
        }

        private ReadResult read(boolean known) throws IOException {
            SentForm sent = SentForm.of(whole(), "1", log);
            return new ReturnedForm(sent, log)
                    .read(
                            new File(),
                            reference -> Optional.of(SmallCatalogue.catalogue()).filter(catalogue -> known));
        }

        @Test
        void gives_the_agreement_as_it_was_filled_in_and_as_it_was_sent() throws IOException {
            ReadResult read = read(true);

            assertThat(read.agreement().answers()).hasSize(1);
            assertThat(read.sent()).contains(DRAFT);
            assertThat(calls).hasToString("find klein-model; keep rest of 1");
            assertThat(read.findings()).extracting(Finding::code).contains("form.row-missing");
        }

        @Test
        void gives_what_was_sent_if_the_catalogue_is_not_known() throws IOException {
            ReadResult read = read(false);

            assertThat(read.agreement()).isEqualTo(DRAFT);
            assertThat(read.findings()).extracting(Finding::code).containsExactly("word.catalogue-unknown");
            assertThat(calls).hasToString("keep all; ");
        }

        @Test
        void knows_nothing_sent_if_it_was_lost() throws IOException {
            SentForm draft = new SentForm(DRAFT, false, Locale.ENGLISH, Optional.empty());

            assertThat(new ReturnedForm(draft, log)
                            .read(new File(), reference -> Optional.empty())
                            .sent())
                    .isEmpty();
        }
    }
}
