package nl.ncw.validation;

import static nl.ncw.validation.SampleAgreements.CATALOGUE;
import static nl.ncw.validation.SampleAgreements.adopted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.ncw.model.agreement.Agreement;
import nl.ncw.model.agreement.Answer;
import nl.ncw.model.agreement.ValidityPeriod;
import nl.ncw.model.catalogue.Catalogue;
import nl.ncw.model.finding.Finding;
import nl.ncw.model.finding.FindingCode;
import nl.ncw.model.finding.FindingCodes;
import nl.ncw.model.finding.Place;
import nl.ncw.model.finding.Severity;
import nl.ncw.model.organisation.Contact;
import nl.ncw.model.organisation.Party;
import nl.ncw.model.port.AgreementRule;
import nl.ncw.model.question.QuestionId;
import nl.ncw.model.question.Voice;
import nl.ncw.model.text.LocalisedText;
import nl.ncw.validation.finding.ValidationCodes;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of an organisation's own, added to those of the library. */
class AddedRulesTest {
    private static final StandardAgreementValidator STANDARD = AgreementValidators.standard();
    private static final String DIKE_WATCH = "vr08.dike-watch-missing";

    @Nested
    public class The_findings_of_an_added_rule {
        @Test
        void are_there_until_the_agreement_follows_it() {
            Contact dikeWatch = SampleAgreements.contact().as("Dijkwacht", "").reachedAt("0800-4321", "");
            StandardAgreementValidator validator = STANDARD.with(new DikeWatchRule());

            assertThat(report(validator, adopted())).containsExactly("warning vr08.dike-watch-missing @ contacts");
            assertThat(report(validator, adopted().withContact(Party.REGION, dikeWatch)))
                    .isEmpty();
            assertThat(report(STANDARD, adopted())).isEmpty();
        }

        @Test
        void stand_among_the_others_in_the_order_of_the_report() {
            Agreement agreement = adopted()
                    .withValidity(ValidityPeriod.from(SampleAgreements.day(1)))
                    .answer(SampleAgreements.TEXT, Answer.notApplicable(""));
            Catalogue.Entry last = CATALOGUE.entries().get(CATALOGUE.entries().size() - 1);
            AgreementRule rule = reporting(
                    new Place.AtAnswer(
                            last.section().id(),
                            last.topic().id(),
                            last.question().id(),
                            Voice.JOINT),
                    field("signatories[10].name"),
                    field("signatories[2].name"),
                    field("status"));

            assertThat(STANDARD.with(rule).validate(agreement, CATALOGUE).findings().stream()
                            .map(Finding::code))
                    .containsExactly(
                            "agreement.adopted-with-errors",
                            "test.found",
                            "agreement.evaluation-missing",
                            "test.found",
                            "test.found",
                            "answer.reason-missing",
                            "test.found");
            assertThat(report(STANDARD.with(rule), agreement))
                    .containsSubsequence(
                            "error test.found @ signatories[2].name", "error test.found @ signatories[10].name");
        }

        @Test
        void count_as_errors_of_an_adopted_agreement() {
            assertThat(report(STANDARD.with(reporting(field("status"))), adopted()))
                    .containsExactly("error agreement.adopted-with-errors @ status", "error test.found @ status");
        }

        @Test
        void are_explained_among_the_codes_of_the_validator() {
            FindingCodes codes = STANDARD.with(new DikeWatchRule()).codes();
            assertThat(codes.find(DIKE_WATCH))
                    .isEqualTo(FindingCodes.of(List.of(new DikeWatchRule())).find(DIKE_WATCH));
            assertThat(codes.find(ValidationCodes.ANSWER_MISSING)).isPresent();
            assertThat(STANDARD.codes().find(DIKE_WATCH)).isEmpty();
        }
    }

    @Nested
    public class An_installed_rule {
        @Test
        void need_not_be() {
            assertThat(report(STANDARD.withInstalledRules(), adopted())).isEmpty();
        }
    }

