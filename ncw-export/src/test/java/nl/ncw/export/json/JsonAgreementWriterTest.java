package nl.ncw.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.Written;
import nl.ncw.fixture.json.EditedJson;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.Party;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class JsonAgreementWriterTest {
    @Test
    void an_empty_draft_says_what_it_is_and_no_more() {
        assertThat(JsonFile.textOf(TestAgreements.empty())).isEqualTo("""
                {
                  "format" : "ncw-agreement",
                  "formatVersion" : "1.1",
                  "catalogue" : {
                    "id" : "netcentrische-samenwerking",
                    "version" : "1.0.0"
                  },
                  "profile" : "structureel",
                  "status" : "concept"
                }
                """);
    }

    @Test
    void what_a_contact_has_not_is_left_out() {
        EditedJson json = JsonFile.of(TestAgreements.empty().withContact(Party.PARTNER, Contact.named("Wachtdienst")));
        assertThat(json.node("/contacts/0")).isEqualTo(EditedJson.parse("""
                {"name": "Wachtdienst", "party": "partner"}""").node(""));
    }

    @Test
    void what_an_open_point_has_not_is_left_out() {
        Answer open = new Answer.ToBeSettled("", "", Optional.empty());
        assertThat(answer(open)).isEqualTo(EditedJson.parse("""
                {"question": "a.b.c", "voice": "joint", "state": "to-be-settled"}""").node(""));
    }

    @Test
    void a_reason_that_nobody_gave_is_left_out() {
        assertThat(answer(Answer.notApplicable("")))
                .isEqualTo(EditedJson.parse("""
                {"question": "a.b.c", "voice": "joint", "state": "not-applicable"}""").node(""));
    }

    @Test
    void a_note_that_nobody_made_is_left_out() {
        assertThat(answer(Answer.checklist(AnswerValue.Tick.arranged("piketauto", "")))
                        .at("/value/ticks/0"))
                .isEqualTo(EditedJson.parse("""
                        {"item": "piketauto", "own": false, "arranged": true}""").node(""));
    }

    @Test
    void answers_stand_in_the_order_of_their_questions_and_voices() {
        EditedJson json = JsonFile.of(TestAgreements.empty()
                .answer("b.b.b", Party.PARTNER, Answer.text("3"))
                .answer("b.b.b", Party.REGION, Answer.text("2"))
                .answer("a.a.a", Answer.text("1")));
        assertThat(json.node("/answers").findValuesAsString("text")).containsExactly("1", "2", "3");
    }

    @Test
    void the_bytes_are_utf_8_without_a_byte_order_mark() {
        byte[] json = Written.by(
                new JsonAgreementWriter(), TestAgreements.empty().answer("a.b.c", Answer.text("ĳ \uD83D\uDE00")));
        assertThat(new String(json, StandardCharsets.UTF_8)).startsWith("{").contains("\"ĳ \uD83D\uDE00\"");
    }

    @Test
    void the_short_ways_write_the_same() {
        Agreement agreement = TestAgreements.full();
        byte[] json = Written.by(new JsonAgreementWriter(), agreement);
        assertThat(new JsonAgreementWriter().toBytes(agreement)).isEqualTo(json);
        assertThat(new JsonAgreementWriter().toJson(agreement)).isEqualTo(new String(json, StandardCharsets.UTF_8));
    }

    private static JsonNode answer(Answer answer) {
        return JsonFile.of(TestAgreements.empty().answer("a.b.c", answer)).node("/answers/0");
    }
}
