package nl.ncw.examples.sample;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.export.json.JsonAgreementWriter;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerCounts;
import nl.ncw.model.agreement.AnswerKey;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.AskedQuestions;
import nl.ncw.model.agreement.Completeness;
import nl.ncw.model.agreement.PartyContact;
import nl.ncw.model.agreement.Signatory;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.question.CatalogueItem;
import nl.ncw.model.question.ChecklistQuestion;
import nl.ncw.model.question.MatrixQuestion;
import nl.ncw.model.question.Obligation;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.TableColumn;
import nl.ncw.model.question.TableQuestion;
import nl.ncw.model.question.Voice;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleAgreementsTest {
    private static final String SAMPLES = "nl.ncw.examples.sample.SampleAgreements#all";
    private static final Pattern TELEPHONE = Pattern.compile("\\+44[0-9x ]*[0-9x]|\\b0\\d[\\d -]{7,}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s\",]+@[^\\s\",]+");

    @Nested
    class How_far_they_are {
        @Test
        void the_water_board_has_dealt_with_every_question() {
            assertThat(tally(SampleAgreements.waterBoard()).isComplete()).isTrue();
        }

        @Test
        void the_grid_operator_has_dealt_with_all_but_two_open_points_that_are_not_required() {
            Agreement agreement = SampleAgreements.gridOperator();

            assertThat(tally(agreement).unanswered()).isZero();
            assertThat(tally(agreement).toBeSettled()).isEqualTo(2);
            assertThat(Completeness.of(agreement, catalogue(agreement))
                            .of(Obligation.REQUIRED)
                            .isComplete())
                    .isTrue();
        }

        @Test
        void the_drinking_water_company_is_about_half_done() {
            assertThat(tally(SampleAgreements.drinkingWater()).percentage()).isBetween(30, 70);
        }

        @Test
        void the_sea_rescue_has_dealt_with_every_question_of_the_version_that_asks_most() {
            assertThat(SampleAgreements.seaRescue().catalogue())
                    .isEqualTo(Catalogues.latest().reference());
            assertThat(tally(SampleAgreements.seaRescue()).isComplete()).isTrue();
        }

        private static AnswerCounts tally(Agreement agreement) {
            return Completeness.of(agreement, catalogue(agreement)).total();
        }
    }

    @Nested
    class What_they_answer {
        @ParameterizedTest
        @MethodSource(SAMPLES)
        void every_answer_stands_at_a_question_that_asks_for_it(Agreement agreement) {
            AskedQuestions asked = AskedQuestions.of(agreement, catalogue(agreement));
            agreement.answers().forEach((key, answer) -> {
                Question question = question(agreement, key);
                assertThat(question.obligation(agreement.profile()))
                        .as("%s", key)
                        .isNotEqualTo(Obligation.NOT_APPLICABLE);
                assertThat(asked.isAsked(key)).as("%s", key).isTrue();
                assertThat(question.fact()).as("%s", key).isEmpty();
                assertThat(question.voices()).as("%s", key).contains(key.voice());
                if (answer instanceof Answer.Given given) {
                    assertThat(given.value().kind()).as("%s", key).isEqualTo(question.kind());
                }
            });
        }

        @ParameterizedTest
        @MethodSource(SAMPLES)
        void rows_columns_and_items_are_those_of_the_catalogue(Agreement agreement) {
            values(agreement, AnswerValue.Matrix.class).forEach((key, matrix) -> {
                MatrixQuestion question = (MatrixQuestion) question(agreement, key);
                assertThat(question.rows())
                        .extracting(CatalogueItem::id)
                        .containsAll(matrix.rows().keySet());
                assertThat(question.columns())
                        .extracting(column -> column.heading().id())
                        .containsAll(columns(matrix.rows().values().stream()));
            });
            values(agreement, AnswerValue.Table.class)
                    .forEach((key, table) -> assertThat(((TableQuestion) question(agreement, key)).columns())
                            .extracting(TableColumn::id)
                            .containsAll(columns(table.rows().stream())));
            values(agreement, AnswerValue.Checklist.class)
                    .forEach((key, checklist) -> assertThat(((ChecklistQuestion) question(agreement, key)).items())
                            .extracting(CatalogueItem::id)
                            .containsAll(checklist.ticks().stream()
                                    .filter(tick -> !tick.own())
                                    .map(AnswerValue.Tick::item)
                                    .toList()));
        }

        @Test
        void the_complete_ones_name_a_contact_for_every_involved_region() {
            for (Agreement agreement : List.of(
                    SampleAgreements.waterBoard(),
                    SampleAgreements.gridOperator(),
                    SampleAgreements.waterways(),
                    SampleAgreements.energy(),
                    SampleAgreements.seaRescue())) {
                assertThat(values(agreement, AnswerValue.Contacts.class)
                                .get(joint("organisatie.adoptieregio.aanspreekpunten"))
                                .contacts())
                        .extracting(contact -> contact.region().orElseThrow())
                        .containsExactlyInAnyOrderElementsOf(agreement.involvedRegions());
            }
        }

        @Test
        void one_answer_of_the_grid_operator_is_long_enough_to_break_over_pages_and_rows() {
            assertThat(values(SampleAgreements.gridOperator(), AnswerValue.Text.class)
                            .values())
                    .extracting(AnswerValue.Text::text)
                    .anySatisfy(
                            text -> assertThat(text).hasSizeGreaterThan(1_800).contains("\n\n"));
        }

        private static Question question(Agreement agreement, AnswerKey key) {
            return catalogue(agreement).find(key.question()).orElseThrow().question();
        }

        private static Set<String> columns(Stream<AnswerValue.Row> rows) {
            return rows.flatMap(row -> row.cells().keySet().stream()).collect(toSet());
        }
    }

    @Nested
    class Whom_they_name {
        @Test
        void telephone_numbers_are_free_for_fiction_but_for_the_one_that_is_none() {
            assertThat(found(TELEPHONE))
                    .hasSizeGreaterThan(20)
                    .allMatch(number -> number.matches("\\+44 (1632 960|7700 900)\\d{3}")
                            || number.equals(DrinkingWaterPeople.WOUTER_POSTMA.telephone()));
        }

        @Test
        void no_two_people_share_a_telephone_number() {
            Map<String, Set<String>> people = SampleAgreements.all().stream()
                    .flatMap(SampleAgreementsTest::people)
                    .collect(groupingBy(Contact::telephone, mapping(Contact::name, toSet())));

            assertThat(people.values()).allSatisfy(names -> assertThat(names).hasSize(1));
        }

        @Test
        void mail_goes_to_example_nl_alone() {
            assertThat(found(EMAIL))
                    .hasSizeGreaterThan(20)
                    .allMatch(address -> address.matches("[a-z]+\\.[a-z]+@example\\.nl"));
        }

        /** Searches all that a sample says, prose included. */
        private static Set<String> found(Pattern pattern) {
            return SampleAgreements.all().stream()
                    .map(new JsonAgreementWriter()::toJson)
                    .map(json -> json.replace("\\n", "\n"))
                    .flatMap(text -> pattern.matcher(text).results())
                    .map(MatchResult::group)
                    .collect(toSet());
        }
    }

    @Nested
    class Where_they_stand {
        @Test
        void the_adopted_one_was_signed_by_both_parties_before_it_holds() {
            Agreement agreement = SampleAgreements.waterBoard();
            LocalDate from = agreement.validity().from().orElseThrow();

            assertThat(agreement.signatories())
                    .extracting(Signatory::party)
                    .containsExactly(Party.REGION, Party.PARTNER);
            assertThat(agreement.signatories())
                    .allSatisfy(signatory -> assertThat(signatory.signedOn())
                            .hasValueSatisfying(day -> assertThat(day).isBefore(from)));
        }

        @Test
        void nobody_has_signed_what_is_still_under_discussion() {
            assertThat(SampleAgreements.gridOperator().signatories())
                    .hasSize(2)
                    .allSatisfy(signatory -> assertThat(signatory.signedOn()).isEmpty());
        }

        @ParameterizedTest
        @MethodSource(SAMPLES)
        void the_adopting_region_is_among_those_involved(Agreement agreement) {
            assertThat(agreement.involvedRegions()).contains(agreement.region().orElseThrow());
        }

        @Test
        void all_but_the_energy_sample_hold_for_more_than_one_region() {
            assertThat(SampleAgreements.all())
                    .filteredOn(agreement -> !agreement.equals(SampleAgreements.energy()))
                    .hasSize(5)
                    .allSatisfy(
                            agreement -> assertThat(agreement.involvedRegions()).hasSizeGreaterThan(1));
        }
    }

    @Nested
    class What_is_wrong_with_the_draft {
        private final Agreement draft = SampleAgreements.drinkingWater();

        @Test
        void one_open_point_has_no_owner_and_another_no_day() {
            assertThat(answers(Answer.ToBeSettled.class))
                    .filteredOn(point -> point.owner().isEmpty())
                    .hasSize(1);
            assertThat(answers(Answer.ToBeSettled.class))
                    .filteredOn(point -> point.due().isEmpty())
                    .hasSize(1);
        }

        @Test
        void a_question_is_set_aside_without_a_reason() {
            assertThat(answers(Answer.NotApplicable.class))
                    .extracting(Answer.NotApplicable::reason)
                    .containsExactly("");
        }

        @Test
        void the_region_has_a_level_to_which_the_partner_has_no_counterpart() {
            AnswerValue.Matrix levels =
                    values(draft, AnswerValue.Matrix.class).get(joint("proces.op-en-afschalen.niveaus"));

            assertThat(levels.at("strategisch", "veiligheidsregio")).isEqualTo("BT");
            assertThat(levels.at("strategisch", "crisispartner")).isEmpty();
        }

        private <T extends Answer> List<T> answers(Class<T> type) {
            return draft.answers().values().stream()
                    .filter(type::isInstance)
                    .map(type::cast)
                    .toList();
        }
    }

    private static Catalogue catalogue(Agreement agreement) {
        return Catalogues.byReference(agreement.catalogue());
    }

    private static Stream<Contact> people(Agreement agreement) {
        return Stream.concat(
                agreement.contacts().stream().map(PartyContact::contact),
                values(agreement, AnswerValue.Contacts.class).values().stream()
                        .flatMap(contacts -> contacts.contacts().stream()));
    }

    private static AnswerKey joint(String question) {
        return new AnswerKey(new QuestionId(question), Voice.JOINT);
    }

    private static <T extends AnswerValue> Map<AnswerKey, T> values(Agreement agreement, Class<T> type) {
        Map<AnswerKey, T> values = new TreeMap<>();
        agreement.answers().forEach((key, answer) -> {
            if (answer instanceof Answer.Given given && type.isInstance(given.value())) {
                values.put(key, type.cast(given.value()));
            }
        });
        return values;
    }
}
