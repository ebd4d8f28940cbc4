package nl.ncw.export.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.ncw.export.ReadBack;
import nl.ncw.export.TestAgreements;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts in content controls whose properties say something else than the text. */
class KeptControlTextTest {
    private static final String QUESTION = "proces.alerteren.wijze/joint";

    private static EditedDocument blank() {
        return EditedDocument.of(TestAgreements.empty());
    }

    /** With these properties in the control of a column, and this text. */
    private static EditedDocument controlling(String column, String old, String properties, String text) {
        EditedDocument document = blank().typing(QUESTION, column, EditedDocument.run(text));
        String body = document.part(EditedDocument.BODY);
        int at = body.indexOf(old, body.indexOf("<w:tag w:val=\"" + EditedDocument.name(QUESTION, column) + "\"/>"));
        return document.with(
                EditedDocument.BODY, body.substring(0, at) + properties + body.substring(at + old.length()));
    }

    private static Optional<Answer> answer(ReadResult read) {
        return Optional.ofNullable(
                read.agreement().answers().get(new AnswerKey(new QuestionId("proces.alerteren.wijze"), Voice.JOINT)));
    }

    @Nested
    class A_placeholder_flag {
        private ReadResult read(String text) {
            return controlling("answer", "</w:sdtPr>", "<w:showingPlcHdr/></w:sdtPr>", text)
                    .read();
        }

        @Test
        void that_a_program_left_does_not_hide_the_answer() {
            ReadResult read = read("Ja, elke ochtend om 9 uur");

            assertThat(answer(read)).contains(Answer.text("Ja, elke ochtend om 9 uur"));
            assertThat(ReadBack.troubles(read)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Schrijf hier uw antwoord.",
                    "Schrijf  hier\u00A0uw antwoord. ",
                    "Klik of tik om tekst in te voeren.",
                    "Click or tap here to enter text."
                })
        void at_a_placeholder_is_no_answer(String text) {
            ReadResult read = read(text);

            assertThat(answer(read)).isEmpty();
            assertThat(ReadBack.troubles(read)).isEmpty();
        }
    }

    @Test
    void a_placeholder_without_a_flag_is_no_answer_whatever_its_white_space() {
        assertThat(answer(blank().typing(QUESTION, "answer", EditedDocument.run("Schrijf hier uw\u00A0 antwoord."))
                        .read()))
                .isEmpty();
    }

    @Nested
    class A_stored_date {
        private ReadResult read(String stored, String text) {
            return controlling("due", "<w:date>", "<w:date w:fullDate=\"" + stored + "\">", text)
                    .typing(QUESTION, "status", EditedDocument.run("Nog af te spreken"))
                    .typing(QUESTION, "note", EditedDocument.run("Bellen"))
                    .read();
        }

        @ParameterizedTest
        @ValueSource(strings = {"01-05-2026", "1 mei 2026", "2026-05-01", "vrijdag 1 mei 2026"})
        void that_agrees_with_the_text_is_not_reported(String text) {
            assertThat(ReadBack.troubles(read("2026-05-01T00:00:00Z", text)))
                    .noneMatch(trouble -> trouble.startsWith("word."));
        }

        @Test
        void that_disagrees_with_the_text_is_reported_with_both() {
            ReadResult read = read("2026-05-01T00:00:00Z", "02-06-2026");

            assertThat(ReadBack.inFull(read.agreement())).contains("2026-06-02").doesNotContain("2026-05-01");
            assertThat(read.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("word.date-disagrees");
                assertThat(finding.message(TestAgreements.DUTCH)).contains("02-06-2026", "2026-05-01");
            });
        }

        @Test
        void behind_a_placeholder_is_reported() {
            ReadResult read = read("2026-05-01T00:00:00Z", "dd-mm-jjjj");

            assertThat(ReadBack.inFull(read.agreement())).doesNotContain("2026-05-01");
            assertThat(read.findings()).extracting(finding -> finding.code()).containsExactly("word.date-disagrees");
        }
    }
}
