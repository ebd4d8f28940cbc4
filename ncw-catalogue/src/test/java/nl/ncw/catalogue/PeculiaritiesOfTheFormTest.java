package nl.ncw.catalogue;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.catalogue.ObligationSource;
import nl.ncw.model.catalogue.Topic;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.profile.CoreTask;
import nl.ncw.model.question.AgreementFact;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.question.ChecklistQuestion;
import nl.ncw.model.question.ContactsQuestion;
import nl.ncw.model.question.MatrixColumn;
import nl.ncw.model.question.MatrixQuestion;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.RegionsQuestion;
import nl.ncw.model.question.TableColumn;
import nl.ncw.model.question.TableQuestion;
import nl.ncw.model.question.ValueQuestion;
import nl.ncw.model.question.Voice;
import nl.ncw.model.text.LocalisedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is particular to single topics of the source form. */
class PeculiaritiesOfTheFormTest {
    private final Catalogue catalogue = BundledJson.sourceForm();

    private <Q extends Question> Q question(Class<Q> kind, String id) {
        return kind.cast(catalogue.find(new QuestionId(id)).orElseThrow().question());
    }

    private static String inDutch(LocalisedText text) {
        return text.in(LocalisedText.DUTCH);
    }

    private Stream<Topic> topics() {
        return catalogue.sections().stream().flatMap(section -> section.topics().stream());
    }

    private static List<String> ids(List<CatalogueItem> options) {
        return options.stream().map(CatalogueItem::id).toList();
    }

    @Nested
    class Algemeen {
        @Test
        void has_one_adopting_region() {
            assertThat(question(RegionsQuestion.class, "algemeen.adoptieregio.adoptieregio")
                            .multiple())
                    .isFalse();
        }

        @Test
        void has_many_involved_regions() {
            assertThat(question(RegionsQuestion.class, "algemeen.adoptieregio.betrokken-regios")
                            .multiple())
                    .isTrue();
        }

        @Test
        void offers_the_core_tasks_of_the_domain() {
            assertThat(ids(question(ValueQuestion.class, "algemeen.kerntaak.kerntaak")
                            .offered()))
                    .isEqualTo(
                            Arrays.stream(CoreTask.values()).map(CoreTask::key).toList());
        }

        @Test
        void offers_the_profiles_of_the_domain() {
            assertThat(ids(question(ValueQuestion.class, "algemeen.samenwerkingsprofiel.samenwerkingsprofiel")
                            .offered()))
                    .isEqualTo(Arrays.stream(CooperationProfile.values())
                            .map(CooperationProfile::key)
                            .toList());
        }

        @Test
        void states_facts_of_the_agreement_and_organisatie_4_states_them_again() {
            Map<String, AgreementFact> facts = catalogue.entries().stream()
                    .map(Catalogue.Entry::question)
                    .filter(question -> question.fact().isPresent())
                    .collect(toMap(
                            question -> question.id().value(),
                            question -> question.fact().orElseThrow()));

            assertThat(facts)
                    .isEqualTo(Map.of(
                            "algemeen.adoptieregio.adoptieregio", AgreementFact.ADOPTING_REGION,
                            "algemeen.adoptieregio.betrokken-regios", AgreementFact.INVOLVED_REGIONS,
                            "algemeen.kerntaak.kerntaak", AgreementFact.CORE_TASK,
                            "algemeen.samenwerkingsprofiel.samenwerkingsprofiel", AgreementFact.PROFILE,
                            "organisatie.adoptieregio.adoptieregio", AgreementFact.ADOPTING_REGION,
                            "organisatie.adoptieregio.andere-regios", AgreementFact.OTHER_REGIONS));
        }
    }

    @Nested
    class Op_en_afschalen {
        private final MatrixQuestion levels = question(MatrixQuestion.class, "proces.op-en-afschalen.niveaus");

        @Test
        void has_three_levels_from_operational_to_strategic() {
            assertThat(levels.rows())
                    .extracting(row -> inDutch(row.label()))
                    .containsExactly("Operationeel", "Tactisch", "Strategisch");
        }

        @Test
        void has_a_column_for_each_party() {
            assertThat(levels.columns()).extracting(MatrixColumn::voice).containsExactly(Voice.REGION, Voice.PARTNER);
        }

