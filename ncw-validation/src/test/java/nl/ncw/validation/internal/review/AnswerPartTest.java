package nl.ncw.validation.internal.review;

import static nl.ncw.fixture.CatalogueParts.option;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.SafetyRegion;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.question.ChecklistQuestion;
import nl.ncw.model.question.ContactsQuestion;
import nl.ncw.model.question.MatrixColumn;
import nl.ncw.model.question.MatrixQuestion;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionHeader;
import nl.ncw.model.question.RegionsQuestion;
import nl.ncw.model.question.TableColumn;
import nl.ncw.model.question.TableQuestion;
import nl.ncw.model.question.ValueQuestion;
import nl.ncw.model.question.Voice;
import nl.ncw.model.question.Voicing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AnswerPartTest {
    private static final QuestionHeader PROMPT = CatalogueParts.header("a.b.c", Voicing.JOINT, Obligation.REQUIRED);
    private static final CatalogueItem RED = option("rood", "Rood");
    private static final CatalogueItem GREEN = option("groen", "Groen");
    private static final SafetyRegion REGION = new SafetyRegion("VR08", "Gelderland-Zuid");
    private static final Agreement AGREEMENT = Agreement.draft(
                    CatalogueParts.reference("klein"), CooperationProfile.STRUCTUREEL)
            .involving(List.of(REGION));

    @Test
    void a_text_has_none() {
        assertThat(parts(ValueQuestion.text(PROMPT), new AnswerValue.Text("x"))).isEmpty();
    }

    @Test
    void an_answer_of_another_kind_has_none() {
        assertThat(parts(ValueQuestion.text(PROMPT), new AnswerValue.Choice("rood")))
                .isEmpty();
    }

    @Test
    void of_a_choice_is_its_option() {
        ValueQuestion question = ValueQuestion.choice(PROMPT, List.of(RED, GREEN));
        assertThat(parts(question, new AnswerValue.Choice("blauw")))
                .containsExactly(new AnswerPart.Chosen("blauw", List.of(RED, GREEN)));
    }

    @Test
    void of_a_checklist_are_its_items_and_those_of_the_parties_apart() {
        ChecklistQuestion question = new ChecklistQuestion(PROMPT, List.of(RED), true);
        AnswerValue answer = new AnswerValue.Checklist(
                List.of(AnswerValue.Tick.arranged("rood", ""), AnswerValue.Tick.added("Geel", "")));
        assertThat(parts(question, answer))
                .containsExactly(new AnswerPart.Ticked("rood", List.of(RED)), new AnswerPart.OwnItem("Geel", question));
    }

    @Test
    void of_a_table_are_its_columns_once_for_all_rows() {
        TableQuestion question = new TableQuestion(PROMPT, List.of(new TableColumn(RED, Optional.empty(), List.of())));
        AnswerValue.Row row = AnswerValue.Row.of(Map.of("geel", "x", "rood", "y"));
        assertThat(parts(question, new AnswerValue.Table(List.of(row, row))))
                .containsExactly(
                        new AnswerPart.UsedColumn("geel", List.of(RED)),
                        new AnswerPart.UsedColumn("rood", List.of(RED)));
    }

    @Test
    void of_regions_are_all_of_them_together() {
        RegionsQuestion question = new RegionsQuestion(PROMPT, false);
        assertThat(parts(question, new AnswerValue.Regions(List.of(REGION))))
                .containsExactly(new AnswerPart.Regions(List.of(REGION), question));
    }

    @Test
    void of_contacts_are_all_of_them_together_and_each_beside_the_involved_regions() {
        ContactsQuestion question = new ContactsQuestion(PROMPT, true);
        Contact one = Contact.named("A. de Vries");
        Contact other = Contact.named("B. Jansen");
        assertThat(parts(question, new AnswerValue.Contacts(List.of(one, other))))
                .containsExactly(
                        new AnswerPart.Reached(List.of(one, other), question, List.of(REGION)),
                        new AnswerPart.OneReached(one, List.of(REGION)),
                        new AnswerPart.OneReached(other, List.of(REGION)));
    }

    @Nested
    class Of_a_matrix {
        private final CatalogueItem ours = option("regio", "Regio");
        private final CatalogueItem ourPhone = option("telefoon", "Telefoon");
        private final CatalogueItem theirs = option("partner", "Partner");
        private final MatrixQuestion question = new MatrixQuestion(
                PROMPT,
                List.of(RED, GREEN),
                List.of(
                        new MatrixColumn(ours, Voice.REGION),
                        new MatrixColumn(ourPhone, Voice.REGION),
                        new MatrixColumn(theirs, Voice.PARTNER)),
                Map.of());

        @Test
        void are_the_rows_and_columns_that_are_used_then_each_row_asked_with_its_cells() {
            AnswerValue.Matrix answer = matrix("rood", Map.of("partner", "Crisisteam"));
            assertThat(parts(question, answer))
                    .containsExactly(
                            new AnswerPart.UsedLine("rood", List.of(RED, GREEN)),
                            new AnswerPart.UsedLine("partner", List.of(ours, ourPhone, theirs)),
                            new AnswerPart.Level(RED, question, answer),
                            new AnswerPart.Cell(RED, "partner", "Crisisteam", question),
                            new AnswerPart.Level(GREEN, question, answer));
        }

        @Test
        void a_row_asks_both_parties_for_whom_there_are_columns() {
            assertThat(level(Map.of("partner", "x")).parties()).isEqualTo(EnumSet.of(Voice.REGION, Voice.PARTNER));
        }

        @Test
        void a_row_names_the_parties_that_have_a_cell_filled_in() {
            assertThat(level(Map.of("partner", "Crisisteam")).filledInFor()).isEqualTo(Set.of(Voice.PARTNER));
        }

        @Test
        void a_row_names_a_party_that_fills_in_one_of_its_columns() {
            assertThat(level(Map.of("telefoon", "112")).filledInFor()).isEqualTo(Set.of(Voice.REGION));
        }

        private AnswerPart.Level level(Map<String, String> cells) {
            return new AnswerPart.Level(RED, question, matrix("rood", cells));
        }

        private static AnswerValue.Matrix matrix(String row, Map<String, String> cells) {
            return (AnswerValue.Matrix) Answer.matrix(Map.of(row, AnswerValue.Row.of(cells)))
                    .given()
                    .orElseThrow();
        }
    }

    private static List<AnswerPart> parts(Question question, AnswerValue value) {
        return AnswerPart.of(question, value, AGREEMENT);
    }
}
