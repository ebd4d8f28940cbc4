package nl.ncw.export.internal.form;

import static nl.ncw.fixture.CatalogueParts.option;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ncw.export.internal.cell.CellInput;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionHeader;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.ValueQuestion;
import nl.ncw.model.question.Voice;
import nl.ncw.model.question.Voicing;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Test;

class FormAnswerTest {
    private static final QuestionHeader HEADER =
            CatalogueParts.header("proces.vooraf.vraag", Voicing.JOINT, Obligation.REQUIRED);
    private static final Vocabulary WORDS = new Vocabulary(DocumentLabels.in(LocalisedText.DUTCH));

    @Test
    void the_columns_of_answers_have_labels() {
        assertThat(FormAnswer.columns(WORDS)).containsOnlyKeys("status", "answer", "note", "owner", "due");
        assertThat(FormAnswer.columns(WORDS)).containsEntry("note", "Reden of actie");
    }

    @Test
    void the_cells_of_an_answer_are_by_column() {
        FormAnswer answer = new FormAnswer(
                new AnswerKey(new QuestionId("proces.vooraf.vraag"), Voice.JOINT),
                Obligation.REQUIRED,
                CellInput.TEXT,
                "bellen",
                new FormAnswer.Status(CellInput.TEXT, "open"),
                "doen",
                "Anna",
                "2026-03-01",
                Optional.empty());

        assertThat(answer.cells())
                .isEqualTo(Map.of(
                        "status", "open", "answer", "bellen", "note", "doen", "owner", "Anna", "due", "2026-03-01"));
    }

    @Test
    void a_text_is_shown_and_read() {
        Question question = CatalogueParts.question(AnswerKind.TEXT, HEADER);

        assertThat(AnswerCodec.of(question, WORDS).show(new AnswerValue.Text("bellen")))
                .isEqualTo("bellen");
        assertThat(AnswerCodec.of(question, WORDS).read("bellen")).contains(new AnswerValue.Text("bellen"));
    }

    @Test
    void an_option_is_shown_by_its_name_and_read() {
        Question question = ValueQuestion.choice(HEADER, List.of(option("een", "Eén"), option("twee", "Twee")));

        assertThat(AnswerCodec.of(question, WORDS).show(new AnswerValue.Choice("een")))
                .isEqualTo("Eén");
        assertThat(AnswerCodec.of(question, WORDS).read("Twee")).contains(new AnswerValue.Choice("twee"));
        assertThat(AnswerCodec.of(question, WORDS).read("Drie")).isEmpty();
    }

    @Test
    void a_text_beside_a_table_is_read_and_none_is_shown() {
        Question question = CatalogueParts.question(AnswerKind.CONTACTS, HEADER);

        assertThat(AnswerCodec.of(question, WORDS).show(new AnswerValue.Contacts(List.of(Contact.named("Anna")))))
                .isEmpty();
        assertThat(AnswerCodec.of(question, WORDS).read("bellen")).contains(new AnswerValue.Text("bellen"));
    }

    @Test
    void the_table_of_each_party_is_headed_by_it() {
        Question each = CatalogueParts.question(
                AnswerKind.CONTACTS,
                CatalogueParts.header("proces.vooraf.elk", Voicing.EACH_PARTY, Obligation.REQUIRED));
        Question joint = CatalogueParts.question(AnswerKind.CONTACTS, HEADER);
        FillInForm form = FillInForm.of(
                Agreement.draft(CatalogueParts.reference("klein"), CooperationProfile.STRUCTUREEL),
                CatalogueParts.catalogueOf(CatalogueParts.reference("klein"), each, joint),
                LocalisedText.DUTCH,
                RegionRegister.empty());

        assertThat(form.answers())
                .extracting(answer -> answer.table().orElseThrow().heading())
                .containsExactly(
                        "Veiligheidsregio: Vraag proces.vooraf.elk?",
                        "Crisispartner: Vraag proces.vooraf.elk?",
                        "Vraag proces.vooraf.vraag?");
    }

    @Test
    void the_place_of_a_field_is_its_name() {
        assertThat(RowId.field("valid-from").place()).hasToString("validFrom");
    }
}
