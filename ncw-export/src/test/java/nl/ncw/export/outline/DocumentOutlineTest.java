package nl.ncw.export.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ncw.export.TestAgreements;
import nl.ncw.export.TestCatalogues;
import nl.ncw.fixture.CatalogueParts;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AskedQuestions;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.QuestionHeader;
import nl.ncw.model.question.ValueQuestion;
import nl.ncw.model.question.Voicing;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands where. */
class DocumentOutlineTest {
    private static final DocumentOutline EMPTY = outline(TestAgreements.begun());
    private static final DocumentOutline FULL = outline(TestAgreements.full());

    private static DocumentOutline outline(Agreement agreement) {
        return DocumentOutline.of(agreement, TestAgreements.CATALOGUE, TestAgreements.DUTCH);
    }

    private static Stream<OutlineTopic.Item> items(DocumentOutline outline) {
        return outline.chapters().stream()
                .flatMap(chapter -> chapter.topics().stream())
                .flatMap(topic -> topic.items().stream());
    }

    private static OutlineTopic.Item item(DocumentOutline outline, String question) {
        return items(outline)
                .filter(item -> item.id().value().equals(question))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    public class The_form {
        @Test
        void has_three_columns() {
            assertThat(EMPTY.columns()).containsExactly("Onderwerp", "Toelichting", "Uitwerking");
        }

        @Test
        void has_the_sections_with_their_numbers() {
            assertThat(EMPTY.chapters())
                    .extracting(DocumentOutline.Chapter::heading)
                    .containsExactly(
                            "Algemeen", "1.1 Proces", "1.2 Organisatie", "1.3 Mens/cultuur/OTO", "1.4 Techniek");
        }

        @Test
        void has_the_topics_with_their_numbers() {
            assertThat(EMPTY.chapters().get(4).topics())
                    .extracting(OutlineTopic::heading)
                    .containsExactly(
                            "1. Ondersteunende tool en technische koppeling",
                            "2. Aansluitvoorwaarden",
                            "3. Functies en accounts",
                            "4. Terugvalprocedure");
        }

        @Test
        void has_each_question_that_is_asked_in_the_order_of_the_catalogue() {
            assertThat(items(EMPTY).map(OutlineTopic.Item::id))
                    .containsExactlyElementsOf(
                            AskedQuestions.of(TestAgreements.begun(), TestAgreements.CATALOGUE).entries().stream()
                                    .map(entry -> entry.question().id())
                                    .toList());
        }

        @Test
        void has_the_hints_of_a_question() {
            assertThat(item(EMPTY, "proces.continue-informatie-uitwisseling.wijze")
                            .hints())
                    .hasSize(3)
                    .first()
                    .isEqualTo("Denk aan het beeld van de veiligheidsregio.");
        }

        @Test
        void shows_a_fact_of_the_agreement_where_the_form_asks_for_it() {
            assertThat(item(FULL, "organisatie.adoptieregio.adoptieregio")
                            .responses()
                            .get(0)
                            .content())
                    .containsExactly(new OutlineBlock.Paragraph("Gelderland-Zuid (VR08)"));
        }

        @Test
        void leaves_out_what_is_not_asked_under_the_profile() {
            Catalogue catalogue = TestCatalogues.of(
                    CatalogueParts.text("deel.stuk.een", Obligation.NOT_APPLICABLE),
                    CatalogueParts.text("deel.stuk.twee", Obligation.OPTIONAL));
            assertThat(items(DocumentOutline.of(TestCatalogues.draft(catalogue), catalogue, TestAgreements.DUTCH)))
                    .extracting(OutlineTopic.Item::question)
                    .containsExactly("Vraag deel.stuk.twee?");
        }

        @Test
        void leaves_out_a_section_of_which_nothing_is_asked() {
            Catalogue catalogue = TestCatalogues.of(CatalogueParts.text("deel.stuk.een", Obligation.NOT_APPLICABLE));
            assertThat(DocumentOutline.of(TestCatalogues.draft(catalogue), catalogue, TestAgreements.DUTCH)
                            .chapters())
                    .isEmpty();
        }
    }

    @Nested
    public class A_response {
        @Test
        void names_its_speaker_where_each_party_is_asked() {
            assertThat(item(EMPTY, "proces.monitoren.trigger").responses())
                    .extracting(OutlineTopic.Response::speaker)
                    .containsExactly(Optional.of("Veiligheidsregio"), Optional.of("Crisispartner"));
        }

        @Test
        void has_no_speaker_where_the_parties_answer_together() {
            assertThat(item(EMPTY, "proces.alerteren.wijze").responses())
                    .extracting(OutlineTopic.Response::speaker)
                    .containsExactly(Optional.empty());
        }

        @Test
        void stands_with_the_party_that_gave_it() {
            Catalogue catalogue = TestCatalogues.of(ValueQuestion.text(
                    CatalogueParts.header("deel.stuk.een", Voicing.EACH_PARTY, Obligation.REQUIRED)));
            DocumentOutline outline = DocumentOutline.of(
                    TestCatalogues.draft(catalogue).answer("deel.stuk.een", Party.PARTNER, Answer.text("Ja.")),
                    catalogue,
                    TestAgreements.DUTCH);
            assertThat(item(outline, "deel.stuk.een").responses())
                    .extracting(OutlineTopic.Response::state)
                    .containsExactly(OutlineTopic.State.UNANSWERED, OutlineTopic.State.GIVEN);
        }

        @ParameterizedTest
        @CsvSource({
            "REQUIRED, Nog niet beantwoord (verplicht)",
            "RECOMMENDED, Nog niet beantwoord (aanbevolen)",
            "OPTIONAL, Nog niet beantwoord (optioneel)"
        })
        void that_is_missing_says_how_pressing_it_is(Obligation obligation, String said) {
            Catalogue catalogue = TestCatalogues.of(CatalogueParts.text("deel.stuk.een", obligation));
            Agreement draft = TestAgreements.between(TestCatalogues.draft(catalogue));
            DocumentOutline outline = DocumentOutline.of(draft, catalogue, TestAgreements.DUTCH);
            assertThat(item(outline, "deel.stuk.een").responses().get(0).missing())
                    .contains(said);
        }

        @Test
        void that_is_there_says_nothing_of_missing() {
            assertThat(items(FULL).flatMap(item -> item.responses().stream()))
                    .extracting(OutlineTopic.Response::missing)
                    .containsOnly(Optional.empty());
        }

        @Test
        void is_in_one_of_four_states() {
            Map<OutlineTopic.State, Long> states = Stream.of(EMPTY, FULL)
                    .flatMap(DocumentOutlineTest::items)
                    .flatMap(item -> item.responses().stream())
                    .collect(Collectors.groupingBy(OutlineTopic.Response::state, Collectors.counting()));
            assertThat(states)
                    .containsEntry(OutlineTopic.State.NOT_APPLICABLE, 1L)
                    .containsEntry(OutlineTopic.State.TO_BE_SETTLED, 1L)
                    .containsKeys(OutlineTopic.State.GIVEN, OutlineTopic.State.UNANSWERED);
        }
    }

    @Nested
    class The_completeness {
        @Test
        void counts_each_section_and_all_of_them() {
            assertThat(EMPTY.completeness().content().rows())
                    .extracting(row -> row.get(0))
                    .containsExactly(
                            "Algemeen",
                            "1.1 Proces",
                            "1.2 Organisatie",
                            "1.3 Mens/cultuur/OTO",
                            "1.4 Techniek",
                            "Totaal");
        }

        @Test
        void tells_what_is_settled_open_and_unanswered() {
            assertThat(FULL.completeness().content().rows())
                    .contains(List.of("1.3 Mens/cultuur/OTO", "1 van 2", "1 van 1", "–", "1", "0"));
        }
    }

    /** What helps to fill in a form is no part of what was agreed. */
    @Nested
    public class A_finished_agreement {
        private final DocumentOutline finished = outline(TestAgreements.full().withStatus(AgreementStatus.VASTGESTELD));

        @Test
        void shows_no_progress_and_no_guidance() {
            assertThat(FULL.progress()).isNotEmpty();
            assertThat(finished.progress()).isEmpty();
            assertThat(finished.isForm()).isFalse();
            assertThat(items(finished))
                    .isNotEmpty()
                    .allMatch(item -> item.hints().isEmpty());
            assertThat(finished.chapters().stream().flatMap(chapter -> chapter.topics().stream()))
                    .isNotEmpty()
                    .allMatch(topic -> topic.notes().isEmpty());
            assertThat(finished.columns()).containsExactly("Onderwerp", "Vraag", "Uitwerking");
        }

        @Test
        void shows_what_was_answered_as_a_draft_does() {
            assertThat(items(finished))
                    .extracting(OutlineTopic.Item::responses)
                    .containsExactlyElementsOf(
                            items(FULL).map(OutlineTopic.Item::responses).toList());
        }

        @Test
        void shows_an_unanswered_question_only_if_it_is_required() {
            DocumentOutline unanswered = outline(TestAgreements.begun().withStatus(AgreementStatus.VASTGESTELD));
            assertThat(items(unanswered)).isNotEmpty();
            assertThat(items(unanswered).flatMap(item -> item.responses().stream()))
                    .allMatch(response -> response.missing().equals(Optional.of("Nog niet beantwoord (verplicht)"))
                            || response.missing().isEmpty());
            assertThat(unanswered.chapters())
                    .allMatch(chapter -> !chapter.topics().isEmpty());
        }

        @Test
        void is_a_form_again_to_who_revises_it() {
            Agreement agreement = TestAgreements.full().withStatus(AgreementStatus.VASTGESTELD);
            DocumentOutline form = DocumentOutline.ofForm(agreement, TestAgreements.CATALOGUE, TestAgreements.DUTCH);
            assertThat(form.isForm()).isTrue();
            assertThat(items(form)).anyMatch(item -> !item.hints().isEmpty());
        }
    }

    @Nested
    public class The_language {
        @Test
        void is_that_of_all_but_the_answers() {
            DocumentOutline english =
                    DocumentOutline.of(TestAgreements.full(), TestAgreements.CATALOGUE, Locale.ENGLISH);
            assertThat(english.columns()).containsExactly("Topic", "Explanation", "What was agreed");
        }

        @Test
        void is_that_of_the_catalogue_where_it_has_a_translation() {
            LocalisedText text = LocalisedText.of(Map.of("nl", "Waarom?", "en", "Why?"));
            QuestionHeader header = CatalogueParts.header("deel.stuk.een", Voicing.JOINT, Obligation.REQUIRED);
            Catalogue catalogue = TestCatalogues.of(
                    ValueQuestion.text(QuestionHeader.of(header.id(), text, header.voicing(), header.obligations())
                            .hinted(List.of(text))
                            .answeredBy(header.fact())));
            assertThat(items(DocumentOutline.of(TestCatalogues.draft(catalogue), catalogue, Locale.UK)))
                    .extracting(OutlineTopic.Item::question)
                    .containsExactly("Why?");
        }
    }
}
