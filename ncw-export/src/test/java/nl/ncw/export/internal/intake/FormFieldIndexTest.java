package nl.ncw.export.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ncw.export.internal.cell.CellInput;
import nl.ncw.export.internal.form.FillInForm;
import nl.ncw.export.internal.form.RowId;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.organisation.RegionRegister;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.AgreementFact;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.RegionsQuestion;
import nl.ncw.model.question.Voice;
import nl.ncw.model.question.Voicing;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Test;

class FormFieldIndexTest {
    private static final RowId TEXT = answer("tekst");
    private static final RowId LIST = answer("lijst");
    private static final RowId FACT = answer("regio");
    private static final RowId ELSEWHERE = answer("elders");

    private static final Catalogue CATALOGUE = CatalogueParts.catalogueOf(
            CatalogueParts.reference("klein"),
            CatalogueParts.text("proces.vooraf.tekst", Obligation.REQUIRED),
            CatalogueParts.question(
                    AnswerKind.CHECKLIST,
                    CatalogueParts.header("proces.vooraf.lijst", Voicing.JOINT, Obligation.REQUIRED)),
            new RegionsQuestion(
                    CatalogueParts.stating(
                            AgreementFact.ADOPTING_REGION,
                            CatalogueParts.header("proces.vooraf.regio", Voicing.JOINT, Obligation.REQUIRED)),
                    false));

    private final FormFieldIndex index = FormFieldIndex.of(FillInForm.of(
            Agreement.draft(CATALOGUE.reference(), CooperationProfile.STRUCTUREEL),
            CATALOGUE,
            LocalisedText.DUTCH,
            RegionRegister.empty()));

    private static RowId answer(String name) {
        return RowId.of(new AnswerKey(new QuestionId("proces.vooraf." + name), Voice.JOINT));
    }

    @Test
    void fields_answers_and_tables_of_the_form_are_known() {
        assertThat(List.of(RowId.field("status"), TEXT, LIST, LIST.row(), RowId.field("contacts")))
                .allMatch(index::has);
        assertThat(index.has(ELSEWHERE)).isFalse();
        assertThat(index.isUnknown()).isFalse();
    }

    @Test
    void a_field_has_one_column() {
        assertThat(index.columns(RowId.field("status"))).containsOnlyKeys("value");
    }

    @Test
    void an_answer_has_a_column_for_each_thing_that_can_be_said_of_it() {
        assertThat(index.columns(TEXT))
                .containsOnlyKeys("answer", "status", "note", "owner", "due")
                .containsEntry("answer", CellInput.TEXT)
                .containsEntry("due", CellInput.DATE);
        assertThat(index.columns(LIST)).containsEntry("answer", CellInput.NONE);
    }

    @Test
    void a_table_has_its_columns() {
        assertThat(index.columns(LIST.row())).containsOnlyKeys("item", "arranged", "note");
    }

    @Test
    void what_is_not_in_the_form_has_no_columns() {
        assertThat(index.columns(ELSEWHERE)).isEmpty();
    }

    @Test
    void answers_are_found() {
        assertThat(index.answer(TEXT).orElseThrow().id()).isEqualTo(TEXT);
        assertThat(index.answer(RowId.field("status"))).isEmpty();
    }

    @Test
    void tables_are_found() {
        assertThat(index.table(LIST.row()).orElseThrow().id()).isEqualTo(LIST.row());
        assertThat(index.table(TEXT)).isEmpty();
        assertThat(index.tables()).extracting(table -> table.id()).contains(LIST.row(), RowId.field("contacts"));
    }

    @Test
    void a_question_about_a_fact_is_known_as_one() {
        assertThat(index.isFact(FACT)).isTrue();
        assertThat(index.isFact(TEXT)).isFalse();
        assertThat(index.isFact(RowId.field("status"))).isFalse();
    }

    @Test
    void a_form_whose_catalogue_is_not_known_has_nothing() {
        assertThat(FormFieldIndex.unknown().isUnknown()).isTrue();
        assertThat(FormFieldIndex.unknown().tables()).isEmpty();
    }
}
