package nl.ncw.export.internal.field;

import static nl.ncw.fixture.CatalogueParts.option;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.ncw.export.internal.message.DocumentLabels;
import nl.ncw.export.internal.table.Vocabulary;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.AgreementFact;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionHeader;
import nl.ncw.model.question.ValueQuestion;
import nl.ncw.model.question.Voicing;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Test;

class TitleBlockLabelsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final TitleBlockLabels labels = new TitleBlockLabels(
            new Vocabulary(DocumentLabels.in(LocalisedText.DUTCH)),
            CatalogueParts.catalogueOf(
                    CatalogueParts.reference("klein"),
                    ValueQuestion.choice(header("anders"), List.of(option("beheerder", "Anders"))),
                    asking("kerntaak", AgreementFact.CORE_TASK, "Houdt de dijk"),
                    asking("profiel", AgreementFact.PROFILE, "Nog anders")));

    private static QuestionHeader header(String name) {
        return CatalogueParts.header("proces.vooraf." + name, Voicing.JOINT, Obligation.REQUIRED);
    }

    private static Question asking(String name, AgreementFact fact, String label) {
        return ValueQuestion.choice(
                CatalogueParts.stating(fact, header(name)),
                List.of(option("hulpverlener", "Helpt"), option("beheerder", label)));
    }

    @Test
    void an_option_is_named_as_in_the_question_that_asks_for_the_fact() {
        assertThat(labels.option(AgreementFact.CORE_TASK, "beheerder")).isEqualTo("Houdt de dijk");
        assertThat(labels.option(AgreementFact.PROFILE, "beheerder")).isEqualTo("Nog anders");
    }

    @Test
    void an_option_that_no_question_has_is_named_by_its_key() {
        assertThat(labels.option(AgreementFact.CORE_TASK, "anders")).isEqualTo("anders");
    }

    @Test
    void a_version_is_named_with_its_day() {
        assertThat(labels.date(DAY)).isEqualTo("1 maart 2026");
        assertThat(labels.version(new Revision("1.2", DAY, "Anna", "x"))).contains("1.2", "1 maart 2026");
    }

    @Test
    void an_empty_list_is_not_shown() {
        assertThat(PropertyDefinitions.UNPLACED.shown(
                        Agreement.draft(CatalogueParts.reference("klein"), CooperationProfile.STRUCTUREEL), labels))
                .isEmpty();
    }

    @Test
    void the_parts_of_a_field_have_definitions_in_their_order() {
        FieldDefinition<?> partner = (FieldDefinition<?>)
                PropertyDefinitions.of(AgreementProperties.PARTNER).orElseThrow();

        assertThat(PropertyDefinitions.parts(partner))
                .extracting(FieldDefinition::name)
                .contains("partner", "core-task", "partner-kind");
    }
}