        @Test
        void proposes_copi_rot_and_bt_for_the_region() {
            assertThat(proposedFor(levels.columns().get(0))).containsExactly("CoPI", "ROT", "BT");
        }

        @Test
        void proposes_a_crisis_team_at_each_level_for_the_partner() {
            assertThat(proposedFor(levels.columns().get(1))).containsExactly("Crisisteam", "Crisisteam", "Crisisteam");
        }

        private List<String> proposedFor(MatrixColumn column) {
            return levels.rows().stream()
                    .map(row -> levels.suggestion(row.id(), column.id()))
                    .flatMap(Optional::stream)
                    .map(PeculiaritiesOfTheFormTest::inDutch)
                    .toList();
        }
    }

    @Nested
    class Proces {
        @Test
        void names_the_three_risk_pictures_in_the_hints_of_topic_4() {
            assertThat(catalogue
                            .find(new QuestionId("proces.continue-informatie-uitwisseling.wijze"))
                            .orElseThrow()
                            .question()
                            .header()
                            .hints())
                    .extracting(PeculiaritiesOfTheFormTest::inDutch)
                    .satisfiesExactly(
                            hint -> assertThat(hint).contains("veiligheidsregio"),
                            hint -> assertThat(hint).contains("crisispartners"),
                            hint -> assertThat(hint).contains("multidisciplinair landelijk operationeel beeld"));
        }

        @Test
        void works_the_five_aspects_of_information_management_out_one_by_one() {
            assertThat(catalogue.entries())
                    .filteredOn(entry -> entry.topic().id().equals("proces.informatiemanagement"))
                    .extracting(entry -> inDutch(entry.question().text()))
                    .satisfiesExactly(
                            text -> assertThat(text).contains("brengplicht"),
                            text -> assertThat(text).contains("haalplicht"),
                            text -> assertThat(text).contains("regievoering"),
                            text -> assertThat(text).contains("fout of onvolledig"),
                            text -> assertThat(text).contains("validatie en verificatie"));
        }

        @Test
        void notes_at_situatiebeelden_alone_what_is_different_under_structureel() {
            assertThat(topics())
                    .filteredOn(topic ->
                            topic.profileNote(CooperationProfile.STRUCTUREEL).isPresent())
                    .extracting(Topic::id)
                    .containsExactly("proces.situatiebeelden");
        }
    }

    @Nested
    class Organisatie {
        @Test
        void lists_five_conditions_and_leaves_room_for_more() {
            ChecklistQuestion conditions =
                    question(ChecklistQuestion.class, "organisatie.randvoorwaarden.voorzieningen");

            assertThat(ids(conditions.items()))
                    .containsExactly(
                            "piketregeling",
                            "piketauto",
                            "backoffice-functionaris",
                            "toegang-tot-pand",
                            "beslissingsbevoegdheid");
        }

        @Test
        void asks_for_a_first_contact_per_region() {
            assertThat(question(ContactsQuestion.class, "organisatie.adoptieregio.aanspreekpunten")
                            .perRegion())
                    .isTrue();
        }
    }

    @Test
    void mens_cultuur_oto_asks_for_one_contact_whatever_the_region() {
        assertThat(question(ContactsQuestion.class, "mens-cultuur-oto.vertrouwen.aanspreekpunt")
                        .perRegion())
                .isFalse();
    }

    @Test
    void techniek_asks_for_a_table_of_functions_and_rights_with_a_question_at_each() {
        TableQuestion accounts = question(TableQuestion.class, "techniek.accounts.rechten");

        assertThat(accounts.columns())
                .allSatisfy(column -> assertThat(column.question()).isPresent())
                .extracting(TableColumn::id)
                .containsExactly("functie", "rechten");
    }

    @Test
    void all_obligations_are_derived_since_the_form_grades_nothing() {
        assertThat(catalogue.profiles().values()).containsOnly(ObligationSource.DERIVED);
    }

    @Test
    void every_question_is_asked_under_structureel() {
        assertThat(catalogue.entries(CooperationProfile.STRUCTUREEL)).isEqualTo(catalogue.entries());
    }
}
