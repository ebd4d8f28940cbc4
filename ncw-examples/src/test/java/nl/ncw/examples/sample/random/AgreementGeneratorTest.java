package nl.ncw.examples.sample.random;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ncw.catalogue.Catalogues;
import nl.ncw.catalogue.SafetyRegions;
import nl.ncw.export.json.JsonAgreementReader;
import nl.ncw.export.json.JsonAgreementWriter;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.AgreementProperties;
import nl.ncw.model.agreement.AgreementStatus;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.AnswerState;
import nl.ncw.model.agreement.AnswerValue;
import nl.ncw.model.agreement.Revision;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.port.AgreementValidator;
import nl.ncw.model.port.ReadResult;
import nl.ncw.model.profile.CooperationProfile;
import nl.ncw.model.question.AnswerKind;
import nl.ncw.model.question.Question;
import nl.ncw.model.question.QuestionId;
import nl.ncw.validation.AgreementValidators;
import nl.ncw.validation.finding.ValidationCodes;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementGeneratorTest {
    private static final int MANY = 200;
    private static final Catalogue LATEST = Catalogues.latest();
    private static final List<Agreement> AGREEMENTS = agreements(LATEST, 1);

    /** Errors of a draft that has not been filled in yet. */
    private static final Set<String> INCOMPLETE =
            Set.of(ValidationCodes.ANSWER_MISSING, ValidationCodes.ANSWER_OPEN_POINT_INCOMPLETE);

    private static final Pattern TELEPHONE = Pattern.compile("\\+[\\d -]{8,}|\\b0\\d[\\d -]{7,}");
    private static final Pattern FOR_FICTION = Pattern.compile("\\+44 (?:1632 960|7700 900)\\d{3}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s\",]+@[^\\s\",]+");

    private static List<Agreement> agreements(Catalogue catalogue, long seed) {
        AgreementGenerator generator = AgreementGenerator.of(catalogue, seed);
        return IntStream.rangeClosed(1, MANY).mapToObj(generator::agreement).toList();
    }

    static List<Catalogue> catalogues() {
        return Catalogues.all();
    }

    @Nested
    class They_are_reproducible {
        @Test
        void the_same_seed_and_number_give_the_same_bytes() {
            AgreementGenerator again = AgreementGenerator.of(LATEST, 1);

            for (int number = 1; number <= MANY; number += 20) {
                assertThat(json(again.agreement(number))).isEqualTo(json(AGREEMENTS.get(number - 1)));
            }
        }

        @Test
        void an_agreement_does_not_depend_on_those_before_it() {
            assertThat(AgreementGenerator.of(LATEST, 1).agreement(137)).isEqualTo(AGREEMENTS.get(136));
        }

        @Test
        void another_seed_gives_other_agreements() {
            assertThat(AgreementGenerator.of(LATEST, 2).agreement(1).partner())
                    .isNotEqualTo(AGREEMENTS.get(0).partner());
        }

        @Test
        void each_has_an_id_of_seed_and_number() {
            assertThat(AGREEMENTS.get(6).id()).contains("PROEF-1-0007");
            assertThat(AgreementGenerator.of(LATEST, -3).agreement(12345).id()).contains("PROEF--3-12345");
            assertThatThrownBy(() -> AgreementGenerator.of(LATEST, 1).agreement(0))
                    .hasMessage("number: expected 1 or more, was 0");
        }
    }

    @Nested
    class They_vary {
        @ParameterizedTest
        @MethodSource("nl.ncw.examples.sample.random.AgreementGeneratorTest#catalogues")
        void every_question_of_a_catalogue_is_answered_in_one_of_them(Catalogue catalogue) {
            Set<QuestionId> answered = agreements(catalogue, 1).stream()
                    .flatMap(agreement -> agreement.answers().entrySet().stream())
                    .filter(entry -> entry.getValue().given().isPresent())
                    .map(entry -> entry.getKey().question())
                    .collect(toSet());

            assertThat(answered)
                    .containsExactlyInAnyOrderElementsOf(catalogue.entries().stream()
                            .map(Catalogue.Entry::question)
                            .filter(question -> question.fact().isEmpty())
                            .filter(Question::isAsked)
                            .map(Question::id)
                            .toList());
        }

        @Test
        void all_regions_profiles_and_statuses_occur_and_many_kinds_of_partner() {
            assertThat(AGREEMENTS).flatExtracting(Agreement::regions).containsAll(SafetyRegions.all());
            assertThat(AGREEMENTS).extracting(Agreement::profile).contains(CooperationProfile.values());
            assertThat(AGREEMENTS).extracting(Agreement::status).contains(AgreementStatus.values());
            assertThat(AGREEMENTS.stream()
                            .map(agreement -> agreement.get(AgreementProperties.PARTNER_KIND))
                            .distinct())
                    .hasSizeGreaterThan(20);
        }

        @Test
        void drafts_have_open_points_and_finished_ones_reasons_why_something_does_not_apply() {
            Map<Boolean, List<Agreement>> byDraft = AGREEMENTS.stream()
                    .collect(groupingBy(agreement -> agreement.status().isDraft()));

            assertThat(states(byDraft.get(true))).contains(AnswerState.values());
            assertThat(states(byDraft.get(false)))
                    .containsOnly(AnswerState.GIVEN, AnswerState.NOT_APPLICABLE)
                    .contains(AnswerState.NOT_APPLICABLE);
        }

        private static List<AnswerState> states(List<Agreement> agreements) {
            return agreements.stream()
                    .flatMap(agreement -> agreement.answers().values().stream())
                    .map(Answer::state)
                    .toList();
        }

        @Test
        void tables_have_one_to_eight_rows() {
            assertThat(values(AnswerKind.TABLE)
                            .map(value -> ((AnswerValue.Table) value).rows().size()))
                    .allMatch(rows -> rows >= 1 && rows <= 8)
                    .contains(2, 4, 6);
        }

        @Test
        void texts_are_as_long_as_people_write_them() {
            assertThat(values(AnswerKind.TEXT)
                            .mapToInt(value -> ((AnswerValue.Text) value).text().length())
                            .average()
                            .orElseThrow())
                    .isBetween(100.0, 500.0);
        }

        private static Stream<AnswerValue> values(AnswerKind kind) {
            return AGREEMENTS.stream()
                    .flatMap(agreement -> agreement.answers().values().stream())
                    .flatMap(answer -> answer.given().stream())
                    .filter(value -> value.kind() == kind);
        }
    }

    @Nested
    class They_hold_together {
        private final AgreementValidator validator = AgreementValidators.standard();

        @Test
        void finished_ones_have_no_errors_and_drafts_only_those_of_what_is_not_filled_in_yet() {
            for (Agreement agreement : AGREEMENTS) {
                List<Finding> errors = validator.validate(agreement, LATEST).errors();
                if (agreement.status().isDraft()) {
                    assertThat(errors)
                            .extracting(Finding::code)
                            .as(agreement.toString())
                            .isSubsetOf(INCOMPLETE);
                } else {
                    assertThat(errors).as(agreement.toString()).isEmpty();
                }
            }
        }

        @Test
        void each_comes_back_from_json_as_it_was() throws IOException {
            JsonAgreementReader reader = new JsonAgreementReader();
            for (Agreement agreement : AGREEMENTS) {
                ReadResult result = reader.read(
                        new ByteArrayInputStream(json(agreement).getBytes(StandardCharsets.UTF_8)),
                        Catalogues.bundled());

                assertThat(result.agreement()).isEqualTo(agreement);
                assertThat(result.findings()).isEmpty();
            }
        }

        @Test
        void days_follow_each_other() {
            for (Agreement agreement : AGREEMENTS) {
                assertThat(agreement.revisions()).extracting(Revision::date).isSorted();
                Optional<LocalDate> from = agreement.validity().from();
                agreement.signatories().stream()
                        .flatMap(signatory -> signatory.signedOn().stream())
                        .forEach(signed -> assertThat(signed)
                                .isAfter(agreement.revisions().get(0).date())
                                .isBefore(from.orElseThrow()));
                agreement
                        .validity()
                        .evaluation()
                        .ifPresent(day -> assertThat(day).isAfter(from.orElseThrow()));
            }
        }

        @Test
        void each_organisation_of_a_finished_one_is_reached_and_has_signed() {
            AGREEMENTS.stream()
                    .filter(agreement -> !agreement.status().isDraft())
                    .forEach(agreement -> assertThat(agreement.signingOrganisations())
                            .allSatisfy(organisation -> {
                                assertThat(agreement.contactsOf(organisation)).isNotEmpty();
                                assertThat(agreement.signatoriesOf(organisation))
                                        .allMatch(signatory ->
                                                signatory.signedOn().isPresent())
                                        .isNotEmpty();
                            }));
        }

        @Test
        void partners_have_different_names() {
            assertThat(AGREEMENTS)
                    .allSatisfy(agreement -> assertThat(agreement.organisations(Party.PARTNER))
                            .extracting(organisation -> organisation.name())
                            .doesNotHaveDuplicates());
        }

        @Test
        void no_text_shows_how_phrases_are_written() {
            assertThat(AGREEMENTS)
                    .allSatisfy(agreement -> assertThat(json(agreement))
                            .doesNotContain("|", "@maybe", "@list", "@paragraph", "..", " ,", " ;")
                            .doesNotContainPattern("\\{[a-zA-Z]"));
        }
    }

    @Nested
    class They_reach_nobody {
        @Test
        void telephone_numbers_are_kept_free_for_fiction_and_addresses_are_reserved() {
            for (Agreement agreement : AGREEMENTS) {
                String json = json(agreement);

                assertThat(matches(TELEPHONE, json)).allMatch(FOR_FICTION.asMatchPredicate());
                assertThat(matches(EMAIL, json)).allMatch(address -> address.endsWith(".example"));
            }
        }

        @Test
        void there_are_such_numbers_and_addresses() {
            Set<String> found = new HashSet<>();
            AGREEMENTS.forEach(agreement -> found.addAll(matches(TELEPHONE, json(agreement))));

            assertThat(found).hasSizeGreaterThan(MANY);
        }

        private static List<String> matches(Pattern pattern, String text) {
            return pattern.matcher(text).results().map(MatchResult::group).toList();
        }
    }

    private static String json(Agreement agreement) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new JsonAgreementWriter().write(agreement, Catalogues.byReference(agreement.catalogue()), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