    @Nested
    public class A_rule_is_refused {
        @ParameterizedTest
        @ValueSource(strings = {ValidationCodes.ANSWER_MISSING, "merge.conflict", DIKE_WATCH})
        void when_it_is_added_with_a_code_that_another_has(String code) {
            StandardAgreementValidator validator = STANDARD.with(new DikeWatchRule());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> validator.with(rule(code, (agreement, catalogue) -> List.of())))
                    .withMessageStartingWith("rules: expected codes that nobody else has, was \"" + code + "\" of ")
                    .withMessageContaining(AddedRulesTest.class.getName());
        }

        @Test
        void when_it_fails() {
            RuntimeException failure = new IndexOutOfBoundsException("7");
            assertThatIllegalStateException()
                    .isThrownBy(() -> check((agreement, catalogue) -> {
                        throw failure;
                    }))
                    .withMessageStartingWith("rule " + AddedRulesTest.class.getName())
                    .withCause(failure);
        }

        @Test
        void when_it_returns_nothing_at_all() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> check((agreement, catalogue) -> null))
                    .withMessageStartingWith("rule " + AddedRulesTest.class.getName())
                    .withRootCauseInstanceOf(NullPointerException.class);
        }

        @Test
        void when_it_reports_a_code_that_is_not_its_own() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> check((agreement, catalogue) -> List.of(finding("test.else", field("status")))))
                    .withMessageStartingWith("rule " + AddedRulesTest.class.getName())
                    .withMessageEndingWith(": expected one of its codes [test.found], was \"test.else\"");
        }

        @Test
        void when_it_reports_a_place_that_is_not_in_the_agreement() {
            Place elsewhere = new Place.AtAnswer("proces", "oud", new QuestionId("proces.oud.vraag"), Voice.JOINT);
            for (Place place : List.of(elsewhere, field("vertrouwelijkheid"), new Place.InFile("Blad1!A1"))) {
                assertThatIllegalStateException()
                        .isThrownBy(() -> STANDARD.with(reporting(place)).validate(adopted(), CATALOGUE))
                        .withMessageStartingWith("rule " + AddedRulesTest.class.getName())
                        .withMessageContaining("place: expected ");
            }
        }

        private void check(BiFunction<Agreement, Catalogue, List<Finding>> check) {
            STANDARD.with(rule("test.found", check)).validate(adopted(), CATALOGUE);
        }
    }

    @Test
    void null_is_refused_by_name() {
        refusesNull("more rules", () -> STANDARD.with((AgreementRule[]) null));
        refusesNull("more rules", () -> STANDARD.with((List<AgreementRule>) null));
        refusesNull("rules[1]", () -> STANDARD.with(Arrays.asList(new DikeWatchRule(), null)));
        refusesNull("regions", () -> STANDARD.knowing(null));
        refusesNull("regions", () -> AgreementValidators.knowing(null));
        refusesNull("severities", () -> STANDARD.withSeverities(null));
        refusesNull("agreement", () -> STANDARD.validate(null, CATALOGUE));
        refusesNull("catalogue", () -> STANDARD.validate(adopted(), null));
    }

    private static void refusesNull(String name, ThrowingCallable call) {
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(call)
                .withMessage(name + ": expected a value, was null");
    }

    private static List<String> report(StandardAgreementValidator validator, Agreement agreement) {
        return validator.validate(agreement, CATALOGUE).findings().stream()
                .map(finding -> "%s %s @ %s".formatted(finding.severity().key(), finding.code(), finding.place()))
                .toList();
    }

    private static AgreementRule reporting(Place... places) {
        return rule(
                "test.found",
                (agreement, catalogue) -> Stream.of(places)
                        .map(place -> finding("test.found", place))
                        .toList());
    }

    private static Place field(String name) {
        return new Place.AtField(name);
    }

    private static Finding finding(String code, Place place) {
        return new Finding(Severity.ERROR, code, place, LocalisedText.dutch("Gevonden."));
    }

    private static AgreementRule rule(String code, BiFunction<Agreement, Catalogue, List<Finding>> check) {
        LocalisedText text = LocalisedText.dutch("Gevonden.");
        return new AgreementRule() {
            @Override
            public List<FindingCode> codes() {
                return List.of(new FindingCode(code, Severity.ERROR, text, text));
            }

            @Override
            public List<Finding> check(Agreement agreement, Catalogue catalogue) {
                return check.apply(agreement, catalogue);
            }
        };
    }
}
